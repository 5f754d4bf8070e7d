import { existsSync } from 'node:fs';
import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import { keysAt } from '../../config/layer.ts';
import { loadConfig } from '../../config/load.ts';
import { findPaths } from '../../config/paths.ts';
import { shownConfig } from '../../config/shown.ts';
import { yamlOf } from '../../config/write.ts';
import type { Context } from '../../context.ts';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { nearest } from '../../text/nearest.ts';
import { wrap } from '../../view/kit/layout.ts';
import { notCountingLines, runTrust, type TrustOptions } from './trust-run.ts';

export interface ConfigOptions extends TrustOptions {
  readonly origin?: boolean;
  readonly json?: boolean;
}

const load = (context: Context, options: ConfigOptions) =>
  loadConfig(context.env, context.cwd, options.config);

/** Where the configuration is broken, the environment says in which language. */
const wordsFor = (context: Context, options: ConfigOptions) =>
  INTERFACE_WORDS[styleAnyway(context, options.config).lang].configuration;

async function runPath(context: Context, options: ConfigOptions): Promise<number> {
  const paths = findPaths(context.env, context.cwd, options.config);
  const say = wordsFor(context, options);
  const lines = paths.configFiles.map(
    (file) => `${say.config}  ${file}${existsSync(file) ? '' : `  ${say.notThere}`}`,
  );
  await context.stdout.write(`${[...lines, `${say.data}  ${paths.dataDir}`].join('\n')}\n`);
  return 0;
}

async function runCheck(context: Context, options: ConfigOptions): Promise<number> {
  const { files, config, dangers } = load(context, options);
  const say = wordsFor(context, options);
  if (files.length === 0) {
    await context.stdout.write(`${say.none}\n`);
    return 0;
  }
  const { arxiv, feeds } = config.sources;
  const readsNothing = arxiv.categories.length + feeds.length === 0;
  const sound = readsNothing
    ? say.readsNothing
    : say.sound(config.profile.interests.length, arxiv.categories.length);
  const line = `${files.join(', ')}: ${sound}`;
  // A path is never broken: it would not be one any more.
  const told = fits(line, context) ? [line] : [...files, sound];
  if (dangers.length > 0) {
    told.push(...notCountingLines(dangers, config.output.lang));
  }
  await context.stdout.write(`${told.join('\n')}\n`);
  return 0;
}

/** Whether a line has room on this terminal; elsewhere every line has. */
const fits = (line: string, { stdout }: Context): boolean =>
  stdout.columns === undefined || [...line].length <= stdout.columns;

async function runShow(context: Context, options: ConfigOptions, key?: string): Promise<number> {
  const { config, originOf, dangers } = load(context, options);
  const safe = shownConfig(config);
  const shown = key === undefined ? safe : valueAt(safe, key);
  if (options.json === true) {
    await context.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  }
  if (options.origin !== true) {
    await context.stdout.write(yamlOf(shown, context.stdout.columns));
    return 0;
  }
  const rows = flatten(shown, key === undefined ? [] : key.split('.')).map(
    ({ path, value }) =>
      [path.join('.'), JSON.stringify(value), say(config.output.lang, originOf(path))] as const,
  );
  const width = Math.max(...rows.map(([key]) => key.length));
  const lines = rows.map(([key, value, origin]) => `${key.padEnd(width)}  ${value}  # ${origin}`);
  const told = lines.every((line) => fits(line, context))
    ? lines
    : stacked(rows, context.stdout.columns ?? 0);
  const asked = dangers.filter((danger) => key === undefined || `${danger.key}.`.startsWith(`${key}.`));
  if (asked.length > 0) {
    told.push(...notCountingLines(asked, config.output.lang).map((line) => `# ${line}`));
  }
  await context.stdout.write(`${told.join('\n')}\n`);
  return 0;
}

/** JSON with a space after its commas, where a line may break. Within strings a line break is always escaped. */
const airy = (json: string): string => JSON.stringify(JSON.parse(json), null, 1).replace(/\n */g, ' ');

/** For terminals too narrow for a table: key, value and origin below one another. */
function stacked(rows: readonly (readonly string[])[], columns: number): string[] {
  return rows.flatMap(([key = '', value = '', origin = '']) => [
    key,
    ...[...wrap(airy(value), columns - 2), `# ${origin}`].map((line) => `  ${line}`),
  ]);
}

/** @throws RadarError `usage` for a key that the configuration in force does not have. */
function valueAt(config: unknown, key: string): unknown {
  let value = config;
  const parts = key.split('.');
  for (const [depth, part] of parts.entries()) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    if (!isThere) throw unknownKey(parts, depth);
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

function unknownKey(parts: readonly string[], depth: number): RadarError {
  const above = parts.slice(0, depth);
  const part = parts[depth] ?? '';
  const known = keysAt(above);
  const near = nearest(part, known);
  const hint: Message = known.includes(part)
    ? ['config-key-may-be-set']
    : near === undefined
      ? ['config-keys-here', ...known]
      : ['did-you-mean', [...above, near].join('.')];
  return new RadarError('usage', ['config-key-unset', parts.join('.')], { hint });
}

/** Every single value and list, with its path. */
function flatten(value: unknown, path: readonly string[]): { path: readonly string[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, value }];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [{ path, value }]
    : entries.flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

async function runSchema(context: Context): Promise<number> {
  const [{ configJsonSchema }, { jsonSchemas }] = await Promise.all([
    import('../../contract/config.ts'),
    import('../../contract/index.ts'),
  ]);
  const schemas = { config: configJsonSchema(), ...jsonSchemas() };
  await context.stdout.write(`${JSON.stringify(schemas, null, 2)}\n`);
  return 0;
}

type Run = (context: Context, options: ConfigOptions, key?: string) => Promise<number>;

export const RUNS = {
  path: runPath,
  check: runCheck,
  show: runShow,
  trust: runTrust,
  schema: runSchema,
} as const satisfies Record<string, Run>;
