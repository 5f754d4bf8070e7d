/** What was announced in a window of days. Every query seeks a short range for each list and never walks the archive. */
import { addDays } from '../calendar.ts';
import {
  ANNOUNCE_TYPES,
  type AnnouncedPaper,
  type Announcement,
  type AnnounceType,
  type Day,
  type Instant,
  type Listing,
  type Paper,
  type PaperId,
} from '../paper.ts';
import { type Connection, connectionOf, type Store, type Value } from './file/connection.ts';
import { type ListingRow, listingOf, PAPER_COLUMNS, type PaperRow, paperOf } from './rows.ts';

/** Which lists count; all of them unless told. Lists that do not count are as if they had never been read. */
export interface ListFilter {
  readonly source?: string;
  /** arXiv categories and feed names: the lists that were asked for, not the papers' own categories. */
  readonly categories?: readonly string[];
}

export interface AnnouncementWindow extends ListFilter {
  readonly from: Day;
  /** Included, as `from`. */
  readonly to: Day;
}

/**
 * The papers of a window, merged over lists and days, ordered by id. Their text is the latest the store knows, also
 * where a newer version came after the window: that is what a reader would open today.
 */
export function announcedBetween(store: Store, window: AnnouncementWindow): AnnouncedPaper[] {
  const db = connectionOf(store);
  return merged(db, rowsBetween(db, window));
}

/**
 * The papers of a window of which no listing was known at `seenAfter`: what a repair brought in after that time.
 * A paper that had been there on one list and then turned up on another is not among them.
 */
export function lateArrivals(
  store: Store,
  window: AnnouncementWindow & { readonly seenAfter: Instant },
): AnnouncedPaper[] {
  const db = connectionOf(store);
  const rows = rowsBetween(db, window);
  const known = new Set(rows.filter((row) => row.seen <= window.seenAfter).map((row) => row.paper));
  return merged(
    db,
    rows.filter((row) => !known.has(row.paper)),
  );
}

/** The day on which each of the papers came on its list for the first time; those that never did are left out. */
export function firstListed(store: Store, announcements: readonly Announcement[]): ReadonlyMap<PaperId, Day> {
  const db = connectionOf(store);
  const days = new Map<PaperId, Day>();
  for (const { source, category, paper } of announcements) {
    const day = db.get<{ day: Day | null }>(
      `SELECT min(day) AS day FROM announcements JOIN lists ON lists.key = list
       WHERE paper = (SELECT key FROM papers WHERE id = ?) AND source = ? AND category = ?`,
      paper.id,
      source,
      category,
    )?.day;
    if (day !== undefined && day !== null) days.set(paper.id, day);
  }
  return days;
}

/** The latest day, up to `onOrBefore`, on which one of the lists had something. */
export function latestDay(
  store: Store,
  options: ListFilter & { readonly onOrBefore?: Day } = {},
): Day | undefined {
  const day = connectionOf(store).get<{ day: Day | null }>(
    `SELECT max((SELECT max(day) FROM announcements WHERE list = lists.key AND day <= ?)) AS day
     FROM lists WHERE ${CHOSEN}`,
    options.onOrBefore ?? LAST_DAY,
    ...chosen(options),
  )?.day;
  return day ?? undefined;
}

/** How many distinct papers a window holds. Reads none of them. */
export const countAnnounced = (store: Store, window: AnnouncementWindow): number =>
  connectionOf(store).get<{ papers: number }>(
    `SELECT count(DISTINCT paper) AS papers FROM (${BETWEEN})`,
    window.from,
    window.to,
    ...chosen(window),
  )?.papers ?? 0;

/** The days of a window on which one of the lists had something, ascending. */
export function daysBetween(store: Store, window: AnnouncementWindow): Day[] {
  const db = connectionOf(store);
  const days: Day[] = [];
  let after = addDays(window.from, -1);
  for (;;) {
    const next = db.get<{ day: Day | null }>(
      `SELECT min((SELECT min(day) FROM announcements WHERE list = lists.key AND day > ? AND day <= ?)) AS day
       FROM lists WHERE ${CHOSEN}`,
      after,
      window.to,
      ...chosen(window),
    )?.day;
    if (next === undefined || next === null) return days;
    days.push(next);
    after = next;
  }
}

