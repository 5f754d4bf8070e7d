/** Whether, and how much, a sentence of an abstract reads like a result. */
import { CUES, LATER_CUES } from './cues.ts';

const SIGNS = { ...CUES, ...LATER_CUES };
type Sign = keyof typeof SIGNS;

/** Each row adds its weight where the pattern occurs. */
const OUTCOME: readonly (readonly [Sign, number])[] = [
  ['result', 0.7],
  ['passive', 0.5],
  ['obtained', 0.1],
  ['behaves', 0.4],
  ['central', 0.8],
  ['margin', 0.4],
  ['percent', 0.4],
  ['number', 0.2],
  ['change', 0.3],
  ['procedure', -0.5],
  ['promise', -0.8],
  ['means', -0.6],
  ['limitation', -0.5],
  ['background', -0.6],
  ['contrastStart', -0.5],
  ['future', -0.4],
  ['guess', -0.6],
  ['elsewhere', -2],
  ['hollow', -2],
];
/** One of these a result has. */
const RESULTS: readonly Sign[] = [
  'finding',
  'theorem',
  'result',
  'passive',
  'obtained',
  'behaves',
  'central',
  'margin',
  'percent',
  'change',
];

/** A number alone is none: it may count what was looked at. */
export const holdsResult = (sentence: string): boolean => RESULTS.some((sign) => SIGNS[sign].test(sentence));

export function outcomeValue(sentence: string): number {
  if (CUES.code.test(sentence) || CUES.question.test(sentence)) return Number.NEGATIVE_INFINITY;
  const words = sentence.split(' ').length;
  const length = words > 40 || words < 7 ? -0.5 : 0;
  const found = CUES.finding.test(sentence) ? 1 : LATER_CUES.theorem.test(sentence) ? 0.9 : 0;
  return OUTCOME.reduce(
    (sum, [sign, weight]) => sum + (SIGNS[sign].test(sentence) ? weight : 0),
    length + found,
  );
}
