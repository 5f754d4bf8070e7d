/** Papers with what the reader wrote of them. */
import type { RankedPaper } from '../paper.ts';
import type { Store } from '../store/file/open.ts';
import { noteTexts } from '../store/notes.ts';

export const withNotes = (store: Store, papers: readonly RankedPaper[]): readonly RankedPaper[] =>
  papers.length === 0 ? papers : noting(store)(papers);

/** The same for many at a time: notes are read once. */
export function noting(store: Store): (papers: readonly RankedPaper[]) => readonly RankedPaper[] {
  const notes = noteTexts(store);
  if (notes.size === 0) return (papers) => papers;
  return (papers) =>
    papers.map((one) => {
      const note = notes.get(one.paper.id);
      return note === undefined ? one : { ...one, note };
    });
}
