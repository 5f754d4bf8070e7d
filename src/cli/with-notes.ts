/** Papers with what the reader wrote of them. */
import type { RankedPaper } from '../paper.ts';
import type { Store } from '../store/file/open.ts';
import { noteTexts } from '../store/notes.ts';

export function withNotes(store: Store, papers: readonly RankedPaper[]): readonly RankedPaper[] {
  const notes = papers.length === 0 ? new Map<string, string>() : noteTexts(store);
  if (notes.size === 0) return papers;
  return papers.map((one) => {
    const note = notes.get(one.paper.id);
    return note === undefined ? one : { ...one, note };
  });
}
