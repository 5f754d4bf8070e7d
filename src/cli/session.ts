/** What most commands need: the configuration and the store, opened when first needed and closed at the end. */
import { currentConfig } from '../config/current.ts';
import { lockFile, storeFile } from '../config/paths.ts';
import type { SettledConfig } from '../config/settled.ts';
import type { Context } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { acquireLock } from '../store/file/lock.ts';
import { closeStore, openReadable, openStore, type Store } from '../store/file/open.ts';
import { tell } from './tell.ts';
import { tellOfUntrusted } from './untrusted.ts';
import { upgradeIfLong } from './upgrading.ts';

export interface Session extends SettledConfig {
  readonly store: Store;
}

export interface SessionOptions {
  /** Keeps other radars out, for commands that fetch or deliver. */
  readonly exclusive?: boolean;
  /** For commands that only read: they do so on a full or read-only disk too. */
  readonly reads?: boolean;
  /** For commands that ask nobody for anything: rules about how servers are asked do not keep them from their work. */
  readonly offline?: boolean | undefined;
  readonly config?: string | undefined;
  /** Says nothing of what takes long. */
  readonly quiet?: boolean | undefined;
}

/** Opens, runs, and closes whatever happens. @throws RadarError `config`, `store` or `locked`. */
export async function withSession(
  context: Context,
  options: SessionOptions,
  run: (session: Session) => Promise<number>,
): Promise<number> {
  const loaded = await currentConfig(context, options.config, { offline: options.offline });
  await tellOfUntrusted(context, loaded);
  const { dataDir } = loaded.paths;
  const file = storeFile(dataDir);
  await upgradeIfLong(context, file, loaded, options.quiet === true);
  const store = options.reads === true ? await readable(context, file, loaded) : openStore(file);
  try {
    if (options.exclusive !== true) return await run({ ...loaded, store });
    return await alone(dataDir, () => run({ ...loaded, store }));
  } finally {
    closeStore(store);
    if (options.config === undefined) await keepForTab(context, loaded);
  }
}

/** Beside the work of the command itself this is nothing: where no file has changed, a few of them are looked at. */
async function keepForTab(context: Context, { config, paths }: SettledConfig): Promise<void> {
  if (context.build === undefined) return;
  const { keepCompletions } = await import('./completions/keep.ts');
  await keepCompletions(context, { paths, profile: config.profile.name });
}

/** Keeps other radars that fetch or deliver out meanwhile. @throws RadarError `locked` where one is at work. */
export async function alone<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  const lock = acquireLock(lockFile(dataDir));
  if (lock === undefined) {
    throw new RadarError('locked', ['another-radar'], { hint: ['wait-for-lock', lockFile(dataDir)] });
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** Where no store was ever made and none can be, an empty one is read, and who reads is told. */
async function readable(context: Context, file: string, { config }: SettledConfig): Promise<Store> {
  const { store, lack } = openReadable(file);
  if (lack !== undefined) await tell(context, config.output.lang, ['nothing-stored', lack.what], lack.hint);
  return store;
}

/** @throws RadarError `config` where there is nothing to fetch. */
export function requireCategories(loaded: SettledConfig): void {
  const lack = sourcelessness(loaded);
  if (lack !== undefined) throw new RadarError('config', lack.what, { hint: lack.hint });
}

/** Why this configuration reads nothing, and what to do; undefined where it names a source. */
export function sourcelessness({
  config,
  files,
  paths,
}: SettledConfig): { readonly what: Message; readonly hint: Message } | undefined {
  if (config.sources.arxiv.categories.length > 0 || config.sources.feeds.length > 0) return undefined;
  const where = files[0];
  return where === undefined
    ? { what: ['no-configuration'], hint: ['looked-for-configuration', ...paths.configFiles] }
    : { what: ['no-sources-in', where], hint: ['add-categories'] };
}
