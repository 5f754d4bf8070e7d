/** Reads everything of a reader's out of a store, list by list and a little at a time: a store may be larger than memory. */
import type { Day, PaperId } from '../../paper.ts';
import { digestOf } from '../digests/digest-column.ts';
import { feedbackLog, listFeedback } from '../feedback.ts';
import { type Connection, connectionOf, type Store } from '../file/connection.ts';
import { coverageBetween } from '../ledger/coverage.ts';
import { memories } from '../memories.ts';
import { listNotes } from '../notes.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf, textsOf } from '../rows.ts';
import { callsIn, noteChangesIn } from './history.ts';
import type {
  Moved,
  MovedDay,
  MovedDelivery,
  MovedDigest,
  MovedListing,
  MovedOutput,
  MovedPaper,
  MovedShown,
  MovedVersion,
} from './moved.ts';

export interface TakenOut {
  /** The first day whose lists go along whole: what may still come in late is told by what was there. */
  readonly since: Day;
  /** Papers that the configuration names. */
  readonly also: readonly PaperId[];
}

type Lists = { readonly [Name in keyof Moved]: Iterable<Moved[Name][number]> };

/**
 * Lists in the order of `Moved`, each read when it is walked. Papers come last: what others bring in meanwhile is in them
 * before it is missed.
 */
export function takeOut(store: Store, { since, also }: TakenOut): Lists {
  const db = connectionOf(store);
  return {
    feedback: lazily(() => listFeedback(store)),
    notes: lazily(() => listNotes(store)),
    markChanges: lazily(() => feedbackLog(store)),
    noteChanges: lazily(() => noteChangesIn(db)),
    modelCalls: lazily(() => callsIn(db)),
    deliveries: lazily(() =>
      db.all<MovedDelivery>('SELECT profile, date, since, at FROM deliveries ORDER BY profile, date'),
    ),
    shown: lazily(() => shownIn(db)),
    outputs: lazily(() => outputsIn(db)),
    memories: lazily(() => memories(store)),
    days: lazily(() => daysIn(store, since)),
    digests: digestsIn(db),
    papers: papersIn(db, since, also),
  };
}

function* lazily<One>(read: () => readonly One[]): Iterable<One> {
  yield* read();
}

function shownIn(db: Connection): MovedShown[] {
  const rows = db.all<{ profile: string; date: Day; papers: string }>(
    `SELECT profile, date, json_group_array(paper) AS papers FROM
       (SELECT profile, date, paper FROM delivered_papers ORDER BY profile, date, paper)
     GROUP BY profile, date`,
  );
  return rows.map((row) => ({ ...row, papers: JSON.parse(row.papers) as PaperId[] }));
}

function outputsIn(db: Connection): MovedOutput[] {
  const rows = db.all<{ profile: string; output: string; date: Day; at: string | null; papers: string }>(
    'SELECT profile, output, date, at, papers FROM output_deliveries ORDER BY profile, output, date',
  );
  return rows.map(({ at, papers, ...row }) => ({
    ...row,
    ...(at === null ? {} : { at }),
    papers: textsOf(papers, db.file, ['row-digest', row.date, row.profile]) as readonly PaperId[],
  }));
}

const LAST_DAY = '9999-12-31' as Day;

function daysIn(store: Store, since: Day): MovedDay[] {
  const notes = connectionOf(store).all<{ key: string; origin: string | null; again: string | null }>(
    `SELECT json_array(date, source, category) AS key, origin, read_again_at AS again
     FROM coverage WHERE date >= ?`,
    since,
  );
  const noted = new Map(notes.map(({ key, ...note }) => [key, note]));
  return coverageBetween(store, { from: since, to: LAST_DAY }).map((row) => {
    const { origin, again } = noted.get(JSON.stringify([row.date, row.source, row.category])) ?? {};
    return {
      ...row,
      ...(origin ? { origin: origin as NonNullable<MovedDay['origin']> } : {}),
      ...(again ? { readAgainAt: again } : {}),
    };
  });
}

interface DigestRow {
  readonly profile: string;
  readonly date: Day;
  readonly since: Day;
  readonly generatedAt: string;
  readonly fingerprint: string | null;
  readonly digest: string;
}

const NEXT_DIGEST = `
  SELECT profile, date, since, generated_at AS generatedAt, fingerprint, digest FROM digests
  WHERE (profile, date) > (?, ?) ORDER BY profile, date LIMIT 1`;

