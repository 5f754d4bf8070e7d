/** Papers that hold what a query says, over title, abstract and authors (https://sqlite.org/fts5.html). */
import type { Paper, PaperId } from '../../paper.ts';
import { wordsOf } from '../../text/words/tokens.ts';
import { type Connection, connectionOf, type Store, type Value } from '../file/connection.ts';
import { keepIfPossible } from '../file/failure.ts';
import { PAPER_COLUMNS, type PaperRow, paperOf } from '../rows.ts';
import { type Condition, conditionOf } from './conditions.ts';
import { indexPapers } from './index-papers.ts';
import { searchNotes } from './notes.ts';
import { parseSearch, type SearchQuery, type SearchTerm } from './query.ts';

/** What a search may catch up with by itself, half a second's work: the latest papers come first. */
const MOST_AT_ONCE = 5000;

/** Where the index cannot grow, a search finds what was indexed before. */
function bringUpToDate(store: Store): void {
  if (!store.readOnly) keepIfPossible(() => indexPapers(store, MOST_AT_ONCE));
}

/**
 * Papers that hold every word of the query, best first, before them those of whose notes a word is; the newest first where it
 * only filters. Any text is a valid query: see `parseSearch` for what it may say; what it cannot understand is left out. A query that says nothing finds nothing.
 */
export function searchPapers(store: Store, query: string | SearchQuery, limit: number): Paper[] {
  const db = connectionOf(store);
  bringUpToDate(store);
  const parsed = typeof query === 'string' ? parseSearch(query) : query;
  const { wanted, excluded, filters } = parsed;
  const most = Math.max(0, limit);
  const without = matchExpression(excluded, 'OR');
  const conditions = filters.map((filter) => conditionOf(db, filter));
  const { hits, refused } = searchNotes(store, parsed);
  const noted = hits.flatMap(({ paper, rest }) =>
    found(db, { match: matchExpression(rest), without, conditions: [called(paper), ...conditions] }, 1),
  );
  const others = found(db, { match: matchExpression(wanted), without, conditions }, most);
  const out = new Set([...noted, ...keysOf(db, refused)]);
  return papersOf(db, [...noted, ...others.filter((key) => !out.has(key))].slice(0, most));
}

/** The keys of papers that hold what is wanted; where nothing is, of those that pass the filters. */
function found(db: Connection, { match, without, conditions }: Sought, most: number): number[] {
  if (match !== undefined) return matches(db, { match, without, conditions }, most);
  const all = without === undefined ? conditions : [...conditions, lacking(without)];
  return all.length === 0 ? [] : newest(db, all, most);
}

const ID = 'SELECT key FROM papers WHERE id = ?';
const called = (id: PaperId): Condition => ({ sql: (paper) => `${paper} IN (${ID})`, values: [id], few: ID });

const keysOf = (db: Connection, ids: ReadonlySet<PaperId>): number[] =>
  [...ids].flatMap((id) => db.get<{ key: number }>(ID, id)?.key ?? []);

const lacking = (without: string): Condition => ({
  sql: (paper) => `${paper} NOT IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?)`,
  values: [without],
});

/** The key of a paper in the index, where the store knows it. */
export function keyOf(store: Store, id: PaperId): number | undefined {
  return connectionOf(store).get<{ key: number }>('SELECT key FROM papers WHERE id = ?', id)?.key;
}

/** Those of `keys` that hold what the query says, in their order. */
export function keepMatching(store: Store, query: SearchQuery, keys: readonly number[]): number[] {
  const db = connectionOf(store);
  const conditions = allConditions(db, query);
  return keysIn(
    db.all<{ paper: number }>(
      `SELECT days.paper AS paper FROM (SELECT key AS place, value AS row FROM json_each(?))
         CROSS JOIN paper_days AS days ON days.paper = row
       ${whereAll(conditions)} ORDER BY place`,
      JSON.stringify(keys),
      ...conditions.flatMap(({ values }) => values),
    ),
  );
}

/** All that hold what the query says, in no order. */
export function matchingKeys(store: Store, query: SearchQuery): number[] {
  const db = connectionOf(store);
  return newest(db, allConditions(db, query), -1);
}

