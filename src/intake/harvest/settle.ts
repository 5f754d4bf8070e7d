/** What a finished harvest says of the days it was made for: listings and coverage. Reads it in pieces, however long it is. */

import { addDays } from '../../calendar.ts';
import { defined } from '../../defined.ts';
import type { CoverageRow, Day, Instant } from '../../paper.ts';
import { idCalendar } from '../../sources/arxiv/id-calendar.ts';
import { inTransaction, type Store } from '../../store/file/open.ts';
import {
  countsBetween,
  type DayCounts,
  type InferredListing,
  knownListings,
  placeListings,
} from '../../store/inferred.ts';
import { markReadAgain, saveCoverage, wholeDays } from '../../store/ledger/coverage.ts';
import {
  endHarvest,
  type HarvestedDates,
  type HarvestName,
  harvestedDates,
  type StoredHarvest,
} from '../../store/ledger/harvests.ts';
import { type DatingDays, dateVersions, NEAR_DAYS } from './dates.ts';
import { ARXIV, rowsOf } from './gaps.ts';

export interface Settlement {
  readonly category: string;
  readonly purpose: HarvestName['purpose'];
  readonly harvest: StoredHarvest;
  /** The days whose rows are written: those the ledger does not have whole. */
  readonly days: readonly Day[];
  /** Whole days whose late holes are looked for. */
  readonly again?: readonly Day[];
  readonly at: Instant;
  /** The day on which it is written, for the reason. */
  readonly today: Day;
}

/** Listings, coverage, and the harvest forgotten: one transaction. Answers with the rows that say something new. */
export function settleHarvest(store: Store, settlement: Settlement): CoverageRow[] {
  const { category, again = [], at, harvest } = settlement;
  return inTransaction(store, () => {
    const all = [...settlement.days, ...again].sort();
    const [from, to] = [all[0], all.at(-1)];
    const rows: CoverageRow[] = [];
    if (from !== undefined && to !== undefined) {
      const span = { from, to };
      const list = { source: ARXIV, category };
      const before = countsBetween(store, list, span);
      const doubt = placeAll(store, settlement, span);
      const after = countsBetween(store, list, span);
      const counts = { before, after, doubt };
      const filled = filledRows(store, settlement, counts);
      saveCoverage(store, filled, 'oai');
      const mended = mendedRows(store, settlement, counts);
      saveCoverage(store, mended, 'oai');
      markReadAgain(store, list, again, at);
      rows.push(...filled, ...mended);
    }
    endHarvest(store, harvest.key);
    return rows;
  });
}

/** How many papers of a day may be on it or on another: those put there, and those put elsewhere. */
type Doubt = ReadonlyMap<Day, { readonly here: number; readonly elsewhere: number }>;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Puts every version on its list and day, so far as that is one of the wanted ones. */
function placeAll(store: Store, settlement: Settlement, span: Span): Doubt {
  const { category, harvest, at } = settlement;
  const list = { source: ARXIV, category };
  const days = datingDays(store, settlement, span);
  const calendar = idCalendar(datedPapers(store, harvest.key));
  const doubt = new Map<Day, { here: number; elsewhere: number }>();
  for (const papers of harvestedDates(store, harvest.key)) {
    const known = knownListings(
      store,
      ARXIV,
      papers.map(({ paper }) => paper),
    );
    const placed = papers.flatMap(({ paper, ...facts }): InferredListing[] => {
      const firstDay = calendar(arxivId(paper), facts.versions[0]?.at);
      return dateVersions({
        facts: { ...facts, ...defined({ firstDay }) },
        category,
        known: known.get(paper) ?? [],
        days,
      }).flatMap(({ day, possible, ...version }) => {
        for (const other of possible) {
          const sum = doubt.get(other) ?? { here: 0, elsewhere: 0 };
          sum[other === day ? 'here' : 'elsewhere'] += 1;
          doubt.set(other, sum);
        }
        return day === undefined ? [] : [{ paper, day, ...version, guessed: possible.length > 0 }];
      });
    });
    placeListings(store, list, placed, at);
  }
  return doubt;
}

