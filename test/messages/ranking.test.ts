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
