/** Papers with all that a note says of them. */
import { defined } from '../defined.ts';
import type { Day, Listing, Paper } from '../paper.ts';
import { referenceNames } from '../selection/references.ts';
import type { Store } from '../store/file/open.ts';
import { getPaper } from '../store/papers.ts';
import type { NotedPaper } from '../view/papers/note.ts';

interface Notable {
  readonly paper: Paper;
  readonly announcedOn?: Day;
  readonly score?: number;
  readonly interest?: string;
  readonly listings?: readonly Listing[];
}

export function notedPapers(store: Store, papers: readonly Notable[]): readonly NotedPaper[] {
  const { citekeys } = referenceNames(store, papers);
  return papers.map(({ paper, announcedOn, score, interest }) => {
    const { feedback = [], note } = getPaper(store, paper.id) ?? {};
    return {
      paper,
      citekey: citekeys.get(paper.id) ?? paper.id,
      ...defined({ announcedOn, score, interest, note }),
      feedback,
    };
  });
}