function datingDays(
  store: Store,
  { category, days, again = [] }: Settlement,
  { from, to }: Span,
): DatingDays {
  const near = { from: addDays(from, -NEAR_DAYS), to: addDays(to, NEAR_DAYS) };
  const whole = wholeDays(store, { source: ARXIV, category }, near);
  const fed = new Set(whole.filter(({ origin }) => origin === undefined).map(({ date }) => date));
  return {
    wanted: new Set([...days, ...again.filter((day) => !fed.has(day))]),
    whole: fed,
    again: new Set(again.filter((day) => fed.has(day))),
  };
}

function* datedPapers(store: Store, key: number) {
  for (const papers of harvestedDates(store, key)) yield* papers.map(datedPaper);
}

const datedPaper = ({ paper, versions, datestamp }: HarvestedDates) => ({
  id: arxivId(paper),
  versions,
  datestamp,
});

/** `arxiv:2606.12609` → `2606.12609`. */
const arxivId = (paper: string): string => paper.slice(paper.indexOf(':') + 1);

interface Counts {
  readonly before: ReadonlyMap<Day, DayCounts>;
  readonly after: ReadonlyMap<Day, DayCounts>;
  readonly doubt: Doubt;
}

const NONE: DayCounts = { announced: 0, new: 0, cross: 0, replaced: 0 };

/** The rows of the days that were open. */
function filledRows(store: Store, settlement: Settlement, { before, after, doubt }: Counts): CoverageRow[] {
  const { category, purpose, days, at, today, harvest } = settlement;
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const earlier = rowsOf(store, category, { from, to });
  return days.flatMap((date): CoverageRow | CoverageRow[] => {
    const counts = after.get(date) ?? NONE;
    const isEmpty = counts.announced === 0;
    // Today's batch may not have reached the archive yet: a day that is not over is never called empty.
    if (date === today && isEmpty) return earlier.get(date) ?? [];
    const added = counts.announced - (before.get(date)?.announced ?? 0);
    return {
      source: ARXIV,
      category,
      date,
      verdict: isEmpty ? 'none-announced' : 'complete',
      ...counts,
      checkedAt: at,
      reason: isEmpty
        ? [WORDS[purpose].empty, today, doubtful(doubt, date), harvest.unreadable]
        : [WORDS[purpose].some, today, Math.max(0, added), doubtful(doubt, date), harvest.unreadable],
    };
  });
}

const WORDS = {
  repair: { some: 'repaired-from-oai', empty: 'repaired-as-empty' },
  backfill: { some: 'filled-from-oai', empty: 'filled-as-empty' },
} as const satisfies Record<HarvestName['purpose'], object>;

/** Of how many papers OAI cannot tell the day, as an upper bound. */
function doubtful(doubt: Doubt, date: Day): number {
  const { here, elsewhere } = doubt.get(date) ?? { here: 0, elsewhere: 0 };
  return Math.max(here, elsewhere);
}

/** The rows of whole days of which something had been missing. */
function mendedRows(store: Store, settlement: Settlement, { before, after }: Counts): CoverageRow[] {
  const { category, again = [], at, today } = settlement;
  const [from, to] = [again[0], again.at(-1)];
  if (from === undefined || to === undefined) return [];
  const rows = rowsOf(store, category, { from, to });
  return again.flatMap((date): CoverageRow[] | CoverageRow => {
    const row = rows.get(date);
    const added = (after.get(date)?.announced ?? 0) - (before.get(date)?.announced ?? 0);
    if (row === undefined || added <= 0) return [];
    const counts = after.get(date) ?? NONE;
    return {
      ...row,
      ...counts,
      announced: Math.max(counts.announced, row.announced),
      checkedAt: at,
      reason: ['read-again', today, added],
    };
  });
}
