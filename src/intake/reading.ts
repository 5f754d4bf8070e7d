/** What arXiv said of one list, written down: papers, the ledger's rows, and what is asked conditionally next time. */
import type { ArxivConfig } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { CoverageRow, Day, Instant } from '../paper.ts';
import type { FetchOutcome } from '../sources/source.ts';
import { inTransaction, type Store } from '../store/file/open.ts';
import { keepOnly } from '../store/inferred.ts';
import { coverageBetween, saveCoverage, wholeDays } from '../store/ledger/coverage.ts';
import { forgetValidators, getValidators, saveValidators } from '../store/ledger/http-cache.ts';
import { holdService } from '../store/ledger/requests.ts';
import { saveAnnouncements } from '../store/papers.ts';
import { cacheKey } from './arxiv-lists.ts';
import { arxivNow } from './arxiv-time.ts';
import type { FetchPorts } from './fetch-ports.ts';
import { judge } from './ledger.ts';

const SOURCE = 'arxiv';

/** Papers, coverage and validators of one reading of a list, in one transaction. */
export function recordReading(
  ports: Pick<FetchPorts, 'store' | 'clock'>,
  arxiv: ArxivConfig,
  category: string,
  outcome: FetchOutcome,
): CoverageRow[] {
  const key = cacheKey(arxiv, category);
  const { store, clock } = ports;
  const list = { source: SOURCE, category };
  const isFilled = (day: Day): boolean =>
    wholeDays(store, list, { from: day, to: day })[0]?.origin !== undefined;
  return inTransaction(store, () => {
    const cachedDay = getValidators(store, key)?.batchDay;
    const checkedAt = new Date(clock.now()).toISOString() as Instant;
    const rows = judge(outcome, {
      ...list,
      isFilled,
      now: arxivNow(store, clock),
      checkedAt,
      ...defined({ cachedDay }),
      known: (day: Day) =>
        coverageBetween(store, { from: day, to: day }).find(
          (row) => row.source === SOURCE && row.category === category,
        ),
    });
    if (outcome.kind === 'fetched') saveFeed(store, category, outcome, rows, checkedAt);
    if (outcome.kind === 'fetched' || outcome.kind === 'empty') rememberValidators(store, key, outcome, rows);
    if (outcome.kind === 'limited' && outcome.retryAt !== undefined) {
      holdService(store, { service: SOURCE, until: outcome.retryAt, reason: outcome.reason });
    }
    saveCoverage(store, rows);
    return rows;
  });
}

/** A feed that is whole knows better than what was inferred of its day before. */
function saveFeed(
  store: Store,
  category: string,
  { announcements, day }: Extract<FetchOutcome, { kind: 'fetched' }>,
  rows: readonly CoverageRow[],
  at: Instant,
): void {
  const list = { source: SOURCE, category };
  const isWhole = rows.some(({ date, verdict }) => date === day && verdict === 'complete');
  const wasFilled = wholeDays(store, list, { from: day, to: day })[0]?.origin !== undefined;
  saveAnnouncements(store, announcements, at);
  if (isWhole && wasFilled && rows.some(({ date, reason }) => date === day && reason === undefined))
    keepOnly(
      store,
      list,
      day,
      announcements.map(({ paper }) => paper.id),
    );
}

type Read = Extract<FetchOutcome, { kind: 'fetched' | 'empty' }>;

/** Only a reading that satisfied is asked for conditionally next time: damage heals only by reading again. */
function rememberValidators(store: Store, key: string, outcome: Read, rows: readonly CoverageRow[]): void {
  const satisfied = rows.every(({ verdict }) => verdict === 'complete' || verdict === 'none-announced');
  if (outcome.validators === undefined || !satisfied) forgetValidators(store, key);
  else
    saveValidators(store, key, {
      ...outcome.validators,
      ...defined({ batchDay: outcome.day }),
    });
}
