import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  ends,
  flow,
  pad,
  scoreBar,
  truncate,
  widthOf,
  wrap,
  wrapUpTo,
} from '../../../src/view/kit/layout.ts';
import { PLAIN_STYLE, penOf } from '../../../src/view/kit/style.ts';
import { text } from '../arbitrary.ts';

const pen = penOf(PLAIN_STYLE);
const plainText = text.map((words) => words.replace(/\p{Cc}/gu, ''));

describe('widthOf', () => {
  it('agrees with string-width on every text and every single character, dressed or not', () => {
    const dress = (words: string) =>
      `\u001B[1m\u001B]8;;https://x.example/\u001B\\${words}\u001B]8;;\u001B\\\u001B[22m`;
    fc.assert(
      fc.property(plainText, (words) => {
        expect(widthOf(words)).toBe(stringWidth(words));
        expect(widthOf(dress(words))).toBe(stringWidth(words));
      }),
    );
    for (let code = 0x20; code < 0x3000; code++) {
      const character = String.fromCodePoint(code);
      if (!/\p{Cc}/u.test(character))
        expect(widthOf(character), code.toString(16)).toBe(stringWidth(character));
    }
  });
});

describe('wrap', () => {
  it('breaks at spaces and never inside a word that fits a line', () => {
    expect(wrap('one slab waveguide computes', 12)).toEqual(['one slab', 'waveguide', 'computes']);
  });

  it('cuts only words longer than a line', () => {
    expect(wrap('a abcdefghij', 4)).toEqual(['a', 'abcd', 'efgh', 'ij']);
  });

  it('counts East Asian characters as two cells and breaks between them', () => {
    expect(wrap('量子计算的实现', 6)).toEqual(['量子计', '算的实', '现']);
  });

  it('starts no line with closing punctuation and ends none with an opening bracket', () => {
    expect(wrap('量子计，算（的）', 6)).toEqual(['量子', '计，算', '（的）']);
  });

  it('keeps English words whole between Chinese characters', () => {
    expect(wrap('使用transformer模型', 12)).toEqual(['使用', 'transformer', '模型']);
  });

  it('lets something stand before the first line', () => {
    expect(wrap('one two', 9, 3)).toEqual(['one', 'two']);
    expect(wrap('three two', 9, 3)).toEqual(['', 'three two']);
  });

  it('loses no character and fits every line, whatever the text', () => {
    fc.assert(
      fc.property(plainText, fc.integer({ min: 2, max: 120 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      }),
    );
  });

  it('takes a heap of combining marks apart rather than overflow', () => {
    const heap = `क${'ा'.repeat(90)}`;
    for (const line of wrap(heap, 10)) expect(widthOf(line)).toBeLessThanOrEqual(10);
  });
});

describe('truncate', () => {
  it('leaves a text that fits', () => expect(truncate('abc', 3, '…')).toBe('abc'));
  it('puts the ellipsis inside the width', () => expect(truncate('abcdef', 4, '…')).toBe('abc…'));
  it('never shows half of a wide character', () => expect(truncate('量子计算', 4, '…')).toBe('量…'));

  it('fits, whatever the text', () => {
    fc.assert(
      fc.property(plainText, fc.integer({ min: 1, max: 60 }), (words, width) => {
        expect(widthOf(truncate(words, width, '…'))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('lines from parts', () => {
  it('ends a text that is longer than the lines it may have in an ellipsis', () => {
    expect(wrapUpTo(2, 'one two three four five', 9, '…')).toEqual(['one two', 'three fo…']);
  });

  it('puts two texts at the two ends, or below each other', () => {
    expect(ends('left', 'right', 14)).toEqual(['left     right']);
    expect(ends('left', 'right', 10)).toEqual(['left', 'right']);
  });

  it('breaks between items, not inside them', () => {
    expect(flow(['a b', 'c d', 'e f'], ' · ', 9, pen)).toEqual(['a b · c d', 'e f']);
  });

  it('pads by display width', () => {
    expect(pad('量', 4)).toBe('量  ');
    expect(pad('量', 4, 'right')).toBe('  量');
  });
});

describe('a bar', () => {
  it('draws eighths of a cell, six cells for 1 on every screen', () => {
    expect(scoreBar(0.5, pen)).toBe('███   ');
    expect(scoreBar(0.5 + 1 / 48, pen)).toBe('███▏  ');
    expect(scoreBar(1, pen)).toBe('██████');
  });

  it('stays inside its cells for impossible scores', () => {
    expect(scoreBar(7, pen)).toBe('██████');
    expect(scoreBar(-1, pen)).toBe('      ');
    expect(scoreBar(Number.NaN, pen)).toHaveLength(6);
  });

  it('uses ASCII where the terminal has no Unicode', () => {
    expect(scoreBar(0.5, penOf({ ...PLAIN_STYLE, unicode: false }))).toBe('###   ');
  });
});

describe('a space that holds two words together', () => {
  it('is no place for a line to end', () => {
    expect(wrap('one two\u00A0[s3]', 9)).toEqual(['one', 'two\u00A0[s3]']);
  });
});
