/** Builds the program, runs one command, and turns whatever was thrown into a message and an exit code: the only catch-all. */
import { Command, CommanderError, type Command as CommandType } from 'commander';
import { declareCommands } from './commands/index.ts';
import type { Context } from './context.ts';
import { EXIT, exitCodeOf, formatError } from './errors.ts';
import { nearest } from './text/nearest.ts';

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
  prepare(
    program,
    // A help that cannot be written is told at the end: nobody waits for it before.
    (text) => said.push(context.stdout.write(text).catch((error: unknown) => ({ error }))),
    (text) => said.push(context.stderr.write(text)),
  );
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

/** Commander neither prints nor exits by itself; the same manners for every command. */
function prepare(program: CommandType, out: (text: string) => void, err: (text: string) => void): void {
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command
      .exitOverride()
      .configureOutput({
        writeOut: out,
        writeErr: err,
        outputError: (text, write) => write(explained(text, command).replace(/^error: /, 'radar: ')),
      })
      .showHelpAfterError(`(${[...ancestry(command), '--help'].join(' ')} shows how)`)
      .showSuggestionAfterError();
  }
}

/** A mistyped verb of a group with a default verb reaches that one as an argument too many: it is told for what it is. */
function explained(text: string, command: CommandType): string {
  const { parent, args } = command;
  const [word] = args;
  const isDefault = parent?.parent != null && parent.args[0] === word;
  if (!isDefault || word === undefined || !text.startsWith('error: too many arguments')) return text;
  const near = nearest(
    word,
    parent.commands.map((one) => one.name()),
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
  await context.stderr.write(formatError(cause, ISSUES_URL));
  return exitCodeOf(cause);
}
