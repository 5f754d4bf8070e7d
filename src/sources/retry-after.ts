/** `Retry-After` (RFC 9110 section 10.2.3): how long a server asks us to stay away. */

/**
 * Milliseconds from now, at least 0; undefined where the header says nothing usable. An HTTP-date is judged against the
 * response's own `Date`, because the two clocks differ; where that gives nonsense (a proxy wrote one of the two), against
 * our clock.
 */
export function retryDelay(
  retryAfter: string | null,
  serverTime: number | undefined,
  now: number,
  plausibleMs: number,
): number | undefined {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const delays = [...(serverTime === undefined ? [] : [at - serverTime]), at - now];
  const plausible = delays.find((delay) => delay >= 0 && delay <= plausibleMs);
  return Math.max(0, plausible ?? delays[0] ?? 0);
}

/** Exponential from `base`, with up to half as much again, so that many clients do not come back together. */
export function backoff(base: number, attempt: number, random: () => number): number {
  return base * 2 ** (attempt - 1) * (1 + random() / 2);
}
