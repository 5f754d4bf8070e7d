/** The names of formats, apart from what writes them, so that --help does not load the renderers. */
import { endingOf, formatByEnding } from '../config/digest-formats.ts';
import { RadarError } from '../errors.ts';
import type { PaperFormat } from '../view/papers/index.ts';

export { DIGEST_FORMAT_NAMES } from '../config/digest-formats.ts';

export const PAPER_FORMAT_NAMES = [
  'table',
  'tsv',
  'json',
  'ndjson',
  'csv',
  'bibtex',
  'ris',
  'csl',
  'ids',
] as const satisfies readonly PaperFormat[];

const PAPER_ENDINGS: Readonly<Record<string, PaperFormat>> = {
  bib: 'bibtex',
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  ris: 'ris',
  tsv: 'tsv',
  txt: 'table',
};

/**
 * The format of a listing: the flag's, else what the ending of its file asks for.
 * @throws RadarError `usage` where the ending is one of a digest.
 */
export function paperFormatFor(
  {
    json,
    format,
    output,
  }: { readonly json?: boolean; readonly format?: PaperFormat; readonly output?: string },
  command: string,
  fallback: PaperFormat,
): PaperFormat {
  if (json === true) return 'json';
  if (format !== undefined || output === undefined) return format ?? fallback;
  const ending = endingOf(output);
  if (Object.hasOwn(PAPER_ENDINGS, ending)) return PAPER_ENDINGS[ending] ?? fallback;
  if (formatByEnding(output) === undefined) return fallback;
  throw new RadarError('usage', ['ending-not-of', ending, command], {
    hint: ['another-writes', 'radar today'],
  });
}

/** Where records are no papers: `radar coverage -f` and its kin. */
export const RECORD_FORMAT_NAMES = ['table', 'tsv', 'json'] as const;
export type RecordFormat = (typeof RECORD_FORMAT_NAMES)[number];

/** `radar show -f` */
export const SHEET_FORMAT_NAMES = ['text', 'json', 'bibtex', 'ris', 'csl'] as const;
export type SheetFormat = (typeof SHEET_FORMAT_NAMES)[number];

/** `radar map -f` */
export const MAP_FORMAT_NAMES = ['terminal', 'svg'] as const;
export type MapFormat = (typeof MAP_FORMAT_NAMES)[number];
