/** A damaged store page by page, without SQLite, which gives up at the first page that it does not understand. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { logSetAside } from '../file/keep.ts';
import { committedPages } from '../file/log.ts';
import { APPLICATION_ID } from '../schema/migrations.ts';

/** radar has never made pages of another size. */
const PAGE_SIZE = 4096;
const MAGIC = 'SQLite format 3\0';

export interface Pages {
  readonly size: number;
  readonly count: number;
  /** The page of that number, from 1, its log included; what lies behind the end of the file is zeros. */
  readonly page: (number: number) => Buffer;
  /** How many migrations made it; undefined where its head is not to be read. */
  readonly version: number | undefined;
  readonly close: () => void;
}

/** @throws the system's error where the file cannot be read. */
export function openPages(file: string): Pages {
  const descriptor = openSync(file, 'r');
  const place = logSetAside(file) ?? `${file}-wal`;
  const log = committedPages(existsSync(place) ? readFileSync(place) : Buffer.alloc(0));
  const size = log.pages > 0 ? log.pageSize : PAGE_SIZE;
  const page = (number: number): Buffer => {
    const logged = log.committed.get(number);
    if (logged !== undefined) return logged;
    const bytes = Buffer.alloc(size);
    readSync(descriptor, bytes, 0, size, (number - 1) * size);
    return bytes;
  };
  const head = page(1);
  const isHead =
    head.toString('latin1', 0, 16) === MAGIC &&
    head.readUInt16BE(16) === size &&
    head.readUInt32BE(68) === APPLICATION_ID;
  return {
    size,
    count: Math.max(log.pages, Math.floor(fstatSync(descriptor).size / size)),
    page,
    version: isHead ? head.readInt32BE(60) : undefined,
    close: () => closeSync(descriptor),
  };
}

/** Pages that hold nothing any more (https://sqlite.org/fileformat2.html#the_freelist): what was forgotten stays so. */
export function freePages(pages: Pages): ReadonlySet<number> {
  const free = new Set<number>();
  if (pages.version === undefined) return free;
  for (let trunk = pages.page(1).readUInt32BE(32); trunk > 1 && trunk <= pages.count && !free.has(trunk); ) {
    free.add(trunk);
    const bytes = pages.page(trunk);
    const leaves = Math.min(bytes.readUInt32BE(4), pages.size / 4 - 2);
    for (let at = 0; at < leaves; at++) free.add(bytes.readUInt32BE(8 + at * 4));
    trunk = bytes.readUInt32BE(0);
  }
  return free;
}
