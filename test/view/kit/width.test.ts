import fc from 'fast-check';
import measure from 'string-width';
import { expect, test } from 'vitest';
import { stringWidth } from '../../../src/view/kit/width.ts';

test('every character of the short way is as wide as string-width says', () => {
  for (let code = 0x20; code < 0x2800; code++) {
    const character = String.fromCharCode(code);
    expect([code.toString(16), stringWidth(character)]).toEqual([code.toString(16), measure(character)]);
  }
});

test('whole lines agree too', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    'é',
    '—',
    '█',
    '▏',
    '“',
    '漢',
    '👩‍🔬',
    'e\u0301',
    '\u200b',
    '\u001b[31mred\u001b[39m',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => stringWidth(pieces.join('')) === measure(pieces.join(''))),
  );
});
