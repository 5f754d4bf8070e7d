/** The ledger of model calls, what they cost, and their replies, so that the same question is paid for once. */
import type { Message } from '../messages/message.ts';
import type { Instant } from '../paper.ts';
import { connectionOf, type Store } from './file/connection.ts';

export interface ModelCall {
  readonly at: Instant;
  /** Where the call went: `api.anthropic.com`, `localhost:11434`. */
  readonly host: string;
  readonly model: string;
  /** What for: `briefing`, `repair` … */
  readonly purpose: string;
  readonly promptVersion: string;
  readonly cacheKey?: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; absent where the model's price is unknown. */
  readonly costUsd?: number;
  /** True where tokens and cost are our own estimate, because the call broke off. */
  readonly estimated?: boolean;
  readonly durationMs: number;
  /** `ok`, `failed`, or `sent` for a call that was never heard of again. */
  readonly outcome: string;
  /** Why it failed; kept as JSON. */
  readonly error?: Message;
  readonly requestId?: string;
}

/** Which row of the ledger a call has. */
export type CallKey = number & { readonly brand: 'CallKey' };

/** Enters a call; `key` replaces what was entered before it was made. */
export function recordModelCall(store: Store, call: ModelCall, key?: CallKey): CallKey {
  return connectionOf(store).insert(
    `INSERT OR REPLACE INTO model_calls (key, at, host, model, purpose, prompt_version, cache_key, input_tokens,
       output_tokens, cost_usd, estimated, duration_ms, outcome, error, request_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key ?? null,
    call.at,
    call.host,
    call.model,
    call.purpose,
    call.promptVersion,
    call.cacheKey ?? null,
    call.inputTokens,
    call.outputTokens,
    call.costUsd ?? null,
    call.estimated === true ? 1 : 0,
    Math.round(call.durationMs),
    call.outcome,
    call.error === undefined ? null : JSON.stringify(call.error),
    call.requestId ?? null,
  ) as CallKey;
}

/** US dollars spent in a calendar month `YYYY-MM` (UTC); calls of unknown price count nothing. */
export function monthCost(store: Store, month: string): number {
  const row = connectionOf(store).get<{ cost: number }>(
    // '.' is the character after '-': the range holds every instant that begins with `YYYY-MM-`.
    `SELECT total(cost_usd) AS cost FROM model_calls WHERE at >= ? || '-' AND at < ? || '.'`,
    month,
    month,
  );
  return row?.cost ?? 0;
}

/** What one model at one host has used in a day, in a month or ever. */
export interface ModelUsage {
  /** `2026-06-18`, `2026-06` or the empty string, UTC. */
  readonly period: string;
  readonly host: string;
  readonly model: string;
  readonly calls: number;
  /** Calls whose outcome was not `ok`. */
  readonly failed: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars for the calls whose price is known. */
  readonly costUsd: number;
  /** Calls whose price is unknown. */
  readonly unpriced: number;
  /** Calls whose tokens are estimated, because they broke off. */
  readonly estimated: number;
}

const PERIOD = { day: 10, month: 7, ever: 0 } as const;

/** The latest period first, within it by model and host, most calls first. */
export function modelUsage(
  store: Store,
  options: { readonly since?: Instant; readonly by?: keyof typeof PERIOD } = {},
): ModelUsage[] {
  return connectionOf(store).all<ModelUsage>(
    `SELECT substr(at, 1, ${PERIOD[options.by ?? 'ever']}) AS period, host, model, count(*) AS calls, sum(outcome <> 'ok') AS failed, sum(input_tokens) AS inputTokens,
       sum(output_tokens) AS outputTokens, total(cost_usd) AS costUsd, sum(cost_usd IS NULL) AS unpriced,
       sum(estimated) AS estimated
     FROM model_calls WHERE at >= ? GROUP BY period, host, model ORDER BY period DESC, calls DESC, model, host`,
    options.since ?? '',
  );
}

export function cachedReply(store: Store, cacheKey: string): string | undefined {
  return connectionOf(store).get<{ reply: string }>(
    'SELECT reply FROM model_replies WHERE cache_key = ?',
    cacheKey,
  )?.reply;
}

/** The latest reply under a key counts. */
export function saveReply(store: Store, cacheKey: string, reply: string, at: Instant): void {
  connectionOf(store).run(
    'INSERT OR REPLACE INTO model_replies (cache_key, reply, at) VALUES (?, ?, ?)',
    cacheKey,
    reply,
    at,
  );
}
