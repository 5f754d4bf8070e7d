/** The lists of single days: what is on them. */
import type { AnnounceType, Day, PaperId } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';

export interface ListName {
  readonly source: string;
  readonly category: string;
}

export interface ListedPaper {
  readonly paper: PaperId;
  readonly day: Day;
  readonly type: AnnounceType;
  readonly version?: number;
}

interface Row {
  readonly paper: PaperId;
  readonly day: Day;
  readonly type: AnnounceType;
  readonly version: number | null;
}

/** What was on a list from one day to another, both included. @testing */
export function listedBetween(
  store: Store,
  { source, category }: ListName,
  { from, to }: { readonly from: Day; readonly to: Day },
): ListedPaper[] {
  return connectionOf(store)
    .all<Row>(
      `SELECT papers.id AS paper, day, type, announcements.version AS version
       FROM lists CROSS JOIN announcements ON list = lists.key CROSS JOIN papers ON papers.key = paper
       WHERE source = ? AND category = ? AND day BETWEEN ? AND ?`,
      source,
      category,
      from,
      to,
    )
    .map(({ version, ...row }) => (version === null ? row : { ...row, version }));
}

/** The first day the ledger has of a list. */
export function firstCovered(store: Store, { source, category }: ListName): Day | undefined {
  return connectionOf(store).get<{ date: Day }>(
    'SELECT date FROM coverage WHERE source = ? AND category = ? ORDER BY date LIMIT 1',
    source,
    category,
  )?.date;
}

/** What a row of a long list shows of a paper. */
export interface PaperHead {
  readonly title: string;
  readonly version?: number;
  /** Empty for papers of feeds without categories. */
  readonly primaryCategory: string;
}

interface HeadRow {
  readonly id: PaperId;
  readonly title: string;
  readonly version: number | null;
  readonly category: string | null;
}

/** The heads of those papers that the store knows: a tenth of the cost of reading them whole. */
export function paperHeads(store: Store, ids: Iterable<PaperId>): Map<PaperId, PaperHead> {
  const rows = connectionOf(store).all<HeadRow>(
    `SELECT id, title, version, json_extract(categories, '$[0]') AS category
     FROM papers WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...ids]),
  );
  return new Map(
    rows.map(({ id, title, version, category }) => [
      id,
      { title, primaryCategory: category ?? '', ...(version === null ? {} : { version }) },
    ]),
  );
}
