/** The painter: what it takes it gives back, and it writes no more than what changed. */
import { expect, test } from 'vitest';
import { createScreen } from '../../../../src/verbs/browse/screen/screen.ts';

function painted() {
  const pieces: string[] = [];
  const screen = createScreen((text) => pieces.push(text));
  return { screen, last: () => pieces.at(-1) ?? '', count: () => pieces.length };
}

test('a step of the cursor writes two lines', () => {
  const { screen, last, count } = painted();
  screen.enter();
  screen.paint('head\n> one\n  two\n  three');
  screen.paint('head\n  one\n> two\n  three');
  expect(last().replaceAll('\u001B', '')).toBe('[?2026h[2;1H[0m[K  one[3;1H[0m[K> two[?2026l');
  const before = count();
  screen.paint('head\n  one\n> two\n  three');
  expect(count()).toBe(before);
});

test('lines that a shorter frame no longer has are cleared', () => {
  const { screen, last } = painted();
  screen.enter();
  screen.paint('one\ntwo');
  screen.paint('one');
  expect(last().replaceAll('\u001B', '')).toBe('[?2026h[2;1H[0m[K[?2026l');
});

test('every mode that is switched on is switched off, once, and nothing is painted afterwards', () => {
  let text = '';
  const screen = createScreen((piece) => {
    text += piece;
  });
  screen.enter();
  const modes = (final: string): (string | undefined)[] =>
    [...text.matchAll(/\[\?(\d+)([hl])/g)].flatMap(([, mode, end]) => (end === final ? [mode] : []));
  const taken = modes('h');
  expect(modes('l')).toEqual(['25']);
  screen.leave();
  // The cursor is the one that is switched off first and on again.
  expect(modes('l').toSorted()).toEqual([...taken, '25'].toSorted());
  expect(modes('h').filter((mode) => mode === '25')).toHaveLength(1);
  const { length } = text;
  screen.leave();
  screen.paint('late');
  screen.send('late');
  expect(text).toHaveLength(length);
});
