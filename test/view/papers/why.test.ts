/** The smaller screens: why, trends, doctor, and the difference of two abstracts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar.ts';
import { say } from '../../../src/messages/say.ts';
import type { Day } from '../../../src/paper.ts';
import type { PlaceOfPaper } from '../../../src/selection/why/place.ts';
import type { Finding } from '../../../src/verbs/doctor/checks/finding.ts';
import { healthJson } from '../../../src/verbs/doctor/json.ts';
import { renderDoctor } from '../../../src/verbs/doctor/view.ts';
import { renderTrends, sparkline } from '../../../src/verbs/trends/view.ts';
import { whyJson } from '../../../src/verbs/why/json.ts';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { PLAIN_STYLE, penOf, type Style } from '../../../src/view/kit/style.ts';
import { renderDiff } from '../../../src/view/papers/diff.ts';
import { renderWhy } from '../../../src/view/papers/why.ts';
import { diffWords } from '../../../src/view/papers/word-diff.ts';
import { text } from '../arbitrary.ts';
import { expectGolden } from '../golden.ts';
import { papers } from '../sample-digest.ts';

const [first, , , , sampling] = papers;
if (first === undefined || sampling === undefined) throw new Error('the sample has too few papers');

const at = (width: number, style: Partial<Style> = {}): Style => ({ ...PLAIN_STYLE, width, ...style });
const tooWide = (screen: string, width: number) => screen.split('\n').filter((line) => widthOf(line) > width);

const shown: PlaceOfPaper = { paper: first, of: 1243, shownAs: 1, minScore: 0.35 };
const hidden: PlaceOfPaper = {
  paper: {
    ...sampling,
    rank: 112,
    score: 0.17,
    signals: [
      { name: 'interest', label: ['interest-words', 'sampling', 'log-concave'], value: 0.19 },
      { name: 'cross', label: ['text', 'cross-list'], value: -0.02 },
    ],
  },
  of: 1243,
  minScore: 0.35,
  reason: ['text', 'Its score is below your threshold.'],
  insight: {
    nearest: [],
    words: [],
    wanted: { interest: 'Markov chain Monte Carlo', score: 0.44 },
  },
};

describe('radar why', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(
      `screens/why/view-${width}.txt`,
      `${renderWhy(shown, at(width))}\n${renderWhy(hidden, at(width))}`,
    );
  });

  it('is coloured at 100 columns', () => {
    expectGolden(
      'screens/why/view-100.ansi',
      `${renderWhy(shown, at(100, { color: 3 }))}\n${renderWhy(hidden, at(100, { color: 3 }))}`,
    );
  });

  it('names every signal, what it adds, and their sum', () => {
    const screen = renderWhy(shown, at(100));
    for (const { label } of first.signals) expect(screen).toContain(say('en', label));
    expect(screen).toMatch(/\.82 {2}sum/);
  });

  it('says why a paper was not shown and what would have shown it', () => {
    const screen = renderWhy(hidden, at(100));
    expect(screen).toContain('Its score is below your threshold.');
    expect(screen).toContain('Markov chain Monte Carlo');
    expect(screen).toContain('.44');
  });

  it('is a paper with shown, reason, rank and of as JSON', () => {
    expect(JSON.parse(whyJson([hidden]))).toMatchObject({
      id: 'arxiv:2606.10612',
      rank: 112,
      of: 1243,
      shown: false,
      reason: 'Its score is below your threshold.',
      signals: [
        { name: 'interest', value: 0.19 },
        { name: 'cross', value: -0.02 },
      ],
    });
    expect(JSON.parse(whyJson([shown]))).toMatchObject({ shown: true, number: 1 });
  });

  it('is never wider than the terminal', () => {
    for (let width = 24; width <= 140; width++) {
      expect(
        tooWide(renderWhy(shown, at(width)) + renderWhy(hidden, at(width, { lang: 'zh' })), width),
      ).toEqual([]);
    }
  });
});

const days = Array.from({ length: 60 }, (_, index) => addDays('2026-04-20' as Day, index));
const trends = {
  days,
  announced: days.map((_, index) => 900 + ((index * 37) % 400)),
  interests: [
    { name: 'optical computing', near: days.map((_, index) => (index * 7) % 11) },
    { name: 'sampling of log-concave distributions', near: days.map(() => 0) },
  ],
};

describe('radar trends', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(`screens/trends/view-${width}.txt`, renderTrends(trends, at(width)));
  });

  it('is coloured at 100 columns', () => {
    expectGolden('screens/trends/view-100.ansi', renderTrends(trends, at(100, { color: 3 })));
    expectGolden('screens/doctor/view-100.ansi', renderDoctor(findings, at(100, { color: 3 })));
  });

  it('draws the highest value full and nothing but zero as the lowest mark', () => {
    const pen = penOf(PLAIN_STYLE);
    expect(sparkline([0, 1, 4, 8], pen)).toBe('▁▂▅█');
    expect(sparkline([0, 0], pen)).toBe('▁▁');
    expect(sparkline([], pen)).toBe('');
    expect(sparkline([0, 1, 1000], pen)).toBe('▁▂█');
  });

  it('keeps the latest days where not all fit', () => {
    const rising = {
      ...trends,
      interests: [{ name: 'x', near: days.map((_, index) => (index === 59 ? 9 : 0)) }],
    };
    expect(renderTrends(rising, at(60))).toMatch(/x .*▁█ {2}/);
  });

  it('says that there is nothing to draw', () => {
    expect(renderTrends({ days: [], announced: [], interests: [] }, at(80))).toBe(
      ' No batch has been ranked in these days.\n',
    );
  });

  it('is never wider than the terminal', () => {
    for (let width = 24; width <= 140; width++)
      expect(tooWide(renderTrends(trends, at(width)), width)).toEqual([]);
  });
});

const findings: readonly Finding[] = [
  { name: ['text', 'Node.js'], state: 'ok', detail: ['text', '20.20.2'] },
  {
    name: ['text', 'configuration'],
    state: 'warn',
    detail: ['text', 'two interests share the phrase “graph”'],
    remedy: ['text', 'Give them different phrases: radar profile lint.'],
  },
  {
    name: ['text', 'arXiv'],
    state: 'fail',
    detail: ['text', 'rss.arxiv.org does not answer'],
    remedy: ['text', 'Look at your connection, or set HTTPS_PROXY.'],
  },
  { name: ['text', 'model'], state: 'skip', detail: ['text', 'no key is set'] },
];

describe('radar doctor', () => {
  it.each([60, 100])('is laid out for %i columns', (width) => {
    expectGolden(`screens/doctor/view-${width}.txt`, renderDoctor(findings, at(width)));
  });

  it('says in words what is wrong, with its remedy', () => {
    const screen = renderDoctor(findings, at(100, { unicode: false }));
    expect(screen).toContain('arXiv (broken): rss.arxiv.org does not answer');
    expect(screen).toContain('Look at your connection, or set HTTPS_PROXY.');
    expect(screen).toContain('1 thing to mend. 1 thing to look at.');
  });

  it('says that everything is in order', () => {
    expect(renderDoctor(findings.slice(0, 1), at(100))).toContain('Everything is in order.');
    expect(JSON.parse(healthJson(findings.slice(0, 2))).healthy).toBe(true);
    expect(JSON.parse(healthJson(findings)).healthy).toBe(false);
  });
});

describe('the difference of two abstracts', () => {
  const before = 'We test 32 models in one pass. It works.';
  const after = 'We test 49 models in pass one. It works. Code is available.';

  it('marks what was taken out and what came in', () => {
    expect(diffWords(before, after).map(({ kind, words }) => `${kind}: ${words.join(' ')}`)).toEqual([
      'same: We test',
      'removed: 32',
      'added: 49',
      'same: models in',
      'removed: one pass.',
      'added: pass one.',
      'same: It works.',
      'added: Code is available.',
    ]);
    const style = at(80);
    expectGolden(
      'screens/show/view-diff-80.txt',
      renderDiff({ version: 1, abstract: before }, { version: 2, abstract: after }, style),
    );
    expectGolden(
      'screens/show/view-diff-80.ansi',
      renderDiff({ version: 1, abstract: before }, { version: 2, abstract: after }, { ...style, color: 3 }),
    );
  });

  it('says that nothing changed', () => {
    expect(renderDiff({ version: 1, abstract: after }, { version: 2, abstract: after }, at(80))).toContain(
      'has not changed',
    );
  });

  it('gives both texts back, whatever they are, with no more changes than needed', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const changes = diffWords(old.join(' '), now.join(' '));
        const without = (kind: string) =>
          changes.flatMap((change) => (change.kind === kind ? [] : change.words));
        expect(without('added')).toEqual(old);
        expect(without('removed')).toEqual(now);
        const same = changes.flatMap((change) => (change.kind === 'same' ? change.words : [])).length;
        expect(same).toBe(longestCommon(old, now));
      }),
    );
  });

  it('compares very long texts as wholes instead of running for minutes', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => word + index).join(' ');
    expect(diffWords(`x ${long('a')} y`, `x ${long('b')} y`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });

  it('is never wider than the terminal, and colour changes nothing but the dress', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 120 }), (old, now, width) => {
        const plain = renderDiff({ version: 1, abstract: old }, { version: 2, abstract: now }, at(width));
        expect(tooWide(plain, width)).toEqual([]);
        const dressed = renderDiff(
          { version: 1, abstract: old },
          { version: 2, abstract: now },
          at(width, { color: 3 }),
        );
        // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
        expect(dressed.replace(/\u001B\[[0-9;]*m/g, '')).toBe(plain);
      }),
    );
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
