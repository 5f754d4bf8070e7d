/**
 * What a project's file may not do before somebody trusts it. Whoever clones a folder did not write its
 * `radar.config.yaml`: what it reads and how it ranks is harmless, where it sends keys and what it overwrites is not.
 */
import { resolve } from 'node:path';
import { expandHome, fillTemplate } from '../file-template.ts';
import type { Config } from '../schema.ts';
import { canonicalFolder, isWithin, placeOf } from './outside.ts';
import { addsHeaders, readsKeyFile, sends } from './servers.ts';
import type { NeedOfTrust, Site } from './site.ts';
import { sendsLibraryKey, sendsPapers } from './zotero.ts';

type Judge = (site: Site) => NeedOfTrust | undefined;

const harmless: Judge = () => undefined;

type KeysOf<Section extends 'briefing' | 'llm' | 'embeddings' | 'output' | 'zotero'> =
  `${Section}.${keyof NonNullable<Config[Section]> & string}`;

/** Every key of the sections that reach out of the folder: a new one does not compile until it has its row. */
const JUDGES = {
  'briefing.language': harmless,
  'briefing.papers': harmless,
  'briefing.minScore': harmless,
  'briefing.history': tellsHistory,
  'llm.enabled': harmless,
  'llm.model': harmless,
  'llm.baseUrl': sends('llm', 'baseUrl'),
  'llm.protocol': harmless,
  'llm.auth': sends('llm', 'auth'),
  'llm.keyEnv': sends('llm', 'keyEnv'),
  'llm.keyFile': readsKeyFile,
  'llm.headers': addsHeaders('llm'),
  'llm.contextTokens': harmless,
  'llm.timeout': harmless,
  'llm.maxCost': harmless,
  'embeddings.baseUrl': sends('embeddings', 'baseUrl'),
  'embeddings.model': harmless,
  'embeddings.keyEnv': sends('embeddings', 'keyEnv'),
  'embeddings.auth': sends('embeddings', 'auth'),
  'embeddings.headers': addsHeaders('embeddings'),
  'embeddings.timeout': harmless,
  'output.format': harmless,
  'output.file': writesOutside,
  'output.lang': harmless,
  'output.plain': harmless,
  'output.detail': harmless,
  'output.picture': harmless,
  'output.also': alsoWritesOutside,
  'output.after': runsPrograms,
  'output.webhook': postsDigests,
  'output.mail': mailsDigests,
  'zotero.collection': harmless,
  'zotero.local': sendsPapers,
  'zotero.url': sendsLibraryKey('url'),
  'zotero.userId': harmless,
  'zotero.keyEnv': sendsLibraryKey('keyEnv'),
  'zotero.keyFile': sendsLibraryKey('keyFile'),
} as const satisfies Readonly<
  Record<
    KeysOf<'briefing'> | KeysOf<'llm'> | KeysOf<'embeddings'> | KeysOf<'output'> | KeysOf<'zotero'>,
    Judge
  >
>;

export type GuardedKey = keyof typeof JUDGES;

export interface Danger extends NeedOfTrust {
  readonly key: GuardedKey;
  readonly value: unknown;
}

const GUARDED = (Object.keys(JUDGES) as GuardedKey[]).filter((key) => JUDGES[key] !== harmless);

/** Whether there is anything to judge: a file that reads arXiv and ranks is done with here. */
export const mayNeedTrust = (decides: Site['decides']): boolean => GUARDED.some(decides);

export function dangersOf(site: Site): Danger[] {
  return GUARDED.flatMap((key) => {
    const effect = JUDGES[key](site);
    return effect === undefined ? [] : [{ key, value: valueAt(site.whole.config, key), ...effect }];
  });
}

function valueAt(config: Config, key: GuardedKey): unknown {
  const [section, name = ''] = key.split('.') as [keyof Config, string?];
  return (config[section] as Readonly<Record<string, unknown>> | undefined)?.[name];
}

/**
 * Out of the folder, or over radar's own data where that lies within it. `{date}` and its like stand for themselves here:
 * what a link of some day's name leads to is looked at when it is written (`confinedTo`).
 */
function writesOutside(site: Site): NeedOfTrust | undefined {
  const { file } = site.whole.config.output;
  if (file === undefined || file === '-' || !site.decides('output.file')) return undefined;
  const place = placeOutside(file, site);
  return place === undefined ? undefined : { does: ['would-write-outside'], subject: place };
}

function alsoWritesOutside(site: Site): NeedOfTrust | undefined {
  if (!site.decides('output.also')) return undefined;
  const places = site.whole.config.output.also.flatMap(({ file, daily }) =>
    [file, daily].flatMap((name) => (name === undefined ? [] : (placeOutside(name, site) ?? []))),
  );
  return places.length === 0 ? undefined : { does: ['would-write-outside'], subject: places.join('\n') };
}

/** What the reader liked goes to a model only where the reader says so. */
function tellsHistory({ whole, decides }: Site): NeedOfTrust | undefined {
  if (!whole.config.briefing.history || !decides('briefing.history')) return undefined;
  return { does: ['would-tell-history'], subject: 'true' };
}

function runsPrograms({ whole, decides }: Site): NeedOfTrust | undefined {
  const { after } = whole.config.output;
  if (after.length === 0 || !decides('output.after')) return undefined;
  return { does: ['would-run-programs'], subject: after.join('\n') };
}

function postsDigests({ whole, decides }: Site): NeedOfTrust | undefined {
  const { webhook } = whole.config.output;
  if (webhook === undefined || !decides('output.webhook')) return undefined;
  return { does: ['would-post', new URL(webhook.url).host], subject: webhook.url };
}

/** A password may go along, and a program may be asked for it. */
function mailsDigests({ whole, decides, folder, env }: Site): NeedOfTrust | undefined {
  const { mail } = whole.config.output;
  if (mail === undefined || !decides('output.mail')) return undefined;
  const file = mail.passwordFile === undefined ? '' : resolve(folder, expandHome(mail.passwordFile, env));
  return {
    does: ['would-mail', new URL(mail.server).host],
    subject: `${mail.server}\n${placeOf(file) ?? file}`,
  };
}

/** Where a file would be written if that is out of the folder, or over radar's own data; undefined where it is not. */
function placeOutside(file: string, { whole, folder, dataDir, env }: Site): string | undefined {
  const filled = fillTemplate(file, { profile: whole.config.profile.name }, { cwd: folder, env });
  const place = placeOf(filled);
  const data = canonicalFolder(dataDir);
  const isData = place !== undefined && isWithin(place, data) && !isWithin(folder, data);
  if (place !== undefined && isWithin(place, folder) && !isData) return undefined;
  return place ?? filled;
}
