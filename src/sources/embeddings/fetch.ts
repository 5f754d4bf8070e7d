/**
 * Texts to vectors, by any server that speaks OpenAI's embeddings API (https://platform.openai.com/docs/api-reference/embeddings):
 * Ollama, llama.cpp, vLLM, LM Studio, LiteLLM and the services themselves.
 */

import type { Clock, FetchPort } from '../../context.ts';
import type { Message } from '../../messages/message.ts';
import { withoutEndSlash } from '../../net/address.ts';
import { serverTimeOf } from '../../net/http-date.ts';
import { isTooLate } from '../../net/limited-fetch.ts';
import { backoff, LONGEST_PAUSE, pauseAsked } from '../../net/retry-after.ts';

export interface EmbeddingsPort {
  readonly fetch: FetchPort;
  readonly clock: Clock;
  readonly random: () => number;
  /** `http://localhost:11434/v1`; `/embeddings` is appended. */
  readonly baseUrl: string;
  readonly model: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until an answer must be whole. */
  readonly timeout: number;
}

export type EmbeddingsOutcome =
  /** One for each text, in order, all of one length. */
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  /** Without secrets: `localhost:11434 answered 500`. */
  | { readonly kind: 'failed'; readonly reason: Message };

const ATTEMPTS = 3;
const BACKOFF_MS = 1000;
const LONGEST_WAIT_MS = 20_000;
const MAX_BYTES = 64_000_000;
const ERROR_BYTES = 1_000_000;
/** Models make some thousand numbers of a text; what is kept for every paper must not fill the disk. */
const MOST_NUMBERS = 16_384;

/** One request, tried again where the server was busy or the line broke. Rejects only when the caller aborts. */
export async function embedTexts(
  texts: readonly string[],
  port: EmbeddingsPort,
  signal: AbortSignal,
): Promise<EmbeddingsOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const { outcome, retryIn } = await attemptOnce(texts, port, signal);
    signal.throwIfAborted();
    if (outcome.kind === 'vectors' || retryIn === undefined || attempt >= ATTEMPTS) return outcome;
    const wait = Math.max(retryIn, backoff(BACKOFF_MS, attempt, port.random));
    if (wait > LONGEST_WAIT_MS) return outcome;
    await port.clock.sleep(wait, signal);
  }
}

interface Attempt {
  readonly outcome: EmbeddingsOutcome;
  /** Milliseconds after which another attempt makes sense; undefined where it makes none. */
  readonly retryIn?: number;
}

async function attemptOnce(
  texts: readonly string[],
  port: EmbeddingsPort,
  signal: AbortSignal,
): Promise<Attempt> {
  const { host } = new URL(port.baseUrl);
  try {
    return await exchange(texts, port, signal, host);
  } catch (error) {
    // Whoever took all the time there was would take it again.
    return isTooLate(error)
      ? failure(['host-late-by', host, Math.round(port.timeout / 1000)])
      : { ...failure(['host-unreachable', host]), retryIn: 0 };
  }
}

async function exchange(
  texts: readonly string[],
  port: EmbeddingsPort,
  signal: AbortSignal,
  host: string,
): Promise<Attempt> {
  const response = await port.fetch(`${withoutEndSlash(port.baseUrl)}/embeddings`, {
    method: 'POST',
    headers: { ...port.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ model: port.model, input: texts, encoding_format: 'float' }),
    within: port.timeout,
    signal,
  });
  const { status } = response;
  const most = status === 200 ? MAX_BYTES : ERROR_BYTES;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return failure(['host-sent-too-much', host]);
  }
  if (status !== 200) {
    const pause = pauseAsked(
      response.headers.get('retry-after'),
      serverTimeOf(response.headers),
      port.clock.now(),
    );
    const asked = pause?.kind === 'absurd' ? LONGEST_PAUSE : pause?.ms;
    const isPassing = status === 429 || status >= 500;
    return { ...failure(['host-answered', host, status, 1]), ...(isPassing ? { retryIn: asked ?? 0 } : {}) };
  }
  const vectors = vectorsOf(Buffer.concat(chunks).toString('utf8'), texts.length);
  return vectors === undefined
    ? failure(['host-sent-no-embeddings', host])
    : { outcome: { kind: 'vectors', vectors } };
}

const failure = (reason: Message): Attempt => ({ outcome: { kind: 'failed', reason } });

/** `{data: [{index, embedding: [numbers]}]}`; undefined where a vector is missing, empty or not of the others' length. */
function vectorsOf(text: string, count: number): readonly Float32Array[] | undefined {
  const rows = dataOf(text);
  if (rows === undefined || rows.length !== count) return undefined;
  const vectors: Float32Array[] = [];
  rows.forEach((row, position) => {
    if (typeof row !== 'object' || row === null || !('embedding' in row) || !Array.isArray(row.embedding))
      return;
    const { embedding } = row;
    if (embedding.length > MOST_NUMBERS || !embedding.every(isNumber)) return;
    const index = 'index' in row && typeof row.index === 'number' ? row.index : position;
    if (Number.isInteger(index) && index >= 0 && index < count) vectors[index] = Float32Array.from(embedding);
  });
  const size = vectors[0]?.length ?? 0;
  const isWhole =
    size > 0 && vectors.length === count && Array.from(vectors).every((one) => one?.length === size);
  return isWhole ? vectors : undefined;
}

/** Finite also in the single precision that is kept. */
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(Math.fround(value));

function dataOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isAnswer =
      typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data);
    return isAnswer ? (value.data as readonly unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
