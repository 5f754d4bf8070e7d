import { expect, test } from 'vitest';
import { serverWords } from '../../src/text/server-words.ts';

test.each([
  ['incorrect id format', 'incorrect id format'],
  ['  two\n lines\t', 'two lines'],
  ['red \u001b[31malert\u202e', 'red alert'],
  ['x'.repeat(10_000_000), `${'x'.repeat(199)}…`],
  ['🙂'.repeat(300), `${'🙂'.repeat(99)}…`],
  ['', ''],
])('%# is told in one line of at most 200 characters', (text, told) => {
  expect(serverWords(text)).toBe(told);
});
