/** What something outside has had once: a folder of notes, a library of Zotero's. What somebody removed there does not come back. */
import type { PaperId } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';
import { textsOf } from './rows.ts';

/** The kinds there are; a memory is called `notes vault/{citekey}.md`. */
const KINDS = ['notes', 'zotero'] as const;
export type MemoryName = `${(typeof KINDS)[number]} ${string}`;

export interface Memory {
  readonly of: MemoryName;
  readonly papers: readonly PaperId[];
}

/** Whether a text names a memory: only those are kept beside radar's own small facts. */
export const isMemoryName = (text: string): text is MemoryName =>
  KINDS.some((kind) => text.startsWith(`${kind} `));

const idsIn = (json: string, file: string, of: string): readonly PaperId[] =>
  textsOf(json, file, ['row-memory', of]) as readonly PaperId[];

export function papersHad(store: Store, of: MemoryName): ReadonlySet<PaperId> {
  const db = connectionOf(store);
  const row = db.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', of);
  return new Set(row === undefined ? [] : idsIn(row.value, db.file, of));
}

/** Adds to what it has had. */
export function rememberPapers(store: Store, of: MemoryName, papers: Iterable<PaperId>): void {
  const had = papersHad(store, of);
  const all = new Set([...had, ...papers]);
  if (all.size === had.size) return;
  connectionOf(store).run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    of,
    JSON.stringify([...all]),
  );
}

/** Every memory, by name. */
export function memories(store: Store): Memory[] {
  const db = connectionOf(store);
  return db
    .all<{ key: string; value: string }>('SELECT key, value FROM meta ORDER BY key')
    .flatMap(({ key, value }) =>
      isMemoryName(key) ? [{ of: key, papers: idsIn(value, db.file, key) }] : [],
    );
}
