/** Before a configuration is written: what it would have picked. */
import { count, counted, plural } from '../../amounts.ts';

export const firstLook = {
  lookStore: (day: string, of: number) =>
    `These come first among the ${counted(of, 'paper')} announced on ${day}:`,
  lookSample: (of: number) =>
    `These come first among the ${counted(of, 'paper')} of radar’s own sample (made up, for practice):`,
  lookNear: (n: number, score: string) =>
    n === 0
      ? `None reaches the threshold of a digest (${score}). Say more about your interests, or name papers you liked.`
      : `${count(n)} of them ${plural(n, 'reaches', 'reach')} the threshold of a digest (${score}).`,
  lookUnranked: 'Without interests or liked papers nothing is ranked: the newest come first.',
  lookUnknown: (n: number) =>
    n === 1
      ? 'One liked paper is not in the store yet: radar today fetches its text, and then it counts.'
      : `${count(n)} liked papers are not in the store yet: radar today fetches their text, and then they count.`,
};
