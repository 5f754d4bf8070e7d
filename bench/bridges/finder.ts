/** What the product's own finder makes of a morning for a reader. */
import { type BriefPaper, corpusOf } from '../../src/brief/corpus.ts';
import type { DraftBridge } from '../../src/brief/draft.ts';
import { extractiveBridges } from '../../src/brief/extract/bridges.ts';
import type { Bar } from '../../src/brief/extract/pairs.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import type { RankedPaper } from '../../src/paper.ts';
import type { SemanticSpace } from '../../src/rank/corpus/space.ts';
import { rankPapers } from '../../src/rank/rank.ts';
import { isShown } from '../../src/scores.ts';
import { likenessOf } from '../../src/selection/likeness.ts';
import type { Morning } from './mornings.ts';
import type { BenchReader } from './readers.ts';

const MOST_SHOWN = 40;
const MOST_ENDS = 320;
const MOST_SCOUTED = 80;
/** What a briefing shows at most. */
export const MOST_BRIDGES = 3;

export interface Found extends DraftBridge {
  readonly ends: readonly BriefPaper[];
}

export interface Finder {
  readonly shown: number;
  readonly find: (limit: number, bar?: Bar) => readonly Found[];
}

const frequency = frequencyOf();

/** Ranks once; looks for bridges as often as asked. Undefined where the reader has nothing that morning. */
export function finderOf(morning: Morning, reader: BenchReader, space: SemanticSpace): Finder | undefined {
  const isListed = (is: (category: string) => boolean, categories: readonly string[]) => categories.some(is);
  const papers = morning.papers.filter(({ paper }) =>
    isListed((one) => reader.isRead(one) || reader.isScouted(one), paper.categories),
  );
  const { profile } = reader.config;
  const { ranked } = rankPapers({ papers, profile, examples: [], space });
  const isRead = ({ paper }: RankedPaper): boolean => isListed(reader.isRead, paper.categories);
  const threshold = { minScore: reader.config.briefing.minScore, hasProfile: true };
  const shown = ranked.filter((one) => isRead(one) && isShown(one.score, threshold)).slice(0, MOST_SHOWN);
  if (shown.length === 0) return undefined;
  const others = ranked.filter((one) => !shown.includes(one));
  const scouted = others.filter((one) => !isRead(one)).slice(0, MOST_SCOUTED);
  const near = [...others.filter(isRead).slice(0, MOST_ENDS), ...scouted].sort((a, b) => a.rank - b.rank);
  const corpus = corpusOf({
    date: '2026-01-01' as never,
    papers: shown,
    near,
    profile,
    language: 'en',
    counts: { announced: 0, considered: 0, shown: 0, muted: 0, alreadyShown: 0 },
  });
  const likeness = likenessOf([...shown, ...near], space);
  const byId = new Map(corpus.map((paper) => [paper.id, paper]));
  return {
    shown: shown.length,
    find: (limit, bar) =>
      extractiveBridges(corpus, frequency, limit, likeness, bar).map((bridge) => ({
        ...bridge,
        ends: bridge.papers.flatMap((id) => byId.get(id) ?? []),
      })),
  };
}
