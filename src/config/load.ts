/** Finds, reads, merges and checks the configuration: environment over files over defaults. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RadarError } from '../errors.ts';
import { type ConfigProblem, type Layer, readLayer } from './layer.ts';
import { type Environment, findPaths, type Paths } from './paths.ts';
import { type Config, configSchema } from './schema.ts';
import { holds, type KeyPath, merge, switchOf, type Values } from './values.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** The files that were read, the winning one first; empty where radar runs on defaults. */
  readonly files: readonly string[];
  readonly paths: Paths;
  /** Where the value of a key comes from: a file with its line, `RADAR_… in the environment`, or `default`. */
  readonly originOf: (path: KeyPath) => string;
}

/** Environment variables that stand for config keys. */
const ENVIRONMENT_KEYS: Readonly<Record<string, KeyPath>> = {
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

/**
 * Loads the configuration for an environment and working folder.
 * @throws RadarError `config` with every problem at once, each as `file:line:column: what`.
 */
export function loadConfig(env: Environment, cwd: string, configFlag?: string): LoadedConfig {
  const paths = findPaths(env, cwd, configFlag);
  const fromEnvironment = environmentValues(env);
  const layers = paths.configFiles.flatMap((file) => {
    const text = readIfThere(file, paths.namedConfig === file);
    return text === undefined ? [] : [readLayer(file, text, fromEnvironment)];
  });
  const problems = layers.flatMap((layer) => layer.problems);
  if (problems.length > 0) throw configError(problems);
  const config =
    layers.length === 1 && layers[0]?.config !== undefined
      ? layers[0].config
      : checkMerged(layers, fromEnvironment, env);
  return {
    config,
    files: layers.map((layer) => layer.file),
    paths,
    originOf: (path) => originOf(path, layers, env),
  };
}

/** Several files, or none: what is right in each may still be wrong together. */
function checkMerged(layers: readonly Layer[], fromEnvironment: Values, env: Environment): Config {
  const merged = [...layers].reverse().reduce<Values>((below, layer) => merge(below, layer.values), {});
  const checked = configSchema.safeParse(merge(merged, fromEnvironment));
  if (checked.success) return checked.data;
  throw configError(
    checked.error.issues.map((issue) => problemAt(issue.path as KeyPath, issue.message, layers, env)),
  );
}

/** Changes whenever something that decides what is shown changes. Twelve hexadecimal digits. */
export function profileHash(config: Config): string {
  const { profile, briefing, embeddings } = config;
  return createHash('sha256')
    .update(JSON.stringify({ profile, briefing, embeddings }))
    .digest('hex')
    .slice(0, 12);
}

function readIfThere(file: string, mustExist: boolean): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if ((code === 'ENOENT' || code === 'ENOTDIR') && !mustExist) return undefined;
    const what =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${code ?? error})`;
    throw new RadarError('config', `${file} ${what}`, {
      hint: 'It was named by --config or RADAR_CONFIG, or found there: mend the name or the file.',
    });
  }
}

function configError(problems: readonly ConfigProblem[]): RadarError {
  const lines = problems.map(({ file, line, column, message }) =>
    line === 0 ? `${file}: ${message}` : `${file}:${line}:${column}: ${message}`,
  );
  const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`;
  return new RadarError('config', `the configuration has ${count}\n${lines.join('\n')}`, {
    hint: 'All keys: radar config schema. An example: radar.config.example.yaml.',
  });
}

function environmentValues(env: Environment): Values {
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

function environmentNameOf(path: KeyPath, env: Environment): string | undefined {
  return Object.keys(ENVIRONMENT_KEYS).find(
    (name) => env[name] && ENVIRONMENT_KEYS[name]?.join('.') === path.join('.'),
  );
}

function problemAt(
  path: KeyPath,
  message: string,
  layers: readonly Layer[],
  env: Environment,
): ConfigProblem {
  const name = environmentNameOf(path, env);
  if (name !== undefined) return { file: `environment variable ${name}`, line: 0, column: 0, message };
  const layer = layers.find(({ values }) => holds(values, path)) ?? layers[0];
  if (layer === undefined) return { file: 'defaults', line: 0, column: 0, message };
  return { file: layer.file, ...layer.locate(path), message };
}

function originOf(path: KeyPath, layers: readonly Layer[], env: Environment): string {
  const name = environmentNameOf(path, env);
  if (name !== undefined) return `${name} in the environment`;
  const layer = layers.find(({ values }) => holds(values, path));
  if (layer !== undefined) return `${layer.file}:${layer.locate(path).line}`;
  return path.join('.') === 'briefing.language' ? originOf(['output', 'lang'], layers, env) : 'default';
}
