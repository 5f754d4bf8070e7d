/** What the reader writes of papers: one note a paper, plain text of any number of lines, and each change of it for `radar undo`. */
import type { Instant, PaperId } from '../paper.ts';
import { stripControls } from '../text/controls.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { nextStepNumber } from './steps.ts';

/** Longer than an abstract; what is longer belongs into a file. In UTF-16 units. */
export const MOST_NOTE = 20_000;

export interface ReaderNote {
  readonly paper: PaperId;
  readonly text: string;
  readonly at: Instant;
}

/**
 * Writes the note of a paper, also of one that the store does not know yet; an empty text takes it away. Line ends become
 * line feeds, control characters and blanks at the ends go. `isLogged: false` where its history is known already.
 * @returns whether anything changed.
 */
export function writeNote(
  store: Store,
  paper: PaperId,
  text: string,
  at: Instant,
  { isLogged = true }: { readonly isLogged?: boolean } = {},
): boolean {
  const db = connectionOf(store);
  return db.transaction(() => {
    const before = noteIn(db, paper);
    const after = tidied(text);
    if (after === (before?.text ?? '')) return false;
    put(db, paper, after, at);
    if (!isLogged) return true;
    db.run(
      'INSERT INTO note_log (step, at, paper, before, before_at, after) VALUES (?, ?, ?, ?, ?, ?)',
      nextStepNumber(db),
      at,
      paper,
      before?.text ?? null,
      before?.at ?? null,
      after === '' ? null : after,
    );
    return true;
  });
}

const tidied = (text: string): string =>
  stripControls(text, { keepLines: true })
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/^\n+|(?<!\n)\n+$/g, '')
    .slice(0, MOST_NOTE);

function put(db: Connection, paper: PaperId, text: string, at: Instant): void {
  if (text === '') db.run('DELETE FROM notes WHERE paper = ?', paper);
  else db.run('INSERT OR REPLACE INTO notes (paper, text, at) VALUES (?, ?, ?)', paper, text, at);
}

const noteIn = (db: Connection, paper: PaperId): ReaderNote | undefined =>
  db.get<ReaderNote>('SELECT paper, text, at FROM notes WHERE paper = ?', paper);

export const noteOf = (store: Store, paper: PaperId): ReaderNote | undefined =>
  noteIn(connectionOf(store), paper);

/** Every note, the latest first. */
export const listNotes = (store: Store): ReaderNote[] =>
  connectionOf(store).all<ReaderNote>('SELECT paper, text, at FROM notes ORDER BY at DESC, paper');

/** What is written, by the paper it is about. */
export const noteTexts = (store: Store): ReadonlyMap<PaperId, string> =>
  new Map(listNotes(store).map(({ paper, text }) => [paper, text]));

/** A change that was taken back: the text that stands there again, absent where none does. */
export interface UndoneNote {
  readonly paper: PaperId;
  readonly text?: string;
}

interface LogRow {
  readonly step: number;
  readonly paper: PaperId;
  readonly before: string | null;
  readonly beforeAt: Instant | null;
}

/** Takes back the latest change that is not taken back yet; undefined where there is none. */
export function undoLastNote(store: Store, at: Instant): UndoneNote | undefined {
  const db = connectionOf(store);
  return db.transaction(() => {
    const last = db.get<LogRow>(
      `SELECT step, paper, before, before_at AS beforeAt FROM note_log
       WHERE undone_at IS NULL ORDER BY step DESC LIMIT 1`,
    );
    if (last === undefined) return undefined;
    const { step, paper, before, beforeAt } = last;
    put(db, paper, before ?? '', beforeAt ?? at);
    db.run('UPDATE note_log SET undone_at = ? WHERE step = ?', at, step);
    return before === null ? { paper } : { paper, text: before };
  });
}
