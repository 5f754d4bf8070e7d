/** A changed configuration on its way to the disk, the log of `radar undo`, and the reader's eyes. */
import { chmodSync, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findPaths, storeFile } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { faultOf, RadarError } from '../../errors.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import { type ConfigEditRecord, recordConfigEdit } from '../../store/config-edits.ts';
import { closeStore, openStore, type Store } from '../../store/file/open.ts';
import { stripControls } from '../../text/controls.ts';
import { lineDiff } from '../../text/line-diff.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { penOf, type Style } from '../../view/kit/style.ts';
import type { EditTarget } from './target.ts';

export interface WrittenEdit {
  readonly after: string;
  /** As it was typed, for the log. */
  readonly command: string;
  readonly config?: string | undefined;
}

export function writeEdit(
  context: Context,
  { file, text, exists }: EditTarget,
  { after, command, config }: WrittenEdit,
): void {
  const { dataDir } = findPaths(context.env, context.cwd, config);
  const store = openStore(storeFile(dataDir));
  try {
    writeRecorded(context, store, { file, ...(exists ? { before: text } : {}), after, command });
  } finally {
    closeStore(store);
  }
}

/**
 * The file keeps its permissions. The edit is recorded before: a radar that is killed between the two, or cannot write the
 * file, leaves a record of nothing, which `radar undo` passes over, and never an edit that cannot be undone.
 * @throws RadarError `usage` where the file cannot be written.
 */
export function writeRecorded(
  context: Pick<Context, 'clock' | 'random'>,
  store: Store,
  edit: Omit<ConfigEditRecord, 'at'>,
): void {
  const at = new Date(context.clock.now()).toISOString();
  recordConfigEdit(store, { ...edit, file: realPlace(edit.file), at });
  replaceFile(context, edit.file, edit.after);
}

/** Where the file is, or will be once it is made. */
function realPlace(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file;
}

/** Under a temporary name, then renamed, with the mode it had. @throws RadarError `usage` */
export function replaceFile(context: Pick<Context, 'random'>, file: string, text: string): void {
  const mode = existsSync(file) ? statSync(file).mode & 0o777 : undefined;
  try {
    writeFileAtomically(file, text, String(Math.floor(context.random() * 1e12)));
    if (mode !== undefined) chmodSync(file, mode);
  } catch (error) {
    const cause = error instanceof RadarError ? (error.cause ?? error) : error;
    throw new RadarError('usage', ['file-unwritable', file, faultOf(cause)], {
      hint: ['nothing-was-changed'],
      cause: error,
    });
  }
}

/** The file's name, and below it what goes and what comes. */
export function diffLines({ file, text }: EditTarget, after: string, style: Style): readonly string[] {
  const pen = penOf(style);
  const lines = lineDiff(text, after).map(({ sign, line }) =>
    pen.ink(sign === '+' ? 'good' : 'bad', `${sign} ${stripControls(line)}`),
  );
  return [plain(file), ...lines];
}
