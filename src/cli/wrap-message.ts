/** Messages and examples on lines that fit a terminal. Light: every command loads it. */
import type { OutputStream } from '../context.ts';

/** What follows the first line of a message stands below its first word, behind `radar: `. */
const HANG = ' '.repeat(7);

/** Words joined to lines of at most `width`; a longer word, such as a path, stays whole on a line of its own. */
export function fillLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A message whose long lines are broken between words where it goes to a terminal; elsewhere it stays as it is. */
export function wrapMessage(text: string, { columns }: OutputStream): string {
  if (columns === undefined) return text;
  const foldOne = (line: string): string => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const [first = '', ...rest] = fillLines(line.trim().split(' '), columns - HANG.length);
    return [indent + first, ...rest.map((one) => HANG + one)].join('\n');
  };
  return text
    .split('\n')
    .map((line) => (line.length <= columns ? line : foldOne(line)))
    .join('\n');
}
