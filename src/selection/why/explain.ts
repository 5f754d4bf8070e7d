/** Why a paper stands where it does among the papers of its day: the batch is ranked as its digest ranks it. */
import type { Config } from '../../config/schema.ts';
import type { Clock } from '../../context.ts';
import { defined } from '../../defined.ts';
import type { Day, PaperId } from '../../paper.ts';
import type { Store } from '../../store/file/open.ts';
import { getPaper } from '../../store/papers.ts';
import type { Selection } from '../gather.ts';
import { select } from '../select.ts';
import { readSpace } from '../shipped-space.ts';
import { insightsInto } from './insight.ts';
import { dayOf, type PlaceOfPaper, placeOf, type StandingOfPaper, unannounced } from './place.ts';

export interface ExplainPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly packageRoot: string;
}

export interface ExplainOptions {
  /** Looks behind the score too, which takes its time. */
  readonly insight?: boolean;
}

/** Explains one paper. Undefined for a paper that the store does not have. */
export function explainPlace(ports: ExplainPorts, config: Config, id: PaperId): PlaceOfPaper | undefined {
  const { store } = ports;
  const stored = getPaper(store, id, { profile: config.profile.name });
  if (stored === undefined) return undefined;
  const date = dayOf(stored);
  if (date === undefined) return unannounced(stored, config.briefing.minScore);
  return placeOf(store, config, stored, date, standings(ports, config)(id, date));
}

export type Standings = (id: PaperId, date: Day) => StandingOfPaper;

/** Ranks the batch of the day on which a paper was announced last, each day once. */
export function standings(
  { store, clock, packageRoot }: ExplainPorts,
  config: Config,
  options: ExplainOptions = {},
): Standings {
  const days = new Map<Day, (id: PaperId) => StandingOfPaper>();
  const { minScore, papers: limit } = config.briefing;
  const rankedDay = (date: Day): ((id: PaperId) => StandingOfPaper) => {
    const space = readSpace(packageRoot);
    const asked = { kind: 'date', date } as const;
    const selection = select(store, config, clock, { asked, limit, minScore, space });
    const insight = options.insight === true ? insightsInto(store, config, selection, space) : undefined;
    return (id) => standingIn(selection, id, insight);
  };
  return (id, date) => {
    const day = days.get(date) ?? rankedDay(date);
    days.set(date, day);
    return day(id);
  };
}

function standingIn(
  { ranked, muted, shown, hasProfile, window }: Selection,
  id: PaperId,
  insightInto: ReturnType<typeof insightsInto> | undefined,
): StandingOfPaper {
  const found = ranked.find(({ paper }) => paper.id === id);
  const filtered = muted.find(({ paper }) => paper.id === id);
  const { paper: _, ...place } = found ?? { paper: undefined };
  const { paper: _text, ...rule } = filtered ?? { paper: undefined };
  return {
    of: ranked.length,
    hasProfile,
    isChosen: shown.some(({ paper }) => paper.id === id),
    ...(found === undefined ? {} : { ranked: place as StandingOfPaper['ranked'] & object }),
    ...(filtered === undefined ? {} : { muted: rule as StandingOfPaper['muted'] & object }),
    ...defined({
      twin: window.twins.get(id),
      insight: found === undefined ? undefined : insightInto?.(found),
    }),
  };
}
