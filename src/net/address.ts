/**
 * Addresses that hold a name and a password, as `https://me:secret@journal.example/feed`: they are sent as the header that is
 * meant for them (RFC 7617), and shown and stored without.
 */

export interface PlainAddress {
  readonly url: string;
  /** The value of `Authorization`; absent where the address holds no credentials. */
  readonly authorization?: string;
}

/** The one place where an address is parsed that may be none: undefined then, and never an exception. */
export function parsedAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** An address that does not parse comes back as it is. */
export function splitCredentials(address: string): PlainAddress {
  const url = parsedAddress(address);
  if (url === undefined) return { url: address };
  if (url.username === '' && url.password === '') return { url: address };
  const pair = `${decodedPart(url.username)}:${decodedPart(url.password)}`;
  url.username = '';
  url.password = '';
  return { url: url.href, authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}

/** Percent-decoded, or as it was where it cannot be. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Everything up to the last `@` before the path: whoever wrote an unescaped one meant it as part of the password. */
const CREDENTIALS = /([a-z][a-z\d+.-]{0,40}:\/\/)[^\s/?#"'<>]*@/gi;

/** Any text without the credentials of the addresses in it. */
export function hideCredentials(text: string): string {
  return text.includes('@') ? text.replace(CREDENTIALS, '$1') : text;
}

/** A base address, so that paths can be appended to it. */
export const withoutEndSlash = (address: string): string => address.replace(/(?<!\/)\/+$/, '');
