/**
 * What reading abstracts of all fields taught, and the ranker could not learn, whose papers are all of machine learning: added to
 * what it makes of each sentence. It is trained without, or it would learn the opposite.
 */
import { LATER_CUES } from './cues.ts';
import { ownWork } from './own-work.ts';
import { withoutLeadIn } from './tidy.ts';

const ADJUSTMENTS: readonly (readonly [keyof typeof LATER_CUES, number])[] = [
  ['elsewhere', -4],
  ['hollow', -2],
  ['means', -1.5],
  ['narrow', -0.8],
  ['aim', 2.5],
  ['here', 0.6],
  ['survey', 1.5],
];
/** What a sentence loses that nobody understands without the one before. More costs summaries their best sentence. */
const DANGLING = 0.8;
/** What background loses where another sentence tells of the paper's own work. */
const BACKGROUND = 1.5;
/** What a sentence loses that may be either. */
const UNSURE = 0.5;
/** What a sentence loses that the next one takes back, and one that tells what others believe or reached. */
const TAKEN_BACK = 4;
const OF_OTHERS = 3;
/** Fewer words are the heading of a structured abstract: `AIMS.` */
const LEAST_WORDS = 4;

/** In the order of the sentences. */
export function adjustmentsOf(sentences: readonly string[]): readonly number[] {
  const own = sentences.map(ownWork);
  const hasOwn = own.includes(1);
  return sentences.map((sentence, at) => {
    if (sentence.split(' ').length < LEAST_WORDS) return -10;
    return (
      (hasOwn ? lossOf(own[at] ?? 1) : 0) -
      (isOfOthers(sentence) ? OF_OTHERS : 0) -
      (isTakenBack(sentence, sentences[at + 1] ?? '') ? TAKEN_BACK : 0) -
      (LATER_CUES.dangling.test(withoutLeadIn(sentence)) ? DANGLING : 0) +
      ADJUSTMENTS.reduce((sum, [cue, value]) => sum + (LATER_CUES[cue].test(sentence) ? value : 0), 0)
    );
  });
}

/** What others did is the paper's own where it goes on from there: `We improve the decoder of Lee, which reaches …`. */
export const isOfOthers = (sentence: string): boolean =>
  LATER_CUES.others.test(sentence) && !OWN.test(sentence);

/** A belief or a guess that the next sentence refutes, or what it calls refuted. */
export function isTakenBack(sentence: string, next: string): boolean {
  return LATER_CUES.refutes.test(next) && (LATER_CUES.belief.test(sentence) || REFUTED.test(next));
}

const OWN = /\b(?:we|our|us|this (?:paper|work|study|article|letter|note))\b/iu;
/** Says outright that it is false what was just said. */
const REFUTED =
  /\b(?:refut\w+|disprov\w+|falsif\w+|debunk\w*|overturn\w*|reject\w*|(?:this|that|the) (?:\w+ )?(?:hypothesis|claim|conjecture|belief|assumption|expectation|explanation|is|was) ?(?:is|was|turns out to be)? ?(?:false|wrong|incorrect|not (?:true|so|the case|correct)))\b/iu;
const lossOf = (own: number): number => (own === 0 ? -BACKGROUND : own === 1 ? 0 : -UNSURE);
