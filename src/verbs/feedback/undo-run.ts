import { styleAnyway } from '../../cli/terminal/style-anyway.ts';
import { stepsBack, type UndoScope } from '../../cli/undo.ts';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { defined } from '../../defined.ts';
import { EXIT } from '../../errors.ts';
import type { FeedbackChange } from '../../store/feedback.ts';
import { closeStore, openStore } from '../../store/file/open.ts';
import { undoneJson } from './json.ts';
import { titled, titledNotes } from './titled.ts';
import { renderUndone, type UndoneMark } from './view.ts';

export interface UndoOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

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
    const { refused, ...undone } = stepsBack(context, store, scope, count);
    const told = {
      ...undone,
      marks: titled(store, undone.marks.map(undoneMark)),
      notes: titledNotes(store, undone.notes),
    };
    if (options.json === true) {
      await context.stdout.write(undoneJson(told));
    } else if (options.quiet !== true) {
      await context.stdout.write(renderUndone(told, styleAnyway(context, options.config)));
    }
    if (refused !== undefined) throw refused;
    return EXIT.ok;
  } finally {
    closeStore(store);
  }
}

const undoneMark = ({ paper, kind, givenAt, interest, change }: FeedbackChange): UndoneMark => ({
  paper,
  kind,
  at: givenAt,
  ...defined({ interest }),
  now: change === 'added' ? 'removed' : 'restored',
});
