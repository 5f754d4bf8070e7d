/** Bytes of a terminal to presses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishInput, type Press, parseInput } from '../../../../src/verbs/browse/input/input.ts';

const names = (text: string): string[] =>
  parseInput(text).presses.map((press) => (press.kind === 'key' ? press.name : press.kind));

describe('keys', () => {
  test.each([
    ['jk', ['j', 'k']],
    ['gG', ['g', 'G']],
    ['\r', ['enter']],
    ['\u0004\u0015\u0003', ['ctrl+d', 'ctrl+u', 'ctrl+c']],
    ['\u001B[A\u001B[B\u001BOA', ['up', 'down', 'up']],
    ['\u001B[1;5A', ['up']],
    ['\u001B[5~\u001B[6~\u001B[1~\u001B[F', ['pageup', 'pagedown', 'home', 'end']],
    ['\u007F \t', ['backspace', 'space', 'tab']],
    ['é文😀', ['é', '文', '😀']],
    ['\u001B[Z', ['shift+tab']],
    ['\u001B[?62;c', []],
    ['\u001Bj', ['esc', 'j']],
    ['\u001B\u001B[A', ['esc', 'up']],
  ])('%j is %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a sequence that arrives in pieces is one key', () => {
    const first = parseInput('j\u001B[');
    expect(first).toEqual({ presses: [{ kind: 'key', name: 'j' }], rest: '\u001B[' });
    expect(names(`${first.rest}A`)).toEqual(['up']);
  });

  test('an ESC that nothing follows is the key; half a sequence is nothing', () => {
    expect(parseInput('\u001B')).toEqual({ presses: [], rest: '\u001B' });
    expect(finishInput('\u001B')).toEqual([{ kind: 'key', name: 'esc' }]);
    expect(finishInput('\u001B[')).toEqual([]);
  });
});

describe('the mouse', () => {
  test.each<[string, Press[]]>([
    ['\u001B[<64;10;5M', [{ kind: 'wheel', by: -1, at: { column: 9, row: 4 } }]],
    ['\u001B[<65;1;1M', [{ kind: 'wheel', by: 1, at: { column: 0, row: 0 } }]],
    ['\u001B[<69;1;1M', [{ kind: 'wheel', by: 1, at: { column: 0, row: 0 } }]],
    ['\u001B[<0;3;4M\u001B[<0;3;4m', [{ kind: 'click', at: { column: 2, row: 3 } }]],
    ['\u001B[<2;3;4M', []],
  ])('%j', (text, presses) => {
    expect(parseInput(text).presses).toEqual(presses);
  });
});

describe('pasted text', () => {
  test('is one press, whatever stands in it', () => {
    expect(parseInput('\u001B[200~q\u001B[Ax\n\u001B[201~j').presses).toEqual([
      { kind: 'paste', text: 'q\u001B[Ax\n' },
      { kind: 'key', name: 'j' },
    ]);
  });

  test('waits for its end, but not for ever', () => {
    expect(parseInput('\u001B[200~abc').rest).toBe('\u001B[200~abc');
    expect(parseInput(`\u001B[200~${'a'.repeat(20_000)}`).rest).toBe('');
  });
});

test('any input, cut anywhere, gives the same presses as in one piece', () => {
  const piece = fc.constantFrom(
    'j',
    'é',
    '\u001B[A',
    '\u001B[<65;3;4M',
    '\u0004',
    '\u001B[200~x y\u001B[201~',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), (pieces, seed) => {
      const text = pieces.join('');
      const cut = text.length === 0 ? 0 : seed % text.length;
      // Terminals send whole characters; a cut inside one is the decoder's business.
      const at = /[\uDC00-\uDFFF]/.test(text[cut] ?? '') ? cut - 1 : cut;
      const first = parseInput(text.slice(0, at));
      const second = parseInput(first.rest + text.slice(at));
      expect([...first.presses, ...second.presses]).toEqual(parseInput(text).presses);
      expect(second.rest).toBe('');
    }),
  );
});

test('noise never hangs and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { rest } = parseInput(`\u001B${text}`);
      expect(rest.length).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});
