/**
 * When and how a paper found by its metadata (OAI-PMH, query API) was announced. arXiv's schedule, New York time: what
 * is submitted up to Monday 14:00 since Friday 14:00 is announced on Monday at 20:00, and so on daily; what is submitted
 * up to Friday 14:00 is announced on Sunday at 20:00 (https://info.arxiv.org/help/availability.html). The feeds carry a
 * batch on the day after, which is also the UTC day of the announcement itself and hence the OAI datestamp.
 */
import { addDays, announces, daysFromTo, newYorkDay, nextAnnouncementDay, weekday } from '../../calendar.ts';
import type { AnnounceType, Day } from '../../paper.ts';

const HOUR_MS = 3_600_000;
/** Replacements from v6 on are not announced (https://info.arxiv.org/help/replace.html). */
export const LAST_ANNOUNCED_VERSION = 5;
/** Moderation holds most papers back for a few days; a change that much later is one of the metadata. */
export const LONGEST_HOLD_DAYS = 12;

/** The announcement day of a submission that no moderator holds back; `ms` since the epoch. */
export function earliestAnnouncement(ms: number): Day {
  // The day on whose 14:00 the submission waits: ten hours on, 14:00 is midnight.
  let deadline = newYorkDay(ms + 10 * HOUR_MS);
  while (weekday(deadline) === 0 || weekday(deadline) === 6) deadline = addDays(deadline, 1);
  return announcedOnOrAfter(addDays(deadline, 1));
}

/** The day itself where arXiv announces then, else the next one. */
export function announcedOnOrAfter(day: Day): Day {
  let next = day;
  while (!announces(next)) next = addDays(next, 1);
  return next;
}

/** What is known of a paper without having seen its announcement. */
export interface AnnouncementFacts {
  readonly categories: readonly string[];
  /** The versions that are known, in order, with their submission in milliseconds since the epoch. */
  readonly versions: readonly { readonly version: number; readonly at: number }[];
  /** OAI datestamp: the UTC day of the last change, of whatever kind. */
  readonly datestamp?: Day;
  /** When the neighbours of its id were announced (see id-calendar.ts): better than the schedule, which moderators break. */
  readonly firstDay?: Day;
}

export interface InferredAnnouncement {
  readonly day: Day;
  readonly type: AnnounceType;
  readonly version?: number;
  /** Whether schedule and datestamp agree. Otherwise the day, the type, or that it was announced at all is a guess. */
  readonly certain: boolean;
}

/**
 * The announcements of a paper on the list of a category, oldest first; empty where it is not on that list. The last
 * version is dated by the datestamp where the two fit together, earlier versions by the schedule alone. A datestamp much
 * younger than the last version is a journal reference or a late cross-list: counted as `cross` where the category is
 * not the primary one, never certain, and as nothing in the primary category.
 */
export function inferAnnouncements(
  facts: AnnouncementFacts,
  category: string,
): readonly InferredAnnouncement[] {
  const primary = isUnder(facts.categories[0] ?? '', category);
  if (!facts.categories.some((name) => isUnder(name, category))) return [];
  const found: InferredAnnouncement[] = [];
  const last = facts.versions.at(-1);
  for (const { version, at } of facts.versions) {
    if (version > LAST_ANNOUNCED_VERSION) continue;
    const type = typeOf(version, primary);
    const scheduled = earliestAnnouncement(at);
    const due = version === 1 ? (facts.firstDay ?? scheduled) : scheduled;
    if (version !== last?.version || facts.datestamp === undefined)
      found.push({ day: due, type, version, certain: false });
    else found.push(...lastVersion({ version, type, due: scheduled }, facts.datestamp, primary));
  }
  if (last === undefined && facts.datestamp !== undefined) {
    const day = announcedOnOrAfter(facts.datestamp);
    found.push({ day, type: primary ? 'new' : 'cross', certain: false });
  }
  return onePerDay(inTurn(found, facts));
}

/**
 * Versions are announced one after another. Where the first announcement is known by its neighbours, guesses that are not
 * later than the one before move on; else those that are not earlier than the one after move back, but not before their
 * submission.
 */
function inTurn(
  found: readonly InferredAnnouncement[],
  facts: AnnouncementFacts,
): readonly InferredAnnouncement[] {
  const result = [...found];
  const last = result.length - 1;
  const dayAt = (at: number): Day | undefined => result[at]?.day;
  const move = (at: number, day: Day): void => {
    const guess = result[at];
    if (guess !== undefined && !guess.certain) result[at] = { ...guess, day };
  };
  if (facts.firstDay !== undefined) {
    for (let at = 1; at < last; at += 1) {
      const [before, day] = [dayAt(at - 1), dayAt(at)];
      if (before !== undefined && day !== undefined && day <= before) move(at, nextAnnouncementDay(before));
    }
  }
  const submitted = new Map(facts.versions.map(({ version, at }) => [version, newYorkDay(at)]));
  for (let at = last - 1; at >= (facts.firstDay === undefined ? 0 : 1); at -= 1) {
    const [day, after] = [dayAt(at), dayAt(at + 1)];
    if (day === undefined || after === undefined || day < after) continue;
    const before = announcedBefore(after);
    if (before > (submitted.get(result[at]?.version ?? 0) ?? before)) move(at, before);
  }
  return result;
}

function announcedBefore(day: Day): Day {
  let before = addDays(day, -1);
  while (!announces(before)) before = addDays(before, -1);
  return before;
}

/** `cs.LG` is on the list of `cs.LG` and on that of the archive `cs`. */
export function isUnder(category: string, list: string): boolean {
  return category === list || category.startsWith(`${list}.`);
}

function typeOf(version: number, primary: boolean): AnnounceType {
  if (version > 1) return primary ? 'replace' : 'replace-cross';
  return primary ? 'new' : 'cross';
}

function lastVersion(
  announced: { readonly version: number; readonly type: AnnounceType; readonly due: Day },
  datestamp: Day,
  primary: boolean,
): readonly InferredAnnouncement[] {
  const { version, type, due } = announced;
  const day = announcedOnOrAfter(datestamp);
  const late = daysFromTo(due, day);
  // A datestamp before the schedule allows means that the two clocks disagree; the change is what it dates.
  if (late <= 0) return [{ day, type, version, certain: late === 0 && day === datestamp }];
  if (late <= LONGEST_HOLD_DAYS) return [{ day, type, version, certain: false }];
  const scheduled = { day: due, type, version, certain: false } as const;
  return primary ? [scheduled] : [scheduled, { day, type: 'cross', version, certain: false }];
}

/** Two versions submitted for the same batch are announced once, as the older type. */
function onePerDay(found: readonly InferredAnnouncement[]): readonly InferredAnnouncement[] {
  const days = new Map<Day, InferredAnnouncement>();
  for (const announcement of found) {
    const there = days.get(announcement.day);
    if (there === undefined) days.set(announcement.day, announcement);
    else
      days.set(announcement.day, {
        ...announcement,
        type: there.type,
        certain: there.certain && announcement.certain,
      });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
