import { expect, test } from 'vitest';
import { isMark, withoutMarks } from '../../../src/text/names/marks.ts';

test.each(['1', '12', '123', '*', 'a', '1,2', '* †', '1; 2,*', '§ 3'])('%s is a mark and no name', (text) => {
  expect(isMark(text)).toBe(true);
});

test.each(['Bee', '1 x', 'i', '1,', '', '1,,2'])('“%s” is none', (text) => {
  expect(isMark(text)).toBe(false);
});

test.each([
  ['Ann Bee1', 'Ann Bee'],
  ['Cay Dee 2*', 'Cay Dee 2*'],
  ['Cay Dee *2', 'Cay Dee'],
  ['Eff1,2', 'Eff'],
  ['†Gee', 'Gee'],
  ['Hay,*', 'Hay'],
])('%s without its marks', (name, bare) => {
  expect(withoutMarks(name)).toBe(bare);
});

/** Two ways to take a digit, or a space, were 2ⁿ ways to take n of them: forty took a minute, sixty a lifetime. */
test.each(['1', '* ', '1,', '¹ ,', 'ᵃ'])(
  'marks without end that are none at last, “%s”, come to an end',
  (mark) => {
    expect(isMark(`${mark.repeat(900)}x`)).toBe(false);
    expect(withoutMarks(`Ann Bee ${mark.repeat(900)}x`)).toContain('x');
  },
);
