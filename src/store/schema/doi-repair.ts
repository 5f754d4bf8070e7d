/**
 * Repairs the ids of papers whose DOI was once read with an article number, a title or a view of the page behind it, with a
 * version, or without the end of a SICI, and joins the papers that were kept twice for it. Part of a released migration.
 */
import { doiOfAddress } from '../../doi/address.ts';
import { doiOfField, normalDoi } from '../../doi/field.ts';
import type { Connection } from '../file/connection.ts';

type Database = Pick<Connection, 'exec' | 'run' | 'all'>;

export function repairDois(db: Database): void {
  tidyDois(db);
  const repaired = [...repairedPapers(db), ...repairedNames(db)];
  if (repaired.length === 0) return;
  const named = tablesNamingPapers(db);
  for (const [wrong, right] of repaired) {
    joinMarks(db, wrong, right);
    for (const table of named) rename(db, table, wrong, right);
    db.run('UPDATE digests SET digest = replace(digest, ?, ?)', JSON.stringify(wrong), JSON.stringify(right));
  }
  settleOpposites(db);
  db.exec('DELETE FROM rankings');
  db.exec(`INSERT INTO meta (key, value) VALUES ('generation', '1')
    ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1`);
}

/** The DOI beside a paper's id; the triggers queue the paper for another look at its twins. */
function tidyDois(db: Database): void {
  for (const { key, doi } of db.all<{ key: number; doi: string }>(
    'SELECT key, doi FROM papers WHERE doi IS NOT NULL',
  )) {
    const tidy = doiOfField(doi);
    if (tidy !== undefined && normalDoi(tidy) !== doi.toLowerCase())
      db.run('UPDATE papers SET doi = ? WHERE key = ?', tidy, key);
  }
}

interface Named {
  readonly key: number;
  readonly id: string;
  readonly link: string;
}

/** Gives papers their right id, or what they hold to the paper that has it; returns what was renamed. */
function repairedPapers(db: Database): (readonly [wrong: string, right: string])[] {
  const papers = db.all<Named>(
    `SELECT key, id, link_abstract AS link FROM papers WHERE id LIKE 'doi:%' ORDER BY key`,
  );
  const keys = new Map(papers.map(({ id, key }) => [id, key]));
  return papers.flatMap(({ key, id, link }) => {
    const doi = rightDoi(id.slice('doi:'.length), link);
    const right = `doi:${doi}`;
    if (right === id) return [];
    const other = keys.get(right);
    if (other === undefined) db.run('UPDATE papers SET id = ? WHERE key = ?', right, key);
    else joinPapers(db, key, other);
    keys.set(right, other ?? key);
    db.run('UPDATE papers SET doi = ? WHERE key = ?', doi, other ?? key);
    return [[id, right] as const];
  });
}

/** What the page's address says, where one is the beginning of the other: a tail was kept, or a SICI was cut at `<`. */
function rightDoi(doi: string, link: string): string {
  const normal = normalDoi(doi);
  const stated = normalDoi(doiOfAddress(link) ?? '');
  const hasTail = stated !== '' && normal.startsWith(`${stated}/`);
  const isCut = stated.startsWith(normal) && stated[normal.length] === '<';
  return hasTail || isCut ? stated : normal;
}

/** Ids of marks and deliveries whose papers the store does not know. */
function repairedNames(db: Database): (readonly [wrong: string, right: string])[] {
  const ids = db.all<{ id: string }>(
    `SELECT DISTINCT paper AS id FROM (SELECT paper FROM feedback UNION SELECT paper FROM feedback_log
       UNION SELECT paper FROM delivered_papers)
     WHERE paper LIKE 'doi:%' AND paper NOT IN (SELECT id FROM papers)`,
  );
  return ids.flatMap(({ id }) => {
    const right = `doi:${normalDoi(id.slice('doi:'.length))}`;
    return right === id ? [] : [[id, right] as const];
  });
}

/** Everything that hangs on `key` goes to `other`, which keeps what it has; the rest is made anew from it. */
function joinPapers(db: Database, key: number, other: number): void {
  for (const table of ['announcements', 'paper_versions', 'stated_dois'])
    db.run(`UPDATE OR IGNORE ${table} SET paper = ? WHERE paper = ?`, other, key);
  for (const table of [
    'announcements',
    'paper_versions',
    'stated_dois',
    'search_queue',
    'work_queue',
    'work_keys',
    'lookups',
  ])
    db.run(`DELETE FROM ${table} WHERE paper = ?`, key);
  db.run('DELETE FROM work_links WHERE a = ? OR b = ?', key, key);
  db.run('DELETE FROM paper_search WHERE rowid = ?', key);
  db.run(
    `UPDATE papers SET
       abstract = iif(length(theirs.abstract) > length(papers.abstract), theirs.abstract, papers.abstract),
       tex_abstract = iif(length(theirs.abstract) > length(papers.abstract), theirs.tex_abstract, papers.tex_abstract),
       authors = iif(papers.authors = '[]', theirs.authors, papers.authors),
       categories = iif(papers.categories = '[]', theirs.categories, papers.categories),
       published_on = coalesce(papers.published_on, theirs.published_on),
       journal_ref = coalesce(papers.journal_ref, theirs.journal_ref),
       license = coalesce(papers.license, theirs.license),
       link_abstract = iif(papers.link_abstract = '', theirs.link_abstract, papers.link_abstract),
       first_seen_at = min(papers.first_seen_at, theirs.first_seen_at)
     FROM papers AS theirs WHERE papers.key = ? AND theirs.key = ?`,
    other,
    key,
  );
  db.run('DELETE FROM papers WHERE key = ?', key);
  for (const queue of ['search_queue', 'work_queue'])
    db.run(`INSERT INTO ${queue} (paper) VALUES (?) ON CONFLICT DO NOTHING`, other);
}

/** Of two marks or deliveries of one paper the earlier one counts, as everywhere. */
function joinMarks(db: Database, wrong: string, right: string): void {
  db.run(
    `UPDATE feedback SET at = min(at, coalesce((SELECT at FROM feedback AS other WHERE other.paper = ? AND other.kind = feedback.kind), at)),
       interest = coalesce(interest, (SELECT interest FROM feedback AS other WHERE other.paper = ? AND other.kind = feedback.kind))
     WHERE paper = ?`,
    wrong,
    wrong,
    right,
  );
  db.run(
    `UPDATE delivered_papers SET date = min(date, coalesce((SELECT date FROM delivered_papers AS other
       WHERE other.paper = ? AND other.profile = delivered_papers.profile), date)) WHERE paper = ?`,
    wrong,
    right,
  );
}

/** Tables that name papers by their ids, whatever came to the store before this. */
function tablesNamingPapers(db: Database): readonly string[] {
  return db
    .all<{ name: string }>(
      `SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = 'paper' AND columns.type = 'TEXT'`,
    )
    .map(({ name }) => name);
}

function rename(db: Database, table: string, wrong: string, right: string): void {
  db.run(`UPDATE OR IGNORE ${table} SET paper = ? WHERE paper = ?`, right, wrong);
  db.run(`DELETE FROM ${table} WHERE paper = ?`, wrong);
}

/** A paper that was liked under one id and disliked under another: the latest word counts. */
function settleOpposites(db: Database): void {
  db.exec(`DELETE FROM feedback WHERE kind IN ('like', 'dislike') AND EXISTS (
    SELECT 1 FROM feedback AS other WHERE other.paper = feedback.paper AND other.kind IN ('like', 'dislike')
      AND other.kind <> feedback.kind AND (other.at, other.kind) > (feedback.at, feedback.kind))`);
}
