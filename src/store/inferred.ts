/** Listings that were inferred from metadata: what is known of their papers already, and putting them where they belong. */
import type { AnnounceType, CoverageRow, Day, Instant, PaperId } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';
import type { ListedPaper, ListName } from './listings.ts';
import { changing } from './rankings.ts';

/** A version of a paper on a list of the same source. */
export interface KnownListing {
  readonly paper: PaperId;
  readonly category: string;
  readonly day: Day;
  readonly version: number | null;
  /** Dated by arXiv's schedule, not by a feed or a datestamp. */
  readonly guessed: boolean;
}

/** Every list of a source on which the papers were, on whatever day. */
export function knownListings(
  store: Store,
  source: string,
  papers: readonly PaperId[],
): ReadonlyMap<PaperId, readonly KnownListing[]> {
  const rows = connectionOf(store).all<Omit<KnownListing, 'guessed'> & { readonly guessed: number }>(
    `SELECT papers.id AS paper, category, day, announcements.version AS version, guessed
     FROM json_each(?) CROSS JOIN papers ON papers.id = json_each.value
       CROSS JOIN announcements ON paper = papers.key CROSS JOIN lists ON lists.key = list
     WHERE source = ?`,
    JSON.stringify(papers),
    source,
  );
  const known = new Map<PaperId, KnownListing[]>();
  for (const { guessed, ...row } of rows) {
    const listing = { ...row, guessed: guessed === 1 };
    const others = known.get(row.paper);
    if (others === undefined) known.set(row.paper, [listing]);
    else others.push(listing);
  }
  return known;
}

export interface InferredListing extends ListedPaper {
  readonly guessed: boolean;
}

const PLACE = `
  INSERT INTO announcements (list, day, paper, type, version, first_seen_at, guessed)
  SELECT lists.key, ?, papers.key, ?, ?, ?, ? FROM lists CROSS JOIN papers
  WHERE source = ? AND category = ? AND papers.id = ?
  ON CONFLICT DO UPDATE SET guessed = 0 WHERE guessed = 1 AND excluded.guessed = 0`;
const LEAVE = `
  DELETE FROM announcements WHERE guessed = 1 AND version = ? AND day <> ?
    AND list = (SELECT key FROM lists WHERE source = ? AND category = ?)
    AND paper = (SELECT key FROM papers WHERE id = ?)`;

/**
 * Puts papers of the store on a list, all or nothing. Listings that are known stay as they are; a version whose day was a
 * guess moves to the day that is known now. Papers that the store does not know are left out.
 */
export function placeListings(
  store: Store,
  { source, category }: ListName,
  listed: readonly InferredListing[],
  at: Instant,
): void {
  const db = connectionOf(store);
  changing(db, () => {
    db.run('INSERT INTO lists (source, category) VALUES (?, ?) ON CONFLICT DO NOTHING', source, category);
    for (const { paper, day, type, version, guessed } of listed) {
      if (version !== undefined) db.run(LEAVE, version, day, source, category, paper);
      db.run(PLACE, day, type, version ?? null, at, guessed ? 1 : 0, source, category, paper);
    }
  });
}

/** Takes what was inferred of a day off its list, once the day's own feed has told all that was on it. */
export function keepOnly(
  store: Store,
  { source, category }: ListName,
  day: Day,
  papers: readonly PaperId[],
): void {
  const db = connectionOf(store);
  changing(db, () =>
    db.run(
      `DELETE FROM announcements WHERE day = ? AND list = (SELECT key FROM lists WHERE source = ? AND category = ?)
         AND paper NOT IN (SELECT key FROM papers WHERE id IN (SELECT value FROM json_each(?)))`,
      day,
      source,
      category,
      JSON.stringify(papers),
    ),
  );
}

export type DayCounts = Pick<CoverageRow, 'announced' | 'new' | 'cross' | 'replaced'>;

/** What is on a list on each day of a span, both ends included; days without anything are left out. */
export function countsBetween(
  store: Store,
  { source, category }: ListName,
  { from, to }: { readonly from: Day; readonly to: Day },
): ReadonlyMap<Day, DayCounts> {
  const rows = connectionOf(store).all<{ day: Day; type: AnnounceType; count: number }>(
    `SELECT day, type, count(*) AS count FROM lists CROSS JOIN announcements ON list = lists.key
     WHERE source = ? AND category = ? AND day BETWEEN ? AND ? GROUP BY day, type`,
    source,
    category,
    from,
    to,
  );
  const days = new Map<Day, DayCounts>();
  for (const { day, type, count } of rows) {
    const sum = days.get(day) ?? { announced: 0, new: 0, cross: 0, replaced: 0 };
    const kind = type === 'new' || type === 'cross' ? type : 'replaced';
    days.set(day, { ...sum, announced: sum.announced + count, [kind]: sum[kind] + count });
  }
  return days;
}
