/** Whether a sentence only names something: as an example, for likeness, to be better than it, or as a hope for later. */

/** Examples go on over commas; the others end with their part of the sentence. */
const EXAMPLE = /\b(?:such as|including|e\.g\.|for example|for instance)[^;.]{0,80}$/iu;
const LIKENESS =
  /\b(?:inspired by|inspiration from|similar(?:ly)? to|analog(?:y|ous) (?:to|with)|akin to|reminiscent of)[^,;:.()]{0,40}$/iu;
const COMPARISON =
  /\b(?:than|outperform(?:s|ed|ing)?|compar(?:ed|ing|ison) (?:to|with)|in contrast (?:to|with)|unlike|instead of|as opposed to|circumvent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|bypass(?:es|ed|ing)?),?[^,;:.()]{0,40}$/iu;
const PROSPECT =
  /\b(?:future|next-generation|upcoming|planned|applicable to|applications? (?:to|for|in|of|including))[^,;:.()]{0,50}$/iu;
const IN_PASSING = [EXAMPLE, LIKENESS, COMPARISON, PROSPECT];
/** What comes before is looked at so far back. */
const REACH = 120;

/** False where the sentence does not have it, spelt so. */
export function isInPassing(sentence: string, name: string): boolean {
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const before = sentence.slice(Math.max(0, at - REACH), at);
  return IN_PASSING.some((cue) => cue.test(before));
}
