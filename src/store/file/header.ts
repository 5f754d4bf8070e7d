/**
 * The first page of a database file, read without SQLite (https://sqlite.org/fileformat2.html): even a connection that
 * only reads leaves files beside a WAL database, and a foreign file's folder must stay as it is.
 */
import { closeSync, openSync, readSync } from 'node:fs';

export interface Header {
  readonly kind: 'empty' | 'not-a-database' | 'database';
  readonly applicationId: number;
  readonly userVersion: number;
  /** Whether it holds no table at all. */
  readonly isBlank: boolean;
}

const MAGIC = 'SQLite format 3\0';
/** The file's header and that of the first B-tree page, which is the schema's. */
const LENGTH = 108;
const TABLE_LEAF = 0x0d;

/** Of the file's two versions, for writing and for reading, 2 says that it has a log (fileformat2, 1.3.2). */
const VERSIONS = 18;

/** The bytes of a database as one that has a log, or, as memory needs it, as one that has none (https://sqlite.org/c3ref/deserialize.html). */
export function asLogged(bytes: Buffer, isLogged: boolean): Buffer {
  // What is no whole page is no database either, and is left to be told so.
  return bytes.length < LENGTH ? bytes : bytes.fill(isLogged ? 2 : 1, VERSIONS, VERSIONS + 2);
}

/**
 * Not to be called while this process has a connection to the file: closing a file drops all locks of a process on it
 * (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export function readHeader(file: string): Header {
  const bytes = Buffer.alloc(LENGTH);
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, bytes, 0, LENGTH, 0);
    const isDatabase = length === LENGTH && bytes.toString('latin1', 0, 16) === MAGIC;
    return {
      kind: length === 0 ? 'empty' : isDatabase ? 'database' : 'not-a-database',
      applicationId: bytes.readUInt32BE(68),
      userVersion: bytes.readInt32BE(60),
      isBlank: bytes[100] === TABLE_LEAF && bytes.readUInt16BE(103) === 0,
    };
  } finally {
    closeSync(descriptor);
  }
}
