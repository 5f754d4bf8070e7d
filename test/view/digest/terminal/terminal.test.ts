import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, Digest } from '../../../../src/paper.ts';
import { renderTerminal } from '../../../../src/view/digest/terminal/index.ts';
import { widthOf } from '../../../../src/view/kit/layout.ts';
import { PLAIN_STYLE, type Style } from '../../../../src/view/kit/style.ts';
import { titleOf } from '../../../../src/view/papers/titles.ts';
import { digests, UNSAFE } from '../../arbitrary.ts';
import { expectGolden } from '../../golden.ts';
import { emptyDigest, extractiveDigest, papers, sampleDigest } from '../../sample-digest.ts';

const at = (width: number, style: Partial<Style> = {}): Style => ({ ...PLAIN_STYLE, width, ...style });
const colourful = { color: 3, hyperlinks: true } as const;
/** One space, so that a sentence can be looked for whichever way its lines fell. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the morning screen', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(
      `screens/today/view-${width}.txt`,
      renderTerminal(sampleDigest, at(width), { elapsedMs: 412 }),
    );
  });

  it.each([60, 100, 160])('is coloured and linked at %i columns', (width) => {
    expectGolden(
      `screens/today/view-${width}.ansi`,
      renderTerminal(sampleDigest, at(width, colourful), { elapsedMs: 412 }),
    );
  });

  it('speaks Chinese', () => {
    expectGolden('screens/today/view-100.zh.txt', renderTerminal(sampleDigest, at(100, { lang: 'zh' })));
  });

  it('draws with ASCII alone where it has to', () => {
    const text = renderTerminal(
      { ...emptyDigest, coverage: sampleDigest.coverage },
      at(100, { unicode: false }),
    );
    expect(text).toMatch(/^[\u0020-\u007E\n]*$/);
  });

  it('shows without a model what the abstracts say, once, and why there was no model', () => {
    const text = renderTerminal(extractiveDigest, at(100));
    expectGolden('screens/today/view-extractive-100.txt', text);
    expect(flat(text).split('decays at a rate set by one heater').length).toBe(2);
    expect(flat(text)).toContain('no key set');
  });

  it('says on a quiet day why it is quiet', () => {
    const text = renderTerminal(emptyDigest, at(100));
    expectGolden('screens/today/view-empty-100.txt', text);
    expect(flat(text)).toContain('arXiv does not announce on Saturdays');
  });

  it('says so when papers were announced and none is near', () => {
    const digest = {
      ...emptyDigest,
      counts: { ...emptyDigest.counts, announced: 212 },
      briefing: { ...emptyDigest.briefing, reason: ['text', ''] as const },
    };
    expect(flat(renderTerminal(digest, at(80)))).toContain(
      '212 papers were announced; none of them is near your interests.',
    );
  });

  it('says which category is incomplete, and why', () => {
    expect(flat(renderTerminal(sampleDigest, at(60)))).toContain(
      'cs.AI is stale: the feed still shows Wednesday’s batch (checked 13:02 UTC).',
    );
  });

  it('does not call the nearest papers must-reads when nothing stands out', () => {
    const digest = { ...sampleDigest, papers: papers.slice(3) };
    const text = renderTerminal(digest, at(100));
    expect(text).toContain('NEAREST TODAY');
    expect(text).not.toContain(' to read');
  });

  it('shows no bars and no scores where nothing could be ranked', () => {
    const digest = { ...sampleDigest, papers: papers.map((paper) => ({ ...paper, score: 0, signals: [] })) };
    const text = renderTerminal(digest, at(100));
    expect(text).toContain('radar like 2 5 9');
    expect(text).not.toMatch(/█| \.\d\d/);
  });

  it('names both ends of a window of missed days, and the day of what is incomplete', () => {
    const text = renderTerminal({ ...sampleDigest, since: '2026-06-15' as Day }, at(100));
    expect(text).toContain('15 Jun – Thu 18 Jun 2026');
    expect(text).toContain('! 18 Jun: cs.AI is stale');
  });

  it('marks followed authors and what the reader did', () => {
    const first = papers[0];
    const feedback = new Map(first === undefined ? [] : [[first.paper.id, ['save'] as const]]);
    const text = renderTerminal(sampleDigest, at(100), { followed: ['rosa d. marchetti'], feedback });
    expect(text).toContain('★ Edda Jónsdóttir');
    expect(text).toContain('★ Rosa D. Marchetti');
    expect(text).toContain('saved');
  });

  it('marks no author because a followed one has a longer name of the same letters', () => {
    const [first] = papers;
    if (first === undefined) throw new Error('the sample has no papers');
    const named = { ...first, paper: { ...first.paper, authors: ['Edda', 'Edda Jónsdóttir'] } };
    const text = renderTerminal({ ...sampleDigest, papers: [named] }, at(100));
    expect(text).toContain('★ Edda Jónsdóttir');
    expect(text).not.toContain('★ Edda,');
  });

  it('names papers outside the digest by their ids', () => {
    const digest = { ...sampleDigest, papers: papers.slice(1) };
    expect(renderTerminal(digest, at(100))).toMatch(/2606\.10021 “[^”]+” \[s2\]/);
  });
});

describe('whatever is announced', () => {
  const styles: Style[] = [
    at(20),
    at(60, colourful),
    at(83),
    at(84, { color: 1 }),
    at(100, { lang: 'zh', hyperlinks: true, color: 2 }),
    at(133, { unicode: false }),
    at(134),
    at(200, colourful),
  ];

  it('no line is wider than the terminal', () => {
    fc.assert(
      fc.property(
        digests,
        fc.integer({ min: 20, max: 220 }),
        fc.constantFrom(...styles),
        (digest, width, style) => {
          for (const line of renderTerminal(digest, { ...style, width }).split('\n')) {
            expect(widthOf(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('no title is cut without an ellipsis', () => {
    const bare = (some: string) => some.replace(/\s+/gu, '');
    fc.assert(
      fc.property(digests, fc.integer({ min: 40, max: 200 }), (digest, width) => {
        const screen = bare(renderTerminal(digest, at(width)));
        for (const { paper } of digest.papers) {
          const title = bare(titleOf(paper));
          const letters = [...title];
          const isCut = letters.some((_, end) => screen.includes(`${letters.slice(0, end + 1).join('')}…`));
          expect([title, screen.includes(title) || isCut]).toEqual([title, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no line of the sample is wider than the terminal, at any width', () => {
    for (let width = 20; width <= 220; width++) {
      for (const digest of [sampleDigest, extractiveDigest, emptyDigest] satisfies Digest[]) {
        const wide = renderTerminal(digest, at(width))
          .split('\n')
          .filter((line) => widthOf(line) > width);
        expect(wide).toEqual([]);
      }
    }
  });

  it('no control character reaches the terminal but line feeds', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        expect(renderTerminal(digest, at(80))).not.toMatch(UNSAFE);
      }),
      { numRuns: 40 },
    );
  });

  it('colour and links change nothing but the dress', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const dressed = renderTerminal(digest, at(90, colourful));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
        const bare = dressed.replace(/\u001B\[[0-9;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g, '');
        expect(bare.replace(/ +$/gm, '')).toBe(renderTerminal(digest, at(90)));
      }),
      { numRuns: 40 },
    );
  });
});
