/** Changes that radar made to configuration files, for `radar undo`: one stack with what the reader said of papers. */
import type { Instant } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';
import { LATEST_STEP } from './steps.ts';

/** A file as it was before and after; `before` is absent where there was none. */
export interface ConfigEditRecord {
  readonly file: string;
  readonly before?: string;
  readonly after: string;
  /** The command that made it, as it was typed: `add category cs.LG`. */
  readonly command: string;
  readonly at: Instant;
}

export interface StoredConfigEdit extends ConfigEditRecord {
  readonly key: number;
  /** The last step of marks and notes when it was made: what came later has a higher one. */
  readonly step: number;
}

export function recordConfigEdit(store: Store, edit: ConfigEditRecord): void {
  connectionOf(store).run(
    `INSERT INTO config_edits (file, before, after, command, at, step)
     VALUES (?, ?, ?, ?, ?, (${LATEST_STEP}))`,
    edit.file,
    edit.before ?? null,
    edit.after,
    edit.command,
    edit.at,
  );
}

interface Row extends Omit<StoredConfigEdit, 'before'> {
  readonly before: string | null;
}

/** The latest edit that is not undone yet. */
export function lastConfigEdit(store: Store): StoredConfigEdit | undefined {
  const row = connectionOf(store).get<Row>(
    'SELECT key, file, before, after, command, at, step FROM config_edits WHERE undone_at IS NULL ORDER BY key DESC LIMIT 1',
  );
  if (row === undefined) return undefined;
  const { before, ...edit } = row;
  return before === null ? edit : { ...edit, before };
}

export function markConfigEditUndone(store: Store, key: number, at: Instant): void {
  connectionOf(store).run('UPDATE config_edits SET undone_at = ? WHERE key = ?', at, key);
}
