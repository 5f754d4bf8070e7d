/**
 * One work, one card: an arXiv paper and its journal version, announced in the same days, are shown once. The arXiv
 * paper keeps its place, for its whole text can be read, and says where it has been published.
 */
import { defined } from '../defined.ts';
import type { AnnouncedPaper, Paper, PaperId } from '../paper.ts';
import { groupWorks } from '../works/group.ts';
import { doisOf, isPreprintDoi } from '../works/same-work.ts';
import { asTwin, journalTitle } from './linked-works.ts';

export interface JoinedWorks {
  /** In the order given, without twins. */
  readonly papers: readonly AnnouncedPaper[];
  /** Papers that are not shown, each with the one that is shown in its place. */
  readonly twins: ReadonlyMap<PaperId, PaperId>;
}

const isArxiv = ({ paper }: AnnouncedPaper): boolean => paper.id.startsWith('arxiv:');

/**
 * arXiv papers are never joined with each other: arXiv itself gives a work one id, and the parts of one article share a
 * DOI. Where everything is from arXiv there is nothing to compare.
 */
export function joinSameWorks(papers: readonly AnnouncedPaper[]): JoinedWorks {
  if (papers.every(isArxiv)) return { papers, twins: new Map() };
  const byPaper = new Map(papers.map((one) => [one.paper, one]));
  const twins = new Map<PaperId, PaperId>();
  const replaced = new Map<PaperId, AnnouncedPaper>();
  for (const work of groupWorks(papers.map(({ paper }) => paper)).works) {
    if (work.length < 2) continue;
    const members = work.flatMap((paper) => byPaper.get(paper) ?? []);
    const kept = members.find(isArxiv) ?? fullest(members);
    if (kept === undefined) continue;
    const others = members.filter((one) => one !== kept && !isArxiv(one));
    for (const { paper } of others) twins.set(paper.id, kept.paper.id);
    if (others.length > 0) replaced.set(kept.paper.id, withTwins(kept, others));
  }
  return {
    papers: papers
      .filter(({ paper }) => !twins.has(paper.id))
      .map((one) => replaced.get(one.paper.id) ?? one),
    twins,
  };
}

/** Feeds often carry a teaser only: the longest abstract is worth most. */
function fullest(members: readonly AnnouncedPaper[]): AnnouncedPaper | undefined {
  return members.toSorted((a, b) => b.paper.abstract.length - a.paper.abstract.length)[0];
}

/** The paper with what its twins tell of it: the DOI and the journal where it has none, and the lists they were on. */
function withTwins(kept: AnnouncedPaper, twins: readonly AnnouncedPaper[]): AnnouncedPaper {
  const { paper } = kept;
  const article = twins.find((twin) => articleDoi(twin.paper) !== undefined);
  const named = [article, ...twins].find((twin) => twin !== undefined && doiOf(twin.paper) !== undefined);
  const doi = paper.doi ?? (named === undefined ? undefined : doiOf(named.paper));
  const journalRef = paper.journalRef ?? (article === undefined ? undefined : journalOf(article));
  return {
    ...kept,
    paper: { ...paper, ...(doi !== undefined && { doi }), ...(journalRef !== undefined && { journalRef }) },
    listings: [...kept.listings, ...twins.flatMap(({ listings }) => listings)],
    alsoAt: twins.map((twin) => {
      const feed = feedOf(twin);
      return asTwin({ paper: twin.paper, ...defined({ feed }) });
    }),
  };
}

const feedOf = ({ listings }: AnnouncedPaper): string | undefined =>
  listings.find(({ source }) => source.startsWith('feed:'))?.category;

/** A paper's own DOI, arXiv's aside. */
function doiOf(paper: Paper): string | undefined {
  return doisOf(paper).find((doi) => !doi.startsWith('10.48550/'));
}

function articleDoi(paper: Paper): string | undefined {
  const doi = doiOf(paper);
  return doi === undefined || isPreprintDoi(doi) ? undefined : doi;
}

/** What the source says, else the journal whose feed announced it, by its full name where the catalogue has it. */
function journalOf(article: AnnouncedPaper): string | undefined {
  const feed = feedOf(article);
  return article.paper.journalRef ?? (feed === undefined ? undefined : (journalTitle(feed) ?? feed));
}