function* digestsIn(db: Connection): Iterable<MovedDigest> {
  let row = db.get<DigestRow>(NEXT_DIGEST, '', '');
  while (row !== undefined) {
    const { fingerprint, digest, ...rest } = row;
    yield {
      ...rest,
      ...(fingerprint === null ? {} : { fingerprint }),
      digest: digestOf(digest, db.file, ['row-digest', row.date, row.profile]),
    };
    row = db.get<DigestRow>(NEXT_DIGEST, row.profile, row.date);
  }
}

/** What was said or written of, what was shown, what was on a list lately, and what the configuration names. */
const KEYS = `
  SELECT key FROM papers WHERE id IN (SELECT paper FROM feedback)
  UNION SELECT key FROM papers WHERE id IN (SELECT paper FROM notes)
  UNION SELECT key FROM papers WHERE id IN (SELECT paper FROM delivered_papers)
  UNION SELECT key FROM papers WHERE id IN (SELECT value FROM json_each(?))
  UNION SELECT paper FROM lists CROSS JOIN announcements ON list = lists.key WHERE day >= ?`;

const PAPERS = `
  SELECT papers.key AS number, ${PAPER_COLUMNS}, first_seen_at AS seen, citekeys.key AS citekey
  FROM papers LEFT JOIN citekeys ON citekeys.paper = papers.id
  WHERE papers.key IN (SELECT value FROM json_each(?)) ORDER BY papers.key`;

interface Row extends PaperRow {
  readonly number: number;
  readonly seen: string;
  readonly citekey: string | null;
}

const AT_ONCE = 500;

function* papersIn(db: Connection, since: Day, also: readonly PaperId[]): Iterable<MovedPaper> {
  const keys = db.all<{ key: number }>(KEYS, JSON.stringify(also), since).map(({ key }) => key);
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = JSON.stringify(keys.slice(from, from + AT_ONCE));
    const listings = listingsOf(db, some);
    const versions = versionsOf(db, some);
    for (const { number, seen, citekey, ...row } of db.all<Row>(PAPERS, some))
      yield {
        ...paperOf(row, db.file),
        ...(citekey === null ? {} : { citekey }),
        firstSeenAt: seen,
        listings: listings.get(number) ?? [],
        versions: versions.get(number) ?? [],
      };
  }
}

interface ListingRow extends Omit<MovedListing, 'version' | 'guessed'> {
  readonly number: number;
  readonly version: number | null;
  readonly guessed: number;
}

function listingsOf(db: Connection, keys: string): ReadonlyMap<number, MovedListing[]> {
  const rows = db.all<ListingRow>(
    `SELECT paper AS number, source, category, day, announcements.type, version, first_seen_at AS firstSeenAt, guessed
     FROM json_each(?) AS wanted CROSS JOIN announcements ON paper = wanted.value JOIN lists ON lists.key = list
     ORDER BY day, source, category`,
    keys,
  );
  return grouped(rows, ({ number: _, version, guessed, ...listing }) => ({
    ...listing,
    ...(version === null ? {} : { version }),
    ...(guessed === 1 ? { guessed: true } : {}),
  }));
}

interface VersionRow {
  readonly number: number;
  readonly version: number;
  readonly firstSeenAt: string;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authors: string | null;
}

function versionsOf(db: Connection, keys: string): ReadonlyMap<number, MovedVersion[]> {
  const rows = db.all<VersionRow>(
    `SELECT paper AS number, version, first_seen_at AS firstSeenAt, title, abstract, authors
     FROM json_each(?) AS wanted CROSS JOIN paper_versions ON paper = wanted.value ORDER BY version`,
    keys,
  );
  return grouped(rows, ({ number, version, firstSeenAt, title, abstract, authors }) => ({
    version,
    firstSeenAt,
    ...(title === null ? {} : { title }),
    ...(abstract === null ? {} : { abstract }),
    ...(authors === null
      ? {}
      : { authors: textsOf(authors, db.file, ['row-authors-of-version', String(number), version]) }),
  }));
}

function grouped<Row extends { readonly number: number }, One>(
  rows: readonly Row[],
  shape: (row: Row) => One,
): ReadonlyMap<number, One[]> {
  const groups = new Map<number, One[]>();
  for (const row of rows) {
    const group = groups.get(row.number);
    if (group === undefined) groups.set(row.number, [shape(row)]);
    else group.push(shape(row));
  }
  return groups;
}
