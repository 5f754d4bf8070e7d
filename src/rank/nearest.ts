/** Which of some judged papers is nearest to each paper of the pool, by words and by the space. */
import { addRow, dotRow } from './corpus.ts';
import { cosines, type Field, placeOfRow } from './field.ts';
import { spaceShare } from './taste.ts';

export interface Nearest {
  /** Index into the judged papers; -1 where there is none. */
  readonly at: Int32Array;
  /** The similarity, roughly 0 to 1. */
  readonly similarity: Float64Array;
}

/** A paper is never its own neighbour. */
export function nearestOf(field: Field, rows: readonly number[]): Nearest {
  const { corpus, pool, places } = field;
  const at = new Int32Array(pool.length).fill(-1);
  const similarity = new Float64Array(pool.length);
  const dense = new Float64Array(corpus.terms.size);
  const share = places === undefined ? 0 : spaceShare(places.embedding.known);
  rows.forEach((row, index) => {
    addRow(corpus, row, 1, dense);
    const space = places === undefined || share === 0 ? undefined : cosines(places, placeOfRow(places, row));
    for (let i = 0; i < pool.length; i++) {
      if (pool[i] === row) continue;
      const words = dotRow(corpus, pool[i] ?? 0, dense);
      const value = space === undefined ? words : words + share * 0.4 * Math.max(0, space[i] ?? 0);
      if (at[i] === -1 || value > (similarity[i] ?? 0)) {
        at[i] = index;
        similarity[i] = value;
      }
    }
    clearRow(field, row, dense);
  });
  return { at, similarity };
}

function clearRow({ corpus }: Field, row: number, dense: Float64Array): void {
  for (let j = corpus.starts[row] ?? 0; j < (corpus.starts[row + 1] ?? 0); j++) dense[corpus.ids[j] ?? 0] = 0;
}