const LAST_DAY = '9999-12-31';
const CHOSEN = '(? IS NULL OR source = ?) AND (? IS NULL OR category IN (SELECT value FROM json_each(?)))';

/** The parameters of CHOSEN. */
function chosen({ source, categories }: ListFilter): readonly Value[] {
  const names = categories === undefined ? null : JSON.stringify(categories);
  return [source ?? null, source ?? null, names, names];
}

interface Row extends ListingRow {
  readonly paper: number;
  readonly seen: Instant;
}

/** CROSS JOIN keeps SQLite's planner at this order: few lists, then a range of the primary key for each. */
const BETWEEN = `
  SELECT source, category, day, type, paper, first_seen_at AS seen
  FROM lists CROSS JOIN announcements ON list = lists.key
  WHERE day BETWEEN ? AND ? AND ${CHOSEN}`;

function rowsBetween(db: Connection, window: AnnouncementWindow): Row[] {
  return db.all<Row>(BETWEEN, window.from, window.to, ...chosen(window));
}

/** A paper of a window without its text: the key of its row, the latest day of its listings and their most telling type. */
export interface AnnouncedKey {
  readonly key: number;
  readonly day: Day;
  readonly type: AnnounceType;
}

const TYPE_NUMBER = `CASE type ${ANNOUNCE_TYPES.map((type, number) => `WHEN '${type}' THEN ${number}`).join(' ')} END`;

/** The papers of a window of any length, the latest day first and each day by id; until the last one nothing may be written. */
export function* announcedKeys(store: Store, window: AnnouncementWindow): Iterable<AnnouncedKey> {
  const rows = connectionOf(store).each<{ key: number; day: Day; type: number }>(
    `SELECT paper AS key, max(day) AS day, min(${TYPE_NUMBER}) AS type
     FROM (${BETWEEN.replace('first_seen_at AS seen', '0')}) GROUP BY paper
     ORDER BY 2 DESC, (SELECT id FROM papers WHERE papers.key = paper)`,
    window.from,
    window.to,
    ...chosen(window),
  );
  for (const { type, ...row } of rows) yield { ...row, type: ANNOUNCE_TYPES[type] ?? 'new' };
}

/** Those papers of a window, as `announcedBetween` gives them. */
export function announcedAmong(
  store: Store,
  window: AnnouncementWindow,
  keys: readonly number[],
): AnnouncedPaper[] {
  const db = connectionOf(store);
  const rows = db.all<Row>(
    `SELECT source, category, day, type, paper, first_seen_at AS seen
     FROM (SELECT value AS wanted FROM json_each(?)) CROSS JOIN announcements ON paper = wanted CROSS JOIN lists ON lists.key = list
     WHERE day BETWEEN ? AND ? AND ${CHOSEN}`,
    JSON.stringify(keys),
    window.from,
    window.to,
    ...chosen(window),
  );
  return merged(db, rows);
}

interface KeyedPaper extends PaperRow {
  readonly key: number;
}

const PAPERS = `SELECT key, ${PAPER_COLUMNS} FROM papers WHERE key IN (SELECT value FROM json_each(?))`;

function merged(db: Connection, rows: readonly Row[]): AnnouncedPaper[] {
  const listings = new Map<number, Listing[]>();
  for (const row of rows) {
    const known = listings.get(row.paper);
    if (known === undefined) listings.set(row.paper, [listingOf(row)]);
    else known.push(listingOf(row));
  }
  return db
    .all<KeyedPaper>(PAPERS, JSON.stringify([...listings.keys()]))
    .map((row) => announced(paperOf(row, db.file), listings.get(row.key) ?? []))
    .sort((a, b) => order(a.paper.id, b.paper.id));
}

function announced(paper: Paper, listings: Listing[]): AnnouncedPaper {
  const types = new Set(listings.map((listing) => listing.type));
  const days = listings.map((listing) => listing.day).sort(order);
  return {
    paper,
    announceType: ANNOUNCE_TYPES.find((type) => types.has(type)) ?? 'new',
    announcedOn: days.at(-1) ?? ('' as Day),
    listings: listings.sort(
      (a, b) => order(a.day, b.day) || order(a.source, b.source) || order(a.category, b.category),
    ),
  };
}

/** By code units: the same on every machine and in every locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
