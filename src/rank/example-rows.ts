/** Examples, what the reader has said of papers, as rows of the corpus. */
import { FEEDBACK_WEIGHT } from '../scores.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Example } from './input.ts';

export interface ExampleRow {
  readonly row: number;
  readonly weight: number;
  readonly kind: Example['kind'];
  readonly title: string;
}

export function exampleRowsOf(
  corpus: Corpus,
  examples: readonly Example[],
): { readonly liked: readonly ExampleRow[]; readonly disliked: readonly ExampleRow[] } {
  const rows = examples.flatMap(({ kind, paper }): ExampleRow[] => {
    const row = corpus.rowOf(paper);
    return row < 0 ? [] : [{ row, weight: FEEDBACK_WEIGHT[kind], kind, title: paper.title }];
  });
  return {
    liked: rows.filter(({ kind }) => kind !== 'dislike'),
    disliked: rows.filter(({ kind }) => kind === 'dislike'),
  };
}
