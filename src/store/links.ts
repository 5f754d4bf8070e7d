/**
 * Which papers are one work, over all days and sources. Saving a paper only puts it into a queue (see the triggers of
 * migrations.ts); a refresh works the queue off: each paper gets its keys (works/blocking.ts) and is compared with the few that share one. Nothing walks the archive.
 */
import { createHash } from 'node:crypto';
import { normalDoi } from '../doi/field.ts';
import type { Instant, Paper, PaperId } from '../paper.ts';
import { blockingKeys } from '../works/blocking.ts';
import { doisOf, sameWork } from '../works/same-work.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { changing } from './rankings.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf } from './rows.ts';

/** About a second's work. What is left of a long backfill has its turn in later runs; the latest papers come first. */
const MOST_AT_ONCE = 10_000;
/** No honest work shares its keys with more papers than these. */
const MOST_CANDIDATES = 100;

interface KeyedPaper {
  readonly key: number;
  readonly paper: Paper;
}

/**
 * Finds the other appearances of papers that came or changed, all or nothing; how many papers were looked at. arXiv papers
 * are never linked with each other, so that a store of arXiv papers alone has nothing to do and only remembers.
 */
export function linkWorks(store: Store, at: Instant, limit = MOST_AT_ONCE): number {
  const db = connectionOf(store);
  if (db.get(`SELECT 1 FROM papers WHERE ${NOT_ARXIV} LIMIT 1`) === undefined) return 0;
  if (db.get('SELECT 1 FROM work_queue LIMIT 1') === undefined) return 0;
  return db.transaction(() => {
    const queued = papersOf(
      db,
      `SELECT key, ${PAPER_COLUMNS} FROM work_queue CROSS JOIN papers ON key = paper ORDER BY place DESC LIMIT ?`,
      limit,
    );
    for (const one of queued) {
      const stated = statedDois(db, one.key);
      const hashes = indexKeys(db, one, stated);
      saveLinks(db, one.key, linksOf(db, one, stated, hashes), at);
      db.run('DELETE FROM work_queue WHERE paper = ?', one.key);
    }
    return queued.length;
  });
}

/** Ids are `arxiv:…`, `doi:…` or `feed:…`: what sorts behind the first kind is of the others. */
const NOT_ARXIV = "id >= 'arxiv;'";
const isArxiv = ({ id }: Paper): boolean => id.startsWith('arxiv:');

function papersOf(db: Connection, sql: string, ...values: readonly (string | number)[]): KeyedPaper[] {
  return db
    .all<PaperRow & { readonly key: number }>(sql, ...values)
    .map((row) => ({ key: row.key, paper: paperOf(row, db.file) }));
}

function statedDois(db: Connection, key: number): string[] {
  return db.all<{ doi: string }>('SELECT doi FROM stated_dois WHERE paper = ?', key).map(({ doi }) => doi);
}

/** 48 bits, which JavaScript and SQLite both hold exactly. */
const hashOf = (key: string): number => createHash('sha256').update(key).digest().readUIntBE(0, 6);

function indexKeys(db: Connection, { key, paper }: KeyedPaper, stated: readonly string[]): string {
  const keys = [...blockingKeys(paper), ...stated.map((doi) => `doi:${doi}`)];
  const hashes = JSON.stringify([...new Set(keys.map(hashOf))]);
  db.run('DELETE FROM work_keys WHERE paper = ?', key);
  db.run('INSERT INTO work_keys (hash, paper) SELECT value, ? FROM json_each(?)', key, hashes);
  return hashes;
}

const CANDIDATES = `
  SELECT DISTINCT key, ${PAPER_COLUMNS} FROM work_keys CROSS JOIN papers ON key = paper
  WHERE hash IN (SELECT value FROM json_each(?)) AND paper <> ?`;

/** The reason of each link, by the other paper's key. */
function linksOf(
  db: Connection,
  { key, paper }: KeyedPaper,
  stated: readonly string[],
  hashes: string,
): ReadonlyMap<number, string> {
  const sql = `${CANDIDATES} ${isArxiv(paper) ? `AND ${NOT_ARXIV}` : ''} LIMIT ${MOST_CANDIDATES}`;
  return new Map(
    papersOf(db, sql, hashes, key).flatMap((other): [number, string][] => {
      const verdict = sameWork(paper, other.paper);
      if (verdict.same) return [[other.key, verdict.by]];
      const isStated =
        names(stated, other.paper) || (!isArxiv(other.paper) && names(statedDois(db, other.key), paper));
      return isStated ? [[other.key, 'registry']] : [];
    }),
  );
}

