import type { Paper, Twin } from '../../paper.ts';
import type { StoredPaper } from '../../store/papers.ts';

/** A paper, what radar knows about its way here, and its company. */
export interface PaperSheet extends StoredPaper {
  /** The same work in other places. */
  readonly alsoAt?: readonly Twin[];
  /** Other papers of the store with the same words, the nearest first. */
  readonly neighbours?: readonly Paper[];
}
