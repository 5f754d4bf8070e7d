/** Filters of a query as SQL over the narrow tables of the index: none reads a paper. */
import type { Connection, Value } from '../file/connection.ts';
import type { SearchFilter, SearchMark } from './query.ts';

/** `paper` stands for the column that holds the key of a paper. */
export interface Condition {
  readonly sql: (paper: string) => string;
  readonly values: readonly Value[];
  /** A query for the keys of all papers it holds for, where they are few enough to start from. */
  readonly few?: string;
  /** Whether it asks for the day, as `days.day` of `paper_days`. */
  readonly ofDay?: boolean;
}

/** Beyond this many, going through the days from the newest on finds enough of them sooner. */
const FEW = 30_000;

export function conditionOf(db: Connection, filter: SearchFilter): Condition {
  switch (filter.kind) {
    case 'since':
      return { sql: () => 'days.day >= ?', values: [dayNumber(filter.day)], ofDay: true };
    case 'until':
      return { sql: () => 'days.day <= ?', values: [dayNumber(filter.day)], ofDay: true };
    case 'id':
      return among('SELECT key FROM papers WHERE id = ?', [filter.value], filter.isExcluded);
    case 'is':
      return markCondition(filter.mark, filter.isExcluded);
    case 'category':
      return categoryCondition(db, filter.value, filter.isExcluded);
    default:
      return filter satisfies never;
  }
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

function among(keys: string, values: readonly Value[], isExcluded: boolean): Condition {
  const sql = (paper: string): string => `${paper} ${isExcluded ? 'NOT IN' : 'IN'} (${keys})`;
  return { sql, values, ...(isExcluded ? {} : { few: keys }) };
}

/** `new` was never in a digest, `shown` was; `unread` lacks the mark `read`. */
function markCondition(mark: SearchMark, isExcluded: boolean): Condition {
  const marked = (kind: string, lacks = false): Condition =>
    among(
      'SELECT papers.key FROM feedback CROSS JOIN papers ON papers.id = feedback.paper WHERE kind = ?',
      [kind],
      lacks !== isExcluded,
    );
  const delivered = (lacks: boolean): Condition =>
    among(
      `SELECT papers.key FROM (SELECT DISTINCT paper FROM delivered_papers) AS delivered
         CROSS JOIN papers ON papers.id = delivered.paper`,
      [],
      lacks !== isExcluded,
    );
  switch (mark) {
    case 'liked':
      return marked('like');
    case 'disliked':
      return marked('dislike');
    case 'saved':
      return marked('save');
    case 'read':
      return marked('read');
    case 'unread':
      return marked('read', true);
    case 'noted':
      return among(
        'SELECT papers.key FROM notes CROSS JOIN papers ON papers.id = notes.paper',
        [],
        isExcluded,
      );
    case 'shown':
      return delivered(false);
    case 'new':
      return delivered(true);
    default:
      return mark satisfies never;
  }
}

/** `cs.LG`, all of `cs`, or the name of a journal feed. The numbers stand in the SQL: they are the store's own. */
function categoryCondition(db: Connection, value: string, isExcluded: boolean): Condition {
  const categories = keysOf(
    db,
    'SELECT key FROM categories WHERE name IN (?, ?) OR lower(name) GLOB lower(?)',
    value,
    `${value}.*`,
    // A dot within: its parts have no name of their own.
    value.includes('.') ? `${value.replace(/[[\]*?]/g, '')}.*` : '',
  );
  const lists = keysOf(
    db,
    `SELECT key FROM lists WHERE source <> 'arxiv' AND lower(?) IN (lower(category), lower(source))`,
    value,
  );
  const sql = (paper: string): string => {
    const found = [
      ...(categories === ''
        ? []
        : [
            `EXISTS (SELECT 1 FROM paper_categories AS c WHERE c.category IN (${categories}) AND c.paper = ${paper})`,
          ]),
      ...(lists === ''
        ? []
        : [`EXISTS (SELECT 1 FROM announcements AS a WHERE a.paper = ${paper} AND a.list IN (${lists}))`]),
    ].join(' OR ');
    return `${isExcluded ? 'NOT ' : ''}(${found === '' ? '0' : found})`;
  };
  const all = `SELECT paper AS key FROM paper_categories WHERE category IN (${categories})
    UNION SELECT paper FROM announcements WHERE list IN (${lists})`;
  return { sql, values: [], ...(isExcluded || !isFew(db, all) ? {} : { few: all }) };
}

const keysOf = (db: Connection, sql: string, ...values: readonly Value[]): string =>
  db
    .all<{ key: number }>(sql, ...values)
    .map(({ key }) => key)
    .join(', ');

const isFew = (db: Connection, keys: string): boolean =>
  (db.get<{ n: number }>(`SELECT count(*) AS n FROM (${keys} LIMIT ${FEW + 1})`)?.n ?? 0) <= FEW;
