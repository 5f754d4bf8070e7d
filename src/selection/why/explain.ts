/** Why a paper stands where it does among the papers of its day, and why it was not shown. */

import { addDays } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import type { Clock } from '../../context.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, MutedPaper, MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { isShown } from '../../scores.ts';
import { getDigest } from '../../store/deliveries.ts';
import type { Store } from '../../store/file/open.ts';
import { twinsOf } from '../../store/links.ts';
import { getPaper, type StoredPaper } from '../../store/papers.ts';
import { shownElsewhere } from '../linked-works.ts';
import { isScouted } from '../scouts.ts';
import { type Selection, select } from '../select.ts';
import { readSpace } from '../shipped-space.ts';
import { type Insight, insightsInto } from './insight.ts';

export interface PlaceOfPaper {
  readonly paper: RankedPaper;
  /** How many papers were ranked with it. */
  readonly of: number;
  /** The number it has in the digest of that day; undefined where it was not shown. */
  readonly shownAs?: number;
  /** Why it was not shown. */
  readonly reason?: Message;
  readonly minScore: number;
  /** How much the score lacks; only where that is why it was not shown. */
  readonly below?: number;
  /** The day of the digest that showed it. */
  readonly shownOn?: Day;
  readonly mutedBy?: MuteRule;
  readonly insight?: Insight;
}

export interface ExplainPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly packageRoot: string;
}

export interface ExplainOptions {
  /** Looks behind the score too, which takes its time. */
  readonly insight?: boolean;
}

/** Explains one paper; see `explainer`. */
export const explainPlace = (ports: ExplainPorts, config: Config, id: PaperId): PlaceOfPaper | undefined =>
  explainer(ports, config)(id);

interface RankedDay {
  readonly selection: Selection;
  readonly insight: ((paper: RankedPaper) => Insight) | undefined;
}

/**
 * Ranks the batch of the day on which a paper was announced last, each day once. Undefined for a paper that the store does
 * not have.
 */
export function explainer(
  { store, clock, packageRoot }: ExplainPorts,
  config: Config,
  options: ExplainOptions = {},
): (id: PaperId) => PlaceOfPaper | undefined {
  const days = new Map<Day, RankedDay>();
  const { minScore, papers: limit } = config.briefing;
  const rankedDay = (date: Day): RankedDay => {
    const space = readSpace(packageRoot);
    const asked = { kind: 'date', date } as const;
    const selection = select(store, config, clock, { asked, limit, minScore, space });
    const insight = options.insight === true ? insightsInto(store, config, selection, space) : undefined;
    return { selection, insight };
  };
  return (id) => {
    const stored = getPaper(store, id, { profile: config.profile.name });
    if (stored === undefined) return undefined;
    const date = stored.listings
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (date === undefined) return unannounced(stored, minScore);
    const day = days.get(date) ?? rankedDay(date);
    days.set(date, day);
    return placeOf(store, config, stored, date, day);
  };
}

function placeOf(
  store: Store,
  config: Config,
  stored: StoredPaper,
  date: Day,
  { selection, insight }: RankedDay,
): PlaceOfPaper {
  const { id } = stored.paper;
  const { minScore } = config.briefing;
  const of = selection.ranked.length;
  const ranked = selection.ranked.find(({ paper }) => paper.id === id);
  const number = numberInDigest(store, config, id, stored.deliveredOn);
  const shown = {
    ...defined({ shownAs: number, shownOn: stored.deliveredOn }),
  };
  if (ranked !== undefined) {
    const isNear = !isBelow(ranked, selection, minScore);
    const isShownNow = selection.shown.some(({ paper }) => paper.id === id);
    const place = { number, deliveredOn: stored.deliveredOn, isNear, isShownNow };
    return {
      paper: ranked,
      of,
      ...shown,
      ...defined({ reason: whyHidden(store, ranked, config, place) }),
      minScore,
      ...(isNear ? {} : { below: minScore - ranked.score }),
      ...(insight === undefined ? {} : { insight: insight(ranked) }),
    };
  }
  const muted = selection.muted.find(({ paper }) => paper.id === id);
  const twin = selection.window.twins.get(id);
  if (twin !== undefined) {
    const paper = unranked(stored, date);
    return { paper, of, ...shown, reason: ['same-work-instead', twin], minScore };
  }
  const reason: Message =
    muted === undefined ? ['type-not-read'] : ['muted', muted.rule.list, muted.rule.entry];
  const mutedBy = muted === undefined ? {} : { mutedBy: muted.rule };
  return { paper: unranked(muted ?? stored, date), of, ...shown, reason, minScore, ...mutedBy };
}

