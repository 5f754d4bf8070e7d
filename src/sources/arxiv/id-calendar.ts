/**
 * When a paper was first announced, told by its neighbours: arXiv numbers the papers of a batch one after another, so that
 * nearly all ids between two papers of one batch belong to it (https://info.arxiv.org/help/arxiv_identifier.html). A
 * replaced paper no longer shows its first announcement; the papers beside it that were never changed still do.
 */
import { daysFromTo } from '../../calendar.ts';
import type { Day } from '../../paper.ts';
import { announcedOnOrAfter, earliestAnnouncement } from './announcement-day.ts';

export interface DatedPaper {
  /** `2606.12609` */
  readonly id: string;
  readonly versions: readonly { readonly version: number; readonly at: number }[];
  readonly datestamp: Day;
}

/**
 * The day of the first announcement of an id, or undefined where its neighbours are too few or do not agree. Between two
 * batches, the submission (milliseconds since the epoch) decides, where the schedule leaves only one of the two.
 */
export type IdCalendar = (id: string, submitted?: number) => Day | undefined;

/** Neighbours asked on each side, and how many of them have to agree. */
const NEIGHBOURS = 4;
const AGREEMENT = 0.6;
const FEWEST = 3;
/** Days between what the schedule says and the datestamp of a paper that may witness for others. */
const TOLERANCE = 4;

/** Takes a whole harvest, of any categories; old-style ids are left out. */
export function idCalendar(papers: Iterable<DatedPaper>): IdCalendar {
  // One by one: a harvest may be too long to be held in memory, and only its witnesses are kept.
  const witnesses: Witness[] = [];
  for (const paper of papers) {
    const witness = witnessOf(paper);
    if (witness !== undefined) witnesses.push(witness);
  }
  witnesses.sort((a, b) => a.place - b.place);
  return (id, submitted) => {
    const place = placeOf(id);
    if (place === undefined) return undefined;
    const at = lowerBound(witnesses, place);
    const sameMonth = (witness: Witness): boolean =>
      Math.floor(witness.place / MONTH) === Math.floor(place / MONTH);
    const below = witnesses.slice(Math.max(0, at - NEIGHBOURS), at).filter(sameMonth);
    const above = witnesses.slice(at, at + NEIGHBOURS).filter(sameMonth);
    // Beyond the first or the last witness, an id may be of any earlier or later batch.
    if (below.length === 0 || above.length === 0) return undefined;
    return mostCommon([...below, ...above].map(dayOf)) ?? betweenBatches(below, above, submitted);
  };
}

const dayOf = ({ day }: Witness): Day => day;

/** Ids grow from batch to batch: the last of one is announced with it, unless the schedule allows the next at the earliest. */
function betweenBatches(
  below: readonly Witness[],
  above: readonly Witness[],
  submitted: number | undefined,
): Day | undefined {
  const [earlier, later] = [mostCommon(below.map(dayOf)), mostCommon(above.map(dayOf))];
  if (submitted === undefined || earlier === undefined || later === undefined) return undefined;
  const scheduled = earliestAnnouncement(submitted);
  if (scheduled <= earlier) return earlier;
  return scheduled >= later ? later : undefined;
}

interface Witness {
  readonly place: number;
  readonly day: Day;
}

const MONTH = 1_000_000;

/** `2606.12609` → 2606012609: a number that grows with the id. */
function placeOf(id: string): number | undefined {
  const parts = /^(\d{4})\.(\d{4,5})$/.exec(id);
  return parts === null ? undefined : Number(parts[1]) * MONTH + Number(parts[2]);
}

/** Only papers that were never replaced, and whose datestamp fits their submission. */
function witnessOf({ id, versions, datestamp }: DatedPaper): Witness | undefined {
  const [first] = versions;
  const place = placeOf(id);
  if (first === undefined || versions.length > 1 || place === undefined) return undefined;
  const day = announcedOnOrAfter(datestamp);
  return Math.abs(daysFromTo(earliestAnnouncement(first.at), day)) <= TOLERANCE ? { place, day } : undefined;
}

function lowerBound(list: readonly Witness[], place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mostCommon(days: readonly Day[]): Day | undefined {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && days.length >= FEWEST && best[1] >= AGREEMENT * days.length
    ? best[0]
    : undefined;
}
