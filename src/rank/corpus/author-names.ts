/** The papers' authors as numbers: one for each distinct spelling of a full name (names.ts). */
import type { Paper } from '../../paper.ts';
import { fullNameKey } from '../names.ts';

export interface Authors {
  readonly keys: readonly string[];
  /** Authors of the paper in row `r` of those given are `starts[r]..starts[r + 1]` of `ids`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/** `only`: leave out all names but these, as they are written; for a quick look at thousands of papers. */
export function readAuthors(papers: readonly (Paper | undefined)[], only?: ReadonlySet<string>): Authors {
  const byName = new Map<string, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const ids: number[] = [];
  const starts = new Int32Array(papers.length + 1);
  const numberOf = (name: string): number => {
    const key = fullNameKey(name);
    if (key === '') return -1;
    const before = byKey.get(key);
    if (before !== undefined) return before;
    byKey.set(key, keys.length);
    return keys.push(key) - 1;
  };
  papers.forEach((paper, row) => {
    for (const name of paper?.authors ?? []) {
      if (only !== undefined && !only.has(name)) continue;
      let id = byName.get(name);
      if (id === undefined) {
        id = numberOf(name);
        byName.set(name, id);
      }
      if (id >= 0) ids.push(id);
    }
    starts[row + 1] = ids.length;
  });
  return { keys, starts, ids: Int32Array.from(ids) };
}