/** The same for a paper of a ranking that is known: nothing is ranked again. `of` is how many papers stand in it. */
export function explainRanked(store: Store, config: Config, ranked: RankedPaper, of: number): PlaceOfPaper {
  const { minScore, papers: limit } = config.briefing;
  const { id } = ranked.paper;
  const deliveredOn = getPaper(store, id, { profile: config.profile.name })?.deliveredOn;
  const number = numberInDigest(store, config, id, deliveredOn);
  const isNear = ranked.score >= minScore;
  const place = { number, deliveredOn, isNear, isShownNow: ranked.rank <= limit };
  return {
    paper: ranked,
    of,
    ...defined({ shownAs: number, shownOn: deliveredOn, reason: whyHidden(store, ranked, config, place) }),
    minScore,
    ...(isNear ? {} : { below: minScore - ranked.score }),
  };
}

const isBelow = ({ score }: RankedPaper, { hasProfile }: Selection, minScore: number): boolean =>
  !isShown(score, { minScore, hasProfile });

function numberInDigest(
  store: Store,
  config: Config,
  id: PaperId,
  deliveredOn: Day | undefined,
): number | undefined {
  if (deliveredOn === undefined) return undefined;
  const stored = getDigest(store, { profile: config.profile.name, date: deliveredOn });
  const index = stored?.digest.papers.findIndex(({ paper }) => paper.id === id) ?? -1;
  return index < 0 ? undefined : index + 1;
}

/** The work may have been shown in another place; then it stays out, unless it is news that it is published. */
function shownBefore(
  store: Store,
  { profile }: Config,
  { paper, announcedOn }: RankedPaper,
): Message | undefined {
  const twins = twinsOf(store, [paper.id]);
  if (!shownElsewhere(store, { profile: profile.name, date: addDays(announcedOn, 1) }, twins).has(paper.id))
    return undefined;
  const twin = twins
    .get(paper.id)
    ?.map((one) => getPaper(store, one.paper.id, { profile: profile.name }))
    .find((one) => one?.deliveredOn !== undefined);
  if (twin?.deliveredOn === undefined) return undefined;
  return ['same-work-shown', twin.paper.id, twin.deliveredOn];
}

/** What decides about a ranked paper. */
interface Standing {
  /** In the digest that showed it, and the day of that digest. */
  readonly number: number | undefined;
  readonly deliveredOn: Day | undefined;
  /** Whether its score reaches the threshold. */
  readonly isNear: boolean;
  /** Whether a digest that is made now would show it. */
  readonly isShownNow: boolean;
}

function whyHidden(
  store: Store,
  paper: RankedPaper,
  config: Config,
  { number, deliveredOn, isNear, isShownNow }: Standing,
): Message | undefined {
  const { minScore, papers: limit } = config.briefing;
  if (deliveredOn === undefined && number === undefined) {
    const elsewhere = shownBefore(store, config, paper);
    if (elsewhere !== undefined) return elsewhere;
  }
  if (deliveredOn !== undefined)
    return number !== undefined && paper.announcedOn === deliveredOn
      ? undefined
      : ['shown-before', deliveredOn];
  if (isScouted(paper.listings, config.sources.arxiv)) return ['scouted-only'];
  if (!isNear) return ['below-threshold', minScore, minScore - paper.score];
  if (isShownNow) return ['not-delivered-yet'];
  return ['beyond-limit', limit, paper.rank - 1];
}

/** A paper that was liked or stored without ever being announced to this reader. */
function unannounced(stored: StoredPaper, minScore: number): PlaceOfPaper {
  return {
    paper: unranked(stored, '' as Day),
    of: 0,
    reason: ['never-announced'],
    minScore,
  };
}

function unranked(from: StoredPaper | MutedPaper, date: Day): RankedPaper {
  const { paper, listings } = from;
  const announceType = 'announceType' in from ? from.announceType : (listings.at(-1)?.type ?? 'new');
  return { paper, listings, announceType, announcedOn: date, rank: 0, score: 0, signals: [] };
}
