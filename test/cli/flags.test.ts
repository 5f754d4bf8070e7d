import { expect, test } from 'vitest';
import { countFlag, dayFlag, fileFlag, scoreFlag } from '../../src/cli/flags.ts';
import { ValueError } from '../../src/cli/usage.ts';

test('values of flags are taken as they are meant', () => {
  expect([dayFlag('2024-02-29'), countFlag('20'), scoreFlag('0.25'), scoreFlag('1')]).toEqual([
    '2024-02-29',
    20,
    0.25,
    1,
  ]);
});

test.each<[string, (text: string) => unknown, readonly string[]]>([
  ['days of the calendar', dayFlag, ['2026-02-29', '2026-6-1', 'tomorrow', '7 days', 'd', '-7d', '']],
  ['whole numbers from 1 on', countFlag, ['0', '-1', '1.5', 'ten', '', '1e99']],
  ['places that a file may be named by', fileFlag, ['{dat}.md', 'a/{}', '{citekey}.md']],
  ['numbers from 0 to 1', scoreFlag, ['-0.1', '1.1', 'half', '', ' ', 'NaN']],
])('nothing but %s', (_what, flag, wrong) => {
  for (const text of wrong) expect(() => flag(text), JSON.stringify(text)).toThrow(ValueError);
});
