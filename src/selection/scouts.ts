/** Papers of neighbouring fields: fetched and ranked like all, and shown only where they take part in a bridge. */
import type { ArxivConfig } from '../config/schema.ts';
import type { Briefing, Listing, RankedPaper } from '../paper.ts';

/** Whether scout lists are all that announced a paper. A category that is both read and scouted is read. */
export function isScouted(listings: readonly Listing[], arxiv: ArxivConfig): boolean {
  if (arxiv.scout.length === 0 || listings.length === 0) return false;
  return listings.every(
    ({ source, category }) =>
      source === 'arxiv' && arxiv.scout.includes(category) && !arxiv.categories.includes(category),
  );
}

/** The shown papers and the scouted ones that the briefing bridges to, best first. */
export function withBridged(
  ranked: readonly RankedPaper[],
  shown: readonly RankedPaper[],
  briefing: Briefing,
  arxiv: ArxivConfig,
): RankedPaper[] {
  const bridged = new Set(briefing.bridges.flatMap(({ papers }) => papers));
  const ids = new Set(shown.map(({ paper }) => paper.id));
  const isIn = ({ paper, listings }: RankedPaper): boolean =>
    ids.has(paper.id) || (bridged.has(paper.id) && isScouted(listings, arxiv));
  return ranked.filter(isIn);
}

/** Ranks without gaps, so that a paper's rank is its number in the digest. */
export function numbered(papers: readonly RankedPaper[]): RankedPaper[] {
  return papers.map((one, index) => (one.rank === index + 1 ? one : { ...one, rank: index + 1 }));
}
