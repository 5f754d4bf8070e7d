/** A key for every paper a store holds already, in the order in which they came. */
import type { Day, PaperId } from '../../paper.ts';
import { citekeyGiver, citekeyOf, type Nameable } from '../../works/citekey.ts';
import type { Connection } from '../file/connection.ts';

/** By id, not by `papers.key`: a key stays taken whatever becomes of the row. `given` counts the papers of one stem. */
const CITEKEYS = `
CREATE TABLE citekeys (
  paper TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) WITHOUT ROWID;
CREATE TABLE citekey_stems (
  stem TEXT PRIMARY KEY,
  given INTEGER NOT NULL
) WITHOUT ROWID;
`;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly publishedOn: string | null;
  readonly day: string | null;
}

const ROWS = `
  SELECT id, title, authors, published_on AS publishedOn,
    (SELECT min(day) FROM announcements WHERE paper = papers.key) AS day
  FROM papers ORDER BY key`;

export function addCitekeys(db: Pick<Connection, 'exec' | 'run' | 'all'>): void {
  db.exec(CITEKEYS);
  const give = citekeyGiver(() => false);
  const stems = new Map<string, number>();
  for (const row of db.all<Row>(ROWS)) {
    const stem = citekeyOf(paperOf(row), (row.day ?? undefined) as Day | undefined);
    db.run('INSERT INTO citekeys (paper, key) VALUES (?, ?)', row.id, give(stem));
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  for (const [stem, given] of stems)
    db.run('INSERT INTO citekey_stems (stem, given) VALUES (?, ?)', stem, given);
}

function paperOf({ id, title, authors, publishedOn }: Row): Nameable {
  return {
    id: id as PaperId,
    title,
    authors: textsIn(authors),
    ...(publishedOn === null ? {} : { publishedOn: publishedOn as Day }),
  };
}

/** A damaged column keeps no store from being opened. */
function textsIn(json: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
