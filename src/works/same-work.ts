/**
 * Whether two papers are one work: an arXiv paper and its journal version, a preprint and its twin on another server.
 * Two works taken for one is the worse mistake, since one of them disappears: when in doubt, they are two.
 */
import { normalDoi } from '../doi/field.ts';
import type { Paper } from '../paper.ts';
import { abstractOverlap } from './abstract-key.ts';
import { sameFirstAuthor, sameTeam } from './author-key.ts';
import { tightKey, titleKey } from './title-key.ts';

export interface SameWork {
  readonly same: boolean;
  /** What decided: equal ids or DOIs, arXiv's own doi field, the title, or the abstract; the last two with the author. */
  readonly by: 'doi' | 'arxiv-doi' | 'title-author' | 'abstract-author';
}

export function sameWork(a: Paper, b: Paper): SameWork {
  if (a.id === b.id) return { same: true, by: a.id.startsWith('doi:') ? 'doi' : 'arxiv-doi' };
  const ofB = doisOf(b);
  const shared = doisOf(a).some((doi) => ofB.includes(doi));
  if (sameServer(a, b)) {
    // Authors give the journal's DOI to both parts of a work that appeared as one article.
    return { same: shared && sameText(a, b) !== undefined, by: 'doi' };
  }
  if (shared) return { same: true, by: isArxiv(a) || isArxiv(b) ? 'arxiv-doi' : 'doi' };
  // Two articles with two DOIs are two works; a preprint and its article have two of right.
  if (isArticle(a) && isArticle(b)) return { same: false, by: 'doi' };
  const by = sameText(a, b);
  return { same: by !== undefined, by: by ?? 'title-author' };
}

