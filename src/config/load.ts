/** Finds, reads, merges and checks the configuration: environment over files over defaults. */
import { RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { problemsIn, showPath, type ValueProblem } from './issues.ts';
import { type ConfigProblem, keysAt, type Layer, readLayer } from './layer.ts';
import { type Environment, findPaths, type Paths } from './paths.ts';
import { type Config, configSchema } from './schema.ts';
import type { SettledConfig } from './settled.ts';
import { ENVIRONMENT_KEYS, environmentValues, readSources } from './sources.ts';
import { mayNeedTrust } from './trust/dangers.ts';
import { canonicalFolder } from './trust/outside.ts';
import { type Judgement, judgeProject, withoutKeys } from './trust/project.ts';
import { holds, type KeyPath, merge, type Values, valueIn } from './values.ts';

export interface LoadedConfig extends SettledConfig {
  /** Where the value of a key comes from: a file with its line, a variable of the environment, or nowhere: a default. */
  readonly originOf: (path: KeyPath) => Message;
}

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
  const { paths, texts, fromEnvironment } = readSources(env, cwd, configFlag);
  const layers = texts.map(({ file, text }) => readLayer(file, text, fromEnvironment));
  const found = layers.flatMap((layer) => layer.problems);
  const problems = found.filter(({ isOfManners }) => !(offline && isOfManners));
  if (problems.length > 0) throw configError(problems.map(withPlace));
  const whole =
    layers.length === 1 && layers[0]?.config !== undefined
      ? layers[0].config
      : checkMerged(layers, fromEnvironment, env);
  const { withheld, ...judged } = judge(whole, layers, { paths, cwd, env, fromEnvironment });
  const counting = layers.map((layer) =>
    layer.file === projectFile(paths) ? { ...layer, values: withoutKeys(layer.values, withheld) } : layer,
  );
  const origin = (path: KeyPath) => originOf(path, counting, env);
  return {
    ...judged,
    isFinal: judged.isFinal && found.length === 0,
    files: layers.map((layer) => layer.file),
    paths,
    isKeyNamed: origin(['llm', 'keyEnv'])[0] !== 'origin-default',
    originOf: origin,
  };
}

/** What is so without any file: the environment over the defaults. @throws RadarError `config` */
export const configOfEnvironment = (env: Environment): Config => checkMerged([], environmentValues(env), env);

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
function judge(
  whole: Config,
  layers: readonly Layer[],
  around: Surroundings,
): Judgement & Pick<SettledConfig, 'isFinal'> {
  const { paths, cwd, env, fromEnvironment } = around;
  const project = layers.find(({ file }) => file === projectFile(paths));
  const decides = (key: string): boolean => {
    const path = key.split('.');
    return project !== undefined && holds(project.values, path) && environmentNameOf(path, env) === undefined;
  };
  if (project === undefined || !mayNeedTrust(decides))
    return { config: whole, dangers: [], withheld: [], isFinal: true };
  const others = layers.filter((layer) => layer !== project);
  const isKeyNamed = (among: readonly Layer[]): boolean =>
    among.some(({ values }) => holds(values, ['llm', 'keyEnv']));
  const judgement = judgeProject({
    file: project.file,
    lineOf: (key) => project.locate(key.split('.')).line,
    folder: canonicalFolder(cwd),
    dataDir: paths.dataDir,
    env,
    whole: { config: whole, isKeyNamed: isKeyNamed(layers) },
    own: { config: checkMerged(others, fromEnvironment, env), isKeyNamed: isKeyNamed(others) },
    decides,
  });
  return { ...judgement, isFinal: false };
}

/** Several files, or none: what is right in each may still be wrong together. @throws RadarError `config` */
function checkMerged(layers: readonly Layer[], fromEnvironment: Values, env: Environment): Config {
  const checked = mergedCheck(layers, fromEnvironment, env);
  if ('config' in checked) return checked.config;
  throw configError(checked.problems);
}

function mergedCheck(
  layers: readonly Layer[],
  fromEnvironment: Values,
  env: Environment,
): { readonly config: Config } | { readonly problems: readonly Message[] } {
  const merged = [...layers].reverse().reduce<Values>((below, layer) => merge(below, layer.values), {});
  const values = merge(merged, fromEnvironment);
  const checked = configSchema.safeParse(values);
  if (checked.success) return { config: checked.data };
  const valueAt = (path: KeyPath) => valueIn(values, path);
  const problems = checked.error.issues.flatMap((issue) => problemsIn(issue, { valueAt, keysAt }));
  return { problems: problems.map((problem) => problemOf(problem, layers, env)) };
}

/**
 * What would be wrong with the whole configuration if a file of it said this, and is not wrong now. The file itself is right:
 * a file beside it that is wrong by itself is no fault of this one.
 */
export function problemsTogether(
  { env, cwd, configFlag }: { readonly env: Environment; readonly cwd: string; readonly configFlag?: string },
  file: string,
  text: string,
): readonly Message[] {
  // A file that was named stands alone.
  if (findPaths(env, cwd, configFlag).namedConfig !== undefined) return [];
  const { paths, texts, fromEnvironment } = readSources(env, cwd);
  const now = new Map(texts.map((one) => [one.file, one.text]));
  const layersOf = (said: ReadonlyMap<string, string>): readonly Layer[] =>
    paths.configFiles.flatMap((one) => {
      const words = said.get(one);
      return words === undefined ? [] : [readLayer(one, words, fromEnvironment)];
    });
  const brokenBy = (layers: readonly Layer[]): readonly Message[] => {
    const checked = mergedCheck(layers, fromEnvironment, env);
    return 'problems' in checked ? checked.problems : [];
  };
  const after = layersOf(new Map([...now, [file, text.replace(/^\uFEFF/, '')]]));
  if (after.some((layer) => layer.problems.length > 0)) return [];
  const known = new Set(brokenBy(layersOf(now)).map((one) => JSON.stringify(one)));
  return brokenBy(after).filter((one) => !known.has(JSON.stringify(one)));
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
