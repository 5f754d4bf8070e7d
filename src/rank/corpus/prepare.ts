/** The part of ranking that depends on the papers alone: done once, it serves many profiles. */
import type { Paper } from '../../paper.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { type Embedding, embedRows } from './embedding.ts';
import { type Reading, readPapers } from './reading.ts';
import type { SemanticSpace } from './space.ts';

export interface Prepared {
  readonly corpus: Corpus;
  readonly embedding: Embedding | undefined;
}

/** How many papers the general frequency of words is worth beside those at hand. */
const PRIOR_PAPERS = 100;

/** `papers` must be distinct; their order decides nothing but the last bits of sums. */
export function prepare(papers: readonly Paper[], space: SemanticSpace | undefined): Prepared {
  return prepareRows(
    readPapers(papers),
    Int32Array.from(papers, (_, row) => row),
    space,
  );
}

/** The same for some papers of a reading. With `onlyNames`, a quick look (corpus.ts). */
export function prepareRows(
  reading: Reading,
  rows: Int32Array,
  space: SemanticSpace | undefined,
  onlyNames?: ReadonlySet<string>,
): Prepared {
  const prior = space === undefined ? undefined : { papers: PRIOR_PAPERS, shareOf: space.shareOf };
  const corpus = buildCorpus(reading, rows, { prior, onlyNames });
  return { corpus, embedding: space === undefined ? undefined : embedRows(space, corpus) };
}
