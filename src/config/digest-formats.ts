/** The formats of a digest by name, and the endings of files that ask for them. Loads nothing: `--help` names them. */

/** `radar today -f` and `output.format`. */
export const DIGEST_FORMAT_NAMES = [
  'terminal',
  'markdown',
  'html',
  'json',
  'ndjson',
  'bibtex',
  'ris',
  'csl',
  'atom',
  'jsonfeed',
] as const;

export type DigestFormat = (typeof DIGEST_FORMAT_NAMES)[number];

const ENDINGS: Readonly<Record<string, DigestFormat>> = {
  bib: 'bibtex',
  htm: 'html',
  html: 'html',
  json: 'json',
  markdown: 'markdown',
  md: 'markdown',
  ndjson: 'ndjson',
  ris: 'ris',
  txt: 'terminal',
  xml: 'atom',
};

/** Without the dot and in small letters; empty where the name has none. */
export function endingOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return /[^.]/.test(name.slice(0, Math.max(0, dot))) ? name.slice(dot + 1).toLowerCase() : '';
}

/** What the ending of a file asks for; undefined where it asks for nothing radar knows. */
export function formatByEnding(file: string): DigestFormat | undefined {
  const ending = endingOf(file);
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}
