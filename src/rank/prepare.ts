/** The part of ranking that depends on the papers alone: done once, it serves many profiles. */
import type { Paper } from '../paper.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { type Embedding, embedRows, type SemanticSpace } from './space.ts';

export interface Prepared {
  readonly corpus: Corpus;
  readonly embedding: Embedding | undefined;
}

/** How many papers the general frequency of words is worth beside those at hand. */
const PRIOR_PAPERS = 100;

/** `papers` must be distinct; their order decides nothing but the last bits of sums. */
export function prepare(
  papers: readonly Paper[],
  space: SemanticSpace | undefined,
  withPairs = true,
): Prepared {
  const prior = space === undefined ? undefined : { papers: PRIOR_PAPERS, shareOf: space.shareOf };
  const corpus = buildCorpus(papers, prior, withPairs);
  return { corpus, embedding: space === undefined ? undefined : embedRows(space, corpus) };
}
