/** Rows as they lie in the pages of a database file (https://sqlite.org/fileformat2.html, 1.6 and 2.1). */
import type { Value } from '../file/connection.ts';
import type { Pages } from './pages.ts';

export interface RawRow {
  /** Undefined in a table without row numbers. */
  readonly rowid: number | undefined;
  readonly values: readonly Value[];
}

/** What a page says of itself; undefined where it is no page of a tree. */
export interface Node {
  readonly isTable: boolean;
  readonly children: readonly number[];
  /** A row that cannot be read is undefined. Inner pages of tables hold none. */
  readonly rows: readonly (RawRow | undefined)[];
}

const KINDS: Readonly<Record<number, { readonly isTable: boolean; readonly isLeaf: boolean }>> = {
  2: { isTable: false, isLeaf: false },
  5: { isTable: true, isLeaf: false },
  10: { isTable: false, isLeaf: true },
  13: { isTable: true, isLeaf: true },
};

/** The first page begins with the head of the file. */
const FILE_HEAD = 100;

export function readNode(pages: Pages, number: number): Node | undefined {
  const bytes = pages.page(number);
  const head = number === 1 ? FILE_HEAD : 0;
  const kind = KINDS[bytes[head] ?? 0];
  if (kind === undefined) return undefined;
  const { isTable, isLeaf } = kind;
  const count = bytes.readUInt16BE(head + 3);
  const first = head + (isLeaf ? 8 : 12);
  if (first + count * 2 > pages.size) return undefined;
  const places = Array.from({ length: count }, (_, at) => bytes.readUInt16BE(first + at * 2));
  // Two numbers are the least that a cell can be.
  const cells = places.filter((at) => at >= first + count * 2 && at <= pages.size - 2);
  const lost = Array.from({ length: places.length - cells.length }, () => undefined);
  return {
    isTable,
    children: isLeaf
      ? []
      : [
          ...cells.filter((at) => at + 4 <= pages.size).map((at) => bytes.readUInt32BE(at)),
          bytes.readUInt32BE(head + 8),
        ],
    rows:
      isTable && !isLeaf
        ? []
        : [
            ...cells.map((at) => tried(() => readCell(pages, bytes, at + (isLeaf ? 0 : 4), isTable))),
            ...lost,
          ],
  };
}

function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    // What Buffer throws beyond its end, and what is thrown below.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readCell(pages: Pages, page: Buffer, at: number, isTable: boolean): RawRow {
  const [length, afterLength] = readVarint(page, at);
  const [rowid, start] = isTable ? readVarint(page, afterLength) : [undefined, afterLength];
  return { rowid, values: readRecord(readPayload(pages, page, { start, length, isTable })) };
}

/** What does not fit on the page goes on in a chain of others. */
function readPayload(
  pages: Pages,
  page: Buffer,
  { start, length, isTable }: { start: number; length: number; isTable: boolean },
): Buffer {
  const most = isTable ? pages.size - 35 : Math.floor(((pages.size - 12) * 64) / 255) - 23;
  if (length <= most) return slice(page, start, length);
  if (length > pages.count * pages.size) throw new RangeError('longer than the file');
  const least = Math.floor(((pages.size - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (pages.size - 4));
  const local = fitting <= most ? fitting : least;
  const pieces = [slice(page, start, local)];
  let left = length - local;
  for (let next = page.readUInt32BE(start + local); left > 0; ) {
    if (next < 2 || next > pages.count) throw new RangeError('a chain that breaks off');
    const bytes = pages.page(next);
    const piece = slice(bytes, 4, Math.min(left, pages.size - 4));
    pieces.push(piece);
    left -= piece.length;
    next = bytes.readUInt32BE(0);
  }
  return Buffer.concat(pieces);
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError('beyond the page');
  return bytes.subarray(start, start + length);
}

function readRecord(record: Buffer): Value[] {
  const [headLength, first] = readVarint(record, 0);
  const values: Value[] = [];
  let body = headLength;
  for (let at = first; at < headLength; ) {
    const [type, next] = readVarint(record, at);
    const length = lengthOf(type);
    values.push(decoded(type, slice(record, body, length)));
    body += length;
    at = next;
  }
  return values;
}

const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number {
  const length = type < 12 ? LENGTHS[type] : (type - (type % 2 === 0 ? 12 : 13)) / 2;
  if (length === undefined) throw new RangeError('no type of a value');
  return length;
}

function decoded(type: number, bytes: Buffer): Value {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type === 6) return whole(bytes.readBigInt64BE(0));
  if (type < 7) return bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? Uint8Array.from(bytes) : bytes.toString('utf8');
}

function whole(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('no number of radar’s');
  return number;
}

/** Seven bits a byte, the highest first; the ninth byte counts whole. Larger numbers than radar writes are damage. */
function readVarint(bytes: Buffer, at: number): [number, number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(at + index);
    value = value * 128 + (byte & 127);
    if (!Number.isSafeInteger(value)) break;
    if (byte < 128) return [value, at + index + 1];
  }
  throw new RangeError('too large a number');
}
