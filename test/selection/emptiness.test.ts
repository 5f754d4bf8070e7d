import { describe, expect, test } from 'vitest';
import type { CoverageRow, MutedPaper, Verdict } from '../../src/paper.ts';
import { whyNothingShown } from '../../src/selection/emptiness.ts';
import type { Window } from '../../src/selection/window.ts';
import { FRIDAY, MONDAY, TUESDAY } from '../helpers/selection.ts';
import { AT, day, samplePaper } from '../helpers/store.ts';
import { announced } from '../rank/papers.ts';

const SATURDAY = day('2026-04-18');
const paper = announced(samplePaper('1'));
const muted: MutedPaper = { ...paper, rule: { list: 'phrases', entry: 'study' } };

const row = (verdict: Verdict, fields: Partial<CoverageRow> = {}): CoverageRow => ({
  source: 'arxiv',
  category: 'cs.LG',
  date: MONDAY,
  verdict,
  announced: 0,
  new: 0,
  cross: 0,
  replaced: 0,
  checkedAt: AT,
  ...fields,
});

function reason(
  window: Partial<Window>,
  coverage: readonly CoverageRow[] = [],
  mutedPapers = [] as MutedPaper[],
) {
  const whole = { date: MONDAY, since: MONDAY, papers: [], announced: 0, alreadyShown: 0, twins: new Map() };
  return whyNothingShown({ window: { ...whole, ...window }, coverage, muted: mutedPapers, today: MONDAY });
}

describe('nothing is shown of papers that were announced because', () => {
  test('none came near enough, and how many there were is said', () => {
    expect(reason({ announced: 1, papers: [paper] })).toEqual(['one-not-near']);
    expect(reason({ announced: 2, papers: [paper, paper] })).toEqual(['none-near', 2]);
  });

  test('muted ones are not counted among those that did not come near', () => {
    expect(reason({ announced: 2, papers: [paper, paper] }, [], [muted])).toEqual(['one-not-near']);
  });

  test('all were shown before, or else all are muted', () => {
    expect(reason({ announced: 1, alreadyShown: 1 })).toEqual(['all-shown-before']);
    expect(reason({ announced: 1, papers: [paper] }, [], [muted])).toEqual(['all-muted']);
  });
});

describe('of days without announcements', () => {
  test('a day to come is told apart from one that was not read', () => {
    expect(reason({ date: TUESDAY, since: TUESDAY })).toEqual(['day-to-come', TUESDAY, MONDAY]);
    expect(reason({})).toEqual(['nothing-stored-for', MONDAY]);
    expect(reason({ since: FRIDAY })).toEqual(['nothing-stored-since', FRIDAY]);
  });

  test('a weekend is quiet even where nothing was read', () => {
    expect(reason({ date: SATURDAY, since: SATURDAY })[0]).toBe('quiet-day');
  });

  test('a list that failed is named with its verdict, though another was quiet', () => {
    const [key, ...lists] = reason({}, [row('none-announced'), row('failed', { category: 'cs.AI' })]);
    expect(key).toBe('broken-day');
    expect(lists).toEqual([['list-incomplete', 'cs.AI', 'failed', ['no-reason-known']]]);
  });

  test('a row of an earlier day says nothing about a digest of one day', () => {
    const coverage = [row('failed', { date: FRIDAY }), row('none-announced')];
    expect(reason({}, coverage)[0]).toBe('quiet-day');
    expect(reason({ since: FRIDAY }, coverage)[0]).toBe('broken-day');
  });

  test('lists that were whole had their batch in an earlier digest', () => {
    expect(reason({}, [row('complete')])).toEqual(['batch-shown-before', MONDAY]);
  });
});