/** Whether it is the DOI that a preprint server gave, and not a journal. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(normalDoi(doi));
}

const isArxiv = (paper: Paper): boolean => paper.id.startsWith('arxiv:');

/** Its own DOI and the one its metadata name; `10.48550/arXiv.…` is the DOI that arXiv itself gives. */
export function doisOf(paper: Paper): readonly string[] {
  const own = paper.id.startsWith('doi:') ? [paper.id.slice(4)] : [];
  const arxiv = isArxiv(paper) ? [`10.48550/arxiv.${paper.id.slice(6).toLowerCase()}`] : [];
  const named = paper.doi === undefined ? [] : [normalDoi(paper.doi)];
  return [...new Set([...own.map(normalDoi), ...arxiv, ...named])];
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

/** Abstracts that share less than this speak of different things, whatever their titles say. */
const LEAST_OVERLAP = 0.35;
/** Abstracts that share as much are one text; only then may the title have changed on the way to the journal. */
const SAME_TEXT = 0.9;

/** From here on the abstracts are witness enough to excuse a short title, a long pause or a new order of authors. */
const CLEAR_OVERLAP = 0.8;

function sameText(a: Paper, b: Paper): 'title-author' | 'abstract-author' | undefined {
  if (kindOf(a.title) !== kindOf(b.title) || isThesis(a) !== isThesis(b)) return undefined;
  const overlap = abstractOverlap(a.abstract, b.abstract);
  const clear = overlap !== undefined && overlap.contained >= CLEAR_OVERLAP;
  if (!sameFirstAuthor(a.authors, b.authors) && !(clear && sameTeam(a.authors, b.authors))) return undefined;
  if (tightKey(a.title) === tightKey(b.title)) {
    const spokenFor = clear || (isTellingTitle(a.title) && !yearsApart(a, b));
    const contradicted = overlap !== undefined && overlap.contained < LEAST_OVERLAP;
    return spokenFor && !contradicted ? 'title-author' : undefined;
  }
  const renamed = overlap !== undefined && overlap.equal >= SAME_TEXT && relatedTitle(a.title, b.title);
  return renamed ? 'abstract-author' : undefined;
}

/** A thesis often has the title of the paper it grew from, and is a book beside it. */
const isThesis = ({ abstract }: Paper): boolean =>
  /\b(?:this|my|the present) (?:thesis|dissertation)\b/i.test(abstract);

/** Words that make two titles two works: numbers, parts, and the opposites that series of papers treat in turn. */
const TELLING =
  /^(?:\d\w*|[ivx]+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|downlink|uplink|upper|lower|discrete|continuous|static|dynamic|linear|nonlinear|supervised|unsupervised|finite|infinite|directed|undirected|theory|experiment|introduction|evaluation|proofs?|tutorial|survey|implementation|report)$/;

/**
 * Every word of the shorter title is in the longer one, in the same order unless hardly any is added; it adds little or a
 * subtitle, and no telling word: a title that changed on the way. A word in place of another makes it another paper of a series (`… for Drug Aspirin`).
 */
function relatedTitle(a: string, b: string): boolean {
  const words = (title: string): string[] => titleKey(title).split(' ');
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  const stems = new Set(long.map(stemOf));
  const known = new Set(short.map(stemOf));
  const [few, many] = [stemsOf(short), stemsOf(long)];
  const added = many.filter((stem) => !few.includes(stem)).length;
  const contained = isWithin(few, many) || (added <= MOST_ADDED && few.every((stem) => many.includes(stem)));
  const close = short.length >= 0.6 * long.length || long.join(' ').startsWith(short.join(' '));
  const telling = [...short, ...long].some(
    (word) => TELLING.test(word) && !(stems.has(stemOf(word)) && known.has(stemOf(word))),
  );
  return contained && close && short.length >= FEWEST_WORDS && !telling;
}

/** Words of less than four letters are in every title. */
const stemsOf = (words: readonly string[]): string[] => words.filter((word) => word.length > 3).map(stemOf);

/** Words that a title may gain though its others changed places (`Fréchet similarity of …`, `Similarity of … in Fréchet metric`). */
const MOST_ADDED = 2;

/** Whether all of `few` stand in `many` one after another, whatever stands between them. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let found = 0;
  for (const stem of many) if (stem === few[found]) found += 1;
  return found === few.length;
}

/** `verifying`, `verification` → `verif`. */
const stemOf = (word: string): string => word.slice(0, 5);

/** Short titles (`Introduction`, `Deep learning`) are shared by works that have nothing else in common. */
export const SHORTEST_KEY = 16;
const FEWEST_WORDS = 3;

function isTellingTitle(title: string): boolean {
  const words = titleKey(title).split(' ');
  return (
    tightKey(title).length >= SHORTEST_KEY && words.length >= FEWEST_WORDS && !GENERIC.test(words.join(' '))
  );
}

/** Series headings under which many authors write again every year. */
const GENERIC =
  /^(?:(?:proceedings|report|summary|overview|notes?|lectures?|introduction|preface|foreword|editorial|abstracts?|book reviews?|news|highlights|annual report|conference (?:summary|report|highlights)|table of contents|letter to the editor|authors? (?:reply|response))\b[\p{L}\p{N} ]{0,24}|issue information|in this issue)$/u;

/** A comment, a reply or an erratum is a work of its own, though it repeats the title of another. */
export function kindOf(title: string): 'comment' | 'reply' | 'erratum' | 'addendum' | 'retraction' | 'work' {
  const key = titleKey(title);
  const found = KINDS.find(([, pattern]) => pattern.test(key))?.[0];
  // “Correction of aberrations” is about correcting; “Correction: …” and “Correction to …” correct a paper.
  return found ?? (CORRECTION.test(title) ? 'erratum' : 'work');
}

const KINDS = [
  ['comment', /^(?:comments? (?:on|to)|commentary on|discussion of)\b|\bcomments?$/],
  ['reply', /^(?:(?:authors? )?(?:reply|response|rejoinder|rebuttal) (?:to|on)|rejoinder)\b/],
  [
    'erratum',
    /^(?:(?:publishers?|authors?) )?(?:errat(?:um|a)|corrigend(?:um|a))\b|\b(?:erratum|corrigendum)$/,
  ],
  ['addendum', /^addend(?:um|a)\b/],
  [
    'retraction',
    /^(?:retraction|retracted|withdrawn|withdrawal|notice of retraction|expression of concern)\b/,
  ],
] as const;
const CORRECTION = /^\W*(?:(?:publisher|author)['’]?s? )?corrections?\s*(?:to\b|[:–—-])/i;

/** A journal follows its preprint within a few years; a title that returns after seven is a new edition or chance. */
function yearsApart(a: Paper, b: Paper): boolean {
  if (a.publishedOn === undefined || b.publishedOn === undefined) return false;
  return Math.abs(Number(a.publishedOn.slice(0, 4)) - Number(b.publishedOn.slice(0, 4))) > 7;
}
