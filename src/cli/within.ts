/** Runs a command of radar within another program: for an assistant that is served, and for a program that imports radar. */
import type { Context, OutputStream } from '../context.ts';

/** `main`: runs one command and resolves to its exit status. */
export type RunCommand = (argv: readonly string[], context: Context) => Promise<number>;

/** A command that did not end with exit status 0. Its message is what radar would have said on stderr. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  /** As in the README: 2 usage, 3 configuration, 5 nothing fetched, 8 store, 75 locked, … */
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a command printed and said. */
export interface CommandOutput {
  readonly out: string;
  /** What went to stderr: what was done, and what the reader should know. */
  readonly said: string;
}

/**
 * Runs a command to its end. Nobody is asked, and stdin is empty.
 * @throws CommandFailure where it fails.
 */
export async function outputOf(
  run: RunCommand,
  context: Context,
  argv: readonly string[],
): Promise<CommandOutput> {
  const out: string[] = [];
  const said: string[] = [];
  const exitCode = await run(argv, {
    ...context,
    stdin: { isTTY: false, read: nothing },
    stdout: kept(out),
    stderr: kept(said),
    terminal: undefined,
  });
  const words = said.join('').trim();
  if (exitCode !== 0) throw new CommandFailure(exitCode, words.replace(/^radar: /, ''));
  return { out: out.join(''), said: words };
}

/** The document that a command prints as JSON. @throws CommandFailure where it fails. */
export async function documentOf(
  run: RunCommand,
  context: Context,
  argv: readonly string[],
): Promise<unknown> {
  return JSON.parse((await outputOf(run, context, argv)).out);
}

async function* nothing(): AsyncGenerator<string> {}

const kept = (pieces: string[]): OutputStream => ({
  isTTY: false,
  columns: undefined,
  write: async (text) => {
    pieces.push(text);
    return true;
  },
});
