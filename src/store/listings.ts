/** The lists of single days: what is on them, and adding to them papers that the store knows already. */
import type { AnnounceType, Day, Instant, PaperId } from '../paper.ts';
import { connectionOf, type Store } from './connection.ts';
import { changing } from './rankings.ts';

export interface ListName {
  readonly source: string;
  readonly category: string;
}

export interface ListedPaper {
  readonly paper: PaperId;
  readonly day: Day;
  readonly type: AnnounceType;
  readonly version?: number;
}

interface Row {
  readonly paper: PaperId;
  readonly day: Day;
  readonly type: AnnounceType;
  readonly version: number | null;
}

/** What was on a list from one day to another, both included. */
export function listedBetween(
  store: Store,
  { source, category }: ListName,
  { from, to }: { readonly from: Day; readonly to: Day },
): ListedPaper[] {
  return connectionOf(store)
    .all<Row>(
      `SELECT papers.id AS paper, day, type, announcements.version AS version
       FROM lists CROSS JOIN announcements ON list = lists.key CROSS JOIN papers ON papers.key = paper
       WHERE source = ? AND category = ? AND day BETWEEN ? AND ?`,
      source,
      category,
      from,
      to,
    )
    .map(({ version, ...row }) => (version === null ? row : { ...row, version }));
}

/**
 * Puts papers of the store on a list, all or nothing; how many were not there before. Listings that are known stay as they
 * are, and papers that the store does not know are left out.
 */
export function addListings(
  store: Store,
  { source, category }: ListName,
  listed: readonly ListedPaper[],
  at: Instant,
): number {
  const db = connectionOf(store);
  return changing(db, () => {
    db.run('INSERT INTO lists (source, category) VALUES (?, ?) ON CONFLICT DO NOTHING', source, category);
    let added = 0;
    for (const { paper, day, type, version } of listed) {
      added += db.run(
        `INSERT INTO announcements (list, day, paper, type, version, first_seen_at)
         SELECT lists.key, ?, papers.key, ?, ?, ? FROM lists CROSS JOIN papers
         WHERE source = ? AND category = ? AND papers.id = ? ON CONFLICT DO NOTHING`,
        day,
        type,
        version ?? null,
        at,
        source,
        category,
        paper,
      );
    }
    return added;
  });
}

/** The first day the ledger has of a list. */
export function firstCovered(store: Store, { source, category }: ListName): Day | undefined {
  return connectionOf(store).get<{ date: Day }>(
    'SELECT date FROM coverage WHERE source = ? AND category = ? ORDER BY date LIMIT 1',
    source,
    category,
  )?.date;
}
