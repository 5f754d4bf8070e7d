/** Dates in headers (RFC 9110 section 5.6.7), as far as they can be meant. */

/** arXiv's first day, and a day long after us: beyond them a clock is no use to anybody. */
const [EARLIEST, LATEST] = [Date.UTC(1991, 7, 14), Date.UTC(2100, 0, 1)];

/** Milliseconds since the epoch; undefined for what names no month: `Date.parse` reads a year in any number. */
export function parseHttpDate(text: string | null): number | undefined {
  const at = /[a-z]{3}/i.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** The server's clock, from its `Date`. */
export function serverTimeOf(headers: { get(name: string): string | null }): number | undefined {
  const at = parseHttpDate(headers.get('date'));
  return at !== undefined && at >= EARLIEST && at < LATEST ? at : undefined;
}
