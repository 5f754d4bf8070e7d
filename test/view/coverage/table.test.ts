import { describe, expect, it } from 'vitest';
import { INTERFACE_WORDS } from '../../../src/messages/words.ts';
import type { CoverageRow, Day, Verdict } from '../../../src/paper.ts';
import { renderCoverage, renderCoverageTable } from '../../../src/view/coverage/table.ts';
import { coverageSentence, latestRows, sourceVerdicts } from '../../../src/view/coverage/words.ts';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { PLAIN_STYLE } from '../../../src/view/kit/style.ts';
import { expectGolden } from '../golden.ts';

const row = (
  day: number,
  category: string,
  verdict: Verdict,
  rest: Partial<CoverageRow> = {},
): CoverageRow => {
  const date = `2026-06-${String(day).padStart(2, '0')}` as Day;
  const announced = verdict === 'complete' || verdict === 'partial' ? 512 : 0;
  return {
    source: 'arxiv',
    category,
    date,
    verdict,
    announced,
    new: Math.floor(announced / 2),
    cross: Math.floor(announced / 4),
    replaced: Math.floor(announced / 4),
    checkedAt: `${date}T13:02:00.000Z`,
    ...rest,
  };
};

const rows: readonly CoverageRow[] = [
  ...[8, 9, 10, 11, 12].map((day) => row(day, 'cs.LG', 'complete')),
  ...[13, 14].map((day) => row(day, 'cs.LG', 'none-announced')),
  row(15, 'cs.LG', 'complete'),
  row(16, 'cs.LG', 'partial', { reason: ['text', '3 of its 512 items are unreadable'] }),
  row(17, 'cs.LG', 'complete', { reason: ['text', 'repaired on Thu from OAI: 212 papers'] }),
  row(18, 'cs.LG', 'complete'),
  row(18, 'cs.AI', 'stale', { reason: ['text', 'the feed still shows Wednesday’s batch.'] }),
  row(19, 'cs.AI', 'failed', { reason: ['host-answered', 'arXiv', 503, 3] }),
  row(19, 'optica', 'complete', { source: 'feed:optica', announced: 1204 }),
];
const window = { from: '2026-06-01' as Day, to: '2026-06-19' as Day };

