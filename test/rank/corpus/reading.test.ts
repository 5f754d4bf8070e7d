import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPapers } from '../../../src/rank/corpus/reading.ts';
import { tokensOf, wordsOf } from '../../../src/text/words/tokens.ts';
import { paper } from '../papers.ts';

/** What the reading holds of one text, written out again. */
function readBack(text: string): { words: string[]; tokens: string[] } {
  const reading = readPapers([paper('1', { title: text, abstract: '' })]);
  const ids = [...reading.sequence.subarray(0, reading.starts[1])];
  const tokens = ids.flatMap((id) => {
    const token = reading.tokenOf[id] ?? -1;
    return token >= 0 ? [token] : token < -1 ? (reading.several[-2 - token] ?? []) : [];
  });
  const spelled = wordsOf(text);
  const words = ids.map((id) => spelled.find((word) => reading.wordOf(word) === id) ?? '');
  return { words, tokens: tokens.map((token) => reading.tokens[token] ?? '') };
}

describe('papers are read exactly as text/words/tokens.ts reads them', () => {
  test.each([
    'The Quick brown-foxes’ GPT-4 and 3D scenes',
    'Schrödinger’s naïve café — ﬁne ½ x² Kelvin K',
    '光子神经网络 with light, カタカナ and ไทย mixed光子in',
    'half a pair \ud800 and \udc00, a whole one 𝒳 and 👩‍🔬',
    'e\u0301tude, e\u0301, \u0301 alone, Ⅷ ①',
    '',
    '—',
  ])('%s', (text) => {
    expect(readBack(text)).toEqual({ words: wordsOf(text), tokens: tokensOf(text) });
  });

  test('whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      'Be',
      'running',
      ' ',
      '-',
      'é',
      'ß',
      '光',
      '子',
      '½',
      '\ud800',
      '𝒳',
      '7',
      'İ',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join('');
        expect(readBack(text)).toEqual({ words: wordsOf(text), tokens: tokensOf(text) });
      }),
    );
  });
});

test('title and abstract are kept apart, and a stem is spelled by its shortest word', () => {
  const reading = readPapers([paper('1', { title: 'Computing', abstract: 'compute computers' })]);
  expect([...reading.starts]).toEqual([0, 1, 3]);
  const [token = -1] = reading.tokensOf('computation');
  expect(reading.spellingOf(token)).toBe('compute');
  expect(reading.tokensOf('galaxy')).toEqual([-1]);
});
