/** The stand-in for arXiv's services of ../shared, and the real client over real HTTP to it. */
import { existsSync } from 'node:fs';
import type { FetchPort } from '../../../src/context.ts';
import { createHttpClient, type HttpClient } from '../../../src/sources/http.ts';

const script = new URL('../../../../shared/tools/arxiv-stand-in.mjs', import.meta.url);
export const hasStandIn = existsSync(script);

export interface StandIn {
  readonly oai: string;
  readonly api: string;
  readonly control: string;
  readonly close: () => Promise<void>;
}

export async function startStandIn(options: Readonly<Record<string, unknown>>): Promise<StandIn> {
  const module = (await import(script.href)) as { startStandIn: (options: unknown) => Promise<StandIn> };
  return module.startStandIn({ minInterval: 0, ...options });
}

export async function control(standIn: StandIn, body: unknown): Promise<void> {
  await fetch(standIn.control, { method: 'POST', body: JSON.stringify(body) });
}

/** Global fetch as the port, without waiting between attempts. */
export function loopbackClient(): HttpClient {
  const port: FetchPort = async (url, init) => {
    const answer = await fetch(url, { ...init, redirect: 'manual' });
    return {
      status: answer.status,
      headers: answer.headers,
      body: answer.body as AsyncIterable<Uint8Array> | null,
    };
  };
  const clock = { now: () => performance.now(), sleep: async () => {} };
  return createHttpClient(
    { fetch: port, clock, random: () => 0.5 },
    { userAgent: 'radar-test/1 (https://example.org)', backoff: 1 },
  );
}
