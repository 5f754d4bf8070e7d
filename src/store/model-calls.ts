/** The ledger of model calls, what they cost, and their replies, so that the same question is paid for once. */
import type { Instant } from '../paper.ts';
import { connectionOf, type Store } from './connection.ts';

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
  readonly durationMs: number;
  /** `ok`, or a short machine word for what went wrong. */
  readonly outcome: string;
  readonly error?: string;
  readonly requestId?: string;
}

export function recordModelCall(store: Store, call: ModelCall): void {
  connectionOf(store).run(
    `INSERT INTO model_calls (at, host, model, purpose, prompt_version, cache_key, input_tokens, output_tokens,
       cost_usd, duration_ms, outcome, error, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    call.at,
    call.host,
    call.model,
    call.purpose,
    call.promptVersion,
    call.cacheKey ?? null,
    call.inputTokens,
    call.outputTokens,
    call.costUsd ?? null,
    Math.round(call.durationMs),
    call.outcome,
    call.error ?? null,
    call.requestId ?? null,
  );
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

/** What one model at one host has used. */
export interface ModelUsage {
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
}

/** By model and host, most calls first. */
export function modelUsage(store: Store, options: { readonly since?: Instant } = {}): ModelUsage[] {
  return connectionOf(store).all<ModelUsage>(
    `SELECT host, model, count(*) AS calls, sum(outcome <> 'ok') AS failed, sum(input_tokens) AS inputTokens,
       sum(output_tokens) AS outputTokens, total(cost_usd) AS costUsd, sum(cost_usd IS NULL) AS unpriced
     FROM model_calls WHERE at >= ? GROUP BY host, model ORDER BY calls DESC, model, host`,
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
