/** What radar asks of a database: statements cached for each connection, SQLite's errors turned into ours. */
import type Database from 'better-sqlite3';
import type { Message } from '../../messages/message.ts';
import { openDatabase } from './driver.ts';
import { isSqlite, storeFailure, strangeSchema } from './failure.ts';

/** What SQLite binds. better-sqlite3 refuses booleans and undefined. */
export type Value = string | number | null | Uint8Array;

export interface ConnectionOptions {
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another program's lock. */
  readonly timeout?: number;
  /** The whole file: the database is read from here and never touched on the disk. What is written stays in memory. */
  readonly bytes?: Buffer;
  /** What is wrong with the tables, asked where SQLite does not understand a statement: no file of ours, or a bug of ours. */
  readonly faults?: (db: Connection) => readonly Message[];
}

/** The handle that other stages hold and cannot look into: SQL is written in this folder only. */
export interface Store {
  /** Path of the database, `:memory:` for one without a file. */
  readonly file: string;
  readonly readOnly: boolean;
}

/** Some megabytes: a hundredth of a second. */
const PAGES_A_PART = 2000;

type Prepared = Database.Statement<Value[]>;

export class Connection implements Store {
  readonly file: string;
  readonly readOnly: boolean;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Prepared>();
  readonly #faults: ConnectionOptions['faults'];

  /** @throws RadarError `store` where the file cannot be opened. SQLite reads the file at the first statement only. */
  constructor(file: string, options: ConnectionOptions = {}) {
    this.file = file;
    this.readOnly = options.readOnly ?? false;
    this.#faults = options.faults;
    this.#database = this.guard(() =>
      openDatabase(options.bytes ?? file, {
        readonly: this.readOnly,
        timeout: options.timeout ?? 5000,
      }),
    );
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (isSqlite(error, 'SQLITE_ERROR')) this.#blameSchema(error);
      throw storeFailure(error, this.file);
    }
  }

  /** A table that somebody dropped is not a bug of radar's. */
  #blameSchema(error: unknown): void {
    const [fault] = this.#faults?.(this) ?? [];
    if (fault !== undefined) throw strangeSchema(this.file, fault, error);
  }

  /**
   * Copies the whole database over the one in `file`, as one change (https://sqlite.org/backup.html). `onCopied` is told
   * after each part, and ends the copying by throwing; others have their turn in between.
   */
  async copyInto(file: string, onCopied?: (pages: number, of: number) => void): Promise<void> {
    const progress = ({ totalPages, remainingPages }: Database.BackupMetadata): number => {
      onCopied?.(totalPages - remainingPages, totalPages);
      return PAGES_A_PART;
    };
    try {
      await this.#database.backup(file, { progress });
    } catch (error) {
      throw storeFailure(error, file);
    }
  }

  /** Several statements without parameters or results. */
  exec(sql: string): void {
    this.guard(() => this.#database.exec(sql));
  }

  /** The first column of a pragma's first row. */
  pragma(text: string): unknown {
    return this.guard(() => {
      const statement = this.#prepared(`PRAGMA ${text}`);
      return statement.reader
        ? Object.values((statement.get() ?? {}) as Record<string, unknown>)[0]
        : statement.run();
    });
  }

  /** The number of rows that were changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.guard(() => this.#prepared(sql).run(...values).changes);
  }

  /** The rowid that was given to a new row. */
  insert(sql: string, ...values: readonly Value[]): number {
    return this.guard(() => Number(this.#prepared(sql).run(...values).lastInsertRowid));
  }

  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.guard(() => this.#prepared(sql).get(...values) as Row | undefined);
  }

  all<Row>(sql: string, ...values: readonly Value[]): Row[] {
    return this.guard(() => this.#prepared(sql).all(...values) as Row[]);
  }

  /** Row by row, for more than memory should hold; until the last one nothing may be written over this connection. */
  *each<Row>(sql: string, ...values: readonly Value[]): Iterable<Row> {
    try {
      // A statement of its own: a cached one can only be walked once at a time.
      yield* this.#database.prepare<Value[]>(sql).iterate(...values) as Iterable<Row>;
    } catch (error) {
      throw storeFailure(error, this.file);
    }
  }

  /** All of `work` or nothing. IMMEDIATE, so that a reader never has to become a writer half-way (SQLITE_BUSY without waiting). */
  transaction<Result>(work: () => Result): Result {
    return this.guard(() => this.#database.transaction(work).immediate());
  }

  /** The same for what is written beside the store, in tables that only this connection sees: the store itself is not locked. */
  aside<Result>(work: () => Result): Result {
    return this.guard(() => this.#database.transaction(work).deferred());
  }

  /** The whole database as the bytes of a file. */
  serialize(): Buffer {
    return this.guard(() => this.#database.serialize());
  }

  close(): void {
    this.#database.close();
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#database.prepare<Value[]>(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** The connection behind a handle. */
export function connectionOf(store: Store): Connection {
  if (store instanceof Connection) return store;
  throw new TypeError('not a store that openStore made');
}
