/** What is said of a paper's place, from where it stands in the ranking of its day. */
import { addDays } from '../../calendar.ts';
import type { Config } from '../../config/schema.ts';
import { defined } from '../../defined.ts';
import type { Message } from '../../messages/message.ts';
import type { Day, MutedPaper, MuteRule, PaperId, RankedPaper } from '../../paper.ts';
import { isShown } from '../../scores.ts';
import { digestPapers } from '../../store/digests/digest-papers.ts';
import type { Store } from '../../store/file/open.ts';
import { twinsOf } from '../../store/links.ts';
import { getPaper, type StoredPaper } from '../../store/papers.ts';
import { shownElsewhere } from '../linked-works.ts';
import { isScouted } from '../scouts.ts';
import type { Insight } from './insight.ts';

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

/** What ranking the batch of a day says of one paper: as it is kept, without the paper's text. */
export interface StandingOfPaper {
  /** How many papers were ranked with it. */
  readonly of: number;
  readonly hasProfile: boolean;
  /** Absent for a paper that was not ranked. */
  readonly ranked?: Omit<RankedPaper, 'paper'>;
  /** Whether it is among the papers of that day's digest, delivered or not. */
  readonly isChosen: boolean;
  readonly muted?: Omit<MutedPaper, 'paper'>;
  /** The paper that stands for the same work. */
  readonly twin?: PaperId;
  readonly insight?: Insight;
}

/** The day whose ranking tells of it; undefined for a paper that was never announced. */
export const dayOf = ({ listings }: StoredPaper): Day | undefined =>
  listings
    .map(({ day }) => day)
    .sort()
    .at(-1);

export function placeOf(
  store: Store,
  config: Config,
  stored: StoredPaper,
  date: Day,
  standing: StandingOfPaper,
): PlaceOfPaper {
  const { id } = stored.paper;
  const { minScore } = config.briefing;
  const { of, muted, twin, insight } = standing;
  const number = numberInDigest(store, config, id, stored.deliveredOn);
  const shown = { ...defined({ shownAs: number, shownOn: stored.deliveredOn }) };
  if (standing.ranked !== undefined) {
    const ranked = { ...standing.ranked, paper: stored.paper };
    const isNear = isShown(ranked.score, { minScore, hasProfile: standing.hasProfile });
    const known = { number, deliveredOn: stored.deliveredOn, isNear, isShownNow: standing.isChosen };
    return {
      paper: ranked,
      of,
      ...shown,
      ...defined({ reason: whyHidden(store, ranked, config, known) }),
      minScore,
      ...(isNear ? {} : { below: minScore - ranked.score }),
      ...defined({ insight }),
    };
  }
  if (twin !== undefined) {
    const paper = unranked(stored, date);
    return { paper, of, ...shown, reason: ['same-work-instead', twin], minScore };
  }
  const reason: Message =
    muted === undefined ? ['type-not-read'] : ['muted', muted.rule.list, muted.rule.entry];
  const mutedBy = muted === undefined ? {} : { mutedBy: muted.rule };
  const paper = unranked(muted === undefined ? stored : { ...muted, paper: stored.paper }, date);
  return { paper, of, ...shown, reason, minScore, ...mutedBy };
}

/** The same for a paper of a ranking that is known: nothing is ranked again. `of` is how many papers stand in it. */
export function explainRanked(store: Store, config: Config, ranked: RankedPaper, of: number): PlaceOfPaper {
  const { minScore, papers: limit } = config.briefing;
  const { id } = ranked.paper;
  const deliveredOn = getPaper(store, id, { profile: config.profile.name })?.deliveredOn;
  const number = numberInDigest(store, config, id, deliveredOn);
  const isNear = ranked.score >= minScore;
  const known = { number, deliveredOn, isNear, isShownNow: ranked.rank <= limit };
  return {
    paper: ranked,
    of,
    ...defined({ shownAs: number, shownOn: deliveredOn, reason: whyHidden(store, ranked, config, known) }),
    minScore,
    ...(isNear ? {} : { below: minScore - ranked.score }),
  };
}

function numberInDigest(
  store: Store,
  config: Config,
  id: PaperId,
  deliveredOn: Day | undefined,
): number | undefined {
  if (deliveredOn === undefined) return undefined;
  const papers = digestPapers(store, { profile: config.profile.name, date: deliveredOn });
  const index = papers?.indexOf(id) ?? -1;
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
interface Decisive {
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
  { number, deliveredOn, isNear, isShownNow }: Decisive,
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
export function unannounced(stored: StoredPaper, minScore: number): PlaceOfPaper {
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
