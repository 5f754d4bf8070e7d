/** The names of formats, apart from what writes them, so that --help does not load the renderers. */
import type { DigestFormat } from '../view/digest/index.ts';

export const DIGEST_FORMAT_NAMES = [
  'terminal',
  'markdown',
  'json',
  'ndjson',
] as const satisfies readonly DigestFormat[];

export const PAPER_FORMAT_NAMES = ['table', 'json', 'ndjson', 'csv', 'bibtex', 'ris', 'ids'] as const;
export type PaperFormat = (typeof PAPER_FORMAT_NAMES)[number];