export function papersByKeys(store: Store, keys: readonly number[]): Paper[] {
  return papersOf(connectionOf(store), keys);
}

/** Words as one filter among the others. */
function allConditions(db: Connection, { wanted, excluded, filters }: SearchQuery): Condition[] {
  const match = matchExpression(wanted);
  const without = matchExpression(excluded, 'OR');
  return [
    ...filters.map((filter) => conditionOf(db, filter)),
    ...(match === undefined ? [] : [holding(match)]),
    ...(without === undefined ? [] : [lacking(without)]),
  ];
}

const holding = (match: string): Condition => ({
  sql: (paper) => `${paper} IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?)`,
  values: [match],
});

const whereAll = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql('days.paper')).join(' AND ')}`;

/** In the order of `keys`. */
function papersOf(db: Connection, keys: readonly number[]): Paper[] {
  return db
    .all<PaperRow>(
      `SELECT ${PAPER_COLUMNS} FROM (SELECT key AS place, value AS row FROM json_each(?)) CROSS JOIN papers ON key = row ORDER BY place`,
      JSON.stringify(keys),
    )
    .map((row) => paperOf(row, db.file));
}

const keysIn = (rows: readonly { readonly paper: number }[]): number[] => rows.map(({ paper }) => paper);

/** From the few papers of one filter where there is such a one, else through the days from the newest on. */
function newest(db: Connection, conditions: readonly Condition[], most: number): number[] {
  const start = conditions.find(({ few }) => few !== undefined);
  const others = conditions.filter((one) => one !== start);
  const where = others.map(({ sql }) => sql('days.paper'));
  const few = start?.few === undefined ? '' : `(SELECT key FROM (${start.few})) AS few CROSS JOIN`;
  if (few !== '') where.unshift('days.paper = few.key');
  return keysIn(
    db.all<{ paper: number }>(
      `SELECT days.paper AS paper FROM ${few} paper_days AS days
       ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`}
       ORDER BY days.day DESC, days.paper DESC LIMIT ?`,
      ...(start?.values ?? []),
      ...others.flatMap(({ values }) => values),
      most,
    ),
  );
}

/** What is sought: in FTS5's syntax what is wanted and what is not, and the filters. */
interface Sought {
  readonly match: string | undefined;
  readonly without: string | undefined;
  readonly conditions: readonly Condition[];
}

/** What the full-text index is asked for. */
interface Matching extends Sought {
  readonly match: string;
}

/**
 * As many hits are not all compared: what every sixteenth paper of a million holds tells little of any of them, and
 * comparing them would take a second. Those that hold it in their titles stand first then, the latest of them compared.
 */
const MOST_COMPARED = 60_000;

function matches(db: Connection, { match, without, conditions }: Matching, most: number): number[] {
  const not = without === undefined ? '' : ` NOT (${without})`;
  const whole = `(${match})${not}`;
  const inTitles = `({title authors} : (${match}))${not}`;
  const { all, titled } = gatheredOnce(db, { match, whole, inTitles, conditions }, most);
  if (all?.isFull === false) return all.papers;
  const isKnownCommon = all?.isFull === true || titled?.isFull === true;
  if (!isKnownCommon && !isCommon(db, whole)) return ranked(db, whole, conditions, most);
  const first = (titled ?? latest(db, inTitles, conditions, most)).papers;
  if (first.length >= most) return first;
  const found = new Set(first);
  const others = latest(db, whole, conditions, most + first.length).papers;
  return [...first, ...others.filter((paper) => !found.has(paper))].slice(0, most);
}

interface Gathered {
  readonly all?: Latest;
  readonly titled?: Latest;
}

/**
 * For the beginning of a word FTS5 gathers the papers of hundreds of words, anew for every question: so as few as can be are
 * asked. One beginning alone is common in a large store, which its titles mostly tell; of several terms all hits are compared
 * at once, and their number tells whether those were all.
 */
