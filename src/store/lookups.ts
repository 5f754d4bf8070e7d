/** What was looked up by DOI, with what came of it, so that nothing is asked for every morning. */
import type { Day, Instant, Paper, PaperId } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf } from './rows.ts';

export interface DueLookup {
  readonly paper: Paper;
  /** How often it was looked up in vain. */
  readonly tries: number;
}

export interface LookupQuery {
  /** The feeds that count, by name. */
  readonly feeds: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly now: Instant;
  /** Abstracts of fewer characters, and those that break off, are teasers. */
  readonly wholeFrom: number;
  readonly limit: number;
}

/** Feeds hold hundreds of items: a window of days costs a short range for each list. */
const DUE = `
  SELECT ${PAPER_COLUMNS}, coalesce(tries, 0) AS tries
  FROM (
    SELECT paper AS key, max(day) AS latest FROM lists CROSS JOIN announcements ON list = lists.key
    WHERE source IN (SELECT 'feed:' || value FROM json_each(?)) AND day BETWEEN ? AND ? GROUP BY paper
  ) CROSS JOIN papers USING (key) LEFT JOIN lookups ON lookups.paper = papers.key
  WHERE id LIKE 'doi:%' AND (length(abstract) < ? OR abstract LIKE '%…' OR abstract LIKE '%...')
    AND coalesce(next_at <= ?, 1)
  ORDER BY tries, latest DESC, id LIMIT ?`;

/** Papers of feeds that have a DOI and no whole abstract, those never asked for first, then the latest. */
export function dueLookups(store: Store, query: LookupQuery): DueLookup[] {
  const db = connectionOf(store);
  return db
    .all<PaperRow & { readonly tries: number }>(
      DUE,
      JSON.stringify(query.feeds),
      query.from,
      query.to,
      query.wholeFrom,
      query.now,
      query.limit,
    )
    .map(({ tries, ...row }) => ({ paper: paperOf(row, db.file), tries }));
}

export interface LookupRecord {
  readonly paper: PaperId;
  /** `found` an abstract, `none` where the service has none either, `unknown` to the service. */
  readonly outcome: 'found' | 'none' | 'unknown';
  /** When it may be asked for again. */
  readonly nextAt: Instant;
}

export function recordLookup(store: Store, { paper, outcome, nextAt }: LookupRecord): void {
  connectionOf(store).run(
    `INSERT INTO lookups (paper, outcome, tries, next_at) SELECT key, ?, 1, ? FROM papers WHERE id = ?
     ON CONFLICT DO UPDATE SET outcome = excluded.outcome, tries = tries + 1, next_at = excluded.next_at`,
    outcome,
    nextAt,
    paper,
  );
}
