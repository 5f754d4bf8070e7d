/** store → rank: what a digest shows. Reads the store and writes nothing. */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import type { AnnouncedPaper } from '../paper.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import type { Example, RankInput, RankResult } from '../rank/input.ts';
import { rankPapers, scorePool } from '../rank/rank.ts';
import type { Store } from '../store/file/open.ts';
import { AT_ONCE, rankByDays } from './day-batches.ts';
import { meaningOf } from './embeddings.ts';
import { cut, type DigestRequest, gather, type Pool, type Selection } from './gather.ts';

/** Finds, ranks and cuts: what `radar list` prints and what a briefing is written about. */
export function select(store: Store, config: Config, clock: Clock, request: DigestRequest): Selection {
  const pool = gather(store, config, clock, request.asked);
  return cut(pool, rankPool(store, config, pool, request), config, request);
}

/** Reads every text: seconds where weeks were missed. */
export function rankPool(
  store: Store,
  config: Config,
  { window: { papers }, found: { examples } }: Pool,
  request: Pick<DigestRequest, 'space'>,
): RankResult {
  const inputOf = batchInput(store, config, examples, request);
  return papers.length > AT_ONCE
    ? rankByDays(papers, (batch) => scorePool(inputOf(batch)))
    : rankPapers(inputOf(papers));
}

/** What ranks any papers of a window for this reader. */
export const batchInput =
  (store: Store, config: Config, examples: readonly Example[], request: Pick<DigestRequest, 'space'>) =>
  (papers: readonly AnnouncedPaper[]): RankInput => ({
    papers,
    profile: config.profile,
    examples,
    ...spaceOf(request),
    ...meaningOf(store, config, papers, examples),
  });

/** Only where there is one: an absent key and an undefined one are not the same. */
export function spaceOf({ space }: Pick<DigestRequest, 'space'>): { readonly space?: SemanticSpace } {
  return space === undefined ? {} : { space };
}
