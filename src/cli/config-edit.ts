/** Changing a configuration file for its owner: checked before it is written, shown as what goes and what comes, kept for `radar undo`. */
import { chmodSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ConfigEdit, editedText } from '../config/edit/index.ts';
import { type Layer, readLayer } from '../config/layer.ts';
import { languageOf } from '../config/load.ts';
import { findPaths, type Paths, storeFile } from '../config/paths.ts';
import { holds, type KeyPath, type Values } from '../config/values.ts';
import type { Context } from '../context.ts';
import { EXIT, faultOf, RadarError } from '../errors.ts';
import type { Message } from '../messages/message.ts';
import { MESSAGES } from '../messages/words.ts';
import { writeFileAtomically } from '../outlets/file.ts';
import { type ConfigEditRecord, recordConfigEdit } from '../store/config-edits.ts';
import { closeStore, openStore, type Store } from '../store/file/open.ts';
import { stripControls } from '../text/controls.ts';
import { lineDiff } from '../text/line-diff.ts';
import { plain } from '../view/kit/sanitize.ts';
import { penOf } from '../view/kit/style.ts';
import { styleAnyway } from './style-anyway.ts';
import { tell } from './tell.ts';

export interface EditOptions {
  readonly config?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

export interface EditRequest extends EditOptions {
  /** What is changed: of several files the one that has it. */
  readonly path: KeyPath;
  /** The command as it was typed, for the log. */
  readonly command: string;
  /** Ways to make the change, the first that is valid counting; or why there is nothing to do. */
  readonly editsOf: (values: Values) => readonly ConfigEdit[] | Message;
}

/** @throws RadarError `usage` where the change would break a rule: then nothing is written. */
export async function editConfig(context: Context, request: EditRequest): Promise<number> {
  const { path, config, editsOf, dryRun, quiet } = request;
  const target = targetOf(findPaths(context.env, context.cwd, config), path);
  const lang = languageOf(context.env, context.cwd, config);
  const edits = editsOf(target.layer.values);
  if (isMessage(edits)) {
    if (quiet !== true) await tell(context, lang, edits);
    return EXIT.ok;
  }
  const after = firstValid(target, edits);
  if (dryRun !== true && after !== target.text) write(context, target, after, request.command, config);
  if (quiet === true) return EXIT.ok;
  const style = styleAnyway(context, config);
  await context.stdout.write(shown(target, after, style));
  const { configEdits } = MESSAGES[lang];
  const done = dryRun === true ? configEdits.notWritten : configEdits.written;
  await context.stderr.write(`radar: ${done}\n`);
  return EXIT.ok;
}

const isMessage = (edits: readonly ConfigEdit[] | Message): edits is Message => typeof edits[0] === 'string';

interface Target {
  readonly file: string;
  /** Empty where there is no file yet. */
  readonly text: string;
  readonly exists: boolean;
  readonly layer: Layer;
}

/** The winning file that says something of the path, else the winning one there is, else the user's own, which is made. */
function targetOf({ configFiles, namedConfig }: Paths, path: KeyPath): Target {
  const targets = configFiles.filter((file) => existsSync(file)).map(readTarget);
  const found = targets.find(({ layer }) => holds(layer.values, path)) ?? targets[0];
  if (found !== undefined) return found;
  const file = namedConfig ?? configFiles.at(-1) ?? '';
  return { file, text: '', exists: false, layer: readLayer(file, '') };
}

/** @throws RadarError `config` where the file cannot be read, or is no YAML. */
function readTarget(file: string): Target {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RadarError('config', ['file-unreadable', file, faultOf(error)]);
  }
  const layer = readLayer(file, text.replace(/^\uFEFF/, ''));
  const broken = layer.problems.filter(
    ({ what }) => what[0] === 'yaml-broken' || what[0] === 'yaml-unreadable',
  );
  if (broken.length > 0) throw brokenBy(broken, 'config');
  return { file, text, exists: true, layer };
}

/** @throws RadarError `usage` with every problem that the first way would make. */
function firstValid({ file, text }: Target, edits: readonly ConfigEdit[]): string {
  const tried = edits.map((edit) => {
    const after = editedText(text, edit);
    if (after === undefined)
      throw new RadarError('usage', ['edit-by-hand', file], { hint: ['others-refer-to-it'] });
    return { after, problems: readLayer(file, after.replace(/^\uFEFF/, '')).problems };
  });
  const valid = tried.find(({ problems }) => problems.length === 0);
  if (valid !== undefined) return valid.after;
  throw brokenBy(tried[0]?.problems ?? [], 'usage');
}

function brokenBy(problems: Layer['problems'], code: 'usage' | 'config'): RadarError {
  const told = problems.map(
    ({ file, line, column, what }): Message =>
      code === 'config' ? ['problem-at', file, line, column, what] : what,
  );
  return code === 'config'
    ? new RadarError('config', ['config-broken', told.length, ...told], { hint: ['config-all-keys'] })
    : new RadarError('usage', ['edit-breaks', ...told], { hint: ['nothing-was-changed'] });
}

function write(
  context: Context,
  target: Target,
  after: string,
  command: string,
  config: string | undefined,
): void {
  const { file, text, exists } = target;
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

function shown({ file, text }: Target, after: string, style: Parameters<typeof penOf>[0]): string {
  const pen = penOf(style);
  const lines = lineDiff(text, after).map(({ sign, line }) =>
    pen.ink(sign === '+' ? 'good' : 'bad', `${sign} ${stripControls(line)}`),
  );
  return `${[plain(file), ...lines].join('\n')}\n`;
}
