import type { Said } from '../said.ts';

/** What holds any sentence. */
export const general = {
  /** Words that are nobody's key: what a server said, what an older radar stored. They stay as they are in every language. */
  text: (words: string) => words,
  /** Several causes in one sentence. */
  causes: (...causes: Said[]) => causes.join('; '),
  /** Whole sentences, one after the other. */
  sentences: (...sentences: Said[]) => sentences.join(' '),
};
