import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpace, stripControls } from '../../src/text/controls.ts';

describe('what goes', () => {
  test.each([
    ['colours', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['hyperlinks', '\u001b]8;;http://evil\u0007link\u001b]8;;\u001b\\!', 'link!'],
    ['window titles of 8-bit terminals', '\u009d0;title\u009cx\u009b31my', 'xy'],
    ['bells, nulls and DEL', 'a\u0000b\u0007c\u007fd', 'abcd'],
    ['bidirectional controls', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['invisible characters', 'so\u00adft\u200b\ufeff\u2060\u034f', 'soft'],
    ['tag characters', 'x\u{e0041}\u{e007f}', 'x'],
    ['lone surrogates', '\ud800x\udc00\u{1f600}', 'x\u{1f600}'],
    ['joiners between Latin letters', 'pay\u200dpal\u200c', 'paypal'],
  ])('%s', (_name, text, clean) => {
    expect(stripControls(text)).toBe(clean);
  });

  test('an unfinished escape sequence takes nothing but its own line', () => {
    expect(stripControls('a\u001b]0;title\nb', { keepLines: true })).toBe('a\nb');
  });
});

describe('what stays', () => {
  test.each([
    'Žofie’s 日本語, Ελλάς',
    'نمی\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👩\u200d👧 and ❤\ufe0f',
    '\ufffd',
  ])('%s', (text) => {
    expect(stripControls(text)).toBe(text);
  });

  test('line ends and tabs, as spaces, or as they are where asked', () => {
    expect(stripControls('a\r\nb\tc\u2028d\u0085e')).toBe('a b c d e');
    expect(stripControls('a\r\nb\tc\u2028d\u0085e', { keepLines: true })).toBe('a\nb\tc\nd\ne');
  });
});

test('no text keeps a control character, and clean text is clean', () => {
  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom('\u001b', '[', ']', '\u202e', '\u200d', '\n', '\ud83d', '\u009b', 'm'),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(
      nasty.map((parts) => parts.join('')),
      (text) => {
        const clean = stripControls(text);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\p{Cs}/u);
        expect(stripControls(clean)).toBe(clean);
      },
    ),
  );
});

test('white space of every kind and length becomes one space', () => {
  const white = fc
    .array(fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', 'a', '.'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(white, (text) => {
      expect(foldSpace(text)).toBe(text.split(/\s+/).join(' '));
    }),
  );
});
