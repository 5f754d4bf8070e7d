/** What went wrong below HTTP, told from the codes of Node's and undici's errors, never from their texts. */

import type { Message, MessageKey } from '../messages/message.ts';
import { parsedAddress } from '../net/address.ts';

export type FailureCause =
  | 'timeout'
  | 'reset'
  | 'dns'
  | 'refused'
  | 'tls'
  | 'proxy'
  | 'decode'
  | 'too-large'
  | 'redirect'
  | 'request'
  | 'network';

const CODES: readonly (readonly [RegExp, FailureCause])[] = [
  [/^(?:UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_TOO_LATE)$/, 'timeout'],
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_FAIL)$/, 'dns'],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/, 'refused'],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    'reset',
  ],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'too-large'],
  // undici's own word for a tunnel that the proxy did not open; what we abort ourselves never gets here.
  [/^UND_ERR_ABORTED$/, 'proxy'],
  [/^(?:Z_[A-Z]+_ERROR|ERR__?ERROR_FORMAT.*|ERR_BROTLI.*)$/, 'decode'],
  [/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|^UNABLE_TO_|^EPROTO$/, 'tls'],
  [/^(?:ERR_INVALID_URL|UND_ERR_INVALID_ARG)$/, 'request'],
];

/** Looks through the chain of causes, because fetch wraps what happened in a TypeError. `url` is what was asked for. */
export function failureCause(error: unknown, url: string): FailureCause {
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth += 1) {
    const code = 'code' in current ? current.code : undefined;
    const known = typeof code === 'string' ? CODES.find(([pattern]) => pattern.test(code)) : undefined;
    if (known !== undefined) return isOfProxy(current, url) ? 'proxy' : known[1];
    const inner = 'errors' in current && Array.isArray(current.errors) ? current.errors[0] : undefined;
    current = 'cause' in current && current.cause !== undefined ? current.cause : inner;
  }
  return 'network';
}

/**
 * Whoever could not be found or reached is not who was asked, or an address is no address though the one that was asked for
 * is: then it was the proxy on the way.
 */
function isOfProxy(error: object, url: string): boolean {
  if (parsedAddress(url) === undefined) return false;
  if ('code' in error && error.code === 'ERR_INVALID_URL') return true;
  if (!('syscall' in error)) return false;
  const { hostname, port, protocol } = new URL(url);
  const own = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  const name = hostname.replace(/^\[|\]$/g, '');
  if (error.syscall === 'getaddrinfo') return 'hostname' in error && error.hostname !== name;
  return error.syscall === 'connect' && 'port' in error && error.port !== own;
}

/**
 * `proxy`: nobody is let through on this machine's way out. `unreachable`: the host itself cannot be reached, so that asking it for something else is in vain too. `lost`: it was
 * reached, and no answer came, or none that came to an end.
 */
export type Silence = 'proxy' | 'unreachable' | 'lost';

/** Whether a failure means that nobody is there, or that nobody speaks; undefined where the server has spoken. */
export function silenceOf({ cause, unanswered }: Failure): Silence | undefined {
  if (cause === 'proxy') return 'proxy';
  if (['dns', 'refused', 'tls'].includes(cause)) return 'unreachable';
  return unanswered === true || cause === 'timeout' ? 'lost' : undefined;
}

interface Failure {
  readonly cause: FailureCause;
  readonly unanswered?: true;
}

/** A new attempt may help with these. The others would end the same way. */
export function isPassing(cause: FailureCause): boolean {
  return !['tls', 'too-large', 'redirect', 'request'].includes(cause);
}

const KEYS = {
  timeout: 'host-late',
  reset: 'host-reset',
  dns: 'host-unknown',
  refused: 'host-unreachable',
  proxy: 'host-behind-deaf-proxy',
  tls: 'host-untrusted',
  decode: 'host-damaged',
  'too-large': 'host-endless',
  redirect: 'host-redirects',
  request: 'host-misnamed',
  network: 'host-unreadable',
} as const satisfies Record<FailureCause, MessageKey>;

/** `rss.arxiv.org broke the connection off`. */
export const failureReason = (host: string, cause: FailureCause): Message => [KEYS[cause], host];
