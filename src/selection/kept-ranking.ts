/**
 * Ranked papers without a briefing. A ranking is kept in the store until papers, announcements, feedback or the profile
 * change, so that listing the same batch again costs no more than reading the papers that are printed.
 */
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import { arxivToday } from '../intake/arxiv-time.ts';
import type { Message } from '../messages/message.ts';
import type { RankedPaper } from '../paper.ts';
import { isShown } from '../scores.ts';
import type { Store } from '../store/file/open.ts';
import { getPapers } from '../store/papers.ts';
import { isRankingKept, keepRanking, keptEntries, keptHead, keptRanking } from '../store/rankings.ts';
import type { ListingRequest, Pace, Place, Ranking, RankingInPlaces } from './listing.ts';
import { rankingMark } from './ranking-mark.ts';
import { isScouted } from './scouts.ts';

export interface ListedPapers {
  readonly papers: readonly RankedPaper[];
  /** Why there are none. */
  readonly whyNone?: Message;
}

export async function listPapers(
  store: Store,
  config: Config,
  clock: Clock,
  request: ListingRequest,
): Promise<ListedPapers> {
  const ranking = await rankingOf(store, config, clock, request);
  const papers = papersAt(store, [...wantedIn(ranking, request)]);
  return papers.length === 0 ? { papers, whyNone: ranking.whyNone } : { papers };
}

export interface ListedBatches {
  readonly batches: Iterable<readonly RankedPaper[]>;
  /** Why there are none, where there are none. */
  readonly whyNone: Message;
}

/** The same for more papers than memory should hold: a kept ranking is read place by place. */
export async function listInBatches(
  store: Store,
  config: Config,
  pace: Pace,
  request: ListingRequest,
): Promise<ListedBatches> {
  const { clock } = pace;
  const key = keyOf(store, config, clock, request);
  const ranking =
    readInPlaces(store, key) ??
    (await rankLong(store, config, pace, request)) ??
    (await makeRanking(store, config, clock, request, key));
  return { batches: batchesOf(store, wantedIn(ranking, request)), whyNone: ranking.whyNone };
}

/** Only what spans several days is long as a rule; it is loaded where it is. */
async function rankLong(
  store: Store,
  config: Config,
  pace: Pace,
  request: ListingRequest,
): Promise<RankingInPlaces | undefined> {
  const { rankLongWindow } = await import('./long-listing.ts');
  return rankLongWindow(store, config, pace, request);
}

function readInPlaces(store: Store, key: string): RankingInPlaces | undefined {
  const head = keptHead(store, key, 'places');
  return head === undefined ? undefined : { ...(JSON.parse(head) as Ranking), places: placesIn(store, key) };
}

function* placesIn(store: Store, key: string): Iterable<Place> {
  for (const entry of keptEntries(store, key, 'places')) yield JSON.parse(entry) as Place;
}

function* wantedIn(
  { places, isUnranked }: RankingInPlaces,
  { minScore, limit, wants = () => true }: ListingRequest,
): Iterable<Place> {
  const threshold = { minScore, hasProfile: !isUnranked };
  let left = limit;
  for (const place of places) {
    if (left <= 0) return;
    if (!isShown(place.score, threshold) || !wants(place)) continue;
    left -= 1;
    yield place;
  }
}

const AT_ONCE = 500;

function* batchesOf(store: Store, places: Iterable<Place>): Iterable<readonly RankedPaper[]> {
  let batch: Place[] = [];
  for (const place of places) {
    batch.push(place);
    if (batch.length < AT_ONCE) continue;
    yield papersAt(store, batch);
    batch = [];
  }
  if (batch.length > 0) yield papersAt(store, batch);
}

function papersAt(store: Store, places: readonly Place[]): RankedPaper[] {
  const texts = getPapers(
    store,
    places.map(({ id }) => id),
  );
  return places.flatMap(({ id, ...place }) => {
    const paper = texts.get(id);
    return paper === undefined ? [] : [{ ...place, paper }];
  });
}

/** The kept ranking where nothing has changed since, else a new one. Reads no paper's text in the first case. */
export async function rankingOf(
  store: Store,
  config: Config,
  clock: Clock,
  request: RankingRequest,
): Promise<Ranking> {
  const key = keyOf(store, config, clock, request);
  return readRanking(keptRanking(store, key)) ?? (await makeRanking(store, config, clock, request, key));
}

/** Whether `rankingOf` has only to read. */
export const isRanked = (store: Store, config: Config, clock: Clock, request: RankingRequest): boolean =>
  isRankingKept(store, keyOf(store, config, clock, request));

type RankingRequest = Pick<ListingRequest, 'asked' | 'version' | 'packageRoot'>;

/** Everything that a ranking depends on. */
const keyOf = (store: Store, config: Config, clock: Clock, { version, asked }: RankingRequest): string =>
  JSON.stringify([
    rankingMark(store, config, version),
    asked,
    asked.kind === 'since' ? arxivToday(store, clock) : '',
  ]);

/** It was written by this very version; anything else than a ranking is made again. */
function readRanking(text: string | undefined): Ranking | undefined {
  if (text === undefined) return undefined;
  try {
    const ranking: unknown = JSON.parse(text);
    return typeof ranking === 'object' && ranking !== null && 'places' in ranking
      ? (ranking as Ranking)
      : undefined;
  } catch {
    return undefined;
  }
}

async function makeRanking(
  store: Store,
  config: Config,
  clock: Clock,
  { asked, version, packageRoot }: RankingRequest,
  key: string,
): Promise<Ranking> {
  const [{ cut, gather }, { orderOf }, { whyNothingShown }] = await Promise.all([
    import('./gather.ts'),
    import('./kept-order.ts'),
    import('./emptiness.ts'),
  ]);
  // Where a digest has ranked the same papers, its order is there.
  const pool = gather(store, config, clock, asked);
  const { mark: _, ...order } = await orderOf(store, config, pool, { packageRoot, program: version });
  const selection = cut(pool, order, config, { limit: Number.MAX_SAFE_INTEGER, minScore: 1 });
  const ranking: Ranking = {
    places: selection.ranked
      .filter(({ listings }) => !isScouted(listings, config.sources.arxiv))
      .map(({ paper, ...place }, index) => ({ ...place, rank: index + 1, id: paper.id })),
    whyNone: whyNothingShown(selection),
    isUnranked: !selection.hasProfile,
  };
  keepRanking(store, key, JSON.stringify(ranking));
  return ranking;
}
