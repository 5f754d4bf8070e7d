/** What ranking says of papers, in both languages. */
import { expect, test } from 'vitest';
import type { Message } from '../../src/messages/message.ts';
import { say } from '../../src/messages/say.ts';

test.each<[Message, string, string]>([
  [['says-the-same', 'A title'], 'says much the same as “A title”', '与“A title”内容相近'],
  [['followed-authors', 'A. B'], 'followed author A. B', '关注的作者 A. B'],
  [['followed-authors', 'A. B', 'C. D'], 'followed authors A. B, C. D', '关注的作者 A. B, C. D'],
  [['interest-words', 'optics', 'lens', 'wave'], 'interest “optics”: lens, wave', '兴趣“optics”：lens, wave'],
])('a signal: %j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});

test.each<[Message, string, string]>([
  [
    ['below-threshold', 0.35, 0.058],
    'Its score is below your threshold of 0.35, by 0.06.',
    '得分低于你的阈值 0.35，差 0.06。',
  ],
  [
    ['below-threshold', 0.35, 0.0009],
    'Its score is below your threshold of 0.35, by less than 0.01.',
    '得分低于你的阈值 0.35，差不到 0.01。',
  ],
  [
    ['muted', 'phrases', 'blockchain'],
    'It is muted by mute.phrases: “blockchain”.',
    '它被短语屏蔽规则屏蔽（mute.phrases：“blockchain”）。',
  ],
  [
    ['shown-before', '2026-06-18'],
    'It was shown on Thursday 18 June 2026 and is not shown again.',
    '已于2026年6月18日（周四）显示，不再重复显示。',
  ],
  [
    ['older-than-store', '2401.00001', '2024-01-01', '2026-06-15'],
    'It is of January 2024, and what radar knows begins on Monday 15 June 2026: “radar show 2401.00001” fetches it, “radar refresh --since 2024-01-01” reads all of that time.',
    '它是2024年1月的论文，而 radar 所知始于2026年6月15日（周一）：“radar show 2401.00001”可取回它，“radar refresh --since 2024-01-01”可读取这段时间的全部论文。',
  ],
])('why a paper was not shown or is not here: %j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});
