/** A text under a cursor. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Press, parseInput } from '../../../../src/verbs/browse/input/input.ts';
import { type Edited, edited } from '../../../../src/verbs/browse/state/editing.ts';

const RULES = { most: 50, lines: true };
/** `|` is the cursor. */
const at = (text: string): Edited => ({ text: text.replace('|', ''), cursor: text.indexOf('|') });
const shown = ({ text, cursor }: Edited): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const after = (start: string, ...names: readonly string[]): string =>
  shown(names.reduce((state, name) => edited(state, { kind: 'key', name }, RULES) ?? state, at(start)));

describe('a key', () => {
  test.each([
    ['|', ['a', 'space', 'é', '文'], 'a é文|'],
    ['ab|', ['left', 'x', 'right', 'y'], 'axby|'],
    ['👩‍👩‍👧|a', ['backspace'], '|a'],
    ['e\u0301|', ['left', 'delete'], '|'],
    ['|', ['backspace', 'left', 'up', 'home', 'ctrl+w', 'ctrl+u'], '|'],
    ['a|', ['delete', 'right', 'down', 'end', 'ctrl+k'], 'a|'],
    ['one two |', ['ctrl+w'], 'one |'],
    ['one two|', ['ctrl+w'], 'one |'],
    ['one\n|two', ['ctrl+w'], 'one|two'],
    ['one\ntw|o', ['ctrl+u'], 'one\n|o'],
    ['one\nt|wo', ['ctrl+k'], 'one\nt|'],
    ['one\nt|wo\nx', ['up'], 'o|ne\ntwo\nx'],
    ['one\ntwo|\nx', ['down'], 'one\ntwo\nx|'],
    ['one\nt|wo', ['home', 'end'], 'one\ntwo|'],
    ['\n|a', ['backspace'], '|a'],
    ['a|', ['ctrl+j', 'alt+enter', 'b'], 'a\n\nb|'],
  ])('%j with %j is %j', (start, names, end) => {
    expect(after(start, ...names)).toBe(end);
  });

  test('that means nothing to a text is left to others', () => {
    expect(edited(at('a|'), { kind: 'key', name: 'enter' }, RULES)).toBeUndefined();
    expect(edited(at('a|'), { kind: 'key', name: 'ctrl+j' }, { ...RULES, lines: false })).toBeUndefined();
    expect(edited(at('a|'), { kind: 'wheel', by: 1, at: { column: 0, row: 0 } }, RULES)).toBeUndefined();
  });
});

test('what is pasted stands where the cursor is, as far as there is room, on one line where one is wanted', () => {
  const paste: Press = { kind: 'paste', text: 'x\r\n y' };
  expect(edited(at('a|b'), paste, RULES)).toEqual(at('ax\n y|b'));
  expect(edited(at('a|b'), paste, { most: 4, lines: false })).toEqual(at('ax |b'));
});

test('a terminal’s Alt-Enter and Ctrl-J are keys of their own', () => {
  expect(parseInput('\u001B\r\n\r').presses).toEqual(
    ['alt+enter', 'ctrl+j', 'enter'].map((name) => ({ kind: 'key', name })),
  );
});

test('the cursor stays within the text, whatever is pressed', () => {
  const name = fc.constantFrom(
    'a',
    'ctrl+j',
    'left',
    'right',
    'up',
    'down',
    'home',
    'end',
    'backspace',
    'delete',
    'ctrl+w',
    'ctrl+k',
    '👍🏽',
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), (names) => {
      let state: Edited = { text: '', cursor: 0 };
      for (const one of names) {
        state = edited(state, { kind: 'key', name: one }, RULES) ?? state;
        expect(state.cursor).toBeGreaterThanOrEqual(0);
        expect(state.cursor).toBeLessThanOrEqual(state.text.length);
        expect(state.text.length).toBeLessThanOrEqual(RULES.most);
      }
    }),
  );
});
