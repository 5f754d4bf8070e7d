/** `radar config trust`: what a project's file would do, and that it may. */
import { resolve } from 'node:path';
import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import { cannotKeep, dangerLine, keepTrust } from '../../cli/trusting.ts';
import { untrusted } from '../../cli/untrusted.ts';
import { type LoadedConfig, loadConfig } from '../../config/load.ts';
import { findPaths } from '../../config/paths.ts';
import { canonicalFolder } from '../../config/trust/outside.ts';
import { forget, trustedFolders } from '../../config/trust/record.ts';
import type { Context } from '../../context.ts';
import type { Lang } from '../../messages/lang.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';

export interface TrustOptions {
  readonly list?: boolean;
  /** A folder, or true for the current one. */
  readonly forget?: string | true;
  readonly config?: string;
}

export async function runTrust(context: Context, options: TrustOptions): Promise<number> {
  const lines = options.list === true ? list(context) : given(context, options);
  await context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

const given = (context: Context, options: TrustOptions): readonly string[] =>
  options.forget === undefined ? trustHere(context, options) : forgetOne(context, options.forget);

function trustHere(context: Context, { config: named }: TrustOptions): readonly string[] {
  const loaded = loadConfig(context.env, context.cwd, named);
  const { lang } = loaded.config.output;
  const say = INTERFACE_WORDS[lang].trusting;
  if (loaded.dangers.length === 0) return [nothingToTrust(loaded, say)];
  const isNew = loaded.dangers.some(({ isTrusted }) => !isTrusted);
  if (isNew) keepTrust(context, context.cwd, loaded);
  const folder = canonicalFolder(context.cwd);
  return [
    ...loaded.dangers.map((danger) => dangerLine(danger, lang)),
    isNew ? say.trusted(folder) : say.trustedAlready(folder),
  ];
}

function nothingToTrust({ paths, files }: LoadedConfig, say: Words): string {
  const { namedConfig, configFiles } = paths;
  if (namedConfig !== undefined) return say.namedIsTrusted(namedConfig);
  const [project = ''] = configFiles;
  return files.includes(project) ? say.nothing(project) : say.noProject(project);
}

type Words = (typeof INTERFACE_WORDS)['en']['trusting'];

function list(context: Context): readonly string[] {
  const say = INTERFACE_WORDS[styleAnyway(context, undefined).lang].trusting;
  const folders = Object.entries(trustedFolders(findPaths(context.env, context.cwd).dataDir));
  if (folders.length === 0) return [say.none];
  return folders.sort().map(([folder, { keys }]) => `${folder}\t${keys.join(' ')}`);
}

/** A folder that is gone is forgotten by the name it has in the list. */
function forgetOne(context: Context, which: string | true): readonly string[] {
  const say = INTERFACE_WORDS[styleAnyway(context, undefined).lang].trusting;
  const { dataDir } = findPaths(context.env, context.cwd);
  const folder = canonicalFolder(which === true ? context.cwd : resolve(context.cwd, which));
  try {
    return [forget(dataDir, folder) ? say.forgotten(folder) : say.notTrusted(folder)];
  } catch (error) {
    throw cannotKeep(dataDir, error);
  }
}

/** For `config check` and `config show --origin`: where each value stands that does not count, and why. */
export function notCountingLines(dangers: LoadedConfig['dangers'], lang: Lang): string[] {
  const say = INTERFACE_WORDS[lang].trusting;
  return untrusted({ dangers }).map(
    (danger) => `${danger.file}:${danger.line}: ${say.notCounting(dangerLine(danger, lang))}`,
  );
}
