/** `radar rate`: one paper after the other, and what the answers changed. */
import { count } from '../../../amounts.ts';
import type { rate as english } from '../../../en/words/profile/rate.ts';

export const rate: typeof english = {
  keys: 'l 喜欢  d 不喜欢  s 跳过  u 撤销  q 结束',
  answers: { like: '已喜欢', dislike: '已标为不喜欢', skip: '已跳过', undo: '已撤销' },
  nothingSaid: '没有回答，没有任何变化。',
  moved: (said) => `共 ${count(said)} 个回答。最新批次现在的前几篇：`,
  was: (rank) => `（原第 ${rank}）`,
  after: '“radar undo”撤销最后一个回答；“radar rate”继续询问其他论文。',
};
