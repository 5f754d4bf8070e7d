/** What stands on a terminal for a while: the first look at a morning, the progress of a refresh, the first look of `radar init`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressLines, type SourceProgress } from '../../../../src/cli/progress/lines.ts';
import { type FirstLookView, firstLookLines } from '../../../../src/cli/set-up/first-look-view.ts';
import type { CoverageRow, Day } from '../../../../src/paper.ts';
import { firstLines } from '../../../../src/view/digest/terminal/before-briefing.ts';
import { widthOf } from '../../../../src/view/kit/layout.ts';
import { PLAIN_STYLE, type Style } from '../../../../src/view/kit/style.ts';
import { titleOf } from '../../../../src/view/papers/titles.ts';
import { digests, text, UNSAFE } from '../../arbitrary.ts';
import { expectDressed, expectGolden } from '../../golden.ts';
import { papers, sampleDigest } from '../../sample-digest.ts';

const at = (width: number, style: Partial<Style> = {}): Style => ({ ...PLAIN_STYLE, width, ...style });
const colourful = { color: 3, hyperlinks: true } as const;
const widths = fc.integer({ min: 40, max: 200 });

const look = (change: Partial<FirstLookView> = {}): FirstLookView => ({
  batch: {
    source: 'announced',
    from: '2026-06-18' as Day,
    to: '2026-06-18' as Day,
    lists: ['cs.LG', 'physics.optics'],
  },
  of: 1243,
  near: 3,
  best: papers.slice(0, 5),
  ranked: true,
  unknownLikes: 1,
  minScore: 0.35,
  ...change,
});

describe('the first look at a morning', () => {
  it.each([60, 100, 160])('is laid out for %i columns, as high as there is room', (width) => {
    const lines = firstLines(sampleDigest, at(width), {}, 24);
    expect(lines.length).toBeLessThanOrEqual(24);
    expectGolden(`screens/today/view-first-${width}.txt`, `${lines.join('\n')}\n`);
    expectGolden(
      `screens/today/view-first-${width}.ansi`,
      `${firstLines(sampleDigest, at(width, colourful), {}, 24).join('\n')}\n`,
    );
  });

  it('says how many papers found no room', () => {
    const lines = firstLines(sampleDigest, at(100), {}, 14);
    const shown = lines.filter((line) => /^ {1,2}\d+ /.test(line)).length;
    expect(lines.join('\n')).toContain(`and ${papers.length - shown} more`);
  });

  it('never exceeds its room, and cuts no title without an ellipsis', () => {
    fc.assert(
      fc.property(digests, widths, fc.integer({ min: 12, max: 60 }), (digest, width, most) => {
        const lines = firstLines(digest, at(width), {}, most);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join('')).not.toMatch(UNSAFE);
        for (const [index, paper] of digest.papers.entries()) {
          const row = lines
            .slice(lines.indexOf(''))
            .find((line) => new RegExp(`^ +${index + 1} `).test(line));
          const title = titleOf(paper.paper);
          if (row !== undefined) expect([row, row.includes(title) || row.includes('…')]).toEqual([row, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the first look of radar init', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    const [plain, dressed] = [{}, colourful].map(
      (style) => `${firstLookLines(look(), at(width, style)).join('\n')}\n`,
    );
    expectDressed(`screens/init/view-${width}`, plain ?? '', dressed ?? '');
  });

  it('blames no answer where nothing of a small sample is near', () => {
    const { batch } = look();
    const said = firstLookLines(look({ near: 0, batch: { ...batch, source: 'sample' } }), at(80)).join(' ');
    expect(said).toContain('this says little of your interests');
    expect(said).toContain('radar’s own sample of cs.LG, physics.optics (made up, for practice)');
  });

  it('shows no scores where nothing was ranked', () => {
    const said = firstLookLines(look({ ranked: false }), at(80)).join('\n');
    expect(said).not.toMatch(/█|\.82/);
    expect(said).toContain('nothing is ranked');
  });

  it('fits any width in both languages', () => {
    fc.assert(
      fc.property(digests, widths, fc.constantFrom('en' as const, 'zh' as const), (digest, width, lang) => {
        const lines = firstLookLines(look({ best: digest.papers }), at(width, { lang }));
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    );
  });
});

const row = (verdict: CoverageRow['verdict'], announced: number): CoverageRow => ({
  source: 'arxiv',
  category: 'cs.LG',
  date: '2026-06-18' as Day,
  verdict,
  announced,
  new: announced,
  cross: 0,
  replaced: 0,
  checkedAt: '2026-06-18T12:00:00.000Z',
});

const SOURCES: readonly SourceProgress[] = [
  { name: 'cs.LG', state: { kind: 'done', rows: [row('complete', 412)] } },
  { name: 'cs.AI', state: { kind: 'done', rows: [row('stale', 0)] } },
  { name: 'math.PR', state: { kind: 'done', rows: [] } },
  { name: 'stat.ML', state: { kind: 'reading', records: 2500, since: '2026-06-01' } },
  { name: 'hep-th', state: { kind: 'done', rows: [row('failed', 0)] } },
  { name: 'physics.optics', state: { kind: 'waiting', seconds: 2 } },
  { name: 'nature', state: { kind: 'asking' } },
];

describe('the progress of a refresh', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(
      `screens/today/view-progress-${width}.txt`,
      `${progressLines(SOURCES, at(width), 12).join('\n')}\n`,
    );
  });

  it('lets what was done first give way', () => {
    const lines = progressLines(SOURCES, at(60), 4);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(' … 4 more are done');
    expect(lines.at(-1)).toContain('nature');
  });

  it('leaves the last cell of a line free, so that no line wraps', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.integer({ min: 20, max: 120 }), (names, width) => {
        const sources = names.map((name) => ({ name, state: { kind: 'waiting' as const, seconds: 3 } }));
        for (const line of progressLines(sources, at(width), 12)) expect(widthOf(line)).toBeLessThan(width);
      }),
    );
  });
});
