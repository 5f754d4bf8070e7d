/** What a server says for itself, on its way into a sentence of ours. */
import { stripControls } from './controls.ts';

/** An explanation has some words; whoever sends a page of them explains nothing. */
const LONGEST = 200;

/** One line without anything hidden, and no longer than a reader wants it. */
export function serverWords(text: string): string {
  // Cut first: a message may have megabytes, of which only the beginning is looked at.
  const line = stripControls(text.slice(0, 4 * LONGEST))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST
    ? line
    : `${line.slice(0, LONGEST - 1).trimEnd()}…`.replace(/\p{Surrogate}…$/u, '…');
}
