/**
 * Whether two papers are one work: an arXiv paper and its journal version, a preprint and its twin on another server.
 * Two works taken for one is the worse mistake, since one of them disappears: when in doubt, they are two.
 */
import type { Paper } from '../paper.ts';
import { sameFirstAuthor } from './author-key.ts';
import { tightKey, titleKey } from './title-key.ts';

export interface SameWork {
  readonly same: boolean;
  /** What decided: equal ids or DOIs, arXiv's own doi field, or the title with the first author. */
  readonly by: 'doi' | 'arxiv-doi' | 'title-author';
}

export function sameWork(a: Paper, b: Paper): SameWork {
  if (a.id === b.id) return { same: true, by: a.id.startsWith('doi:') ? 'doi' : 'arxiv-doi' };
  const ofA = doisOf(a);
  const ofB = doisOf(b);
  if (ofA.some((doi) => ofB.includes(doi))) {
    return { same: true, by: isArxiv(a) || isArxiv(b) ? 'arxiv-doi' : 'doi' };
  }
  // Two papers of one server with two ids are two works, whatever they are called.
  if (sameServer(a, b)) return { same: false, by: 'doi' };
  // Two journal articles with two DOIs as well; a preprint and an article have two of right.
  if (isArticle(a) && isArticle(b)) return { same: false, by: 'doi' };
  return { same: sameTitleAndAuthor(a, b), by: 'title-author' };
}

const isArxiv = (paper: Paper): boolean => paper.id.startsWith('arxiv:');

/** Its own DOI and the one its metadata name; `10.48550/arXiv.…` is the DOI that arXiv itself gives. */
export function doisOf(paper: Paper): readonly string[] {
  const own = paper.id.startsWith('doi:') ? [paper.id.slice(4)] : [];
  const arxiv = isArxiv(paper) ? [`10.48550/arxiv.${paper.id.slice(6).toLowerCase()}`] : [];
  const named = paper.doi === undefined ? [] : [normalDoi(paper.doi)];
  return [...new Set([...own.map(normalDoi), ...arxiv, ...named])];
}

/** Lower case, without resolver, `doi:` and trailing punctuation; bioRxiv's DOIs without their version. */
export function normalDoi(doi: string): string {
  const bare = doi
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '')
    .replace(/[.,;)\s]+$/, '');
  return /^10\.(?:1101|64898)\//.test(bare) ? bare.replace(/v\d+$/, '') : bare;
}

const PREPRINT_DOI =
  /^10\.(?:48550\/arxiv\.|1101\/(?:\d{6}|\d{4}\.)|64898\/|21203\/rs|26434\/chemrxiv|31234\/osf|2139\/ssrn|20944\/preprints|36227\/techrxiv)/;

function serverName(paper: Paper): string | undefined {
  if (isArxiv(paper)) return 'arxiv';
  if (!paper.id.startsWith('doi:')) return undefined;
  return PREPRINT_DOI.exec(normalDoi(paper.id.slice(4)))?.[0].split('/')[0];
}

function sameServer(a: Paper, b: Paper): boolean {
  const server = serverName(a);
  return server !== undefined && server === serverName(b);
}

function isArticle(paper: Paper): boolean {
  const doi = paper.id.startsWith('doi:') ? paper.id.slice(4) : paper.doi;
  return doi !== undefined && !isArxiv(paper) && !PREPRINT_DOI.test(normalDoi(doi));
}

function sameTitleAndAuthor(a: Paper, b: Paper): boolean {
  if (kindOf(a.title) !== kindOf(b.title)) return false;
  return sameTitle(a.title, b.title) && sameFirstAuthor(a.authors, b.authors) && !yearsApart(a, b);
}

/** Short titles (`Introduction`, `Deep learning`) are shared by works that have nothing else in common. */
const SHORTEST_KEY = 16;
const FEWEST_WORDS = 3;

function sameTitle(a: string, b: string): boolean {
  const key = tightKey(a);
  if (key !== tightKey(b)) return false;
  return (
    key.length >= SHORTEST_KEY && titleKey(a).split(' ').length >= FEWEST_WORDS && !GENERIC.test(titleKey(a))
  );
}

/** Series headings under which many authors write again every year. */
const GENERIC =
  /^(?:(?:proceedings|report|summary|overview|notes?|lectures?|introduction|preface|foreword|editorial|abstracts?|book reviews?|news|highlights|annual report|conference (?:summary|report|highlights)|table of contents|letter to the editor|authors? (?:reply|response))\b[\p{L}\p{N} ]{0,24}|issue information|in this issue)$/u;

/** A comment, a reply or an erratum is a work of its own, though it repeats the title of another. */
export function kindOf(title: string): 'comment' | 'reply' | 'erratum' | 'addendum' | 'retraction' | 'work' {
  const key = titleKey(title);
  if (/^(?:comments? (?:on|to)|commentary on|discussion of)\b|\bcomments?$/.test(key)) return 'comment';
  if (/^(?:(?:authors? )?(?:reply|response|rejoinder|rebuttal) (?:to|on)|rejoinder)\b/.test(key))
    return 'reply';
  if (
    /^(?:(?:publishers? |authors? )?(?:erratum|errata|corrigendum|corrigenda|correction))\b|\b(?:erratum|corrigendum)$/.test(
      key,
    )
  )
    return 'erratum';
  if (/^addend(?:um|a)\b/.test(key)) return 'addendum';
  return /^(?:retraction|retracted|withdrawn|withdrawal|notice of retraction|expression of concern)\b/.test(
    key,
  )
    ? 'retraction'
    : 'work';
}

/** A journal follows its preprint within a few years; a title that returns after seven is a new edition or chance. */
function yearsApart(a: Paper, b: Paper): boolean {
  if (a.publishedOn === undefined || b.publishedOn === undefined) return false;
  return Math.abs(Number(a.publishedOn.slice(0, 4)) - Number(b.publishedOn.slice(0, 4))) > 7;
}
