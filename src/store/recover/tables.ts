/** The tables of a store that cannot be made again, and how a row is known for one of theirs. */
import type { Connection, Value } from '../file/connection.ts';
import type { RawRow } from './cells.ts';

export interface Table {
  readonly name: string;
  /** In the order in which a row holds them. */
  readonly columns: readonly string[];
  /** Of `columns`, the one that is the row's own number. */
  readonly rowidColumn: number | undefined;
  readonly isTree: boolean;
  /** Whether a row that no tree leads to is this table's: only where nothing else looks like it. */
  readonly isOwn: ((values: readonly Value[]) => boolean) | undefined;
}

/**
 * Made again from the rest: by the search index's queue, by the next refresh, by the next listing. What FTS5 keeps
 * (`paper_search_…`) too.
 */
const DERIVED = new Set([
  'categories',
  'http_validators',
  'paper_categories',
  'paper_days',
  'paper_vectors',
  'rankings',
  'search_queue',
  'vector_queue',
  'work_keys',
  'work_links',
  'work_queue',
]);

/** Feedback first: all else depends on it, or can be fetched again. */
const FIRST = ['feedback', 'feedback_log', 'notes', 'papers'];

const isText = (value: Value | undefined): value is string => typeof value === 'string';
const isId = (value: Value | undefined): boolean => isText(value) && /^(?:arxiv|doi|feed):\S/.test(value);
const isDay = (value: Value | undefined): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isInstant = (value: Value | undefined): boolean =>
  isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const isKind = (value: Value | undefined): boolean =>
  isText(value) && ['like', 'dislike', 'save', 'read'].includes(value);

const OWN: Readonly<Record<string, (values: readonly Value[]) => boolean>> = {
  feedback: ([paper, kind, at]) => isId(paper) && isKind(kind) && isInstant(at),
  feedback_log: ([, step, at, change, paper, kind]) =>
    typeof step === 'number' &&
    isInstant(at) &&
    (change === 'added' || change === 'removed') &&
    isId(paper) &&
    isKind(kind),
  papers: ({ length, 1: id, 3: title, 4: abstract, 7: authors }) =>
    length > 15 &&
    isId(id) &&
    isText(title) &&
    isText(abstract) &&
    isText(authors) &&
    authors.startsWith('['),
  digests: ([profile, date, since, at, , digest]) =>
    isText(profile) &&
    isDay(date) &&
    isDay(since) &&
    isInstant(at) &&
    isText(digest) &&
    digest.startsWith('{'),
  deliveries: ([profile, date, since, at, ...rest]) =>
    isText(profile) && isDay(date) && isDay(since) && isInstant(at) && rest.length === 0,
  delivered_papers: ([profile, paper, date, ...rest]) =>
    isText(profile) && isId(paper) && isDay(date) && rest.length === 0,
  output_deliveries: ([profile, output, date, at, papers]) =>
    isText(profile) &&
    isText(output) &&
    isDay(date) &&
    (at === null || isInstant(at)) &&
    isText(papers) &&
    papers.startsWith('['),
};

/** What has to be JSON for a row to be of use. */
export const JSON_COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ['papers', 'authors'],
  ['papers', 'categories'],
  ['digests', 'digest'],
  ['output_deliveries', 'papers'],
  ['coverage', 'reason'],
];

/** The tables of an empty store, those of the reader's own words first. */
export function tablesOf(db: Connection): readonly Table[] {
  const found = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return found
    .filter(({ name }) => !DERIVED.has(name) && !name.startsWith('paper_search'))
    .map(({ name, sql }) => tableOf(db, name, /WITHOUT ROWID/.test(sql)))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function tableOf(db: Connection, name: string, isWithoutRowid: boolean): Table {
  const all = db.all<{ name: string; type: string; pk: number }>(
    'SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid',
    name,
  );
  const keys = all.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  // Without row numbers the key comes first (fileformat2, 2.4).
  const stored = isWithoutRowid ? [...keys, ...all.filter(({ pk }) => pk === 0)] : all;
  const alias = all.findIndex(({ pk, type }) => pk === 1 && type === 'INTEGER');
  return {
    name,
    columns: stored.map((column) => column.name),
    rowidColumn: isWithoutRowid || keys.length !== 1 || alias < 0 ? undefined : alias,
    isTree: !isWithoutRowid,
    isOwn: OWN[name],
  };
}

/** The values by column, as they are inserted; a row that is too long is not the table's. */
export function valuesOf(
  { columns, rowidColumn }: Table,
  { rowid, values }: RawRow,
): readonly Value[] | undefined {
  if (values.length > columns.length || values.length === 0) return undefined;
  if (rowidColumn === undefined || rowid === undefined) return values;
  return values.map((value, at) => (at === rowidColumn ? rowid : value));
}
