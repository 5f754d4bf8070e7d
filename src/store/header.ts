/**
 * The first page of a database file, read without SQLite (https://sqlite.org/fileformat2.html): even a connection that
 * only reads leaves files beside a WAL database, and a foreign file's folder must stay as it is.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Header {
  readonly kind: 'empty' | 'not-a-database' | 'database';
  readonly applicationId: number;
  readonly userVersion: number;
  /** Whether it holds no table at all. */
  readonly isBlank: boolean;
  /** Whether the file is shorter than the database it says it holds. */
  readonly isCut: boolean;
}

const MAGIC = 'SQLite format 3\0';
/** The file's header and that of the first B-tree page, which is the schema's. */
const LENGTH = 108;
const TABLE_LEAF = 0x0d;

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
      isCut: fstatSync(descriptor).size < pagesOf(bytes) * pageSizeOf(bytes),
    };
  } finally {
    closeSync(descriptor);
  }
}

/** A page size of 65,536 is written as 1. */
function pageSizeOf(bytes: Buffer): number {
  const size = bytes.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}

/** The page count counts only where the change counter beside it says that it is up to date. */
function pagesOf(bytes: Buffer): number {
  return bytes.readUInt32BE(24) === bytes.readUInt32BE(92) ? bytes.readUInt32BE(28) : 0;
}
