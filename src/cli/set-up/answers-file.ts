/** Where the answers go: a file of their own, or one that is there and keeps what it says. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readLayer } from '../../config/layer.ts';
import { PROJECT_FILE } from '../../config/paths.ts';
import type { Config } from '../../config/schema.ts';
import type { Context } from '../../context.ts';
import { faultOf, RadarError } from '../../errors.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import type { Style } from '../../view/kit/style.ts';
import { firstValid } from '../config-edit/apply.ts';
import { type EditTarget, readTarget } from '../config-edit/target.ts';
import { diffLines, writeEdit } from '../config-edit/write.ts';
import { trustWritten } from '../trusting.ts';
import { additionsOf } from './additions.ts';
import { checked } from './draft.ts';
import type { InterviewAnswers } from './interview.ts';
import { NOTHING_PRESENT, type Present, presentIn } from './present.ts';

export interface AnswersFile {
  readonly file: string;
  readonly present: Present;
  /** The whole file. @throws RadarError `usage` where an answer breaks a rule. */
  readonly text: (draft: InterviewAnswers) => string;
  /** What it says. @throws RadarError `usage` */
  readonly configOf: (draft: InterviewAnswers) => Config;
  /** What the answers change of a file that is there, as lines; undefined for one that is written whole. */
  readonly changes: (draft: InterviewAnswers, style: Style) => readonly string[] | undefined;
  /** Whether the answers say anything that the file does not say already. */
  readonly isNews: (draft: InterviewAnswers) => boolean;
  /** Returns the name under which an older file was kept. @throws RadarError `usage` where it cannot be written. */
  readonly write: (draft: InterviewAnswers) => string | undefined;
}

/** A file of its own; one that is there is kept beside it. */
export function newFile(context: Context, file: string): AnswersFile {
  return {
    file,
    present: NOTHING_PRESENT,
    text: (draft) => checked(draft, file).text,
    configOf: (draft) => checked(draft, file).config,
    changes: () => undefined,
    isNews: () => true,
    write: (draft) => {
      const kept = replace(context, file, checked(draft, file).text);
      if (basename(file) === PROJECT_FILE) trustWritten(context, dirname(file));
      return kept;
    },
  };
}

/** A file that is added to. @throws RadarError `config` where it cannot be read, or is wrong already. */
export function addTo(context: Context, file: string, config: string | undefined): AnswersFile {
  const target = soundTarget(file);
  const present = presentIn(target.layer.values);
  const after = (draft: InterviewAnswers): string =>
    firstValid({ context, config }, target, [additionsOf(draft, present)]);
  return {
    file,
    present,
    text: after,
    configOf: (draft) => {
      const read = readLayer(file, after(draft).replace(/^\uFEFF/, '')).config;
      if (read === undefined) throw new RadarError('usage', ['no-configuration-made']);
      return read;
    },
    changes: (draft, style) => diffLines(target, after(draft), style),
    isNews: (draft) => after(draft) !== target.text,
    write: (draft) => {
      const text = after(draft);
      if (text !== target.text) writeEdit(context, target, { after: text, command: 'init --add', config });
      return undefined;
    },
  };
}

function soundTarget(file: string): EditTarget {
  const target = readTarget(file);
  const { problems } = target.layer;
  if (problems.length === 0) return target;
  const told = problems.map(({ line, column, what }) => ['problem-at', file, line, column, what] as const);
  throw new RadarError('config', ['config-broken', told.length, ...told], { hint: ['config-all-keys'] });
}

function replace(context: Context, file: string, text: string): string | undefined {
  const unique = String(Math.floor(context.random() * 1e12));
  try {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before !== undefined) writeFileAtomically(`${file}.bak`, before, unique);
    writeFileAtomically(file, text, unique);
    return before === undefined ? undefined : `${file}.bak`;
  } catch (error) {
    const cause = error instanceof RadarError ? (error.cause ?? error) : error;
    throw unwritable(file, faultOf(cause), error);
  }
}

const unwritable = (file: string, fault: string, cause?: unknown): RadarError =>
  new RadarError('usage', ['file-unwritable', file, fault], { hint: ['output-elsewhere'], cause });

/** Sentence before ten questions are asked, not after them. @throws RadarError `usage` */
export function requireWritable(file: string): void {
  const fault = hindrance(file);
  if (fault !== undefined) throw unwritable(file, fault);
}

function hindrance(file: string): string | undefined {
  if (existsSync(file) && statSync(file).isDirectory()) return 'EISDIR';
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) return 'ENOTDIR';
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}
