/** What a model writer needs from the outside, and which key may go where. */
import type { LlmConfig } from '../config/schema.ts';
import type { Clock, FetchPort } from '../context.ts';
import type { Message } from '../messages/message.ts';
import type { BriefingUsage } from '../paper.ts';
import { costOf } from './model/prices.ts';

export interface LlmSettings {
  readonly config: LlmConfig;
  /** What `keyFile` or the variable `keyEnv` holds; undefined where neither is set. */
  readonly key?: string;
  /** True where the config itself names `keyEnv` or `keyFile`, so that the key is meant for its `baseUrl`. */
  readonly keyNamed?: boolean;
  /** US dollars spent on models in this calendar month. */
  readonly spentThisMonth?: number;
}

export interface ModelPorts {
  /** Its limits on silence have to be longer than `llm.timeout`; this module watches by itself. */
  readonly fetch: FetchPort;
  readonly clock: Clock;
  readonly random: () => number;
  /** Replies by paper versions, prompt version and model: the same briefing is never paid for twice. */
  readonly cache?: {
    readonly get: (key: string) => string | undefined;
    readonly put: (key: string, reply: string) => void;
  };
  /**
   * Called before each request with what it costs at least; returns what to call once it is over. A call that is
   * interrupted, however roughly, has its line in the ledger, so that `maxCost` cannot be dodged.
   */
  readonly ledger?: (sent: CallRecord) => (over: CallRecord) => void;
}

/** One request that was sent, for the ledger. */
export interface CallRecord {
  readonly purpose: 'briefing' | 'repair';
  readonly host: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly usage: BriefingUsage;
  /** True where the server gave no final count: the input by our own estimate, the output by what came through. */
  readonly estimated?: true;
  readonly durationMs: number;
  readonly outcome: 'ok' | 'failed' | 'sent';
  /** Why it failed, without secrets. */
  readonly error?: Message;
}

export interface BriefFailure {
  /** `key`: none, or refused. `budget`: over maxCost. `disabled`: llm.enabled is false. `model`: anything else. */
  readonly kind: 'disabled' | 'key' | 'budget' | 'model';
  readonly message: Message;
}

/** What the writer tells while it works. */
export type BriefProgress =
  | {
      readonly kind: 'asking';
      readonly model: string;
      readonly host: string;
      readonly inputTokens: number;
      readonly maxCostUsd?: number;
    }
  | { readonly kind: 'checking'; readonly claims: number }
  | { readonly kind: 'repairing'; readonly claims: number };

export const DEFAULT_BASE_URL = 'https://api.anthropic.com';

export interface Destination {
  readonly baseUrl: string;
  readonly host: string;
  readonly isAnthropic: boolean;
  readonly auth: 'bearer' | 'x-api-key' | 'none';
  readonly key: string | undefined;
}

/** Why no model can be asked, whatever the call would be; undefined where one can. */
export function refusalOf(settings: LlmSettings): BriefFailure | undefined {
  if (!settings.config.enabled) return { kind: 'disabled', message: ['model-disabled'] };
  const destination = destinationOf(settings);
  return 'kind' in destination ? destination : undefined;
}

/**
 * Where the call goes and with which key. The key of the variable ANTHROPIC_API_KEY belongs to api.anthropic.com: another
 * server gets a key only where the config names `keyFile` or another `keyEnv` for it.
 */
export function destinationOf(settings: LlmSettings): Destination | BriefFailure {
  const { config, key } = settings;
  const baseUrl = config.baseUrl ?? DEFAULT_BASE_URL;
  const url = new URL(baseUrl);
  const isAnthropic = url.hostname === 'api.anthropic.com';
  const trimmed = key?.trim() ?? '';
  const bound =
    isAnthropic ||
    settings.keyNamed === true ||
    config.keyFile !== undefined ||
    config.keyEnv !== 'ANTHROPIC_API_KEY';
  const usable = bound && trimmed !== '' && config.auth !== 'none' ? trimmed : undefined;
  if (usable === undefined && (isAnthropic || config.auth === 'bearer' || config.auth === 'x-api-key')) {
    if (isAnthropic && config.auth === 'none') return { kind: 'key', message: ['auth-none'] };
    if (!bound && trimmed !== '') {
      return { kind: 'key', message: ['key-of-another-host', url.host] };
    }
    return { kind: 'key', message: ['no-key-set'] };
  }
  if (usable !== undefined && !/^[\x21-\x7e]+$/u.test(usable))
    return { kind: 'key', message: ['key-malformed'] };
  if (usable !== undefined && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { kind: 'key', message: ['key-needs-https', url.host] };
  }
  const auth = usable === undefined ? 'none' : (config.auth ?? (isAnthropic ? 'x-api-key' : 'bearer'));
  return { baseUrl, host: url.host, isAnthropic, auth, key: usable };
}

/** Whether the server holds a model to a schema that comes with the request; many take one and do as they please. */
export function holdsToSchemas({ config }: LlmSettings): boolean {
  const { hostname } = new URL(config.baseUrl ?? DEFAULT_BASE_URL);
  return hostname === 'api.anthropic.com' || hostname === 'api.openai.com';
}

/**
 * What tokens cost where the call goes, in US dollars; undefined where nobody knows. A server in the house that asks for no
 * key costs nothing, whatever its model calls itself; one that wants a key may be a gateway to a dear one.
 */
export function costAt(settings: LlmSettings): (input: number, output: number) => number | undefined {
  const destination = destinationOf(settings);
  const { hostname } = new URL(settings.config.baseUrl ?? DEFAULT_BASE_URL);
  const isFree = isInHouse(hostname) && 'kind' in destination === false && destination.key === undefined;
  return isFree ? () => 0 : (input, output) => costOf(settings.config.model, input, output);
}

/** This machine, a container's host, or an address or name that means something in a local network only. */
function isInHouse(hostname: string): boolean {
  return (
    isLoopback(hostname) ||
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)[\d.]+$/u.test(hostname) ||
    /^(?:\[f[cd][\da-f:]+\]|[^.:]+|.*\.(?:local|lan|home\.arpa|internal))$/u.test(hostname)
  );
}

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);
}
