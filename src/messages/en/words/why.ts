/** `radar why`. */
import { count } from '../../amounts.ts';

export const why = {
  notShownToday: 'not shown',
  shownToday: (n: number) => `number ${n} of the digest`,
  rankOf: (rank: number, of: number) => `rank ${count(rank)} of ${count(of)}`,
  threshold: (score: string) => `your threshold is ${score}`,
  sum: 'sum',
  pulled: 'words that pulled it up',
  pushed: 'words that pushed it down',
  nearestLiked: 'Nearest of the papers you liked',
  likeness: 'likeness',
  /** Tried out by ranking with that interest. */
  wanted: (interest: string, score: string) =>
    `It would have been shown with an interest in “${interest}” (score ${score}).`,
};
