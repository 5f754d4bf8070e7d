import type { Sentence } from '../sentence.ts';

/** What holds any sentence. */
export const general = {
  /** Words that are nobody's key: what a server said, what an older radar stored. They stay as they are in every language. */
  text: (words: string) => words,
  /** Several causes in one sentence. */
  causes: (...causes: Sentence[]) => causes.join('; '),
  /** Whole sentences, one after the other. */
  sentences: (...sentences: Sentence[]) => sentences.join(' '),
  'old-node': (major: string, ended: string) =>
    `Node.js ${major} has had no security updates since ${ended}; radar runs on it all the same, and better on Node.js 22 or later.`,
  /** Of whom a sentence speaks. */
  about: (name: string, what: Sentence) => `${name}: ${what}`,
};
