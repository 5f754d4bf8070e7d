/** The reader's judgements as rows of the corpus. */
import { FEEDBACK_WEIGHT } from '../scores.ts';
import type { Corpus } from './corpus.ts';
import type { Example } from './input.ts';

export interface Judged {
  readonly row: number;
  readonly weight: number;
  readonly kind: Example['kind'];
  readonly title: string;
}

export function judgedRows(
  corpus: Corpus,
  examples: readonly Example[],
): { readonly liked: readonly Judged[]; readonly disliked: readonly Judged[] } {
  const judged = examples.flatMap(({ kind, paper }): Judged[] => {
    const row = corpus.rowOf(paper);
    return row < 0 ? [] : [{ row, weight: FEEDBACK_WEIGHT[kind], kind, title: paper.title }];
  });
  return {
    liked: judged.filter(({ kind }) => kind !== 'dislike'),
    disliked: judged.filter(({ kind }) => kind === 'dislike'),
  };
}
