/**
 * On which day each version of a harvested paper was announced, as far as anything tells it. OAI dates the last change
 * only: what an earlier version's day was, newer versions hide. Then a feed, another list, or the days on which it cannot
 * have been may still say; where they do not, the day is a guess, and counted as one.
 */
import { addDays, announces, dayRange, daysFromTo, newYorkDay } from '../../calendar.ts';
import type { AnnounceType, Day } from '../../paper.ts';
import {
  type AnnouncementFacts,
  announcedOnOrAfter,
  earliestAnnouncement,
  type InferredAnnouncement,
  inferAnnouncements,
  LAST_ANNOUNCED_VERSION,
  LONGEST_HOLD_DAYS,
} from '../../sources/arxiv/announcement-day.ts';
import type { KnownListing } from '../../store/inferred.ts';

/** The days that matter to a harvest. */
export interface DatingDays {
  /** To be filled. */
  readonly wanted: ReadonlySet<Day>;
  /** Told whole by their own feeds: what was not there was not announced then. */
  readonly whole: ReadonlySet<Day>;
  /** Those of them of which the feed may have missed something. */
  readonly again: ReadonlySet<Day>;
}

export interface DatedVersion {
  /** Absent where the version was announced on none of the wanted days, or may not have been announced at all. */
  readonly day?: Day;
  readonly type: AnnounceType;
  readonly version?: number;
  /** All days on which it may have been announced, of guesses only. */
  readonly possible: readonly Day[];
}

/** Guesses of the schedule are off by a few days at most. */
export const NEAR_DAYS = 4;

interface Question {
  readonly facts: AnnouncementFacts;
  readonly category: string;
  readonly known: readonly KnownListing[];
  readonly days: DatingDays;
}

/** The versions that the ledger does not have for certain. */
export function dateVersions(question: Question): DatedVersion[] {
  const { facts, category, known } = question;
  const found = inferAnnouncements(facts, category);
  const here = exactDays(known.filter((listing) => listing.category === category));
  const elsewhere = exactDays(known.filter((listing) => listing.category !== category));
  const dated = found.flatMap((one, at): DatedVersion[] => {
    if (here.has(one.version)) return [];
    if (isDated(one, facts)) return [onItsDay(one, question.days)];
    const other = elsewhere.get(one.version);
    if (other !== undefined) return [onItsDay({ ...one, day: other, certain: true }, question.days)];
    const [before, after] = [dayOf(found[at - 1], here, facts), dayOf(found[at + 1], here, facts)];
    return [guess(one, question, before, after)];
  });
  return [...dated, ...hiddenVersions(question, found, here)];
}

function exactDays(known: readonly KnownListing[]): ReadonlyMap<number | undefined, Day> {
  return new Map(
    known.filter(({ guessed }) => !guessed).map(({ version, day }) => [version ?? undefined, day]),
  );
}

/** Whether the datestamp tells of this announcement; one much younger tells of another change. */
function isDated(
  { version, day }: InferredAnnouncement,
  { versions, datestamp }: AnnouncementFacts,
): boolean {
  const last = versions.at(-1);
  if (last === undefined || version !== last.version || datestamp === undefined) return false;
  if (day !== announcedOnOrAfter(datestamp)) return false;
  return daysFromTo(earliestAnnouncement(last.at), day) <= LONGEST_HOLD_DAYS;
}

/** The day of a neighbour, where it is more than a guess. */
function dayOf(
  one: InferredAnnouncement | undefined,
  here: ReadonlyMap<number | undefined, Day>,
  facts: AnnouncementFacts,
): Day | undefined {
  if (one === undefined) return undefined;
  return here.get(one.version) ?? (isDated(one, facts) ? one.day : undefined);
}

function onItsDay(one: InferredAnnouncement, { wanted, again }: DatingDays): DatedVersion {
  const { day, type, version, certain } = one;
  const belongs = wanted.has(day) || (certain && again.has(day));
  return { type, ...numbered(version), possible: [], ...(belongs ? { day } : {}) };
}

const numbered = (version: number | undefined): { version?: number } =>
  version === undefined ? {} : { version };

function guess(
  { day, type, version }: InferredAnnouncement,
  { facts, days }: Question,
  before: Day | undefined,
  after: Day | undefined,
): DatedVersion {
  const submitted = facts.versions.find((one) => one.version === version)?.at;
  const isLate =
    submitted === undefined || daysFromTo(earliestAnnouncement(submitted), day) > LONGEST_HOLD_DAYS;
  // Its day is a datestamp then; whether that tells of an announcement is the guess.
  const possible = isLate ? [day].filter((one) => !days.whole.has(one)) : possibleDays(submitted, day, days);
  const left = possible.filter(
    (one) => (before === undefined || one > before) && (after === undefined || one < after),
  );
  const target = left.includes(day) ? day : (left.find((one) => one > day) ?? left.at(-1));
  const belongs = target !== undefined && days.wanted.has(target);
  const isTold = version === 1 && day === facts.firstDay && target === day;
  const isKnown = !isLate && (left.length === 1 || isTold);
  return { type, ...numbered(version), possible: isKnown ? [] : left, ...(belongs ? { day: target } : {}) };
}

/** From the day after the submission to a few days after what the schedule says. */
function possibleDays(submitted: number, scheduled: Day, { whole }: DatingDays): Day[] {
  const first = addDays(newYorkDay(submitted), 1);
  const last = addDays(scheduled > first ? scheduled : first, NEAR_DAYS);
  return dayRange(first, last).filter((day) => announces(day) && !whole.has(day));
}

/** Versions that the schedule puts on one day with the next: they may as well have been announced by themselves. */
function hiddenVersions(
  { facts, days, category }: Question,
  found: readonly InferredAnnouncement[],
  here: ReadonlyMap<number | undefined, Day>,
): DatedVersion[] {
  if (found.length === 0) return [];
  const shown = new Set(found.map(({ version }) => version));
  const isPrimary = facts.categories[0] === category;
  return facts.versions
    .filter(({ version }) => version <= LAST_ANNOUNCED_VERSION && !shown.has(version) && !here.has(version))
    .map(({ version, at }) => ({
      type: isPrimary ? ('replace' as const) : ('replace-cross' as const),
      version,
      possible: possibleDays(at, earliestAnnouncement(at), days),
    }));
}