function gatheredOnce(
  db: Connection,
  {
    match,
    whole,
    inTitles,
    conditions,
  }: Record<'match' | 'whole' | 'inTitles', string> & Pick<Sought, 'conditions'>,
  most: number,
): Gathered {
  if (!match.includes('"*')) return {};
  if (!match.includes(' AND ')) return isLarge(db) ? { titled: latest(db, inTitles, conditions, most) } : {};
  return conditions.length === 0 ? { all: latest(db, whole, conditions, most) } : {};
}

const isLarge = (db: Connection): boolean =>
  (db.get<{ last: number | null }>('SELECT max(key) AS last FROM papers')?.last ?? 0) > 4 * MOST_COMPARED;

const isCommon = (db: Connection, match: string): boolean =>
  (db.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM paper_search WHERE paper_search MATCH ? LIMIT ?)',
    match,
    MOST_COMPARED,
  )?.n ?? 0) >= MOST_COMPARED;

/** A hit in the title tells most, then one in the authors. The best are chosen before any paper is read. */
function ranked(db: Connection, match: string, conditions: readonly Condition[], most: number): number[] {
  return keysIn(
    db.all<{ paper: number }>(
      `SELECT paper FROM (${hitsOf(conditions)}) ORDER BY distance, paper LIMIT ?`,
      ...hitValues(match, conditions),
      most,
    ),
  );
}

interface Latest {
  readonly papers: number[];
  /** Whether there were as many as are compared. */
  readonly isFull: boolean;
}

/** The same among the latest of the hits. */
function latest(db: Connection, match: string, conditions: readonly Condition[], most: number): Latest {
  const rows = db.all<{ paper: number; compared: number }>(
    `SELECT paper, count(*) OVER () AS compared FROM (
       ${hitsOf(conditions)} ORDER BY hits.rowid DESC LIMIT ${MOST_COMPARED}
     ) ORDER BY distance, paper LIMIT ?`,
    ...hitValues(match, conditions),
    most,
  );
  return { papers: keysIn(rows), isFull: rows[0]?.compared === MOST_COMPARED };
}

function hitsOf(conditions: readonly Condition[]): string {
  const days = conditions.some(({ ofDay }) => ofDay)
    ? 'CROSS JOIN paper_days AS days ON days.paper = hits.rowid'
    : '';
  const where = conditions.map(({ sql }) => `AND ${sql('hits.rowid')}`).join(' ');
  return `SELECT hits.rowid AS paper, bm25(paper_search, 4.0, 1.0, 2.0) AS distance
    FROM paper_search AS hits ${days} WHERE paper_search MATCH ? ${where}`;
}

const hitValues = (match: string, conditions: readonly Condition[]): readonly Value[] => [
  match,
  ...conditions.flatMap(({ values }) => values),
];

/** Of an abstract's words the longest tell most; more of them only cost time. */
const TELLING = 40;

/**
 * Papers whose words are those of `paper`, the nearest first, without the paper itself: BM25 over all of its words, where
 * the rare ones weigh most (Robertson and Zaragoza 2009).
 */
export function similarPapers(
  store: Store,
  paper: Pick<Paper, 'id' | 'title' | 'abstract'>,
  limit: number,
): Paper[] {
  const db = connectionOf(store);
  bringUpToDate(store);
  const byLength = [...new Set(wordsOf(paper.abstract))].toSorted((a, b) => b.length - a.length);
  const words = new Set(
    [...wordsOf(paper.title), ...byLength].filter((word) => word.length > 3).slice(0, TELLING),
  );
  const match = matchExpression(
    [...words].map((text) => ({ text, isPrefix: false })),
    'OR',
  );
  if (match === undefined) return [];
  return papersOf(db, ranked(db, match, [], limit + 1))
    .filter(({ id }) => id !== paper.id)
    .slice(0, limit);
}

/** Terms in FTS5's own syntax, every one quoted; undefined where nothing is left to look for. */
function matchExpression(terms: readonly SearchTerm[], joined: 'AND' | 'OR' = 'AND'): string | undefined {
  if (terms.length === 0) return undefined;
  return terms
    .map(
      ({ text, field, isPrefix }) =>
        `${field === undefined ? '' : `${field} : `}"${text}"${isPrefix ? '*' : ''}`,
    )
    .join(` ${joined} `);
}
