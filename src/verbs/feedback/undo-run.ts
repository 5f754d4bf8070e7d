import { existsSync, readFileSync, rmSync } from 'node:fs';
import { replaceFile } from '../../cli/config-edit.ts';
import { styleAnyway } from '../../cli/output-style.ts';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { lastConfigEdit, markConfigEditUndone, type StoredConfigEdit } from '../../store/config-edits.ts';
import { lastFeedbackStep, undoLastFeedback } from '../../store/feedback.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { undoneJson } from './json.ts';
import { titled } from './titled.ts';
import { renderUndone, type UndoneFile, type UndoneMark } from './view.ts';

export interface UndoOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

/** What one stack holds: all that was said and changed, or what was said of papers alone. */
export type UndoScope = 'all' | 'feedback';

/** Steps back, the latest first. It needs no configuration that is right: the edit that broke it may be the one to undo. */
export async function runUndo(
  context: Context,
  scope: UndoScope,
  count: number,
  options: UndoOptions,
): Promise<number> {
  const { dataDir } = findPaths(context.env, context.cwd, options.config);
  const store = openStore(storeFile(dataDir));
  try {
    const undone = stepsBack(context, store, scope, count);
    const marks = titled(store, undone.marks);
    if (options.json === true) {
      await context.stdout.write(undoneJson(undone.steps, marks, undone.files));
    } else if (options.quiet !== true) {
      const style = styleAnyway(context, options.config);
      await context.stdout.write(renderUndone(undone.steps, marks, undone.files, style));
    }
    if (undone.refused !== undefined) throw undone.refused;
    return EXIT.ok;
  } finally {
    closeStore(store);
  }
}

interface Undone {
  steps: number;
  readonly marks: UndoneMark[];
  readonly files: UndoneFile[];
  /** Why no further step was possible. */
  refused?: RadarError;
}

function stepsBack(context: Context, store: Store, scope: UndoScope, count: number): Undone {
  const at = new Date(context.clock.now()).toISOString();
  const undone: Undone = { steps: 0, marks: [], files: [] };
  while (undone.steps < count) {
    const edit = scope === 'all' ? lastConfigEdit(store) : undefined;
    const step = lastFeedbackStep(store);
    if (edit !== undefined && edit.step >= (step ?? 0)) {
      const refused = refusalOf(edit);
      // What was undone before is told; where nothing was, the reason is the answer.
      if (refused !== undefined) return { ...undone, refused };
      undoEdit(context, edit);
      markConfigEditUndone(store, edit.key, at);
      undone.files.push({ file: edit.file, command: edit.command });
    } else if (step !== undefined) undone.marks.push(...undoMarks(store, at));
    else break;
    undone.steps++;
  }
  return undone;
}

/** A file that was changed since is somebody's work: it stays. */
function refusalOf({ file, after, command }: StoredConfigEdit): RadarError | undefined {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (now === after) return undefined;
  const what =
    now === undefined
      ? (['edited-file-gone', command, file] as const)
      : (['edited-file-changed', command, file] as const);
  return new RadarError('usage', what, { hint: ['undo-by-hand'] });
}

function undoEdit(context: Context, { file, before }: StoredConfigEdit): void {
  if (before === undefined) rmSync(file);
  else replaceFile(context, file, before);
}

const undoMarks = (store: Store, at: string): UndoneMark[] =>
  undoLastFeedback(store, at).map(({ paper, kind, givenAt, interest, change }) => ({
    paper,
    kind,
    at: givenAt,
    ...defined({ interest }),
    now: change === 'added' ? 'removed' : 'restored',
  }));