describe('radar coverage', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(
      `screens/coverage/view-${width}.txt`,
      renderCoverage(rows, window, { ...PLAIN_STYLE, width }),
    );
  });

  it('is coloured at 100 columns', () => {
    expectGolden(
      'screens/coverage/view-100.ansi',
      renderCoverage(rows, window, { ...PLAIN_STYLE, width: 100, color: 3 }),
    );
  });

  it('tells verdicts apart without colour and without Unicode', () => {
    const text = renderCoverage(rows, window, { ...PLAIN_STYLE, unicode: false });
    const marks = ['# complete', '% partial', '? stale', '. nothing announced', 'X failed'];
    for (const mark of marks) expect(text).toContain(mark);
    expect(text.split('\n').find((line) => line.includes('15-21 Jun'))).toMatch(/#\s+%\s+#\*\s+\?\s+X/);
  });

  it('is never wider than the terminal', () => {
    for (let width = 20; width <= 200; width++) {
      for (const style of [
        { ...PLAIN_STYLE, width },
        { ...PLAIN_STYLE, width, lang: 'zh' as const },
      ]) {
        const text = renderCoverage(rows, window, style) + renderCoverageTable(rows, style);
        expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      }
    }
  });

  it('shows the worst verdict of a day', () => {
    const day = [row(18, 'cs.LG', 'complete'), row(18, 'cs.AI', 'failed')];
    const text = renderCoverage(day, { from: '2026-06-18' as Day, to: '2026-06-18' as Day }, PLAIN_STYLE);
    expect(text.split('\n').find((line) => line.includes('15–21 Jun'))).toContain('✗');
  });

  it('notes what was repaired later', () => {
    expect(renderCoverage(rows, window, { ...PLAIN_STYLE, width: 160 })).toContain(
      '* 17 Jun cs.LG: repaired on Thu from OAI: 212 papers',
    );
  });

  it('notes in one sentence what a harvest brought for days of a week, and nothing of weekends', () => {
    const days = [
      ...[15, 16, 17].map((day) =>
        row(day, 'cs.LG', 'complete', {
          reason: ['filled-from-oai', '2026-06-22', day, day === 16 ? 2 : 0, 0],
        }),
      ),
      row(18, 'cs.LG', 'complete', { reason: ['repaired-from-oai', '2026-06-19', 1, 0, 0] }),
      ...[20, 21].map((day) =>
        row(day, 'cs.LG', 'none-announced', {
          reason: ['no-batch-on-weekday', `2026-06-${day}`, '2026-06-22'],
        }),
      ),
    ];
    const text = renderCoverage(days, window, { ...PLAIN_STYLE, width: 200 });
    expect(text).toContain(
      '* 15–17 Jun cs.LG: filled in from OAI on 2026-06-22: 48 papers, give or take 2 whose day OAI no longer tells',
    );
    expect(text).toContain('* 18 Jun cs.LG: repaired from OAI on 2026-06-19: 1 paper');
    expect(text.match(/\* \d/g)).toHaveLength(2);
    expect(text).not.toContain('Saturdays');
  });

  it('notes a holiday once, however many categories there are', () => {
    const days = ['cs.LG', 'cs.AI'].map((category) =>
      row(19, category, 'none-announced', {
        reason: ['no-batch-around-holiday', '2026-06-19', '2026-06-22'],
      }),
    );
    const text = renderCoverage(days, window, { ...PLAIN_STYLE, width: 160 });
    expect(text.match(/\* 19 Jun: arXiv does not announce around holidays/g)).toHaveLength(1);
  });

  it('says that nothing has been checked', () => {
    expect(renderCoverage([], window, PLAIN_STYLE)).toBe(' No category has been checked in these days.\n');
  });
});

describe('coverage in words', () => {
  it('is one sentence for each category that is not complete', () => {
    const sentences = rows
      .map((one) => coverageSentence(one, INTERFACE_WORDS.en, 'no time'))
      .filter((text) => text !== undefined);
    expect(sentences).toEqual([
      'cs.LG is partial: 3 of its 512 items are unreadable.',
      'cs.AI is stale: the feed still shows Wednesday’s batch.',
      'cs.AI could not be read: arXiv answered 503 three times.',
    ]);
  });

  it('has a reason even where none was given', () => {
    expect(coverageSentence(row(18, 'cs.AI', 'stale'), INTERFACE_WORDS.en, 'no time')).toBe(
      'cs.AI is stale: the source still shows an older batch.',
    );
  });

  it('takes the last row of each category as its state', () => {
    expect(latestRows(rows).map(({ category, verdict }) => `${category} ${verdict}`)).toEqual([
      'cs.LG complete',
      'cs.AI failed',
      'optica complete',
    ]);
  });

  it('counts a category once, however many of its days are incomplete', () => {
    const days = [16, 17, 18].map((day) => row(day, 'cs.AI', day === 18 ? 'complete' : 'stale'));
    expect(sourceVerdicts([...days, row(18, 'cs.LG', 'complete')])).toEqual([
      { source: 'arxiv', verdict: 'stale', incomplete: 1, of: 2 },
    ]);
  });

  it('counts what is incomplete in each source', () => {
    expect(sourceVerdicts(latestRows(rows))).toEqual([
      { source: 'arxiv', verdict: 'failed', incomplete: 1, of: 2 },
      { source: 'feed:optica', verdict: 'complete', incomplete: 0, of: 1 },
    ]);
  });
});

it('as many days as anybody asks for fit: a quarter of a million rows are a table like any other', () => {
  const row = rows[0];
  if (row === undefined) throw new Error('no row');
  const many = Array.from({ length: 250_000 }, () => row);
  expect(renderCoverageTable(many, { ...PLAIN_STYLE, width: 100 })).toContain(row.category);
});
