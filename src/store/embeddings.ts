/** What an embeddings server answered, by model and text: the same text is never sent twice. */
import { connectionOf, type Store } from './file/connection.ts';
import { changing } from './rankings.ts';

/** Older ones are forgotten: a month of a large field, and the marked papers of years. */
const MOST_KEPT = 40_000;

interface Row {
  readonly mark: string;
  readonly scale: number;
  readonly vector: Uint8Array;
}

/** The vectors among `marks` that are there, of unit length as nearly as eight bits allow. */
export function getVectors(store: Store, model: string, marks: Iterable<string>): Map<string, Float32Array> {
  const rows = connectionOf(store).all<Row>(
    `SELECT mark, scale, vector FROM json_each(?) AS wanted CROSS JOIN embeddings
     WHERE model = ? AND mark = wanted.value`,
    JSON.stringify([...marks]),
    model,
  );
  return new Map(
    rows.map(({ mark, scale, vector }) => {
      const bytes = new Int8Array(vector.buffer, vector.byteOffset, vector.byteLength);
      return [mark, Float32Array.from(bytes, (value) => value * scale)];
    }),
  );
}

/** Keeps vectors, whatever their length, as eight bits a number; a ranking that was kept is out of date then. */
export function saveVectors(store: Store, model: string, vectors: ReadonlyMap<string, Float32Array>): void {
  const db = connectionOf(store);
  changing(db, () => {
    for (const [mark, vector] of vectors) {
      const { scale, bytes } = quantised(vector);
      db.run(
        'INSERT OR REPLACE INTO embeddings (model, mark, scale, vector) VALUES (?, ?, ?, ?)',
        model,
        mark,
        scale,
        bytes,
      );
    }
    db.run('DELETE FROM embeddings WHERE number <= (SELECT max(number) FROM embeddings) - ?', MOST_KEPT);
  });
}

function quantised(vector: Float32Array): { scale: number; bytes: Uint8Array } {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) / length || 1;
  const bytes = Int8Array.from(vector, (value) => Math.round((value / length / most) * 127));
  return { scale: most / 127, bytes: new Uint8Array(bytes.buffer) };
}
