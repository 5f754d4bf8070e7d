/** Before a configuration is written: what it would have picked. */
import { count, counted, plural } from '../../amounts.ts';

export const firstLook = {
  /** Which papers are spoken of; `lists` is empty where there are too many to name. */
  lookStore: (of: number, day: string, lists: string) =>
    `${counted(of, 'paper')} announced on ${day}${lists === '' ? '' : ` in ${lists}`}`,
  lookSample: (of: number, lists: string) =>
    `${counted(of, 'paper')} of radar’s own sample${lists === '' ? '' : ` of ${lists}`} (made up, for practice)`,
  lookFirst: (papers: string) => `These come first among the ${papers}:`,
  lookFinds: (n: number, papers: string, score: string) =>
    `By this alone ${n === 0 ? 'none' : count(n)} of the ${papers} ${n === 0 ? 'reaches' : plural(n, 'reaches', 'reach')} the threshold of a digest (${score}):`,
  lookWorking: (words: string) => `The words that do the work, and papers that have them: ${words}`,
  lookAbsent: (words: string) => `In none of these papers: ${words}`,
  lookNear: (n: number, score: string) =>
    n === 0
      ? `None reaches the threshold of a digest (${score}) in this batch; another day may bring some.`
      : `${count(n)} of them ${plural(n, 'reaches', 'reach')} the threshold of a digest (${score}).`,
  lookNearSample: (n: number, score: string) =>
    n === 0
      ? `None reaches the threshold of a digest (${score}). The sample is small: this says little of your interests.`
      : `${count(n)} of them ${plural(n, 'reaches', 'reach')} the threshold of a digest (${score}).`,
  lookUnranked: 'Without interests or liked papers nothing is ranked: the newest come first.',
  lookUnknown: (n: number) =>
    n === 1
      ? 'One liked paper is not in the store yet: radar today fetches its text, and then it counts.'
      : `${count(n)} liked papers are not in the store yet: radar today fetches their text, and then they count.`,
  lookNothing:
    'Nothing announced in these fields is known yet, so there is nothing to try this on: radar today fetches it.',
};
