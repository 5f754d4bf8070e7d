/** `radar refresh --since`: whole categories from OAI-PMH, as far back as is wanted. */
import { addDays, dayRange, quietDay } from '../calendar.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import { saveCoverage } from '../store/ledger/coverage.ts';
import { arxivToday } from './arxiv-time.ts';
import { type HarvestPorts, type HarvestResult, harvestCategory } from './harvest/category.ts';
import { ARXIV, gapsBetween, rowsOf } from './harvest/gaps.ts';
import { settleHarvest } from './harvest/settle.ts';
import { quietReason } from './ledger.ts';
import { heldBack, remember, rowsOfFailure } from './repair.ts';

export interface BackfillReport {
  /** Of every day from `since` on, today included, category by category. */
  readonly rows: readonly CoverageRow[];
  /** Categories that could not be read to the end; the next run goes on where they stopped. */
  readonly stopped: readonly string[];
}

/**
 * Reads what the ledger does not have whole since a day. An interrupted backfill goes on at the page where it stopped,
 * also with a later `since`; days that are whole are not asked for again.
 */
export async function backfill(
  ports: HarvestPorts,
  categories: readonly string[],
  since: Day,
): Promise<BackfillReport> {
  const { store, clock } = ports;
  const today = arxivToday(store, clock);
  const stopped: string[] = [];
  let failure = heldBack(ports);
  for (const [done, category] of categories.entries()) {
    const days = gapsBetween(store, category, { from: since, to: today });
    const [first] = days;
    if (first !== undefined) {
      const plan = { category, purpose: 'backfill', since: first, done, of: categories.length } as const;
      const result: HarvestResult =
        failure === undefined ? await harvestCategory(ports, plan) : { kind: 'stopped', reason: failure };
      const at = new Date(clock.now()).toISOString() as Instant;
      if (result.kind === 'stopped') {
        remember(store, result);
        failure = result.reason;
        rowsOfFailure(store, category, days, { at, reason: failure });
        stopped.push(category);
      } else settleHarvest(store, { ...plan, harvest: result.harvest, days, at, today });
    }
    noteQuietDays(ports, category, since, today);
  }
  const rows = categories.flatMap((category) => [
    ...rowsOf(store, category, { from: since, to: today }).values(),
  ]);
  return { rows, stopped };
}

/** Weekends and holidays are part of the ledger too: a reader must not wonder about them. */
function noteQuietDays({ store, clock }: HarvestPorts, category: string, since: Day, today: Day): void {
  const known = rowsOf(store, category, { from: since, to: today });
  const checkedAt = new Date(clock.now()).toISOString() as Instant;
  const rows = dayRange(since, addDays(today, -1))
    .filter((date) => quietDay(date) !== undefined && !known.has(date))
    .map((date) => ({
      source: ARXIV,
      category,
      date,
      verdict: 'none-announced' as const,
      announced: 0,
      new: 0,
      cross: 0,
      replaced: 0,
      checkedAt,
      reason: quietReason(date),
    }));
  saveCoverage(store, rows);
}
