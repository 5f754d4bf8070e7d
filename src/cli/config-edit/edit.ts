/** Changing a configuration file for its owner: checked before it is written, shown as what goes and what comes, kept for `radar undo`. */
import type { ConfigEdit } from '../../config/edit/index.ts';
import { languageOf } from '../../config/load.ts';
import { findPaths } from '../../config/paths.ts';
import type { KeyPath, Values } from '../../config/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../errors.ts';
import type { Message } from '../../messages/message.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { tell } from '../tell.ts';
import { styleAnyway } from '../terminal/style-anyway.ts';
import { firstValid } from './apply.ts';
import { targetOf } from './target.ts';
import { diffLines, writeEdit } from './write.ts';

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
  const { path, config, command, editsOf, dryRun, quiet } = request;
  const target = targetOf(findPaths(context.env, context.cwd, config), path);
  const lang = languageOf(context.env, context.cwd, config);
  const edits = editsOf(target.layer.values);
  if (isMessage(edits)) {
    if (quiet !== true) await tell(context, lang, edits);
    return EXIT.ok;
  }
  const ways = edits.map((edit) => [edit]);
  const after = firstValid({ context, config }, target, ways);
  if (dryRun !== true && after !== target.text) writeEdit(context, target, { after, command, config });
  if (quiet === true) return EXIT.ok;
  const style = styleAnyway(context, config);
  await context.stdout.write(`${diffLines(target, after, style).join('\n')}\n`);
  const { configEdits } = INTERFACE_WORDS[lang];
  const done = dryRun === true ? configEdits.notWritten : configEdits.written;
  await context.stderr.write(`radar: ${done}\n`);
  return EXIT.ok;
}

const isMessage = (edits: readonly ConfigEdit[] | Message): edits is Message => typeof edits[0] === 'string';
