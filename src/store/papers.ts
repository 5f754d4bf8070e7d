/** Papers: saving them with their announcements, and reading them again. */
import { defined } from '../defined.ts';
import type { Announcement, Day, FeedbackKind, Instant, Listing, Paper, PaperId } from '../paper.ts';
import { giveCitekey } from './citekeys.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { mergeRows } from './merge.ts';
import { noteOf } from './notes.ts';
import { changing } from './rankings.ts';
import {
  type ListingRow,
  listingOf,
  PAPER_COLUMNS,
  type PaperRow,
  paperOf,
  rowOf,
  textsOf,
  valuesOf,
  withShortLinks,
} from './rows.ts';

import { unfile } from './search/index-papers.ts';

export { searchPapers, similarPapers } from './search/find.ts';
export { parseSearch, QUERY_NAMES, type SearchQuery } from './search/query.ts';

/** Distinct papers that were new to the store, and known ones whose record changed. */
export interface SaveCount {
  readonly inserted: number;
  readonly updated: number;
}

export interface SaveOptions {
  /**
   * false for announcements that were inferred rather than read (types guessed from OAI-PMH records): they add what is
   * missing and never change the type of a listing that is known. true unless told.
   */
  readonly certain?: boolean;
}

/**
 * Saves papers and the lists they were on, all or nothing; saving the same again changes nothing. `at` is when they were
 * seen; the first time stays with each paper, version and listing.
 */
export function saveAnnouncements(
  store: Store,
  announcements: readonly Announcement[],
  at: Instant,
  options: SaveOptions = {},
): SaveCount {
  const db = connectionOf(store);
  return changing(db, () => {
    const writer = paperWriter(db, at);
    const list = listKeys(db);
    const sql = options.certain === false ? ADD_ANNOUNCEMENT : SET_ANNOUNCEMENT;
    for (const { source, category, day, type, paper } of announcements) {
      db.run(sql, list(source, category), day, writer.save(paper, day), type, paper.version ?? null, at);
    }
    return writer.count();
  });
}

/** Saves papers that are known from elsewhere than an announcement, all or nothing. */
export function savePapers(store: Store, papers: readonly Paper[], at: Instant): SaveCount {
  const db = connectionOf(store);
  return changing(db, () => {
    const writer = paperWriter(db, at);
    for (const paper of papers) writer.save(paper);
    return writer.count();
  });
}

