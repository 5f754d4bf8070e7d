/** Dates of announcement feeds. */
import { newYorkDay, parseDay } from '../../calendar.ts';
import type { Day } from '../../paper.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RFC822_MIDNIGHT =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+00:00(?::00)?\s+(?:-0[45]:?00|E[SD]T)$/i;
const ISO_MIDNIGHT = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?-0[45]:?00)?$/;

/**
 * The announcement day a feed's date means. Batches are dated New York midnight; the written date counts even where the
 * offset is of the wrong season, with which the instant would fall on the day before.
 */
export function announcementDay(text: string): Day | undefined {
  const iso = ISO_MIDNIGHT.exec(text.trim());
  if (iso?.[1] !== undefined) return parseDay(iso[1]);
  const rfc = RFC822_MIDNIGHT.exec(text.trim());
  if (rfc !== null) {
    const month = MONTHS.indexOf((rfc[2] ?? '').toLowerCase()) + 1;
    return parseDay(`${rfc[3]}-${String(month).padStart(2, '0')}-${(rfc[1] ?? '').padStart(2, '0')}`);
  }
  const ms = instantOf(text);
  return ms === undefined ? undefined : newYorkDay(ms);
}

/** ms since the epoch. Text without a four-digit year is no date of a feed, whatever Date makes of it. */
export function instantOf(text: string): number | undefined {
  if (!/\b\d{4}\b/.test(text)) return undefined;
  const ms = Date.parse(text.trim());
  return Number.isNaN(ms) || Math.abs(ms) > 8e15 ? undefined : ms;
}

/** The value that occurs most often, the first of them where several do. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (a, b) => (a === undefined || b[1] > a[1] ? b : a),
    undefined,
  )?.[0];
}
