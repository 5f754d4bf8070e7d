/** Which better-sqlite3 opens the store: the one place that chooses one and loads it. */
import { createRequire } from 'node:module';
import { versions } from 'node:process';
import type Database from 'better-sqlite3';
import { RadarError } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';

const own = createRequire(import.meta.url);

type Driver = typeof Database;
export type Load = (name: string) => unknown;

interface Choice {
  /** As npm installs it. 12 stands under an alias, since one name cannot have two versions. */
  readonly name: 'better-sqlite3' | 'better-sqlite3-12';
  readonly lack: Message;
  readonly remedy: Message;
}

const THIRTEEN: Choice = { name: 'better-sqlite3', lack: ['no-driver'], remedy: ['install-driver'] };
const TWELVE: Choice = {
  name: 'better-sqlite3-12',
  lack: ['no-driver-on-20'],
  remedy: ['allow-driver-script'],
};

/**
 * 13 brings its binaries and needs no install script, but Node 22: Node 20 crashes with it. 12 has its binary downloaded or
 * compiled by an install script, which npm 12 blocks unless it is named. Where 13 can be had 12 is never loaded: from
 * Node 24 on it aborts the process when a statement is collected. Both are optional dependencies, so that npm leaves out
 * what does not fit the Node at hand.
 */
export function chooseDriver(nodeVersion: string): Choice {
  return Number.parseInt(nodeVersion, 10) >= 22 ? THIRTEEN : TWELVE;
}

/**
 * Opens a database with the driver that fits this Node. `load` is Node's own unless told.
 * @throws RadarError `store` where that is not installed, or has no binary for this machine and this Node.
 */
export function openDatabase(
  file: string | Buffer,
  options: Database.Options = {},
  load: Load = own,
): Database.Database {
  const choice = chooseDriver(versions.node);
  const Driver = orLack(choice, () => load(choice.name) as Driver);
  const nativeBinding = load === own ? binaryOf(choice) : undefined;
  // The binary is looked for when a database is opened, and fails with errors of Node's own or of `bindings`.
  return orLack(
    choice,
    () => new Driver(file, nativeBinding === undefined ? options : { ...options, nativeBinding }),
    [Driver.SqliteError, TypeError],
  );
}

/**
 * Where npm has put the binary of 12. The driver itself would look for it in all the places where it may have been once, and
 * for its own folder in a stack trace, which takes as long as opening a database. 13 knows.
 */
function binaryOf({ name }: Choice): string | undefined {
  if (name !== TWELVE.name) return undefined;
  try {
    return own.resolve(`${name}/build/Release/better_sqlite3.node`);
  } catch {
    return undefined;
  }
}

type ErrorClass = abstract new (...args: never[]) => Error;

function orLack<Result>(
  { lack, remedy }: Choice,
  work: () => Result,
  others: readonly ErrorClass[] = [],
): Result {
  try {
    return work();
  } catch (cause) {
    if (others.some((one) => cause instanceof one)) throw cause;
    throw new RadarError('store', lack, { hint: remedy, cause });
  }
}
