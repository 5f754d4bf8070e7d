/**
 * The second way to fill a gap: date windows of the query API (https://info.arxiv.org/help/api/user-manual.html). It tells
 * when papers were submitted, not when they were announced, and of a replaced paper the first and the last version only:
 * days filled from it stay `partial`, until OAI can be read again.
 */

import { addDays, newYorkDay } from '../../calendar.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { CoverageRow, Day, Instant } from '../../paper.ts';
import { type ApiPaper, fetchWindow } from '../../sources/arxiv/api/fetch.ts';
import { inTransaction } from '../../store/file/open.ts';
import { countsBetween, type InferredListing, knownListings, placeListings } from '../../store/inferred.ts';
import { saveCoverage, wholeDays } from '../../store/ledger/coverage.ts';
import { holdService } from '../../store/ledger/requests.ts';
import { savePapers } from '../../store/papers.ts';
import type { HarvestPorts } from './category.ts';
import { dateVersions, NEAR_DAYS } from './dates.ts';
import { ARXIV, rowsOf } from './gaps.ts';

export interface QueryRequest {
  readonly category: string;
  /** Ascending. */
  readonly days: readonly Day[];
  readonly today: Day;
  /** Why OAI did not do. */
  readonly why: Message;
}

/** How long before its announcement a paper may have been submitted: moderators hold some back for a week. */
const BEFORE_DAYS = 7;

/** The rows it wrote; none where the API did not answer either. Rejects only when aborted. */
export async function fillFromApi(ports: HarvestPorts, request: QueryRequest): Promise<CoverageRow[]> {
  const { clientFor, signal, api } = ports;
  const [first, last] = [request.days[0], request.days.at(-1)];
  if (api === undefined || first === undefined || last === undefined) return [];
  const papers: ApiPaper[] = [];
  const window = { category: request.category, from: addDays(first, -BEFORE_DAYS), to: request.today };
  const query = { ...window, by: 'lastUpdatedDate' } as const;
  for await (const answer of fetchWindow(
    query,
    { endpoint: api, http: clientFor(request.category) },
    signal,
  )) {
    if (answer.retryAt !== undefined)
      holdService(ports.store, {
        service: ARXIV,
        until: answer.retryAt,
        reason: answer.reason ?? ['arxiv-silent'],
      });
    papers.push(...answer.papers);
  }
  return papers.length === 0 ? [] : settle(ports, request, papers);
}

function settle(
  { store, clock }: HarvestPorts,
  { category, days, today, why }: QueryRequest,
  papers: readonly ApiPaper[],
): CoverageRow[] {
  const at = new Date(clock.now()).toISOString() as Instant;
  const [from, to] = [days[0] ?? today, days.at(-1) ?? today];
  const list = { source: ARXIV, category };
  return inTransaction(store, () => {
    savePapers(
      store,
      papers.map(({ paper }) => paper),
      at,
    );
    const before = countsBetween(store, list, { from, to });
    placeListings(store, list, inferred(store, { category, days, today, why }, papers), at);
    const after = countsBetween(store, list, { from, to });
    const known = rowsOf(store, category, { from, to });
    const rows = days.flatMap((date): CoverageRow[] => {
      const counts = after.get(date);
      const added = (counts?.announced ?? 0) - (before.get(date)?.announced ?? 0);
      // Nothing more than is known: what the ledger says of the day is as good as ever.
      if (counts === undefined || (added === 0 && known.has(date))) return [];
      const reason: Message = ['filled-from-api', today, added, why];
      return [{ ...list, date, verdict: 'partial', ...counts, checkedAt: at, reason }];
    });
    saveCoverage(store, rows, 'api');
    return rows;
  });
}

function inferred(
  store: HarvestPorts['store'],
  { category, days }: QueryRequest,
  papers: readonly ApiPaper[],
): InferredListing[] {
  const list = { source: ARXIV, category };
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = { from: addDays(first, -NEAR_DAYS), to: addDays(last, NEAR_DAYS) };
  const fed = wholeDays(store, list, near).filter(({ origin }) => origin === undefined);
  const dating = {
    wanted: new Set(days),
    whole: new Set(fed.map(({ date }) => date)),
    again: new Set<Day>(),
  };
  const known = knownListings(
    store,
    ARXIV,
    papers.map(({ paper }) => paper.id),
  );
  // What was submitted before the window counts for nothing here: it was announced long ago.
  const start = addDays(first, -BEFORE_DAYS);
  return papers.flatMap(({ paper, facts }) =>
    dateVersions({ facts, category, known: known.get(paper.id) ?? [], days: dating })
      .filter(({ version }) => {
        const submitted = facts.versions.find((one) => one.version === version)?.at;
        return submitted !== undefined && newYorkDay(submitted) >= start;
      })
      .flatMap(({ day, type, version }): InferredListing[] =>
        day === undefined
          ? []
          : [
              {
                paper: paper.id,
                day,
                type,
                ...defined({ version }),
                guessed: true,
              },
            ],
      ),
  );
}
