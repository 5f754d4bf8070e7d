/** Which papers would teach the ranking most if the reader said what they are worth: uncertain, unlike each other, fresh. */
import { addDays } from '../calendar.ts';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import { latestBatch } from '../intake/lists.ts';
import type { PaperId, RankedPaper } from '../paper.ts';
import { parsePaperReference } from '../paper-id.ts';
import type { SemanticSpace } from '../rank/corpus/space.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/file/open.ts';
import { likenessOf } from './likeness.ts';
import { select } from './select.ts';

/** Days whose papers may be asked about; what is older is no news to anybody. */
const DAYS = 7;
/** Of many papers the best: what is far from every interest teaches nothing that is not known. */
const MOST_CONSIDERED = 300;
/** What being like a paper that is asked about already costs, against at most 1 for uncertainty. */
const LIKENESS_COST = 0.7;
/** What a paper of the latest batch has before one of a week ago. */
const FRESHNESS = 0.1;

export interface TeachingRequest {
  readonly count: number;
  readonly space?: SemanticSpace | undefined;
}

/** From the last days, without what the reader has said something of; the most telling first. */
export function teachingPapers(
  store: Store,
  config: Config,
  clock: Clock,
  { count, space }: TeachingRequest,
): RankedPaper[] {
  const latest = latestBatch(store, config, clock);
  const asked = { kind: 'since', since: addDays(latest, 1 - DAYS) } as const;
  const { ranked } = select(store, config, clock, { asked, limit: 0, minScore: 1, space });
  const known = saidOf(store, config);
  const candidates = ranked.filter(({ paper }) => !known.has(paper.id)).slice(0, MOST_CONSIDERED);
  const likeness = space === undefined ? () => 0 : likenessOf(candidates, space);
  return chooseTeaching(candidates, count, likeness);
}

function saidOf(store: Store, { profile }: Config): ReadonlySet<PaperId> {
  const named = profile.interests.flatMap(({ like, dislike }) => [...like, ...dislike]);
  return new Set([
    ...listFeedback(store).map(({ paper }) => paper),
    ...named.flatMap((reference) => parsePaperReference(reference)?.id ?? []),
  ]);
}

/**
 * Greedy, as maximal marginal relevance is (Carbonell and Goldstein 1998), with uncertainty in the place of relevance: a score is
 * near a probability, and the less certain it is the more an answer says. Ties go to the better rank.
 */
export function chooseTeaching(
  candidates: readonly RankedPaper[],
  count: number,
  likeness: (a: PaperId, b: PaperId) => number,
): RankedPaper[] {
  const newest = candidates.reduce(
    (latest, { announcedOn }) => (announcedOn > latest ? announcedOn : latest),
    '',
  );
  const chosen: RankedPaper[] = [];
  const nearest = new Map<PaperId, number>();
  const worth = ({ paper, score, announcedOn }: RankedPaper): number =>
    4 * score * (1 - score) +
    (announcedOn === newest ? FRESHNESS : 0) -
    LIKENESS_COST * (nearest.get(paper.id) ?? 0);
  const left = new Set(candidates);
  while (chosen.length < count && left.size > 0) {
    const [best] = [...left].sort((a, b) => worth(b) - worth(a) || a.rank - b.rank);
    if (best === undefined) break;
    chosen.push(best);
    left.delete(best);
    for (const { paper } of left)
      nearest.set(paper.id, Math.max(nearest.get(paper.id) ?? 0, likeness(paper.id, best.paper.id)));
  }
  return chosen;
}
