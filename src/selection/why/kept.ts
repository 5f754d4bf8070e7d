/**
 * Why papers stand where they stand, for who asks one after the other: what ranking and looking behind the scores came to is
 * kept in the store until papers, announcements, feedback or the profile change. What was delivered is always asked anew.
 */
import type { Config } from '../../config/schema.ts';
import type { PaperId } from '../../paper.ts';
import { getPaper } from '../../store/papers.ts';
import { keepRanking, keptRanking } from '../../store/rankings.ts';
import { rankingMark } from '../ranking-mark.ts';
import type { ExplainPorts, Standings } from './explain.ts';
import { dayOf, type PlaceOfPaper, placeOf, type StandingOfPaper, unannounced } from './place.ts';

export interface KeptExplainPorts extends ExplainPorts {
  /** See `programOf`. */
  readonly version: string;
}

/** Explains papers with what lies behind their scores. Undefined for a paper that the store does not have. */
export function keptExplainer(
  ports: KeptExplainPorts,
  config: Config,
): (id: PaperId) => Promise<PlaceOfPaper | undefined> {
  const { store, version } = ports;
  // Before anything is ranked: what another radar changes meanwhile makes it old.
  const mark = rankingMark(store, config, version);
  let rank: Standings | undefined;
  return async (id) => {
    const stored = getPaper(store, id, { profile: config.profile.name });
    if (stored === undefined) return undefined;
    const date = dayOf(stored);
    if (date === undefined) return unannounced(stored, config.briefing.minScore);
    const key = JSON.stringify([mark, date, id]);
    const kept = readStanding(keptRanking(store, key, 'why'));
    if (kept !== undefined) return placeOf(store, config, stored, date, kept);
    if (rank === undefined) {
      const { standings } = await import('./explain.ts');
      rank = standings(ports, config, { insight: true });
    }
    const standing = rank(id, date);
    keepRanking(store, key, JSON.stringify(standing), 'why');
    return placeOf(store, config, stored, date, standing);
  };
}

/** It was written by this very program; anything else than a standing is made again. */
function readStanding(text: string | undefined): StandingOfPaper | undefined {
  if (text === undefined) return undefined;
  try {
    const standing: unknown = JSON.parse(text);
    return typeof standing === 'object' && standing !== null && 'isChosen' in standing
      ? (standing as StandingOfPaper)
      : undefined;
  } catch {
    return undefined;
  }
}
