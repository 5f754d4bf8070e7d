/** store → rank: what a digest shows. Reads the store and writes nothing. */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import type { RankResult } from '../rank/input.ts';
import { rankPapers } from '../rank/rank.ts';
import type { Store } from '../store/file/open.ts';
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
  { window, found: { examples } }: Pool,
  request: Pick<DigestRequest, 'space'>,
): RankResult {
  return rankPapers({
    papers: window.papers,
    profile: config.profile,
    examples,
    ...spaceOf(request),
    ...meaningOf(store, config, window.papers, examples),
  });
}

/** Only where there is one: an absent key and an undefined one are not the same. */
export function spaceOf({ space }: Pick<DigestRequest, 'space'>): { readonly space?: SemanticSpace } {
  return space === undefined ? {} : { space };
}
