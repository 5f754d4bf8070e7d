/** A loopback server that speaks the streaming part of the Messages API, and the ports to reach it. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LlmSettings, ModelPorts } from '../../src/brief/settings.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { Clock, FetchPort } from '../../src/context.ts';

export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly system: string;
    readonly max_tokens: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly output_config?: { readonly format?: unknown; readonly effort?: string };
  };
}

export type Served =
  | { readonly text: string; readonly stop?: string; readonly cutAfter?: number }
  | {
      readonly status: number;
      readonly type: string;
      readonly headers?: Record<string, string>;
      readonly message?: string;
    }
  | { readonly hang: true };

export interface ModelServer {
  readonly url: string;
  readonly received: readonly Received[];
  readonly closedByClient: () => number;
  readonly close: () => Promise<void>;
}

/** Serves `answers` in order; the last one again and again. */
export async function startServer(
  answers: readonly (Served | ((request: Received) => Served))[],
): Promise<ModelServer> {
  const received: Received[] = [];
  let closed = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const seen: Received = { url: request.url ?? '', headers: request.headers, body: JSON.parse(body) };
      received.push(seen);
      const next = answers[Math.min(received.length, answers.length) - 1] ?? { hang: true as const };
      const answer = typeof next === 'function' ? next(seen) : next;
      response.on('close', () => {
        if (!response.writableFinished) closed++;
      });
      if ('hang' in answer) return;
      if ('status' in answer) {
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
        response.end(
          JSON.stringify({ type: 'error', error: { type: answer.type, message: answer.message ?? 'no' } }),
        );
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
      const events = eventsOf(answer.text, answer.stop ?? 'end_turn');
      response.end(
        events
          .slice(0, answer.cutAfter ?? events.length)
          .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
          .join(''),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    closedByClient: () => closed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function eventsOf(text: string, stop: string): readonly { readonly type: string }[] {
  const half = Math.ceil(text.length / 2);
  const delta = (part: string) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: part },
  });
  return [
    {
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'm',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 1000, output_tokens: 1 },
      },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    delta(text.slice(0, half)),
    delta(text.slice(half)),
    { type: 'content_block_stop', index: 0 },
    {
      type: 'message_delta',
      delta: { stop_reason: stop, stop_sequence: null },
      usage: { output_tokens: 500 },
    },
    { type: 'message_stop' },
  ] as readonly { readonly type: string }[];
}

export const realFetch: FetchPort = async (url, init) => {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  return {
    status: response.status,
    headers: response.headers,
    body: response.body as AsyncIterable<Uint8Array> | null,
  };
};

/** A clock that runs `speed` times as fast as the wall's. */
export function fastClock(speed: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms / speed);
        const stop = (): void => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        if (signal?.aborted === true) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      }),
  };
}

export function portsOf(extra: Partial<ModelPorts> = {}): ModelPorts {
  return { fetch: realFetch, clock: fastClock(20), random: () => 0.5, ...extra };
}

export const KEY = 'sk-test-0123456789abcdef';

export function settingsFor(
  url: string,
  llm: Record<string, unknown> = {},
  extra: Partial<LlmSettings> = {},
): LlmSettings {
  return {
    config: configSchema.parse({ llm: { baseUrl: url, auth: 'bearer', timeout: 60, ...llm } }).llm,
    key: KEY,
    keyNamed: true,
    ...extra,
  };
}
