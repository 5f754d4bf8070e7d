/** Builds the program, runs one command, and turns whatever was thrown into a message and an exit code: the only catch-all. */
import { CommanderError } from 'commander';
import { HELP_WIDTH, type HelpLayout, helpLayout } from './cli/help.ts';
import { formatUsage, RadarCommand, UsageError } from './cli/usage.ts';
import { wrapMessage } from './cli/wrap-message.ts';
import type { Context } from './context.ts';
import { EXIT, exitCodeOf, formatError } from './errors.ts';
import { helpIn } from './messages/help.ts';
import type { Lang } from './messages/lang.ts';
import { hideCredentials } from './net/address.ts';
import { declareCommands } from './verbs/index.ts';

/**
 * Runs radar once.
 * @param argv The arguments after the program's name.
 * @returns The exit status; see EXIT. Never rejects.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const said: Promise<unknown>[] = [];
  const outcome = { code: EXIT.ok as number };
  const finish = (code: number): void => {
    outcome.code = code;
  };
  try {
    const lang = helpLang(argv, context);
    const help = await helpIn(lang);
    const program = emptyProgram(context, await helpLayout(lang, help), said);
    await declareCommands(program, { context, finish, help, run: main }).parseAsync(argv, { from: 'user' });
  } catch (error) {
    outcome.code = await report(error, context);
  }
  for (const failed of await Promise.all(said)) {
    if (typeof failed === 'object' && failed !== null && 'error' in failed)
      outcome.code = await report(failed.error, context);
  }
  return outcome.code;
}

/** Help and usage are told before any configuration is read: the environment alone decides. */
const askedLang = ({ env }: Context): Lang => (env.RADAR_LANG === 'zh' ? 'zh' : 'en');

/** The words of every verb; what man pages and completions are made of stays as it is. */
function helpLang(argv: readonly string[], context: Context): Lang {
  const isForPrograms = argv[0] === 'man' || argv[0] === 'completion';
  const asksHow = argv.includes('--help') || argv.includes('-h');
  return isForPrograms && !asksHow ? 'en' : askedLang(context);
}

/** Commander neither prints nor exits by itself; every command inherits these manners. */
function emptyProgram(context: Context, layout: HelpLayout, said: Promise<unknown>[]): RadarCommand {
  const { stdout, stderr, env } = context;
  const piped = Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : HELP_WIDTH;
  const program = new RadarCommand('radar');
  program
    .exitOverride()
    .configureHelp(layout)
    .configureOutput({
      // A help that cannot be written is told at the end: nobody waits for it before.
      writeOut: (text) => said.push(stdout.write(text).catch((error: unknown) => ({ error }))),
      writeErr: (text) => said.push(stderr.write(text)),
      getOutHelpWidth: () => stdout.columns || piped,
      getErrHelpWidth: () => stderr.columns || piped,
    });
  return program;
}

async function report(error: unknown, context: Context): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  // After Ctrl-C anything may fail on its way out; what counts is why.
  const cause: unknown = context.signal.aborted ? context.signal.reason : error;
  if (cause instanceof UsageError) return reportUsage(cause, context);
  const [{ languageOf }, { say }] = await Promise.all([import('./config/load.ts'), sentences()]);
  const lang = languageOf(context.env, context.cwd);
  // What was asked for is part of many messages, and of every stack.
  const text = hideCredentials(formatError(cause, (message) => say(lang, message)));
  const isBug = exitCodeOf(cause) === EXIT.bug;
  await context.stderr.write(isBug ? text : wrapMessage(text, context.stderr));
  return exitCodeOf(cause);
}

/** Loaded when something has gone wrong: a run that ends well does without. */
const sentences = () => import('./messages/say.ts');

async function reportUsage(error: UsageError, context: Context): Promise<number> {
  const lang = askedLang(context);
  const { say } = await sentences();
  const text = formatUsage(error, (message) => say(lang, message));
  await context.stderr.write(lang === 'zh' ? text : wrapMessage(text, context.stderr));
  return EXIT.usage;
}
