import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findPaths, PROJECT_FILE } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT, faultOf, RadarError } from '../../errors.ts';
import { MESSAGES } from '../../messages/words.ts';
import { writeFileAtomically } from '../../outlets/file.ts';
import { trustWritten } from '../trusting.ts';
import type { InitOptions } from './draft.ts';
import { checked, draftOf } from './draft.ts';
import type { InterviewAnswers } from './interview.ts';

/** Writes the user's configuration file. One that is already there is replaced only where that was asked for. */
export async function runInit(context: Context, options: InitOptions): Promise<number> {
  const file = targetOf(context, options);
  const draft = draftOf(context, options);
  if (file !== undefined && canAsk(context) && options.yes !== true) {
    if (await askAndWrite(context, file, draft, options.force === true))
      await context.stdout.write(`${MESSAGES[draft.lang].setUp.nextStep}\n`);
    return EXIT.ok;
  }
  return writeUnasked(context, options, file, draft);
}

/** Somebody is there, and the terminal can move its cursor: questions are drawn over and over. */
const canAsk = ({ env, terminal }: Context): boolean => terminal !== undefined && env.TERM !== 'dumb';

/** On the way to another command: asks whether radar shall be set up, and does it. */
export async function offerInit(context: Context, { config }: Pick<InitOptions, 'config'>): Promise<void> {
  if (!canAsk(context)) return;
  const options = config === undefined ? {} : { config };
  const { isWelcome } = await import('./conversation.ts');
  const draft = draftOf(context, options);
  if (!(await isWelcome(context, draft.lang))) return;
  const file = targetOf(context, options);
  if (file !== undefined) await askAndWrite(context, file, draft, false);
}

/** Whether a configuration was written. */
async function askAndWrite(
  context: Context,
  file: string,
  draft: InterviewAnswers,
  force: boolean,
): Promise<boolean> {
  const { interview } = await import('./conversation.ts');
  return interview(context, draft, { file, force, save: (agreed) => write(context, file, agreed) });
}

async function writeUnasked(
  context: Context,
  options: InitOptions,
  file: string | undefined,
  draft: InterviewAnswers,
): Promise<number> {
  if (draft.categories.length === 0 && draft.feeds.length === 0) {
    throw new RadarError('usage', ['init-needs-source'], { hint: ['init-example'] });
  }
  if (file !== undefined && existsSync(file) && options.force !== true) {
    throw new RadarError('usage', ['file-already-there', file], { hint: ['edit-or-force'] });
  }
  const { text } = checked(draft, file);
  if (file === undefined) {
    await context.stdout.write(text);
    await tellNameless(context, draft);
    return EXIT.ok;
  }
  const kept = write(context, file, draft);
  const say = MESSAGES[draft.lang].setUp;
  const done = kept === undefined ? say.wrote(file) : say.wroteOver(file, kept);
  await context.stdout.write(`${done}\n${say.nextStep}\n`);
  await tellNameless(context, draft);
  return EXIT.ok;
}

async function tellNameless({ stderr }: Context, { nameless, lang }: InterviewAnswers): Promise<void> {
  if (nameless.length === 0) return;
  for (const { file, count } of nameless)
    await stderr.write(`radar: ${file}: ${MESSAGES[lang].setUp.nameless(count, file)}\n`);
}

/** The file to write; undefined for stdout. */
function targetOf(context: Context, options: InitOptions): string | undefined {
  if (options.output === '-') return undefined;
  if (options.output !== undefined) return resolve(context.cwd, options.output);
  const paths = findPaths(context.env, context.cwd, options.config);
  return paths.namedConfig ?? paths.configFiles.at(-1);
}

/** Returns the name under which an older file was kept. @throws RadarError `usage` where it cannot be written. */
function write(context: Context, file: string, draft: InterviewAnswers): string | undefined {
  const kept = replace(context, file, checked(draft, file).text);
  if (basename(file) === PROJECT_FILE) trustWritten(context, dirname(file));
  return kept;
}

function replace(context: Context, file: string, text: string): string | undefined {
  const unique = String(Math.floor(context.random() * 1e12));
  try {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before !== undefined) writeFileAtomically(`${file}.bak`, before, unique);
    writeFileAtomically(file, text, unique);
    return before === undefined ? undefined : `${file}.bak`;
  } catch (error) {
    const cause = error instanceof RadarError ? error.cause : error;
    throw new RadarError('usage', ['file-unwritable', file, faultOf(cause ?? error)], {
      hint: ['output-elsewhere'],
      cause: error,
    });
  }
}
