/**
 * Harvests under way: where each stands, and the dates of what it has brought so far. A page, its papers and the position
 * after it are stored together, so that a harvest goes on where it was interrupted, however it was.
 */
import type { Message } from '../../messages/message.ts';
import type { Day, PaperId } from '../../paper.ts';
import { type Connection, connectionOf, type Store } from '../file/connection.ts';
import { damagedRow } from '../file/failure.ts';
import { parsed, textsOf } from '../rows.ts';

export interface HarvestName {
  /** A repair never goes on with a backfill that somebody interrupted, nor the other way round. */
  readonly purpose: 'repair' | 'backfill';
  readonly source: string;
  readonly category: string;
}

export interface StoredHarvest {
  readonly key: number;
  /** Everything changed from this day on is asked for. */
  readonly since: Day;
  /** JSON; absent before the first page. */
  readonly position?: string;
  /** Every page is here; what they say is not in the ledger yet. */
  readonly finished: boolean;
  /** Records that could not be read. */
  readonly unreadable: number;
  /** Distinct records so far. */
  readonly records: number;
  /** The latest datestamp among them. */
  readonly until?: Day;
}

/** What dates a paper's announcements. */
export interface HarvestedDates {
  readonly paper: PaperId;
  readonly datestamp: Day;
  /** Submission in milliseconds since the epoch. */
  readonly versions: readonly { readonly version: number; readonly at: number }[];
  readonly categories: readonly string[];
}

interface HarvestRow {
  readonly key: number;
  readonly since: Day;
  readonly position: string | null;
  readonly finished: number;
  readonly unreadable: number;
  readonly records: number;
  readonly until: Day | null;
}

export function findHarvest(store: Store, name: HarvestName): StoredHarvest | undefined {
  const row = connectionOf(store).get<HarvestRow>(
    `SELECT key, since, position, finished, unreadable,
       (SELECT count(*) FROM harvested WHERE harvest = harvests.key) AS records,
       (SELECT max(datestamp) FROM harvested WHERE harvest = harvests.key) AS until
     FROM harvests WHERE purpose = ? AND source = ? AND category = ?`,
    name.purpose,
    name.source,
    name.category,
  );
  if (row === undefined) return undefined;
  const { position, finished, until, ...rest } = row;
  return {
    ...rest,
    finished: finished === 1,
    ...(position === null ? {} : { position }),
    ...(until === null ? {} : { until }),
  };
}

/** Begins a harvest; one of the same name is forgotten, not the papers it brought. */
export function beginHarvest(store: Store, name: HarvestName, since: Day): StoredHarvest {
  const db = connectionOf(store);
  return db.transaction(() => {
    const old = findHarvest(store, name);
    if (old !== undefined) remove(db, old.key);
    const key = db.insert(
      'INSERT INTO harvests (purpose, source, category, since) VALUES (?, ?, ?, ?)',
      name.purpose,
      name.source,
      name.category,
      since,
    );
    return { key, since, finished: false, unreadable: 0, records: 0 };
  });
}

export interface HarvestedPage {
  readonly dates: readonly HarvestedDates[];
  /** JSON of where to go on; absent after the last page. */
  readonly position?: string;
  readonly unreadable: number;
}

/** A record that comes again replaces itself. */
export function saveHarvestPage(store: Store, key: number, page: HarvestedPage): void {
  const db = connectionOf(store);
  db.transaction(() => {
    for (const { paper, datestamp, versions, categories } of page.dates) {
      db.run(
        'INSERT OR REPLACE INTO harvested (harvest, paper, datestamp, versions, categories) VALUES (?, ?, ?, ?, ?)',
        key,
        paper,
        datestamp,
        JSON.stringify(versions.map(({ version, at }) => [version, at])),
        JSON.stringify(categories),
      );
    }
    db.run(
      'UPDATE harvests SET position = ?, finished = ?, unreadable = unreadable + ? WHERE key = ?',
      page.position ?? null,
      page.position === undefined ? 1 : 0,
      page.unreadable,
      key,
    );
  });
}

interface DatesRow {
  readonly paper: PaperId;
  readonly datestamp: Day;
  readonly versions: string;
  readonly categories: string;
}

/** Records read at once: a harvest may hold hundreds of thousands, and nobody needs them all at the same time. */
const CHUNK = 2_000;

/** Everything a harvest brought, by id, in pieces; other statements may run between two of them. */
export function* harvestedDates(store: Store, key: number): Generator<readonly HarvestedDates[]> {
  const db = connectionOf(store);
  for (let after = ''; ; ) {
    const rows = db.all<DatesRow>(
      `SELECT paper, datestamp, versions, categories FROM harvested
       WHERE harvest = ? AND paper > ? ORDER BY paper LIMIT ?`,
      key,
      after,
      CHUNK,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.paper;
    yield rows.map((row) => ({
      ...row,
      versions: versionsOf(row, db.file),
      categories: textsOf(row.categories, db.file, ['row-harvest-categories', row.paper]),
    }));
  }
}

function versionsOf({ versions, paper }: DatesRow, file: string): HarvestedDates['versions'] {
  const what: Message = ['row-harvest-versions', paper];
  const value = parsed(versions, file, what);
  if (!Array.isArray(value)) throw damagedRow(file, what);
  return value.map((pair: unknown) => {
    const [version, at]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof version !== 'number' || typeof at !== 'number') throw damagedRow(file, what);
    return { version, at };
  });
}

/** Forgets a harvest once what it said is in the ledger. */
export function endHarvest(store: Store, key: number): void {
  const db = connectionOf(store);
  db.transaction(() => remove(db, key));
}

function remove(db: Connection, key: number): void {
  db.run('DELETE FROM harvested WHERE harvest = ?', key);
  db.run('DELETE FROM harvests WHERE key = ?', key);
}
