/** Papers for other programs: spreadsheets (RFC 4180), reference managers (RIS), and bare ids. */

import type { RankedPaper } from '../../paper.ts';
import { arxivBase } from '../../paper-id.ts';
import { plain } from '../kit/sanitize.ts';
import { invertedName, splitName } from './names.ts';
import { type Citable, yearOf } from './year.ts';

const COLUMNS = [
  'rank',
  'score',
  'id',
  'version',
  'title',
  'authors',
  'categories',
  'announce_type',
  'announced_on',
  'interest',
  'url',
  'doi',
] as const;

/** A header, then one record a paper, with CRLF as RFC 4180 has it. */
export function csv(papers: readonly RankedPaper[]): string {
  const records = papers.map(
    (ranked): Record<(typeof COLUMNS)[number], string> => ({
      rank: String(ranked.rank),
      score: ranked.score.toFixed(4),
      id: ranked.paper.id,
      version: String(ranked.paper.version ?? ''),
      title: ranked.paper.title,
      authors: ranked.paper.authors.join('; '),
      categories: ranked.paper.categories.join(' '),
      announce_type: ranked.announceType,
      announced_on: ranked.announcedOn,
      interest: ranked.interest ?? '',
      url: ranked.paper.links.abstract,
      doi: ranked.paper.doi ?? '',
    }),
  );
  const lines = records.map((record) => COLUMNS.map((column) => csvField(record[column])).join(','));
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/**
 * Spreadsheets run text that begins like a formula: an apostrophe makes it text again (owasp.org, CSV Injection). With East
 * Asian settings the full-width signs begin one too. Tabs and line breaks before them are gone: `plain` trims.
 */
const FORMULA = /^[=+@\-＝＋－＠−﹢﹣﹦﹫]/u;

function csvField(value: string): string {
  const text = plain(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RIS records (two letters, two spaces, a dash): journal articles, or unpublished works for preprints. */
export function ris(papers: readonly Citable[]): string {
  return papers.map(risRecord).join('');
}

function risRecord(citable: Citable): string {
  const { paper } = citable;
  const base = arxivBase(paper.id);
  const published = paper.journalRef !== undefined || base === undefined;
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', published ? 'JOUR' : 'UNPB'],
    ['TI', paper.title],
    ...paper.authors.map((author) => ['AU', invertedName(splitName(plain(author)), 'ris')] as const),
    ['PY', yearOf(citable) || undefined],
    ['DA', paper.publishedOn?.replaceAll('-', '/')],
    ['T2', paper.journalRef ?? (base === undefined ? /^feed:([^/]+)\//.exec(paper.id)?.[1] : undefined)],
    ['AB', paper.abstract === '' ? undefined : paper.abstract],
    ['DO', paper.doi],
    ['AN', base === undefined ? undefined : `arXiv:${base}`],
    ['PB', base === undefined ? undefined : 'arXiv'],
    ...paper.categories.map((category) => ['KW', category] as const),
    ['N1', paper.comment],
    ['UR', paper.links.abstract],
    ['L1', paper.links.pdf],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${plain(value)}\r\n`]))
    .join('');
}

/** One id a line, for pipes. */
export const ids = (papers: readonly RankedPaper[]): string =>
  papers.map(({ paper }) => `${plain(paper.id)}\n`).join('');
