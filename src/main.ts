/** Builds the program, runs one command, and turns whatever was thrown into a message and an exit code: the only catch-all. */
import { Command, CommanderError, type Command as CommandType, Help } from 'commander';
import { folded } from './cli/wrap-message.ts';
import type { Context } from './context.ts';
import { EXIT, exitCodeOf, formatError } from './errors.ts';
import type { Lang } from './messages/lang.ts';
import { say } from './messages/say.ts';
import { nearest } from './text/nearest.ts';
import { declareCommands } from './verbs/index.ts';

/** Columns of a help that goes to a file or a pipe. */
const HELP_WIDTH = 80;
const ISSUES_URL = 'the issue tracker of research-radar';

/**
 * Runs radar once.
 * @param argv The arguments after the program's name.
 * @returns The exit status; see EXIT. Never rejects.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const said: Promise<unknown>[] = [];
  const outcome = { code: EXIT.ok as number };
  const program = declareCommands(new Command('radar'), context, (code) => {
    outcome.code = code;
  });
  const chinese = await chineseFor(argv, context);
  prepare(
    program,
    chinese,
    // A help that cannot be written is told at the end: nobody waits for it before.
    (text) => said.push(context.stdout.write(text).catch((error: unknown) => ({ error }))),
    (text) => said.push(context.stderr.write(text)),
    context,
  );
  chinese?.speakChinese(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    outcome.code = await report(error, context);
  }
  for (const failed of await Promise.all(said)) {
    if (typeof failed === 'object' && failed !== null && 'error' in failed)
      outcome.code = await report(failed.error, context);
  }
  return outcome.code;
}

type Chinese = typeof import('./cli/zh/index.ts');

/** Help and usage are told before any configuration is read: the environment alone decides. What other programs read stays as it is. */
async function chineseFor(argv: readonly string[], { env }: Context): Promise<Chinese | undefined> {
  if (env.RADAR_LANG !== 'zh') return undefined;
  const isForPrograms = argv[0] === 'man' || argv[0] === 'completion';
  const asksHow = argv.includes('--help') || argv.includes('-h');
  return isForPrograms && !asksHow ? undefined : import('./cli/zh/index.ts');
}

/** Commander neither prints nor exits by itself; the same manners for every command. */
function prepare(
  program: CommandType,
  chinese: Chinese | undefined,
  out: (text: string) => void,
  err: (text: string) => void,
  { stdout, stderr, env }: Context,
): void {
  const piped = Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : HELP_WIDTH;
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command
      .exitOverride()
      .configureOutput({
        writeOut: out,
        writeErr: (text) => {
          const told = text === `${whereToLook(command)}\n` ? `${whereToLook(meantBy(command))}\n` : text;
          err(chinese?.usageInChinese(told) ?? told);
        },
        getOutHelpWidth: () => stdout.columns || piped,
        getErrHelpWidth: () => stderr.columns || piped,
        outputError: (text, write) => {
          const told = explained(text, command).replace(/^error: /, 'radar: ');
          write(chinese === undefined ? folded(told, stderr) : told);
        },
      })
      .configureHelp({
        // What a flag does is wrapped beside it on narrow terminals too.
        minWidthToWrap: 20,
        // Every command has options: saying so forty times only takes room.
        subcommandTerm: (one) => new Help().subcommandTerm(one).replace(' [options]', ''),
      })
      .showHelpAfterError(whereToLook(command))
      .showSuggestionAfterError();
  }
}

const whereToLook = (command: CommandType): string =>
  `(${[...ancestry(command), '--help'].join(' ')} shows how)`;

/** The word behind a group that none of its verbs is called, so that it went to the default verb. */
function strayWord({ parent, args }: CommandType): string | undefined {
  const [word] = args;
  return parent?.parent != null && parent.args[0] === word ? word : undefined;
}

/** The command whose help helps: the group where its default verb got a stray word. */
const meantBy = (command: CommandType): CommandType =>
  strayWord(command) === undefined ? command : (command.parent ?? command);

/** A mistyped verb of a group with a default verb reaches that one as an argument too many: it is told for what it is. */
function explained(text: string, command: CommandType): string {
  const word = strayWord(command);
  if (word === undefined || !text.startsWith('error: too many arguments')) return text;
  const near = nearest(
    word,
    meantBy(command).commands.map((one) => one.name()),
  );
  const guess = near === undefined ? '' : `(Did you mean ${near}?)\n`;
  return `error: unknown command '${word}'\n${guess}`;
}

function ancestry(command: CommandType): string[] {
  return command.parent === null ? [command.name()] : [...ancestry(command.parent), command.name()];
}

async function report(error: unknown, context: Context): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  // After Ctrl-C anything may fail on its way out; what counts is why.
  const cause: unknown = context.signal.aborted ? context.signal.reason : error;
  const lang = await languageOf(context);
  const text = formatError(cause, ISSUES_URL, (message) => say(lang, message));
  await context.stderr.write(exitCodeOf(cause) === EXIT.bug ? text : await told(text, lang, context));
  return exitCodeOf(cause);
}

/** A message broken between words for a terminal. */
async function told(text: string, lang: Lang, { stderr }: Context): Promise<string> {
  return lang === 'zh' ? (await import('./cli/zh/index.ts')).errorInChinese(text) : folded(text, stderr);
}

/** Of what goes wrong: the environment's, else the configuration's. */
const languageOf = async (context: Context): Promise<Lang> =>
  (context.env.RADAR_LANG ?? (await configuredLanguage(context))) === 'zh' ? 'zh' : 'en';

/** A broken configuration says nothing. */
async function configuredLanguage({ env, cwd }: Context): Promise<string> {
  const { loadConfig } = await import('./config/load.ts');
  try {
    return loadConfig(env, cwd, undefined).config.output.lang;
  } catch {
    return 'en';
  }
}
