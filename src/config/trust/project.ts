/** What of a project's file counts: everything, but for what needs trust and has none. */
import type { Config } from '../schema.ts';
import { isMapping, type Values } from '../values.ts';
import { type Danger, dangersOf, type GuardedKey } from './dangers.ts';
import { trustedOf } from './record.ts';
import type { Site } from './site.ts';

/** A value that needs trust. Without it, it does not count. */
export interface JudgedDanger extends Danger {
  readonly isTrusted: boolean;
  readonly file: string;
  readonly line: number;
}

export interface Judgement {
  readonly config: Config;
  readonly dangers: readonly JudgedDanger[];
  /** The keys, or sections, of the file that do not count. */
  readonly withheld: readonly string[];
  /** The folder that `output.file` must not lead out of when it is written, where the file decides it. */
  readonly confinedTo?: string;
  /** The same of the files of `output.also`. */
  readonly alsoConfinedTo?: string;
}

export function judgeProject(site: Site): Judgement {
  const dangers = dangersOf(site);
  const trusted = trustedOf(site.dataDir, site.folder, dangers);
  const withheld = withCompanions(
    dangers.filter((danger) => !trusted.has(danger)).map(({ key }) => key),
    site.own.config,
  );
  const isConfined = (key: GuardedKey): boolean =>
    site.decides(key) && dangers.every((danger) => danger.key !== key);
  return {
    config: withheld.reduce((config, key) => withOwn(config, site.own.config, key), site.whole.config),
    dangers: dangers.map((danger) => ({
      ...danger,
      isTrusted: trusted.has(danger),
      file: site.file,
      line: site.lineOf(danger.key),
    })),
    withheld,
    ...(isConfined('output.file') ? { confinedTo: site.folder } : {}),
    ...(isConfined('output.also') ? { alsoConfinedTo: site.folder } : {}),
  };
}

/** A model is one of its server; without the server, its name would be asked of another. Half an embeddings server is none. */
function withCompanions(keys: readonly string[], own: Config): readonly string[] {
  const isHalf =
    keys.includes('embeddings.baseUrl') ||
    (own.embeddings === undefined && keys.some((key) => key.startsWith('embeddings.')));
  return [...keys, ...(keys.includes('llm.baseUrl') ? ['llm.model'] : []), ...(isHalf ? ['embeddings'] : [])];
}

/** With the value that a key, or a section, has without the file. */
function withOwn(config: Config, own: Config, key: string): Config {
  const [section = '', name] = key.split('.');
  const all: Values = config;
  const others: Values = own;
  if (name === undefined) return put(all, section, others[section]) as Config;
  return put(all, section, put(mapping(all[section]), name, mapping(others[section])[name])) as Config;
}

const mapping = (value: unknown): Values => (isMapping(value) ? value : {});

function put(values: Values, name: string, value: unknown): Values {
  if (value !== undefined) return { ...values, [name]: value };
  const { [name]: _gone, ...others } = values;
  return others;
}

/** What a layer says, without keys that do not count. */
export const withoutKeys = (values: Values, keys: readonly string[]): Values =>
  keys.reduce<Values>((left, key) => {
    const [section = '', name] = key.split('.');
    if (name === undefined || !isMapping(left[section])) return put(left, section, undefined);
    return put(left, section, put(left[section], name, undefined));
  }, values);
