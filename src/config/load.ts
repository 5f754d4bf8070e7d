/** Finds, reads, merges and checks the configuration: environment over files over defaults. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { faultOf, RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { problemsIn, showPath, type ValueProblem } from './issues.ts';
import { type ConfigProblem, keysAt, type Layer, readLayer } from './layer.ts';
import { type Environment, findPaths, type Paths } from './paths.ts';
import { type Config, configSchema } from './schema.ts';
import { mayNeedTrust } from './trust/dangers.ts';
import { canonicalFolder } from './trust/outside.ts';
import { type Judgement, judgeProject, withoutKeys } from './trust/project.ts';
import { holds, type KeyPath, merge, switchOf, type Values, valueIn } from './values.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** The files that were read, the winning one first; empty where radar runs on defaults. */
  readonly files: readonly string[];
  readonly paths: Paths;
  /** Where the value of a key comes from: a file with its line, a variable of the environment, or nowhere: a default. */
  readonly originOf: (path: KeyPath) => Message;
  /** What `./radar.config.yaml` holds that needs trust; `config` is without what has none. */
  readonly dangers: Judgement['dangers'];
  readonly confinedTo?: Judgement['confinedTo'];
  readonly alsoConfinedTo?: Judgement['alsoConfinedTo'];
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

export interface LoadOptions {
  /** For a run that asks nobody for anything: how often arXiv would be asked does not matter to it. */
  readonly offline?: boolean | undefined;
}

/**
 * Loads the configuration for an environment and working folder.
 * @throws RadarError `config` with every problem at once, each as `file:line:column: what`.
 */
export function loadConfig(
  env: Environment,
  cwd: string,
  configFlag?: string,
  { offline = false }: LoadOptions = {},
): LoadedConfig {
  const paths = findPaths(env, cwd, configFlag);
  const fromEnvironment = environmentValues(env);
  const layers = paths.configFiles.flatMap((file) => {
    const text = readIfThere(file, paths.namedConfig === file);
    return text === undefined ? [] : [readLayer(file, text, fromEnvironment)];
  });
  const problems = layers
    .flatMap((layer) => layer.problems)
    .filter(({ isOfManners }) => !(offline && isOfManners));
  if (problems.length > 0) throw configError(problems.map(withPlace));
  const whole =
    layers.length === 1 && layers[0]?.config !== undefined
      ? layers[0].config
      : checkMerged(layers, fromEnvironment, env);
  const { withheld, ...judged } = judge(whole, layers, { paths, cwd, env, fromEnvironment });
  const counting = layers.map((layer) =>
    layer.file === projectFile(paths) ? { ...layer, values: withoutKeys(layer.values, withheld) } : layer,
  );
  return {
    ...judged,
    files: layers.map((layer) => layer.file),
    paths,
    originOf: (path) => originOf(path, counting, env),
  };
}

interface Surroundings {
  readonly paths: Paths;
  readonly cwd: string;
  readonly env: Environment;
  readonly fromEnvironment: Values;
}

/** The file of the current folder, which somebody else may have written; undefined where the user named another. */
const projectFile = ({ namedConfig, configFiles }: Paths): string | undefined =>
  namedConfig === undefined ? configFiles[0] : undefined;

/** What counts of everything that was read. */
function judge(whole: Config, layers: readonly Layer[], around: Surroundings): Judgement {
  const { paths, cwd, env, fromEnvironment } = around;
  const project = layers.find(({ file }) => file === projectFile(paths));
  const decides = (key: string): boolean => {
    const path = key.split('.');
    return project !== undefined && holds(project.values, path) && environmentNameOf(path, env) === undefined;
  };
  if (project === undefined || !mayNeedTrust(decides)) return { config: whole, dangers: [], withheld: [] };
  const others = layers.filter((layer) => layer !== project);
  const isKeyNamed = (among: readonly Layer[]): boolean =>
    among.some(({ values }) => holds(values, ['llm', 'keyEnv']));
  return judgeProject({
    file: project.file,
    lineOf: (key) => project.locate(key.split('.')).line,
    folder: canonicalFolder(cwd),
    dataDir: paths.dataDir,
    env,
    whole: { config: whole, isKeyNamed: isKeyNamed(layers) },
    own: { config: checkMerged(others, fromEnvironment, env), isKeyNamed: isKeyNamed(others) },
    decides,
  });
}

/** Several files, or none: what is right in each may still be wrong together. */
function checkMerged(layers: readonly Layer[], fromEnvironment: Values, env: Environment): Config {
  const merged = [...layers].reverse().reduce<Values>((below, layer) => merge(below, layer.values), {});
  const values = merge(merged, fromEnvironment);
  const checked = configSchema.safeParse(values);
  if (checked.success) return checked.data;
  const valueAt = (path: KeyPath) => valueIn(values, path);
  const problems = checked.error.issues.flatMap((issue) => problemsIn(issue, { valueAt, keysAt }));
  throw configError(problems.map((problem) => problemOf(problem, layers, env)));
}

/** The language for what is told where a configuration may be broken: the environment's, else the configuration's. */
export function languageOf(env: Environment, cwd: string, configFlag?: string): Config['output']['lang'] {
  if (env.RADAR_LANG !== undefined) return env.RADAR_LANG === 'zh' ? 'zh' : 'en';
  try {
    return loadConfig(env, cwd, configFlag).config.output.lang;
  } catch {
    return 'en';
  }
}

/** Changes whenever something that decides what is shown changes. Twelve hexadecimal digits. */
export function profileHash(config: Config): string {
  const { profile, briefing, embeddings } = config;
  return createHash('sha256')
    .update(JSON.stringify({ profile, briefing, embeddings }))
    .digest('hex')
    .slice(0, 12);
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

function configError(problems: readonly Message[]): RadarError {
  return new RadarError('config', ['config-broken', problems.length, ...problems], {
    hint: ['config-all-keys'],
  });
}

const withPlace = ({ file, line, column, what }: Omit<ConfigProblem, 'isOfManners'>): Message => [
  'problem-at',
  file,
  line,
  column,
  what,
];

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

function environmentNameOf(path: KeyPath, env: Environment): string | undefined {
  return Object.keys(ENVIRONMENT_KEYS).find(
    (name) => env[name] && ENVIRONMENT_KEYS[name]?.join('.') === path.join('.'),
  );
}

function problemOf({ path, part, what }: ValueProblem, layers: readonly Layer[], env: Environment): Message {
  const name = environmentNameOf(path, env);
  if (name !== undefined) return ['problem-in-variable', name, what];
  const whole: Message = part === 'key' ? what : ['problem-of-key', showPath(path), what];
  const layer = layers.find(({ values }) => holds(values, path)) ?? layers[0];
  if (layer === undefined) return ['problem-in-defaults', whole];
  return withPlace({ file: layer.file, ...layer.locate(path), what: whole });
}

function originOf(path: KeyPath, layers: readonly Layer[], env: Environment): Message {
  const name = environmentNameOf(path, env);
  if (name !== undefined) return ['origin-variable', name];
  const layer = layers.find(({ values }) => holds(values, path));
  if (layer !== undefined) return ['origin-file', layer.file, layer.locate(path).line];
  return path.join('.') === 'briefing.language'
    ? originOf(['output', 'lang'], layers, env)
    : ['origin-default'];
}
