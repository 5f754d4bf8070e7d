/** One call of a model, whatever the protocol: what is asked, what came back or went wrong, and what both transports share. */
import type { Destined, Wire } from './transport.ts';

export interface ModelRequest extends Destined {
  readonly baseUrl: string;
  readonly model: string;
  readonly system: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly maxTokens: number;
  readonly effort?: 'low' | 'medium' | 'high';
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Ask for a count of tokens, where the protocol gives none unasked. */
  readonly counts: boolean;
}

export interface ModelReply {
  readonly kind: 'reply';
  readonly text: string;
  readonly stop: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export type ModelFault =
  /** The server answered with an error status, or with an error event in mid-stream (then `status` may be 0). */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly type: string;
      readonly message: string;
      readonly retryAfter?: number;
      readonly tokens?: Tokens;
    }
  /** No connection, reset, silence, a stream that ended early, or a call that was called off. */
  | {
      readonly kind: 'broken';
      readonly how: Break;
      readonly tokens?: Tokens;
      /** False where the server cannot have received the prompt: then it costs nothing. */
      readonly arrived: boolean;
    };

export type Break =
  | { readonly kind: 'silent'; readonly seconds: number }
  | { readonly kind: 'broke-off' }
  | { readonly kind: 'called-off' }
  /** `code`: the system's word for it, or empty. */
  | { readonly kind: 'no-connection'; readonly code: string };

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export type ModelOutcome = ModelReply | ModelFault;

export const silence = ({ silentFor }: Wire): Break | undefined =>
  silentFor === undefined ? undefined : { kind: 'silent', seconds: silentFor };

/** The SDK's own clean-up may hang on a dead connection; an aborted call is left at once. */
export async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    over.abort();
    work.catch(() => undefined);
  }
}

/**
 * Error codes of requests that never left: the name is unknown, nobody listens, the certificate is refused, or the proxy
 * opened no tunnel (undici aborts then; what radar aborts itself is told before).
 */
export const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_ABORTED|.*CERT.*|.*_SSL_.*)$/u;

/** The server's own words, without anything that could be the key. */
export function messageOf(body: unknown, key: string | undefined): string {
  const nested = isRecord(body) && isRecord(body.error) ? body.error : body;
  const message = isRecord(nested) && typeof nested.message === 'string' ? nested.message : '';
  return key === undefined || key.length < 4 ? message : message.replaceAll(key, '…');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `ECONNREFUSED` … : the innermost cause's code, never its text, which may hold addresses. */
export function codeOf(error: unknown): string {
  let cause: unknown = error;
  let code = '';
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    const own: unknown = Reflect.get(cause, 'code');
    if (typeof own === 'string') code = own;
    cause = cause.cause;
  }
  return code;
}
