/** Web addresses in feeds. */

/**
 * An address as seen from `base`. An absolute one is left exactly as it was written (RFC 4287, 4.2.6.1: identity is
 * decided character by character); where nothing can be resolved the text itself comes back.
 */
export function resolveUrl(url: string, base: string | undefined): string {
  const text = url.trim();
  if (base === undefined || isAbsolute(text)) return text;
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
