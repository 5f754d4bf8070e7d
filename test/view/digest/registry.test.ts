import { describe, expect, it } from 'vitest';
import { DIGEST_FORMAT_NAMES, PAPER_FORMAT_NAMES } from '../../../src/cli/formats.ts';
import { INTERFACE_WORDS } from '../../../src/messages/words.ts';
import { DIGEST_FORMATS, renderDigest } from '../../../src/view/digest/index.ts';
import { renderMarkdown } from '../../../src/view/digest/markdown/index.ts';
import { renderTerminal } from '../../../src/view/digest/terminal/index.ts';
import { ndjson, renderDigestJson } from '../../../src/view/json.ts';
import { PLAIN_STYLE } from '../../../src/view/kit/style.ts';
import { PAPER_FORMATS } from '../../../src/view/papers/index.ts';
import { papers, sampleDigest } from '../sample-digest.ts';

describe('the formats of a digest', () => {
  it('each lead to their renderer, in the language of the style', async () => {
    const style = { ...PLAIN_STYLE, lang: 'zh' } as const;
    expect(Object.keys(DIGEST_FORMATS)).toEqual(DIGEST_FORMAT_NAMES);
    expect(await renderDigest(sampleDigest, 'terminal', style)).toBe(renderTerminal(sampleDigest, style));
    expect(await renderDigest(sampleDigest, 'markdown', style)).toBe(
      renderMarkdown(sampleDigest, { lang: 'zh' }),
    );
    expect(await renderDigest(sampleDigest, 'json', style)).toBe(renderDigestJson(sampleDigest));
    expect(await renderDigest(sampleDigest, 'ndjson', style)).toBe(ndjson(papers));
  });
});

describe('the formats of papers', () => {
  it('are offered by -f, all of them', () => {
    expect(Object.keys(PAPER_FORMATS)).toEqual(PAPER_FORMAT_NAMES);
  });
});

describe('the words of the interface', () => {
  it('say the same numbers, days and names in every language', () => {
    const checked = Object.entries(INTERFACE_WORDS.en).filter(([, word]) => typeof word === 'function');
    expect(checked.length).toBeGreaterThan(30);
    for (const [key] of checked) {
      const facts = ['2026-06-18', '2026-06-21', 3, 1234, 'cs.AI', 12_345];
      const inEnglish = say('en', key, facts);
      const inChinese = say('zh', key, facts);
      for (const { given, said } of inEnglish) {
        const other = inChinese.find((one) => one.given === given)?.said ?? '';
        expect(digitsOf(other), `${key}(${given}): ${said} / ${other}`).toEqual(digitsOf(said));
      }
    }
  });

  it('are not English in Chinese', () => {
    const words = Object.entries(INTERFACE_WORDS.zh).filter(([, word]) => typeof word === 'string');
    const same = words.filter(
      ([key, word]) => word === INTERFACE_WORDS.en[key as keyof typeof INTERFACE_WORDS.en],
    );
    expect(same).toEqual([]);
  });

  it('count one thing in the singular', () => {
    const { en } = INTERFACE_WORDS;
    expect([en.more(1), en.checked(1, 0, 0), en.changed(1, 1), en.toMend(1)]).toEqual([
      '1 more paper was considered',
      '1 claim checked, 0 dropped',
      '1 word added, 1 word removed',
      '1 thing to mend.',
    ]);
    expect(en.nothingNear(1)).toContain('One paper');
  });
});

/** What a message says when it is given the same fact for each of its parameters. */
function say(lang: 'en' | 'zh', key: string, facts: readonly (string | number)[]) {
  const word: unknown = INTERFACE_WORDS[lang][key as keyof typeof INTERFACE_WORDS.en];
  if (typeof word !== 'function') return [];
  return facts.map((fact) => ({ given: fact, said: String(tried(() => word(fact, fact, fact))) }));
}

/** Messages about days refuse numbers and the other way round: that is no difference between languages. */
function tried(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return '';
  }
}

/** The larger numbers: months are names in one language and numbers in another, and `one` may be a word. */
const digitsOf = (text: string): string[] => [...new Set(text.match(/cs\.AI|\d[\d,]{2,}/g) ?? [])].sort();
