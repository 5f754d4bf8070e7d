/** What ranking and the writers of briefings say, in both languages. */
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

test.each<[Message, string, string]>([
  [['quiet-day', ['text', 'a holiday']], 'Nothing was announced: a holiday.', '没有公布论文：a holiday。'],
  [
    [
      'broken-day',
      ['list-incomplete', 'cs.LG', 'failed', ['text', 'x']],
      ['list-incomplete', 'math.PR', 'stale', ['text', 'y']],
    ],
    'No papers, and not because the day is quiet. cs.LG is missing: x. math.PR is stale: y.',
    '没有论文，但并非当天没有公布。cs.LG 缺失：x。math.PR 未更新：y。',
  ],
  [['all-shown-before'], 'Everything announced was shown before.', '公布的论文此前都已显示过。'],
])('an empty day: %j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});

test.each<[Message, string, string]>([
  [
    ['near-interests-one-each', 3, 1243, 'pruning', 'folding', 'optics'],
    '3 of 1,243 announced papers are near your interests: one each on pruning, folding and optics.',
    '公布的 1,243 篇论文中，有 3 篇与你的兴趣相近：pruning、folding、optics 各一篇。',
  ],
  [
    ['near-one-interest', 2, 90, 'pruning'],
    '2 of 90 announced papers are near your interests, both on pruning.',
    '公布的 90 篇论文中，有 2 篇与你的兴趣相近：pruning 2 篇。',
  ],
  [
    ['model-late-after', 'host', 60, ['model-answered', 'host', 529, 'overloaded_error', 2]],
    'host did not finish within 60 s; before that, host answered 529 (overloaded_error), try again in 2 min',
    'host 未在 60 秒内完成；在此之前，host 返回 529（overloaded_error），请 2 分钟后再试',
  ],
  [
    ['month-too-dear', 4.9, 0.123, 5],
    '$4.90 are spent this month and this briefing may cost $0.12, over llm.maxCost.month of $5.00',
    '本月已用 $4.90，本次最多 $0.12，超出 llm.maxCost.month 的 $5.00',
  ],
])('a briefing: %j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});

test.each<[Message, string, string]>([
  [['phrase-in-none', 'photon', 85], '“photon” is in none of 85 papers', '85 篇论文中都没有“photon”'],
  [
    ['phrase-too-broad', 'learning', 61, 85],
    '“learning” is in 61 % of 85 papers',
    '85 篇论文中有 61 % 含“learning”',
  ],
  [['author-unseen', 'A. Name', 85], 'A. Name wrote none of 85 papers', '85 篇论文都不是 A. Name 写的'],
])('a profile: %j', (message, english, chinese) => {
  expect(say('en', message)).toBe(english);
  expect(say('zh', message)).toBe(chinese);
});
