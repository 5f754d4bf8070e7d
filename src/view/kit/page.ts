/** Lines as they leave a renderer. */
import type { Pen } from './style.ts';

/** Typographic characters of one cell and what a terminal without Unicode gets for them. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': 'x',
  '·': '|',
  '…': '.',
  '→': '>',
  '↔': '=',
};

/** The lines as text, each one cell in, without white space at their ends. */
export function page(inked: readonly string[], pen: Pen): string {
  // What held two words together has done so: whoever copies or searches the text finds plain spaces.
  const lines = inked.map((line) => line.replaceAll('\u00A0', ' '));
  if (pen.plain) return lines.map((line) => `${linear(line)}\n`).join('');
  const text = lines.map((line) => `${` ${line}`.trimEnd()}\n`).join('');
  return pen.unicode ? text : text.replace(/[“”‘’‐‑–—−×·…→↔]/g, (mark) => PLAIN[mark] ?? mark);
}

/**
 * Columns and margins are for the eye, and so are the marks before a line that goes on from the one above; a separator with
 * a space before it is read as a word.
 */
export const linear = (line: string): string =>
  line
    .replace(/^ *(?:,|\.\.\.) /, '')
    .replace(/(?<! ) +(?=[,，、])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
