/**
 * A backfill of 102,538 records over HTTP, parsed and turned into papers: `npx tsx bench/oai/harvest.ts`. Needs
 * ../shared/data: the four captured pages of arXiv's cs set are repeated with new ids until the list is as long as the
 * real one was. The CPU time and the memory are this process's, without the server's.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { FetchPort } from '../../src/context.ts';
import type { Day } from '../../src/paper.ts';
import { toPaper } from '../../src/sources/arxiv/oai/adapt.ts';
import { harvest } from '../../src/sources/arxiv/oai/harvest.ts';
import { oaiTransport } from '../../src/sources/arxiv/oai/transport.ts';
import { createHttpClient, type HttpClient } from '../../src/sources/http.ts';

const captures = new URL('../../../shared/data/captures/oai/', import.meta.url);
const clock = { now: () => Date.now(), sleep: async () => {} };

function client(): HttpClient {
  const port: FetchPort = async (url, init) => {
    const answer = await fetch(url, { ...init, redirect: 'manual' });
    return {
      status: answer.status,
      headers: answer.headers,
      body: answer.body as AsyncIterable<Uint8Array> | null,
    };
  };
  return createHttpClient({ fetch: port, clock, random: () => 0.5 }, { userAgent: 'radar-bench' });
}

async function backfill(endpoint: string): Promise<void> {
  const counts = { records: 0, papers: 0, withTex: 0, pages: 0 };
  const started = process.cpuUsage();
  const list = harvest(
    { endpoint, prefix: 'arXiv', set: 'cs', from: '2016-03-01' as Day },
    oaiTransport(client()),
    clock,
    new AbortController().signal,
  );
  for await (const event of list) {
    if (event.kind === 'stopped') throw new Error(event.reason);
    if (event.kind !== 'page') continue;
    counts.pages += 1;
    for (const record of event.records) {
      counts.records += 1;
      const paper = toPaper(record);
      if (paper !== undefined) counts.papers += 1;
      if (paper?.tex !== undefined) counts.withTex += 1;
    }
  }
  const { user, system } = process.cpuUsage(started);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${JSON.stringify(counts)}\n${((user + system) / 1e6).toFixed(1)} s of CPU, ${peak} MB at the peak\n`,
  );
}

async function main(): Promise<void> {
  if (!existsSync(captures)) {
    process.stdout.write('no ../shared/data: nothing to measure\n');
    return;
  }
  const server = spawn(
    process.execPath,
    [...process.execArgv, new URL('server.ts', import.meta.url).pathname],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
  try {
    await backfill(address);
  } finally {
    server.stdin.end();
    server.kill();
  }
}

await main();
