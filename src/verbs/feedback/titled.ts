/** Marks with the titles of their papers, where the store knows them. */
import type { Mark } from '../../store/feedback.ts';
import type { Store } from '../../store/file/open.ts';
import { getPapers } from '../../store/papers.ts';
import type { ListedMark } from './view.ts';

export function titled<One extends Mark>(store: Store, marks: readonly One[]): (One & ListedMark)[] {
  const papers = getPapers(store, new Set(marks.map(({ paper }) => paper)));
  return marks.map((mark) => {
    const title = papers.get(mark.paper)?.title;
    return title === undefined ? mark : { ...mark, title };
  });
}
