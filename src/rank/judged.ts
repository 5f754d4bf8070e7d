/** The reader's judgements as rows of the corpus. */
import type { Corpus } from './corpus.ts';
import type { Example } from './input.ts';

export interface Judged {
  readonly row: number;
  readonly weight: number;
  readonly kind: Example['kind'];
  readonly title: string;
}

/** A paper that was only opened says a little; a saved one as much as a liked one. */
const WEIGHT = { like: 1, save: 1, read: 0.3, dislike: 1 } as const;

export function judgedRows(
  corpus: Corpus,
  examples: readonly Example[],
): { readonly liked: readonly Judged[]; readonly disliked: readonly Judged[] } {
  const judged = examples.flatMap(({ kind, paper }): Judged[] => {
    const row = corpus.rowOf(paper);
    return row < 0 ? [] : [{ row, weight: WEIGHT[kind], kind, title: paper.title }];
  });
  return {
    liked: judged.filter(({ kind }) => kind !== 'dislike'),
    disliked: judged.filter(({ kind }) => kind === 'dislike'),
  };
}