const names = (stated: readonly string[], paper: Paper): boolean =>
  stated.length > 0 && doisOf(paper).some((doi) => stated.includes(doi));

/** Links are a matter of rankings and digests: a change of them counts as a change of the store. */
function saveLinks(db: Connection, key: number, links: ReadonlyMap<number, string>, at: Instant): void {
  const known = db.all<{ other: number; reason: string }>(
    'SELECT b AS other, reason FROM work_links WHERE a = ? UNION ALL SELECT a, reason FROM work_links WHERE b = ?',
    key,
    key,
  );
  const same = known.length === links.size && known.every(({ other, reason }) => links.get(other) === reason);
  if (same) return;
  changing(db, () => {
    for (const { other } of known.filter(({ other }) => !links.has(other)))
      db.run('DELETE FROM work_links WHERE a = ? AND b = ?', Math.min(key, other), Math.max(key, other));
    for (const [other, reason] of links)
      db.run(
        `INSERT INTO work_links (a, b, reason, at) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET reason = excluded.reason`,
        Math.min(key, other),
        Math.max(key, other),
        reason,
        at,
      );
  });
}

/** Remembers the other DOIs that a registry gives for a paper: of its preprints, or of the article it became. */
export function stateDois(store: Store, id: PaperId, dois: readonly string[]): void {
  if (dois.length === 0) return;
  const db = connectionOf(store);
  const normal = JSON.stringify(dois.map(normalDoi));
  db.transaction(() => {
    const added = db.run(
      `INSERT INTO stated_dois (paper, doi) SELECT papers.key, value FROM papers, json_each(?) WHERE papers.id = ?
       ON CONFLICT DO NOTHING`,
      normal,
      id,
    );
    if (added > 0)
      db.run('INSERT OR REPLACE INTO work_queue (paper) SELECT key FROM papers WHERE id = ?', id);
  });
}

/** Another appearance of a work. */
export interface StoredTwin {
  readonly paper: Paper;
  /** The feed that announced it first, if one did. */
  readonly feed?: string;
}

/** Links are followed to their ends: a preprint and its twin on another server meet in the article of both. */
const TWINS = `
  WITH RECURSIVE reach (root, member) AS (
    SELECT key, key FROM papers WHERE id IN (SELECT value FROM json_each(?))
    UNION SELECT root, b FROM reach CROSS JOIN work_links ON a = member
    UNION SELECT root, a FROM reach CROSS JOIN work_links ON b = member
  )
  SELECT roots.id AS root, papers.key, ${PAPER_COLUMNS.split(', ')
    .map((column) => `papers.${column}`)
    .join(', ')},
    (SELECT category FROM announcements JOIN lists ON lists.key = list
     WHERE paper = papers.key AND source <> 'arxiv' ORDER BY day, category LIMIT 1) AS feed
  FROM reach CROSS JOIN papers AS roots ON roots.key = root CROSS JOIN papers ON papers.key = member
  WHERE root <> member ORDER BY papers.id`;

/** The other appearances of each paper, as far as refreshes have found any; papers without are not in the map. */
export function twinsOf(store: Store, ids: Iterable<PaperId>): ReadonlyMap<PaperId, readonly StoredTwin[]> {
  const db = connectionOf(store);
  const twins = new Map<PaperId, StoredTwin[]>();
  const rows = db.all<PaperRow & { readonly root: PaperId; readonly feed: string | null }>(
    TWINS,
    JSON.stringify([...ids]),
  );
  for (const { root, feed, ...row } of rows) {
    const paper = paperOf(row, db.file);
    // The parts of one article, each an arXiv paper of its own, are two works.
    if (root.startsWith('arxiv:') && isArxiv(paper)) continue;
    const twin = { paper, ...(feed === null ? {} : { feed }) };
    const others = twins.get(root);
    if (others === undefined) twins.set(root, [twin]);
    else others.push(twin);
  }
  return twins;
}
