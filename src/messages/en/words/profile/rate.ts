/** `radar rate`: one paper after the other, and what the answers changed. */
import { counted } from '../../../amounts.ts';

export const rate = {
  keys: 'l like  d dislike  s skip  u undo  q end',
  answers: { like: 'liked', dislike: 'disliked', skip: 'skipped', undo: 'taken back' },
  nothingSaid: 'Nothing was said, and nothing has changed.',
  moved: (said: number) => `${counted(said, 'answer')}. The latest batch now begins:`,
  was: (rank: number) => `(was ${rank})`,
  after: 'radar undo takes the last answer back; radar rate asks about other papers.',
};
