/** The simple ways of ranking that radar has to beat: newest first, counted keywords, nearness to the liked papers' mean, a classifier. */
import type { Profile } from '../../config/schema.ts';
import { ANNOUNCE_TYPES, type AnnouncedPaper, type Paper } from '../../paper.ts';
import { tokensOf } from '../../text/words/tokens.ts';
import type { Example } from '../input.ts';
import { sidesOf } from './classifier.ts';

/** New papers before cross-lists before replacements, and of each the latest id first. */
export function byNewest(papers: readonly AnnouncedPaper[]): string[] {
  return newestFirst(papers).map(({ paper }) => paper.id);
}

function newestFirst(papers: readonly AnnouncedPaper[]): AnnouncedPaper[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return papers.toSorted(
    (a, b) =>
      order(b.announcedOn, a.announcedOn) ||
      ANNOUNCE_TYPES.indexOf(a.announceType) - ANNOUNCE_TYPES.indexOf(b.announceType) ||
      order(b.paper.id, a.paper.id),
  );
}

/** How many of the words of the interests a paper has; every occurrence in the title counts five. */
export function byKeywords({ interests }: Profile, papers: readonly AnnouncedPaper[]): string[] {
  const wanted = new Set(
    interests.flatMap(({ name, about, phrases }) => tokensOf([about || name, ...phrases].join('. '))),
  );
  return sorted(papers, ({ title, abstract }) => {
    const inTitle = tokensOf(title).filter((token) => wanted.has(token)).length;
    return 5 * inTitle + new Set(tokensOf(abstract).filter((token) => wanted.has(token))).size;
  });
}

/** Cosine of tf-idf vectors (idf of the papers at hand) with the mean of the liked ones, or with the interests' words. */
export function byCentroid(
  { interests }: Profile,
  examples: readonly Example[],
  papers: readonly AnnouncedPaper[],
): string[] {
  const liked = examples
    .filter(({ kind }) => kind === 'like' || kind === 'save')
    .map(({ paper }) => textOf(paper));
  const texts =
    liked.length > 0
      ? liked
      : interests.map(({ name, about, phrases }) => [about || name, ...phrases].join('. '));
  const counts = new Map(papers.map(({ paper }) => [paper.id, countsOf(textOf(paper))]));
  const frequency = new Map<string, number>();
  for (const own of counts.values())
    for (const token of own.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const idf = (token: string) => Math.log((papers.length + 1) / ((frequency.get(token) ?? 0) + 1)) + 1;
  const centroid = new Map<string, number>();
  for (const text of texts) {
    for (const [token, value] of unit(countsOf(text), idf))
      centroid.set(token, (centroid.get(token) ?? 0) + value);
  }
  return sorted(papers, ({ id }) => {
    let sum = 0;
    for (const [token, value] of unit(counts.get(id) ?? new Map(), idf))
      sum += value * (centroid.get(token) ?? 0);
    return sum;
  });
}

/** As arxiv-sanity-lite does; before the first like, newest first. */
export function byClassifier(examples: readonly Example[], papers: readonly AnnouncedPaper[]): string[] {
  const liked = examples.filter(({ kind }) => kind === 'like' || kind === 'save').map(({ paper }) => paper);
  const sides = sidesOf(
    liked,
    papers.map(({ paper }) => paper),
  );
  return sides === undefined ? byNewest(papers) : sorted(papers, ({ id }) => sides.get(id) ?? 0);
}

const textOf = ({ title, abstract }: Paper): string => `${title}. ${abstract}`;

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function unit(counts: ReadonlyMap<string, number>, idf: (token: string) => number): [string, number][] {
  const values = [...counts].map(([token, count]): [string, number] => [token, count * idf(token)]);
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return values.map(([token, value]) => [token, value / length]);
}

/** Best first; equal ones by news. */
function sorted(papers: readonly AnnouncedPaper[], scoreOf: (paper: Paper) => number): string[] {
  return newestFirst(papers)
    .map(({ paper }) => ({ id: paper.id, score: scoreOf(paper) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
