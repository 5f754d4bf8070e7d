/**
 * Where papers lie in the shipped space, packed: a row holds the numbers of many papers and then their scales, so that all of
 * them are read about as fast as the disk gives them. What the numbers mean is the space's business.
 */
import { type Connection, connectionOf, type Store } from '../file/connection.ts';

/** A row of 192 numbers a paper fits one page of 16 kB. */
export const PAPERS_A_ROW = 80;
/** Some 8 MB. */
const ROWS_AT_ONCE = 512;
const SPACE = 'vector-space';

/** One number a dimension, -127 to 127, and what each of them is multiplied with. */
export interface PackedPlace {
  readonly numbers: Int8Array;
  readonly scale: number;
}

export interface UnplacedPaper {
  readonly key: number;
  readonly title: string;
  readonly abstract: string;
}

/** Makes every paper wait for its place anew where `space` is another one than that of the places that are kept. */
export function adoptSpace(store: Store, space: string): void {
  const db = connectionOf(store);
  if (spaceOfVectors(db) === space) return;
  db.transaction(() => {
    if (db.get('SELECT 1 FROM paper_vectors LIMIT 1') !== undefined) {
      db.run('DELETE FROM paper_vectors');
      db.run('INSERT OR IGNORE INTO vector_queue (paper) SELECT paper FROM paper_days');
    }
    db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', SPACE, space);
  });
}

/** The space that the kept places belong to. */
export function spaceOfVectors(store: Store): string | undefined {
  return connectionOf(store).get<{ value: string }>('SELECT value FROM meta WHERE key = ?', SPACE)?.value;
}

/** How many indexed papers have no place yet. */
export function countUnplaced(store: Store): number {
  return connectionOf(store).get<{ n: number }>('SELECT count(*) AS n FROM vector_queue')?.n ?? 0;
}

/** The latest papers that have no place, in the order of their keys. */
export function unplacedPapers(store: Store, limit: number): UnplacedPaper[] {
  return connectionOf(store).all<UnplacedPaper>(
    `SELECT key, title, abstract FROM (SELECT paper FROM vector_queue ORDER BY paper DESC LIMIT ?)
       CROSS JOIN papers ON key = paper ORDER BY key`,
    limit,
  );
}

/** Keeps places, all or nothing; all have as many numbers. */
export function savePlaces(store: Store, places: ReadonlyMap<number, PackedPlace>): void {
  const db = connectionOf(store);
  const rows = new Map<number, (readonly [number, PackedPlace])[]>();
  for (const one of places) {
    const row = Math.floor(one[0] / PAPERS_A_ROW);
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  db.transaction(() => {
    for (const [row, papers] of rows) saveRow(db, row, papers);
    db.run(
      'DELETE FROM vector_queue WHERE paper IN (SELECT value FROM json_each(?))',
      JSON.stringify([...places.keys()]),
    );
  });
}

function saveRow(db: Connection, row: number, papers: readonly (readonly [number, PackedPlace])[]): void {
  const dimensions = papers[0]?.[1].numbers.length ?? 0;
  const known = db.get<{ vectors: Uint8Array }>('SELECT vectors FROM paper_vectors WHERE chunk = ?', row);
  const bytes = new Uint8Array(PAPERS_A_ROW * (dimensions + 4));
  if (known?.vectors.length === bytes.length) bytes.set(known.vectors);
  const scales = new DataView(bytes.buffer, PAPERS_A_ROW * dimensions);
  for (const [key, { numbers, scale }] of papers) {
    const at = key % PAPERS_A_ROW;
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, dimensions), at * dimensions);
    scales.setFloat32(at * 4, scale, true);
  }
  db.run('INSERT OR REPLACE INTO paper_vectors (chunk, vectors) VALUES (?, ?)', row, bytes);
}

export interface VectorRow {
  /** The key of the first of `PAPERS_A_ROW` papers. */
  readonly first: number;
  /** Their numbers, paper after paper, and their scales (float32, little endian). A scale of 0: no place. */
  readonly bytes: Uint8Array;
}

/** All rows, in order, a few megabytes at a time. */
export function* vectorRows(store: Store): Generator<VectorRow> {
  const db = connectionOf(store);
  for (let last = -1; ; ) {
    const rows = db.all<{ chunk: number; vectors: Uint8Array }>(
      'SELECT chunk, vectors FROM paper_vectors WHERE chunk > ? ORDER BY chunk LIMIT ?',
      last,
      ROWS_AT_ONCE,
    );
    for (const { chunk, vectors } of rows) yield { first: chunk * PAPERS_A_ROW, bytes: vectors };
    const end = rows.at(-1)?.chunk;
    if (end === undefined) return;
    last = end;
  }
}
