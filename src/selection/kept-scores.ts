/** Scores of papers that a search found, kept as rankings are: the same question asked again ranks nothing. */
import type { Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { Day, PaperId, RankedPaper } from '../paper.ts';
import type { Store } from '../store/file/open.ts';
import { keepRanking, keptRanking } from '../store/rankings.ts';
import type { Place } from './listing.ts';
import { rankingMark } from './ranking-mark.ts';
import type { LoosePaper } from './score-papers.ts';

export interface ScoringPorts {
  readonly packageRoot: string;
  /** See `programOf`. */
  readonly version: string;
}

/** As `scorePapers` ranks them, by id. */
export async function keptScores(
  store: Store,
  config: Config,
  papers: readonly LoosePaper[],
  today: Day,
  { packageRoot, version }: ScoringPorts,
): Promise<ReadonlyMap<PaperId, RankedPaper>> {
  const key = keyOf(store, config, papers, today, version);
  const places = readPlaces(keptRanking(store, key, 'why'));
  if (places !== undefined) return asFound(papers, places);
  const { scorePapers } = await import('./score-papers.ts');
  const { ranked } = scorePapers(store, config, papers, today, packageRoot);
  const made = ranked.map(({ paper, ...place }): Place => ({ ...place, id: paper.id }));
  keepRanking(store, key, JSON.stringify(made), 'why');
  return new Map(ranked.map((one) => [one.paper.id, one]));
}

/** Whether they have only to be read. */
export const areScoresKept = (
  store: Store,
  config: Config,
  papers: readonly LoosePaper[],
  today: Day,
  { version }: Pick<ScoringPorts, 'version'>,
): boolean => keptRanking(store, keyOf(store, config, papers, today, version), 'why') !== undefined;

/** Everything that the scores depend on; the order is that of the search. */
const keyOf = (
  store: Store,
  config: Config,
  papers: readonly LoosePaper[],
  today: Day,
  version: string,
): string =>
  JSON.stringify(['scores', rankingMark(store, config, version), today, papers.map(({ paper }) => paper.id)]);

/** Texts and other places are those of now. */
function asFound(papers: readonly LoosePaper[], places: readonly Place[]): ReadonlyMap<PaperId, RankedPaper> {
  const found = new Map(papers.map((one) => [one.paper.id, one]));
  return new Map(
    places.flatMap(({ id, alsoAt: _, ...place }) => {
      const one = found.get(id);
      if (one === undefined) return [];
      const { paper, listings, alsoAt } = one;
      return [[id, { ...place, paper, listings, ...defined({ alsoAt }) }] as const];
    }),
  );
}

/** It was written by this very program; anything else than places is made again. */
function readPlaces(text: string | undefined): readonly Place[] | undefined {
  if (text === undefined) return undefined;
  try {
    const places: unknown = JSON.parse(text);
    return Array.isArray(places) && places.every((one) => typeof one?.id === 'string') ? places : undefined;
  } catch {
    return undefined;
  }
}
