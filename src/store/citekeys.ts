/** What each paper is called in bibliographies: one key, given when it is first saved and never changed, so that every file agrees. */
import type { Day, Paper, PaperId } from '../paper.ts';
import { citekeyOf, suffixOf } from '../works/citekey.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';

const FIND = 'SELECT 1 FROM citekeys WHERE key = ?';
const GIVE = 'INSERT INTO citekeys (paper, key) VALUES (?, ?) ON CONFLICT DO NOTHING';
const COUNT = `
  INSERT INTO citekey_stems (stem, given) VALUES (?, ?) ON CONFLICT DO UPDATE SET given = excluded.given`;

/** `announcedOn` stands in for a year that the source does not tell. A paper that has been here before keeps its key. */
export function giveCitekey(db: Connection, paper: Paper, announcedOn?: Day): void {
  const stem = citekeyOf(paper, announcedOn);
  let n = db.get<{ given: number }>('SELECT given FROM citekey_stems WHERE stem = ?', stem)?.given ?? 0;
  // Mostly the first try does it, and nothing need be asked before.
  while (db.run(GIVE, paper.id, stem + suffixOf(n)) === 0) {
    if (db.get('SELECT 1 FROM citekeys WHERE paper = ?', paper.id) !== undefined) return;
    n += 1;
  }
  // Of nearly every stem there is one paper, and nothing to count.
  if (n > 0) db.run(COUNT, stem, n + 1);
}

/** The keys of those that have one. */
export function citekeysOf(store: Store, ids: Iterable<PaperId>): ReadonlyMap<PaperId, string> {
  const rows = connectionOf(store).all<{ paper: PaperId; key: string }>(
    'SELECT paper, key FROM citekeys WHERE paper IN (SELECT value FROM json_each(?))',
    JSON.stringify([...ids]),
  );
  return new Map(rows.map(({ paper, key }) => [paper, key]));
}

/** Whether a paper of the store is called so. */
export const isCitekeyTaken = (store: Store, key: string): boolean =>
  connectionOf(store).get(FIND, key) !== undefined;
