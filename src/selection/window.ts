/**
 * Which announcements a digest covers. A digest covers everything announced since the last delivered one, and what was
 * found late for the days before; the first digest covers the latest batch. Made again on the same day, it covers the same.
 */
import { addDays } from '../calendar.ts';
import type { Config } from '../config/schema.ts';
import {
  ANNOUNCE_TYPES,
  type AnnouncedPaper,
  type AnnounceType,
  type Day,
  type Instant,
  type PaperId,
} from '../paper.ts';
import { announcedBetween, lateArrivals, latestDay } from '../store/announcements.ts';
import type { Store } from '../store/file/open.ts';
import { deliveredBefore, firstDelivered, lastDelivered } from '../store/ledger/deliveries.ts';
import { twinsOf } from '../store/links.ts';
import { shownElsewhere, withAlsoAt } from './linked-works.ts';
import { joinSameWorks } from './same-works.ts';

/** How far back a late announcement still belongs to the next digest, in days. */
export const LATE_DAYS = 14;

export type Asked =
  | { readonly kind: 'today' }
  | { readonly kind: 'date'; readonly date: Day }
  | { readonly kind: 'since'; readonly since: Day };

export interface Window {
  /** The digest's date: the latest announcement day it covers, or the current day where it covers none. */
  readonly date: Day;
  readonly since: Day;
  /** Announced papers of the wanted types, not shown in an earlier digest. */
  readonly papers: readonly AnnouncedPaper[];
  /** Distinct papers announced, of every type. */
  readonly announced: number;
  /** Papers that an earlier digest showed, themselves or in another place. */
  readonly alreadyShown: number;
  /** Papers that are another paper's work, each with the one that stands in its place. */
  readonly twins: ReadonlyMap<PaperId, PaperId>;
}

export interface WindowRequest {
  readonly asked: Asked;
  readonly profile: string;
  /** The lists that count: the categories of the config. */
  readonly categories: readonly string[];
  /** Announcement types the reader wants. */
  readonly wanted: Config['sources']['arxiv']['announce'];
  /** The current announcement day. */
  readonly today: Day;
}

/** Finds the papers a digest is made of. Days asked for by date are shown whole, whatever was delivered. */
export function findWindow(store: Store, request: WindowRequest): Window {
  if (request.asked.kind !== 'today') return pastWindow(store, request, request.asked);
  const { profile, categories, today } = request;
  const latest = latestDay(store, { categories, onOrBefore: today });
  if (latest === undefined) return emptyWindow(today);
  const isDelivered = lastDelivered(store, profile)?.date === latest;
  if (isDelivered && today > latest) {
    const late = findLate(store, request, today);
    return late.length === 0
      ? emptyWindow(today)
      : sift(store, request, { date: today, since: earliest(late) }, late);
  }
  const previous = lastDelivered(store, profile, { before: latest });
  const since = previous === undefined ? latest : addDays(previous.date, 1);
  const papers = merge([
    ...announcedBetween(store, { from: since, to: latest, categories }),
    ...findLate(store, request, latest),
  ]);
  return sift(
    store,
    request,
    { date: latest, since: papers.length === 0 ? latest : earliest(papers) },
    papers,
  );
}

function emptyWindow(date: Day): Window {
  return { date, since: date, papers: [], announced: 0, alreadyShown: 0, twins: new Map() };
}

function pastWindow(store: Store, request: WindowRequest, asked: Exclude<Asked, { kind: 'today' }>): Window {
  const { from, to } = spanOf(asked, request.today);
  const papers = announcedBetween(store, { from, to, categories: request.categories });
  const wanted = papers.filter((paper) => isWanted(paper.announceType, request.wanted));
  const works = joined(wanted, twinsOf(store, idsOf(wanted)));
  return { date: to, since: from, ...works, announced: papers.length, alreadyShown: 0 };
}

/** The days of a window that is asked for by date, both included. */
export function spanOf(asked: Exclude<Asked, { kind: 'today' }>, today: Day): { from: Day; to: Day } {
  const from = asked.kind === 'date' ? asked.date : asked.since;
  return { from, to: asked.kind === 'date' || from > today ? from : today };
}

/** Announcements of days that an earlier digest covered, which came in after it was made. */
function findLate(store: Store, { profile, categories }: WindowRequest, date: Day): AnnouncedPaper[] {
  const previous = lastDelivered(store, profile, { before: date });
  const first = firstDelivered(store, profile);
  if (previous === undefined || first === undefined) return [];
  const from = [first.since, addDays(date, -LATE_DAYS)].sort().at(-1) ?? first.since;
  return lateArrivals(store, {
    from: from as Day,
    to: previous.date,
    seenAfter: previous.at as Instant,
    categories,
  });
}

function earliest(papers: readonly AnnouncedPaper[]): Day {
  const days = papers.flatMap(({ listings }) => listings.map(({ day }) => day));
  return days.reduce((first, day) => (day < first ? day : first));
}

/** One entry a paper, with all its listings. */
function merge(papers: readonly AnnouncedPaper[]): AnnouncedPaper[] {
  const byId = new Map<PaperId, AnnouncedPaper>();
  for (const one of papers) {
    const other = byId.get(one.paper.id);
    byId.set(one.paper.id, other === undefined ? one : join(other, one));
  }
  return [...byId.values()];
}

function join(a: AnnouncedPaper, b: AnnouncedPaper): AnnouncedPaper {
  return {
    paper: a.paper,
    announceType:
      ANNOUNCE_TYPES.find((type) => type === a.announceType || type === b.announceType) ?? a.announceType,
    announcedOn: a.announcedOn > b.announcedOn ? a.announcedOn : b.announcedOn,
    listings: [...a.listings, ...b.listings],
  };
}

function sift(
  store: Store,
  request: WindowRequest,
  span: { date: Day; since: Day },
  papers: readonly AnnouncedPaper[],
): Window {
  const digest = { profile: request.profile, date: span.date };
  const shown = deliveredBefore(store, { ...digest, ids: idsOf(papers) });
  const fresh = papers.filter(({ paper }) => !shown.has(paper.id));
  const twins = twinsOf(store, idsOf(fresh));
  const elsewhere = shownElsewhere(store, digest, twins);
  const kept = fresh.filter(
    ({ paper, announceType }) => !elsewhere.has(paper.id) && isWanted(announceType, request.wanted),
  );
  const alreadyShown = shown.size + elsewhere.size;
  return { ...span, ...joined(kept, twins), announced: papers.length, alreadyShown };
}

const idsOf = (papers: readonly AnnouncedPaper[]): PaperId[] => papers.map(({ paper }) => paper.id);

/** One card a work, which says where else the work is. */
function joined(
  papers: readonly AnnouncedPaper[],
  known: ReturnType<typeof twinsOf>,
): Pick<Window, 'papers' | 'twins'> {
  const works = joinSameWorks(papers);
  return { ...works, papers: withAlsoAt(works.papers, known) };
}

/** `replace` in the config covers replace-cross. */
export function isWanted(type: AnnounceType, wanted: WindowRequest['wanted']): boolean {
  return type === 'replace-cross' ? wanted.includes('replace') : wanted.includes(type);
}
