/** What a configuration is read from: files as texts, and the environment. */
import { readFileSync } from 'node:fs';
import { faultOf, RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { type Environment, findPaths, type Paths } from './paths.ts';
import { type KeyPath, merge, switchOf, type Values } from './values.ts';

export interface ConfigSources {
  readonly paths: Paths;
  /** The files that are there, the winning one first. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  /** Wins over them. */
  readonly fromEnvironment: Values;
}

/** @throws RadarError `config` where a file cannot be read, or one that was named is not there. */
export function readSources(env: Environment, cwd: string, configFlag?: string): ConfigSources {
  const paths = findPaths(env, cwd, configFlag);
  const texts = paths.configFiles.flatMap((file) => {
    const text = readIfThere(file, paths.namedConfig === file);
    return text === undefined ? [] : [{ file, text }];
  });
  return { paths, texts, fromEnvironment: environmentValues(env) };
}

/** Environment variables that stand for config keys. */
export const ENVIRONMENT_KEYS: Readonly<Record<string, KeyPath>> = {
  RADAR_ARXIV_RSS_URL: ['sources', 'arxiv', 'endpoints', 'rss'],
  RADAR_ARXIV_API_URL: ['sources', 'arxiv', 'endpoints', 'api'],
  RADAR_ARXIV_OAI_URL: ['sources', 'arxiv', 'endpoints', 'oai'],
  RADAR_CROSSREF_URL: ['sources', 'enrich', 'endpoints', 'crossref'],
  RADAR_BIORXIV_URL: ['sources', 'enrich', 'endpoints', 'biorxiv'],
  RADAR_LLM_MODEL: ['llm', 'model'],
  RADAR_LLM_BASE_URL: ['llm', 'baseUrl'],
  RADAR_LANG: ['output', 'lang'],
  RADAR_PLAIN: ['output', 'plain'],
};

/** What a variable of the environment means as a value of its key. */
const meant = (name: string, value: string): unknown =>
  name === 'RADAR_PLAIN' ? (switchOf(value) ?? value) : value;

/** What variables say in place of keys. */
export function environmentValues(env: Environment): Values {
  return Object.entries(ENVIRONMENT_KEYS).reduce<Values>((values, [name, path]) => {
    const value = env[name];
    return value === undefined || value === ''
      ? values
      : merge(
          values,
          path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), meant(name, value)) as Values,
        );
  }, {});
}

/** UTF-8, or UTF-16 where its mark says so, as Windows' editors save. */
function textOfBytes(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function readIfThere(file: string, mustExist: boolean): string | undefined {
  try {
    return textOfBytes(readFileSync(file)).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if ((code === 'ENOENT' || code === 'ENOTDIR') && !mustExist) return undefined;
    const what: Message =
      code === 'ENOENT'
        ? ['config-not-there', file]
        : code === 'EISDIR'
          ? ['config-is-folder', file]
          : ['file-unreadable', file, faultOf(error)];
    throw new RadarError('config', what, { hint: ['config-was-named'] });
  }
}