const ADD_ANNOUNCEMENT = `
  INSERT INTO announcements (list, day, paper, type, version, first_seen_at) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;
const SET_ANNOUNCEMENT = `
  INSERT INTO announcements (list, day, paper, type, version, first_seen_at) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET type = excluded.type, version = coalesce(excluded.version, version), guessed = 0
  WHERE type <> excluded.type OR version IS NOT coalesce(excluded.version, version) OR guessed = 1`;

/** The number of a list; a new one where the list is not known yet. */
function listKeys(db: Connection): (source: string, category: string) => number {
  const keys = new Map<string, number>();
  return (source, category) => {
    const name = JSON.stringify([source, category]);
    const known =
      keys.get(name) ??
      db.get<{ key: number }>('SELECT key FROM lists WHERE source = ? AND category = ?', source, category)
        ?.key;
    const key = known ?? db.insert('INSERT INTO lists (source, category) VALUES (?, ?)', source, category);
    keys.set(name, key);
    return key;
  };
}

interface KnownPaper extends PaperRow {
  readonly key: number;
}

const FIND_PAPER = `SELECT key, ${PAPER_COLUMNS} FROM papers WHERE id = ?`;
const INSERT_PAPER = `
  INSERT INTO papers (${PAPER_COLUMNS}, first_seen_at, changed_at) VALUES (${'?, '.repeat(17)}?)`;
const UPDATE_PAPER = `UPDATE papers SET (${PAPER_COLUMNS}, changed_at) = (${'?, '.repeat(16)}?) WHERE key = ?`;
const SAVE_VERSION = `
  INSERT INTO paper_versions (paper, version, first_seen_at, title, abstract, authors) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET title = excluded.title, abstract = excluded.abstract, authors = excluded.authors
  WHERE title IS NULL AND excluded.title IS NOT NULL`;
const ENQUEUE = 'INSERT INTO search_queue (paper) VALUES (?) ON CONFLICT DO NOTHING';

/** Saves one paper after the other inside one transaction; `save` returns the paper's key. */
function paperWriter(db: Connection, at: Instant) {
  const written = new Map<Paper, number>();
  const inserted = new Set<number>();
  const updated = new Set<number>();

  function insert(row: PaperRow, paper: Paper, announcedOn: Day | undefined): number {
    const key = db.insert(INSERT_PAPER, ...valuesOf(row), at, at);
    giveCitekey(db, paper, announcedOn);
    if (row.version !== null) db.run(SAVE_VERSION, key, row.version, at, null, null, null);
    db.run(ENQUEUE, key);
    inserted.add(key);
    return key;
  }

  function update(known: KnownPaper, incoming: PaperRow): void {
    keepVersions(db, known, incoming, at);
    const merged = mergeRows(known, incoming);
    if (merged === known) return;
    db.run(UPDATE_PAPER, ...valuesOf(merged), at, known.key);
    if (!sameIndex(known, merged)) reindex(db, known);
    if (!inserted.has(known.key)) updated.add(known.key);
  }

  return {
    save(paper: Paper, announcedOn?: Day): number {
      const done = written.get(paper);
      if (done !== undefined) return done;
      const row = rowOf(paper);
      const known = db.get<KnownPaper>(FIND_PAPER, row.id);
      if (known !== undefined) update(withShortLinks(known), row);
      const key = known?.key ?? insert(row, paper, announcedOn);
      written.set(paper, key);
      return key;
    },
    count: (): SaveCount => ({ inserted: inserted.size, updated: updated.size }),
  };
}

/** The text of a version that is not the current one stands in paper_versions, so that versions can be compared. */
function keepVersions(db: Connection, known: KnownPaper, incoming: PaperRow, at: Instant): void {
  const { version } = incoming;
  if (version === null || version === known.version) return;
  if (known.version === null || version > known.version) {
    if (known.version !== null) {
      db.run(SAVE_VERSION, known.key, known.version, at, known.title, known.abstract, known.authors);
    }
    db.run(SAVE_VERSION, known.key, version, at, null, null, null);
  } else {
    db.run(SAVE_VERSION, known.key, version, at, incoming.title, incoming.abstract, incoming.authors);
  }
}

const sameIndex = (a: PaperRow, b: PaperRow): boolean =>
  a.title === b.title &&
  a.abstract === b.abstract &&
  a.authors === b.authors &&
  a.categories === b.categories &&
  a.published_on === b.published_on;

function reindex(db: Connection, known: KnownPaper): void {
  unfile(db, known.key, known.categories);
  db.run(ENQUEUE, known.key);
}

/** Everything the store knows of one paper. */
export interface StoredPaper {
  readonly paper: Paper;
  /** By day, source and category. */
  readonly listings: readonly Listing[];
  readonly feedback: readonly FeedbackKind[];
  /** What the reader wrote of it. */
  readonly note?: string;
  /** arXiv versions that were seen, ascending. */
  readonly versions: readonly number[];
  /** The day of the first digest that showed it. */
  readonly deliveredOn?: Day;
}

/** `deliveredOn` is that of the profile where one is named, else of any. */
export function getPaper(
  store: Store,
  id: PaperId,
  options: { profile?: string } = {},
): StoredPaper | undefined {
  const db = connectionOf(store);
  const row = db.get<KnownPaper>(FIND_PAPER, id);
  if (row === undefined) return undefined;
  const deliveredOn = db.get<{ date: Day | null }>(
    'SELECT min(date) AS date FROM delivered_papers WHERE paper = ? AND profile = coalesce(?, profile)',
    id,
    options.profile ?? null,
  )?.date;
  return {
    paper: paperOf(row, db.file),
    listings: db
      .all<ListingRow>(
        `SELECT source, category, day, type FROM announcements JOIN lists ON lists.key = list
         WHERE paper = ? ORDER BY day, source, category`,
        row.key,
      )
      .map(listingOf),
    feedback: db
      .all<{ kind: FeedbackKind }>('SELECT kind FROM feedback WHERE paper = ? ORDER BY kind', id)
      .map(({ kind }) => kind),
    versions: db
      .all<{ version: number }>(
        'SELECT version FROM paper_versions WHERE paper = ? ORDER BY version',
        row.key,
      )
      .map(({ version }) => version),
    ...defined({ note: noteOf(store, id)?.text }),
    ...(deliveredOn === null || deliveredOn === undefined ? {} : { deliveredOn }),
  };
}

/** The papers among `ids` that the store knows. */
export function getPapers(store: Store, ids: Iterable<PaperId>): Map<PaperId, Paper> {
  const db = connectionOf(store);
  const rows = db.all<PaperRow>(
    `SELECT ${PAPER_COLUMNS} FROM papers WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...ids]),
  );
  return new Map(rows.map((row) => [row.id as PaperId, paperOf(row, db.file)]));
}

/** Where those of the papers stand that the store knows. */
export const paperKeys = (store: Store, ids: Iterable<PaperId>): number[] =>
  connectionOf(store)
    .all<{ key: number }>(
      'SELECT key FROM papers WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
      JSON.stringify([...ids]),
    )
    .map(({ key }) => key);

/** One version of a paper, as it was announced. */
export interface StoredVersion {
  readonly version: number;
  readonly firstSeenAt: Instant;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

/** The versions whose text is known, ascending. */
export function paperVersions(store: Store, id: PaperId): readonly StoredVersion[] {
  const db = connectionOf(store);
  const rows = db.all<{
    version: number;
    firstSeenAt: Instant;
    title: string;
    abstract: string;
    authors: string;
  }>(
    `SELECT v.version, v.first_seen_at AS firstSeenAt, coalesce(v.title, p.title) AS title,
       coalesce(v.abstract, p.abstract) AS abstract, coalesce(v.authors, p.authors) AS authors
     FROM papers p JOIN paper_versions v ON v.paper = p.key
     WHERE p.id = ? AND (v.title IS NOT NULL OR v.version = p.version) ORDER BY v.version`,
    id,
  );
  return rows.map((row) => ({
    ...row,
    authors: textsOf(row.authors, db.file, ['row-authors-of-version', id, row.version]),
  }));
}

export function countPapers(store: Store): number {
  return connectionOf(store).get<{ count: number }>('SELECT count(*) AS count FROM papers')?.count ?? 0;
}
