/** What a finished harvest says of the days it was made for: listings and coverage. */
import { addDays, dayRange } from '../calendar.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import { inferAnnouncements } from '../sources/arxiv/announcement-day.ts';
import { idCalendar } from '../sources/arxiv/id-calendar.ts';
import { saveCoverage } from '../store/coverage.ts';
import {
  endHarvest,
  type HarvestedDates,
  type HarvestName,
  harvestedDates,
  type StoredHarvest,
} from '../store/harvests.ts';
import { addListings, type ListedPaper, listedBetween } from '../store/listings.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { ARXIV, rowsOf } from './harvest-gaps.ts';

export interface Settlement {
  readonly category: string;
  readonly purpose: HarvestName['purpose'];
  readonly harvest: StoredHarvest;
  /** The days whose rows are written: those the ledger does not have whole. */
  readonly days: readonly Day[];
  readonly at: Instant;
  /** The day on which it is written, for the reason. */
  readonly today: Day;
}

/** Guesses of the schedule are off by a few days at most. */
const NEAR_DAYS = 4;

/** Listings, coverage, and the harvest forgotten: one transaction. Answers with the rows it wrote. */
export function settleHarvest(store: Store, settlement: Settlement): CoverageRow[] {
  const { category, days, at, harvest } = settlement;
  const [first, last] = [days[0], days.at(-1)];
  return inTransaction(store, () => {
    const rows: CoverageRow[] = [];
    if (first !== undefined && last !== undefined) {
      const list = { source: ARXIV, category };
      const span = { from: addDays(first, -NEAR_DAYS), to: addDays(last, NEAR_DAYS) };
      const known = listedBetween(store, list, span);
      const whole = [...rowsOf(store, category, span).values()].filter(
        ({ verdict }) => verdict === 'complete',
      );
      const inferred = inferListings(harvestedDates(store, harvest.key), known, category, {
        wanted: new Set(days),
        whole: new Set(whole.map(({ date }) => date)),
      });
      addListings(store, list, inferred, at);
      rows.push(...coverageRows(store, settlement, known));
      saveCoverage(store, rows);
    }
    endHarvest(store, harvest.key);
    return rows;
  });
}

interface Days {
  readonly wanted: ReadonlySet<Day>;
  /** Days of which a feed told everything. */
  readonly whole: ReadonlySet<Day>;
}

/** The announcements of the wanted days. A version that a feed showed on another day was announced there. */
function inferListings(
  dates: readonly HarvestedDates[],
  known: readonly ListedPaper[],
  category: string,
  days: Days,
): ListedPaper[] {
  const calendar = idCalendar(datedPapers(dates));
  const seen = new Set(known.map(({ paper, version }) => `${paper} ${version}`));
  return dates.flatMap(({ paper, ...facts }) => {
    const firstDay = calendar(arxivId(paper));
    const found = inferAnnouncements({ ...facts, ...(firstDay === undefined ? {} : { firstDay }) }, category);
    return found
      .filter(({ version }) => !seen.has(`${paper} ${version}`))
      .flatMap(({ day, type, version }, at): ListedPaper[] => {
        const on = dayOf(day, found[at + 1]?.day, days);
        if (on === undefined) return [];
        return [{ paper, day: on, type, ...(version === undefined ? {} : { version }) }];
      });
  });
}

/**
 * A wanted day. What should have been on a day that is known whole and was not there had been held back: it came on the
 * next wanted day, in any case before the announcement that followed it.
 */
function dayOf(day: Day, next: Day | undefined, { wanted, whole }: Days): Day | undefined {
  if (wanted.has(day)) return day;
  if (!whole.has(day) || next === undefined) return undefined;
  return dayRange(day, addDays(day, NEAR_DAYS)).find((later) => wanted.has(later) && later < next);
}

function* datedPapers(dates: readonly HarvestedDates[]) {
  for (const { paper, versions, datestamp } of dates) yield { id: arxivId(paper), versions, datestamp };
}

/** `arxiv:2606.12609` → `2606.12609`. */
const arxivId = (paper: string): string => paper.slice(paper.indexOf(':') + 1);

function coverageRows(store: Store, settlement: Settlement, known: readonly ListedPaper[]): CoverageRow[] {
  const { category, days } = settlement;
  const [from = days[0], to = days[0]] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const before = byDay(known);
  const now = byDay(listedBetween(store, { source: ARXIV, category }, { from, to }));
  const earlier = rowsOf(store, category, { from, to });
  return days.flatMap((day) => {
    const listed = now.get(day) ?? [];
    const row = rowOf(settlement, day, listed, listed.length - (before.get(day)?.length ?? 0));
    // Today's batch may not have reached the archive yet: a day that is not over is never called empty.
    return day === settlement.today && listed.length === 0 ? (earlier.get(day) ?? []) : row;
  });
}

function rowOf(
  { category, purpose, at, today, harvest }: Settlement,
  date: Day,
  listed: readonly ListedPaper[],
  added: number,
): CoverageRow {
  const count = (...types: ListedPaper['type'][]): number =>
    listed.filter(({ type }) => types.includes(type)).length;
  const done = purpose === 'repair' ? 'repaired' : 'filled in';
  const damage = harvest.unreadable > 0 ? `; ${harvest.unreadable} records could not be read` : '';
  const found =
    listed.length === 0 ? 'nothing was announced' : `${added} ${added === 1 ? 'paper' : 'papers'}`;
  return {
    source: ARXIV,
    category,
    date,
    verdict: listed.length === 0 ? 'none-announced' : 'complete',
    announced: listed.length,
    new: count('new'),
    cross: count('cross'),
    replaced: count('replace', 'replace-cross'),
    checkedAt: at,
    reason: `${done} from OAI on ${today}: ${found}${damage}`,
  };
}

function byDay(listed: readonly ListedPaper[]): ReadonlyMap<Day, readonly ListedPaper[]> {
  const days = new Map<Day, ListedPaper[]>();
  for (const one of listed) {
    const others = days.get(one.day);
    if (others === undefined) days.set(one.day, [one]);
    else others.push(one);
  }
  return days;
}
