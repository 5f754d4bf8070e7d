/** Steps back on the one stack of what the reader said, wrote and changed, the latest first. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Context } from '../context.ts';
import { faultOf, RadarError } from '../errors.ts';
import { lastConfigEdit, markConfigEditUndone, type StoredConfigEdit } from '../store/config-edits.ts';
import { type FeedbackChange, lastFeedbackStep, undoLastFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { type UndoneNote, undoLastNote } from '../store/notes.ts';
import { latestStep } from '../store/steps.ts';
import { replaceFile } from './config-edit/write.ts';

/** What one stack holds: all that was said and changed, or what was said of papers alone by a mark. */
export type UndoScope = 'all' | 'feedback';

/** A configuration file that is as it was before a command. */
export interface UndoneFile {
  readonly file: string;
  readonly command: string;
}

export interface Undone {
  readonly steps: number;
  readonly marks: readonly FeedbackChange[];
  readonly notes: readonly UndoneNote[];
  readonly files: readonly UndoneFile[];
  /** Why no further step was possible. */
  readonly refused?: RadarError;
}

type UndoPorts = Pick<Context, 'clock' | 'random'>;

/** Stops where nothing is left, or where a file was changed since: that is somebody's work. */
export function stepsBack(ports: UndoPorts, store: Store, scope: UndoScope, count: number): Undone {
  const at = new Date(ports.clock.now()).toISOString();
  const marks: FeedbackChange[] = [];
  const notes: UndoneNote[] = [];
  const files: UndoneFile[] = [];
  let steps = 0;
  for (; steps < count; steps++) {
    const kind = nextKind(store, scope, at);
    if (kind === undefined) break;
    if (kind === 'mark') marks.push(...undoLastFeedback(store, at));
    else if (kind === 'note') {
      const note = undoLastNote(store, at);
      if (note !== undefined) notes.push(note);
    } else {
      const edit = lastConfigEdit(store);
      const refused = edit === undefined ? undefined : refusalOf(edit);
      // What was undone before is told; where nothing was, the reason is the answer.
      if (refused !== undefined) return { steps, marks, notes, files, refused };
      if (edit !== undefined) files.push(undoneEdit(ports, store, edit, at));
    }
  }
  return { steps, marks, notes, files };
}

function nextKind(store: Store, scope: UndoScope, at: string): ReturnType<typeof latestStep> {
  if (scope === 'feedback') return lastFeedbackStep(store) === undefined ? undefined : 'mark';
  passOverEdits(store, at);
  return latestStep(store);
}

/**
 * A radar that was killed left the record of an edit that never came to its file, or that had been taken back already: there
 * is nothing to undo, and the step is the one before it.
 */
function passOverEdits(store: Store, at: string): void {
  for (let edit = lastConfigEdit(store); edit !== undefined; edit = lastConfigEdit(store)) {
    if (textOf(edit.file) !== edit.before) return;
    markConfigEditUndone(store, edit.key, at);
  }
}

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

function refusalOf({ file, after, command }: StoredConfigEdit): RadarError | undefined {
  const now = textOf(file);
  if (now === after) return undefined;
  const what =
    now === undefined
      ? (['edited-file-gone', command, file] as const)
      : (['edited-file-changed', command, file] as const);
  return new RadarError('usage', what, { hint: ['undo-by-hand'] });
}

/** @throws RadarError `usage` */
function removeFile(file: string): void {
  try {
    rmSync(file);
  } catch (error) {
    throw new RadarError('usage', ['file-unwritable', file, faultOf(error)], {
      hint: ['nothing-was-changed'],
      cause: error,
    });
  }
}

function undoneEdit(
  ports: UndoPorts,
  store: Store,
  { key, file, before, command }: StoredConfigEdit,
  at: string,
): UndoneFile {
  if (before === undefined) removeFile(file);
  else replaceFile(ports, file, before);
  markConfigEditUndone(store, key, at);
  return { file, command };
}
