/** Trust in a project's configuration, between radar and whoever runs it: told, asked for, and kept. */
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { canonicalFolder } from '../config/trust/outside.ts';
import type { JudgedDanger } from '../config/trust/project.ts';
import { trust } from '../config/trust/record.ts';
import type { Context } from '../context.ts';
import { faultOf, RadarError } from '../errors.ts';
import type { Lang } from '../messages/lang.ts';
import { say } from '../messages/say.ts';
import { INTERFACE_WORDS } from '../messages/words.ts';
import { hideCredentials } from '../net/address.ts';
import { makeFolder } from '../store/file/folder.ts';
import { styleFor } from './terminal/output-style.ts';
import { untrusted } from './untrusted.ts';

type Trusting = Pick<LoadedConfig, 'config' | 'dangers' | 'paths'>;

/** Somebody at a terminal is asked, with everything the values would do before their eyes; a “no” counts for this once. */
export async function offerTrust(context: Context, configFlag: string | undefined): Promise<void> {
  const { terminal, env, signal } = context;
  if (terminal === undefined || env.TERM === 'dumb') return;
  const loaded = loadConfig(env, context.cwd, configFlag);
  const asked = untrusted(loaded);
  if (asked.length === 0) return;
  const { lang } = loaded.config.output;
  const words = INTERFACE_WORDS[lang];
  const { createAsker } = await import('./prompts/asker.ts');
  const ask = createAsker(terminal, signal, styleFor(context, loaded.config).plain === true);
  ask.tell([words.trusting.asks(asked[0]?.file ?? ''), ...asked.map((danger) => dangerLine(danger, lang))]);
  if (await ask.confirm(words.trusting.question(canonicalFolder(context.cwd)), false, words))
    keepTrust(context, context.cwd, loaded);
}

/** `llm.baseUrl "http://…" would send …`; nothing in it can move the cursor or turn the line around. */
export function dangerLine({ key, value, does }: JudgedDanger, lang: Lang): string {
  const line = hideCredentials(`${key}: ${JSON.stringify(value)} ${say(lang, does)}`);
  return line.replace(/[\p{C}\u2028\u2029]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}

/** Trusts what a folder's file asks for now. @throws RadarError `store` where that cannot be kept. */
export function keepTrust({ clock }: Context, folder: string, { paths, dangers }: Trusting): void {
  try {
    makeFolder(paths.dataDir, 0o700);
    trust(paths.dataDir, canonicalFolder(folder), dangers, clock.now());
  } catch (error) {
    throw cannotKeep(paths.dataDir, error);
  }
}

export const cannotKeep = (dataDir: string, error: unknown): RadarError =>
  new RadarError('store', ['trust-not-kept', dataDir, faultOf(error)], {
    hint: ['check-folder-permissions'],
    cause: error,
  });

/** For a command that has just written a folder's `radar.config.yaml` as its user wanted it. */
export function trustWritten(context: Context, folder: string): void {
  const { RADAR_CONFIG: _named, ...env } = context.env;
  const loaded = loadedOrBroken(env, folder);
  if (loaded !== undefined && loaded.dangers.length > 0) keepTrust(context, folder, loaded);
}

/** Where the user's own configuration is broken, radar does nothing before it is mended, and asks then. */
function loadedOrBroken(env: Context['env'], folder: string): LoadedConfig | undefined {
  try {
    return loadConfig(env, folder);
  } catch (error) {
    if (error instanceof RadarError) return undefined;
    throw error;
  }
}
