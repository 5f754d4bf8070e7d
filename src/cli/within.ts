/** Runs a command of radar within another program: for an assistant that is served, and for a program that imports radar. */
import { CommandFailure } from '../command-failure.ts';
import type { Context, InputStream, OutputStream } from '../context.ts';

/** `main`: runs one command and resolves to its exit status. */
export type RunCommand = (argv: readonly string[], context: Context) => Promise<number>;

/** What a command printed and said. */
export interface CommandOutput {
  readonly out: string;
  /** What went to stderr: what was done, and what the reader should know. */
  readonly said: string;
}

/**
 * Runs a command to its end. Nobody is asked.
 *
 * @param input Its standard input, empty by default.
 * @throws CommandFailure where it fails.
 */
export async function outputOf(
  run: RunCommand,
  context: Context,
  argv: readonly string[],
  input: InputStream['read'] = nothing,
): Promise<CommandOutput> {
  const out: string[] = [];
  const said: string[] = [];
  const exitCode = await run(argv, {
    ...context,
    stdin: { isTTY: false, read: input },
    stdout: kept(out),
    stderr: kept(said),
    terminal: undefined,
  });
  const words = said.join('').trim();
  if (exitCode !== 0) throw new CommandFailure(exitCode, words.replace(/^radar: /, ''));
  return { out: out.join(''), said: words };
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
