import { expect, test } from 'vitest';
import type { Day } from '../../../src/paper.ts';
import { inferAnnouncements } from '../../../src/sources/arxiv/announcement-day.ts';
import { type DatedPaper, idCalendar } from '../../../src/sources/arxiv/id-calendar.ts';

const at = (text: string): number => Date.parse(text);
const day = (text: string): Day => text as Day;

/** Ten papers a batch, numbered on: 2606.01000 … on Tuesday, 2606.01010 … on Wednesday, 2606.01020 … on Thursday. */
const batches = ['2026-06-16', '2026-06-17', '2026-06-18'].flatMap((date, batch) =>
  Array.from(
    { length: 10 },
    (_, n): DatedPaper => ({
      id: `2606.0${1000 + 10 * batch + n}`,
      versions: [{ version: 1, at: at(`${date}T00:00:00Z`) - 36 * 3_600_000 }],
      datestamp: day(date),
    }),
  ),
);
const without = (...ids: string[]): DatedPaper[] => batches.filter((paper) => !ids.includes(paper.id));

test('an id between two papers of one batch belongs to it', () => {
  const calendar = idCalendar(without('2606.01005', '2606.01015'));
  expect(['2606.01005', '2606.01015'].map(calendar)).toEqual(['2026-06-16', '2026-06-17']);
});

test('one late cross-list or journal reference among the neighbours does not mislead', () => {
  const late = { ...(batches[4] as DatedPaper), datestamp: day('2026-06-18') };
  const journal = { ...(batches[6] as DatedPaper), datestamp: day('2027-01-04') };
  expect(
    idCalendar([...without('2606.01004', '2606.01005', '2606.01006'), late, journal])('2606.01005'),
  ).toBe('2026-06-16');
});

test.each([
  ['before the first paper', '2606.00900'],
  ['behind the last paper', '2606.02000'],
  ['of another month', '2605.01015'],
  ['of the old style', 'hep-th/9901001'],
])('an id %s is not judged', (_, id) => {
  expect(idCalendar(batches)(id)).toBeUndefined();
});

test('neighbours that disagree, and too few of them, say nothing', () => {
  const mixed = batches.map((paper, n) => ({
    ...paper,
    datestamp: day(n % 2 === 0 ? '2026-06-16' : '2026-06-18'),
  }));
  expect(idCalendar(mixed)('2606.01005')).toBeUndefined();
  expect(idCalendar(batches.slice(4, 6))('2606.01005')).toBeUndefined();
});

test('replaced papers witness for nobody', () => {
  const replaced = batches.map((paper) => ({
    ...paper,
    versions: [...paper.versions, { version: 2, at: at('2026-06-17T00:00:00Z') }],
  }));
  expect(idCalendar(replaced)('2606.01005')).toBeUndefined();
});

test('the first announcement is where the neighbours were, and the versions follow one another', () => {
  const versions = [
    { version: 1, at: at('2026-06-15T10:00:00Z') },
    { version: 2, at: at('2026-06-15T12:00:00Z') },
    { version: 3, at: at('2026-06-22T10:00:00Z') },
  ];
  const facts = {
    categories: ['cs.LG'],
    versions,
    datestamp: day('2026-06-23'),
    firstDay: day('2026-06-17'),
  };
  expect(inferAnnouncements(facts, 'cs.LG').map((one) => `${one.day} ${one.type}`)).toEqual([
    '2026-06-17 new',
    '2026-06-18 replace',
    '2026-06-23 replace',
  ]);
});

test('without neighbours, a version that the next one leaves no room for was announced before it', () => {
  const versions = [
    { version: 1, at: at('2026-06-13T10:00:00Z') },
    { version: 2, at: at('2026-06-15T10:00:00Z') },
  ];
  const facts = { categories: ['cs.LG'], versions, datestamp: day('2026-06-16') };
  expect(inferAnnouncements(facts, 'cs.LG').map((one) => `${one.day} ${one.type}`)).toEqual([
    '2026-06-15 new',
    '2026-06-16 replace',
  ]);
});
