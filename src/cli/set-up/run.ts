/** `radar init`: writes the user's configuration file, by flags or by questions. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPaths } from '../../config/paths.ts';
import type { Context } from '../../context.ts';
import { EXIT, RadarError } from '../../errors.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import { styleFor } from '../terminal/output-style.ts';
import { alreadyPresent } from './additions.ts';
import { type AnswersFile, addTo, newFile, requireWritable } from './answers-file.ts';
import { checked, draftOf, type InitOptions } from './draft.ts';
import type { InterviewAnswers } from './interview.ts';

/** One that is already there is replaced or added to only where that was asked for. */
export async function runInit(context: Context, options: InitOptions): Promise<number> {
  const file = targetOf(context, options);
  const draft = draftOf(context, options);
  if (file === undefined || !canAsk(context) || options.yes === true)
    return writeUnasked(context, options, file, draft);
  const { isWritten, wantsToRate, lang } = await askAndWrite(context, file, draft, options);
  if (wantsToRate) {
    const { runRate } = await import('../rate/run.ts');
    await runRate(context, { limit: FIRST_RATED, ...configFlagFor(context, file, options) });
  }
  if (isWritten) await context.stdout.write(`${INTERFACE_WORDS[lang].setUp.nextStep}\n`);
  return EXIT.ok;
}

/** Enough to see the order change, and soon done. */
const FIRST_RATED = 5;

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
  if (file !== undefined) await askAndWrite(context, file, draft, options, false);
}

async function askAndWrite(
  context: Context,
  file: string,
  draft: InterviewAnswers,
  options: InitOptions,
  mayRate = true,
) {
  requireWritable(file);
  const { interview } = await import('./conversation.ts');
  const isThere = existsSync(file);
  return interview(context, draft, {
    file,
    kind: !isThere || options.force === true ? 'new' : options.add === true ? 'add' : undefined,
    open: (kind) => (kind === 'add' ? addTo(context, file, options.config) : newFile(context, file)),
    configFlag: options.config,
    mayRate,
  });
}

/** A file that radar would not find by itself is named to what comes next. */
function configFlagFor(context: Context, file: string, { config }: InitOptions): Pick<InitOptions, 'config'> {
  const { configFiles } = findPaths(context.env, context.cwd, config);
  return configFiles.includes(file) ? (config === undefined ? {} : { config }) : { config: file };
}

async function writeUnasked(
  context: Context,
  options: InitOptions,
  file: string | undefined,
  draft: InterviewAnswers,
): Promise<number> {
  const own = file ?? targetOf(context, { ...options, output: undefined });
  if (options.add === true && own !== undefined && existsSync(own))
    return addUnasked(context, draft, addTo(context, own, options.config), file === undefined);
  if (draft.categories.length === 0 && draft.feeds.length === 0) {
    throw new RadarError('usage', ['init-needs-source'], { hint: ['init-example'] });
  }
  if (file !== undefined && existsSync(file) && options.force !== true) {
    throw new RadarError('usage', ['file-already-there', file], { hint: ['edit-or-force'] });
  }
  if (file === undefined) {
    await context.stdout.write(checked(draft, file).text);
  } else {
    const kept = newFile(context, file).write(draft);
    const say = INTERFACE_WORDS[draft.lang].setUp;
    const done = kept === undefined ? say.wrote(file) : say.wroteOver(file, kept);
    await context.stdout.write(`${done}\n${say.nextStep}\n`);
  }
  await tellNameless(context, draft);
  return EXIT.ok;
}

async function addUnasked(
  context: Context,
  draft: InterviewAnswers,
  destination: AnswersFile,
  isPrinted: boolean,
): Promise<number> {
  const { lang } = destination.configOf(draft).output;
  const { setUp, comma } = INTERFACE_WORDS[lang];
  const known = alreadyPresent(draft, destination.present);
  if (known.length > 0) await context.stderr.write(`radar: ${setUp.alreadyThere(known.join(comma))}\n`);
  if (isPrinted) {
    await context.stdout.write(destination.text(draft));
  } else if (!destination.isNews(draft)) {
    await context.stderr.write(`radar: ${setUp.nothingNew}\n`);
  } else {
    const changes = destination.changes(draft, styleFor(context)) ?? [];
    destination.write(draft);
    await context.stdout.write(`${changes.join('\n')}\n`);
    await context.stderr.write(`radar: ${INTERFACE_WORDS[lang].configEdits.written}\n`);
  }
  await tellNameless(context, draft);
  return EXIT.ok;
}

async function tellNameless({ stderr }: Context, { nameless, lang }: InterviewAnswers): Promise<void> {
  if (nameless.length === 0) return;
  for (const { file, count } of nameless)
    await stderr.write(`radar: ${file}: ${INTERFACE_WORDS[lang].setUp.nameless(count, file)}\n`);
}

/** The file to write; undefined for stdout. */
function targetOf(
  context: Context,
  { output, config }: { readonly output?: string | undefined; readonly config?: string },
): string | undefined {
  if (output === '-') return undefined;
  if (output !== undefined) return resolve(context.cwd, output);
  const paths = findPaths(context.env, context.cwd, config);
  return paths.namedConfig ?? paths.configFiles.at(-1);
}
