/** `Retry-After` (RFC 9110 section 10.2.3): how long a server asks us to stay away. Every client reads it here. */
import { parseHttpDate } from './http-date.ts';

/**
 * Longer than this nobody means: arXiv replaces its feeds every night, and what it closes for maintenance is open again the
 * same day. What goes beyond it was written by a wrong clock, in the wrong unit or in malice, and is never remembered: it
 * would keep a reader from arXiv for years. Milliseconds.
 */
export const LONGEST_PAUSE = 86_400_000;

/** `ms` milliseconds from now, at least 0; `absurd` where the server asks for more than anybody can mean. */
export type Pause = { readonly kind: 'pause'; readonly ms: number } | { readonly kind: 'absurd' };

/**
 * Undefined where the header says nothing usable. An HTTP-date is judged against the response's own `Date`, because the two
 * clocks differ; where that gives nonsense (a proxy wrote one of the two), against our clock.
 */
export function pauseAsked(
  retryAfter: string | null,
  serverTime: number | undefined,
  now: number,
): Pause | undefined {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return pauseOf([Number(text) * 1000]);
  const at = parseHttpDate(text);
  if (at === undefined) return undefined;
  return pauseOf([...(serverTime === undefined ? [] : [at - serverTime]), at - now]);
}

/** The first delay that can be meant; a time that is over asks for nothing. */
function pauseOf(delays: readonly number[]): Pause {
  const meant = delays.find((ms) => ms >= 0 && ms <= LONGEST_PAUSE);
  if (meant !== undefined) return { kind: 'pause', ms: meant };
  return delays.some((ms) => ms < 0) ? { kind: 'pause', ms: 0 } : { kind: 'absurd' };
}

/** Whether a remembered end of a pause can be meant: a clock that was wrong when it was written is right by now. */
export const isStanding = (until: number, now: number): boolean =>
  until > now && until - now <= LONGEST_PAUSE;

/** Exponential from `base`, with up to half as much again, so that many clients do not come back together. */
export function backoff(base: number, attempt: number, random: () => number): number {
  return base * 2 ** (attempt - 1) * (1 + random() / 2);
}
