/** Web addresses in feeds. */

/** No address in use is longer (RFC 9110, 4.1, asks for 8,000); endless ones, resolved for each link, would fill the memory. */
const LONGEST = 8192;

/**
 * An address as seen from `base`. An absolute one is left exactly as it was written (RFC 4287, 4.2.6.1: identity is
 * decided character by character); where nothing can be resolved the text itself comes back.
 */
export function resolveUrl(url: string, base: string | undefined): string {
  const text = url.trim();
  if (base === undefined || isAbsolute(text) || base.length > LONGEST || text.length > LONGEST) return text;
  try {
    return new URL(text, base).href;
  } catch {
    return text;
  }
}

export function isAbsolute(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

export function isWebUrl(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}
