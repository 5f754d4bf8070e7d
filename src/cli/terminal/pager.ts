/** Long output at a terminal goes through the reader's pager, as with git and gh; elsewhere it is simply written. */
import { basename } from 'node:path';
import type { Context } from '../../context.ts';
import { wordsOf } from '../../text/command-words.ts';

export interface PagerOptions {
  /** false under --no-pager. */
  readonly pager?: boolean;
}

/**
 * F leaves at once where everything fits, R shows colours and links, X leaves the text on the screen (less(1); git and gh
 * choose the same). A reader’s own LESS stands instead.
 */
const LESS_FLAGS = '-FRX';

/** Like `stdout.write`: false where the reader has gone before the text was out. */
export async function writePaged(context: Context, options: PagerOptions, text: string): Promise<boolean> {
  const pager = pagerFor(context, options, text);
  if (pager !== undefined) {
    const [command = '', ...args] = pager;
    const status = await context.launch({ command, args, input: text });
    // Undefined: there is no such program. That is nothing to complain about, the text is what was asked for.
    if (status !== undefined) return true;
  }
  return context.stdout.write(text);
}

/** The pager's words, or undefined where none is wanted: RADAR_PAGER, then PAGER, then less; empty or `cat` is none. */
function pagerFor(
  { env, terminal }: Context,
  { pager = true }: PagerOptions,
  text: string,
): readonly string[] | undefined {
  if (!pager || terminal === undefined || env.TERM === 'dumb') return undefined;
  const rows = terminal.output.rows;
  if (!(rows > 0) || text.split('\n').length <= rows) return undefined;
  const words = wordsOf(env.RADAR_PAGER ?? env.PAGER ?? 'less');
  const name = basename(words[0] ?? '');
  if (name === '' || name === 'cat') return undefined;
  return name === 'less' && !env.LESS ? [...words, LESS_FLAGS] : words;
}
