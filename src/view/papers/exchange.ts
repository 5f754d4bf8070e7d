/** Papers for other programs: spreadsheets (RFC 4180), reference managers (RIS), and bare ids. */

import type { RankedPaper } from '../../paper.ts';
import { plain } from '../kit/sanitize.ts';
import { invertedName } from './names.ts';
import { type Citable, type Reference, type ReferenceView, referencesOf } from './reference.ts';

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
  'note',
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
      note: ranked.note ?? '',
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
export function ris(papers: readonly Citable[], view: ReferenceView = {}): string {
  return referencesOf(papers, view).map(risRecord).join('');
}

function risRecord(reference: Reference): string {
  const { key, paper, title, names, year, journal, server, eprint, doi, url, note } = reference;
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', server === undefined ? 'JOUR' : 'UNPB'],
    ['ID', key],
    ['TI', title],
    ...names.map((name) => ['AU', invertedName(name, 'ris')] as const),
    ['PY', year],
    ['DA', paper.publishedOn?.replaceAll('-', '/')],
    ['T2', journal],
    ['AB', paper.abstract],
    ['DO', doi],
    ['AN', eprint === undefined ? undefined : `arXiv:${eprint}`],
    ['PB', server],
    ...paper.categories.map((category) => ['KW', category] as const),
    ['N1', paper.comment],
    ['N1', note],
    ['UR', url],
    ['L1', paper.links.pdf],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${plain(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** One id a line, for pipes. */
export const ids = (papers: readonly RankedPaper[]): string =>
  papers.map(({ paper }) => `${plain(paper.id)}\n`).join('');
