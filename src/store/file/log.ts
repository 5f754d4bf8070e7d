/**
 * The log of a database read without SQLite (https://sqlite.org/fileformat2.html#the_write_ahead_log): where nothing can
 * be made beside it, SQLite cannot read a log, and what it holds would be missing from the store.
 */

const HEADER = 32;
const FRAME_HEADER = 24;
/** The last bit says in which order of bytes the checksums count. */
const MAGIC = 0x377f0682;

interface Sums {
  readonly a: number;
  readonly b: number;
}

/** The database with everything that was committed to its log. A log that was cut short counts up to its last whole commit. */
export function withLog(database: Buffer, log: Buffer): Buffer {
  const { pages, pageSize, committed } = committedPages(log);
  return pages === 0 ? database : merged(database, committed, pages, pageSize);
}

export interface CommittedPages {
  /** How many pages the database has after the last commit; 0 where the log holds none. */
  readonly pages: number;
  readonly pageSize: number;
  /** The latest content of each page that the log holds, by its number, from 1. */
  readonly committed: ReadonlyMap<number, Buffer>;
}

const NONE: CommittedPages = { pages: 0, pageSize: 0, committed: new Map() };

export function committedPages(log: Buffer): CommittedPages {
  if (log.length < HEADER || log.readUInt32BE(0) >>> 1 !== MAGIC >>> 1) return NONE;
  const isBigEndian = (log.readUInt32BE(0) & 1) === 1;
  const sumsOf = isBigEndian ? sumBigEndian : sumLittleEndian;
  const pageSize = log.readUInt32BE(8);
  let sums = sumsOf(log.subarray(0, 24), { a: 0, b: 0 });
  if (!areAt(log, 24, sums)) return NONE;

  const committed = new Map<number, Buffer>();
  const open = new Map<number, Buffer>();
  let pages = 0;
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= log.length; at += FRAME_HEADER + pageSize) {
    const page = log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize);
    sums = sumsOf(page, sumsOf(log.subarray(at, at + 8), sums));
    // Frames of an earlier turn of the log lie behind the last one that counts: other salts, other sums.
    if (log.compare(log, 16, 24, at + 8, at + 16) !== 0 || !areAt(log, at + 16, sums)) break;
    open.set(log.readUInt32BE(at), page);
    const pagesAfterCommit = log.readUInt32BE(at + 4);
    if (pagesAfterCommit === 0) continue;
    for (const [number, content] of open) committed.set(number, content);
    open.clear();
    pages = pagesAfterCommit;
  }
  return { pages, pageSize, committed };
}

function merged(database: Buffer, changed: ReadonlyMap<number, Buffer>, pages: number, pageSize: number) {
  const whole = Buffer.alloc(pages * pageSize);
  database.copy(whole, 0, 0, whole.length);
  for (const [number, content] of changed) {
    if (number <= pages) content.copy(whole, (number - 1) * pageSize);
  }
  return whole;
}

const areAt = (log: Buffer, at: number, { a, b }: Sums): boolean =>
  log.readUInt32BE(at) === a && log.readUInt32BE(at + 4) === b;

function sumLittleEndian(bytes: Buffer, from: Sums): Sums {
  let { a, b } = from;
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + bytes.readUInt32LE(at) + b) >>> 0;
    b = (b + bytes.readUInt32LE(at + 4) + a) >>> 0;
  }
  return { a, b };
}

function sumBigEndian(bytes: Buffer, from: Sums): Sums {
  let { a, b } = from;
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + bytes.readUInt32BE(at) + b) >>> 0;
    b = (b + bytes.readUInt32BE(at + 4) + a) >>> 0;
  }
  return { a, b };
}
