/** The names of formats, apart from what writes them, so that --help does not load the renderers. */
import type { DigestFormat } from '../view/digest/index.ts';
import type { PaperFormat } from '../view/papers/index.ts';

export const DIGEST_FORMAT_NAMES = [
  'terminal',
  'markdown',
  'json',
  'ndjson',
] as const satisfies readonly DigestFormat[];

export const PAPER_FORMAT_NAMES = [
  'table',
  'json',
  'ndjson',
  'csv',
  'bibtex',
  'ris',
  'ids',
] as const satisfies readonly PaperFormat[];

/** `radar show -f` */
export const SHEET_FORMAT_NAMES = ['text', 'json', 'bibtex', 'ris'] as const;
export type SheetFormat = (typeof SHEET_FORMAT_NAMES)[number];

/** `radar map -f` */
export const MAP_FORMAT_NAMES = ['terminal', 'svg'] as const;
export type MapFormat = (typeof MAP_FORMAT_NAMES)[number];
