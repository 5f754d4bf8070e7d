/**
 * What Tab would be told, kept by the command before: `bin/kept-completions.js` prints it without loading the program. It counts
 * for the very files, by the times of their last change, that it was made from, and never beside a log that may hold more.
 */
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { cacheFolder, type Paths, PROJECT_FILE, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { CompletionAnswers } from './answers.ts';

/** What the answers hold for; compared as JSON. */
interface Circumstances {
  /** Each variable that decides about paths, null where it is not set. */
  readonly paths: readonly (readonly [name: string, value: string | null])[];
  /** Set where relative paths or a project's configuration make the folder count. */
  readonly cwd: string | null;
  /** Every file with its mark, null where it is not there. */
  readonly files: readonly (readonly [file: string, mark: string | null])[];
}

/** Variables that say where the configuration and the store are. */
const PATH_VARIABLES = [
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'RADAR_CONFIG',
  'RADAR_DATA_DIR',
] as const;

export interface CompletionsOf {
  readonly paths: Paths;
  readonly profile: string;
}

/**
 * Keeps the answers of a store that nobody has open. Does nothing where they are kept already; where they cannot be kept, the
 * next Tab asks the store.
 */
export async function keepCompletions(context: Context, { paths, profile }: CompletionsOf): Promise<void> {
  const cache = cacheFolder(context.env);
  if (context.build === undefined || cache === undefined) return;
  const file = join(cache, 'radar', 'completions');
  try {
    const before = circumstances(context, paths);
    if (before === undefined || isKept(file, before)) return;
    const { completionAnswers } = await import('./answers.ts');
    const answers = reading(storeFile(paths.dataDir), (store) => completionAnswers(store, profile));
    // Had another radar written meanwhile, the store or its log would tell.
    if (circumstances(context, paths) === before) write(file, before, answers);
  } catch {
    // As if nothing had been kept.
  }
}

function reading<Result>(file: string, work: (store: Store) => Result): Result {
  const store = openStore(file);
  try {
    return work(store);
  } finally {
    closeStore(store);
  }
}

/** As JSON; undefined where there is no store, or where it has a log: somebody is at work on it, or was killed. */
function circumstances({ env, cwd, packageRoot }: Context, paths: Paths): string | undefined {
  const store = storeFile(paths.dataDir);
  const mark = markOf(store);
  if (mark === null) return undefined;
  const log = `${realpathSync(store)}-wal`;
  if (markOf(log) !== null) return undefined;
  const given = PATH_VARIABLES.map((name) => [name, env[name] ?? null] as const);
  const isHere =
    [env.RADAR_CONFIG, env.RADAR_DATA_DIR].some((path) => path && !isAbsolute(path)) ||
    markOf(join(cwd, PROJECT_FILE)) !== null;
  const configs = paths.configFiles.filter((file) => isHere || file !== join(cwd, PROJECT_FILE));
  // Another version of radar may have other answers.
  const others = [...configs, join(packageRoot, 'dist/program/program.cjs')];
  const made: Circumstances = {
    paths: given,
    cwd: isHere ? cwd : null,
    files: [[store, mark], [log, null], ...others.map((file) => [file, markOf(file)] as const)],
  };
  return JSON.stringify(made);
}

/** Changes with every change of the file; null for one that is not there or empty, as a log is that is not used. */
function markOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined || found.size === 0n ? null : `${found.mtimeNs} ${found.size} ${found.ino}`;
}

/** Whether the very answers stand there: cut or lengthened they would not be read. */
function isKept(file: string, wanted: string): boolean {
  try {
    const bytes = readFileSync(file);
    const [kept, lengths = '', ...rest] = bytes.toString('utf8').split('\n');
    const [ids = 0, days = 0] = lengths.split(' ').map(Number);
    return kept === wanted && Buffer.byteLength(rest.join('\n')) === ids + days;
  } catch {
    return false;
  }
}

/** Whole or not at all: a line of circumstances, one of lengths in bytes, and the answers. Titles are the reader's own business. */
function write(file: string, wanted: string, { ids, days }: CompletionAnswers): void {
  const temporary = `${file}.${fingerprint(wanted)}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const lengths = [ids, days].map((text) => Buffer.byteLength(text));
    writeFileSync(temporary, `${wanted}\n${lengths.join(' ')}\n${ids}${days}`, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
