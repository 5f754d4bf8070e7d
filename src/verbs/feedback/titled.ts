/** Marks with the titles of their papers, where the store knows them. */
import type { Mark } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import type { UndoneNote } from '../../store/notes.ts';
import { getPapers } from '../../store/papers.ts';
import type { ListedMark, TitledNote } from './view.ts';

export function titled<One extends Mark>(store: Store, marks: readonly One[]): (One & ListedMark)[] {
  const papers = getPapers(store, new Set(marks.map(({ paper }) => paper)));
  return marks.map((mark) => {
    const title = papers.get(mark.paper)?.title;
    return title === undefined ? mark : { ...mark, title };
  });
}

export function titledNotes(store: Store, notes: readonly UndoneNote[]): TitledNote[] {
  const papers = getPapers(store, new Set(notes.map(({ paper }) => paper)));
  return notes.map((note) => {
    const title = papers.get(note.paper)?.title;
    return title === undefined ? note : { ...note, title };
  });
}
