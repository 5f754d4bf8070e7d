/** Optional embeddings, from a loopback server that speaks OpenAI's API: what is sent where, what is kept, and what a failure costs. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar } from '../../helpers/context.ts';

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly team: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
}

let feeds: ArxivServer;
let server: Server;
let asked: Asked[];
let fault: ((response: ServerResponse, body: Asked) => boolean) | undefined;
let home: string;

/** Two senses: heaps, and everything else, whatever words are used. */
const vectorOf = (text: string): number[] =>
  /sand|granular|pile/i.test(text) ? [0.9, 0.1, text.length / 1e5] : [0.1, 0.9, text.length / 1e5];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const piece of request) text += String(piece);
  const { model, input } = JSON.parse(text) as Pick<Asked, 'model' | 'input'>;
  const seen = {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    team: request.headers['x-team'] as string | undefined,
    model,
    input,
  };
  asked.push(seen);
  if (fault?.(response, seen) === true) return;
  const data = input
    .map((one, index) => ({ object: 'embedding', index, embedding: vectorOf(one) }))
    .reverse();
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ object: 'list', data, model }));
}

const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

beforeEach(async () => {
  asked = [];
  fault = undefined;
  feeds = await startArxivServer();
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = mkdtempSync(join(tmpdir(), 'radar-embeddings-'));
  feeds.announce('cs.LG', papers(1));
});
afterEach(async () => {
  server.closeAllConnections();
  await Promise.all([feeds.close(), new Promise((resolve) => server.close(resolve))]);
});

const papers = (day: number) =>
  Array.from({ length: 90 }, (_, i) => ({
    id: `2606.${day}${String(i).padStart(4, '0')}`,
    title: i % 10 === 0 ? `Avalanches of granular matter ${i}` : `Sieves for primes ${i}`,
  }));

function configure(embeddings: string): void {
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(
    join(home, '.config/radar/config.yaml'),
    `profile: {interests: [{name: heaps, about: sand piles}]}\nsources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n${embeddings}\n`,
  );
}

const radar = (args: readonly string[], more: Record<string, string> = {}, now = '2026-06-18T12:00:00Z') =>
  runRadar(args, { home, now, realTime: true, env: { RADAR_ARXIV_RSS_URL: feeds.url, ...more } });

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly signals: readonly { readonly name: string; readonly label: string; readonly value: number }[];
}
const today = async (more: Record<string, string> = {}, now?: string) => {
  const run = await radar(['today', '-f', 'json', '--min-score', '0', '-n', '200'], more, now);
  expect(run.code).toBe(0);
  return { papers: (JSON.parse(run.out) as { papers: Shown[] }).papers, err: run.err };
};

describe('embeddings', () => {
  test('find what is meant in other words, as a named signal among those that add up to the score', async () => {
    configure(`embeddings: {baseUrl: "${url()}", model: tiny}`);
    const { papers: shown, err } = await today();
    expect(err).toBe('');
    expect(shown.slice(0, 9).every(({ title }) => title.startsWith('Avalanches'))).toBe(true);
    const [first] = shown;
    expect(first?.signals.map(({ name, label }) => `${name}: ${label}`)).toContain(
      'embedding: meaning near “heaps”',
    );
    expect(first?.signals.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(first?.score ?? 0, 3);
  });

  test('are asked for in batches, once for each text, and kept for the next run and the listing', async () => {
    configure(`embeddings: {baseUrl: "${url()}/", model: tiny, headers: {x-team: optics}}`);
    await today();
    expect(asked.map(({ path, model, team, input }) => [path, model, team, input.length])).toEqual([
      ['/v1/embeddings', 'tiny', 'optics', 64],
      ['/v1/embeddings', 'tiny', 'optics', 27],
    ]);
    expect(asked[0]?.input[0]).toBe('sand piles');
    expect(new Set(asked.flatMap(({ input }) => input)).size).toBe(91);
    await today();
    expect(asked).toHaveLength(2);
    const list = JSON.parse((await radar(['list', '--json', '-n', '1', '--date', '2026-06-18'])).out) as {
      papers: Shown[];
    };
    expect(list.papers[0]?.signals.map(({ name }) => name)).toContain('embedding');
    feeds.moveTo('2026-06-19T12:00:00Z');
    feeds.announce('cs.LG', papers(2));
    await today({}, '2026-06-19T12:00:00Z');
    expect(asked.slice(2).flatMap(({ input }) => input)).toHaveLength(90);
  });

  test('without the section nothing is sent', async () => {
    configure('');
    await today();
    expect(asked).toEqual([]);
    expect((await radar(['doctor', '--offline'])).out).toMatch(
      /embeddings.*none configured: nothing is sent/,
    );
  });

  test('are asked for one made-up sentence by radar doctor, which says whether the server answers', async () => {
    configure(`embeddings: {baseUrl: "${url()}", model: tiny}`);
    expect((await radar(['doctor'])).out).toMatch(/✓ +embeddings answer: a vector of 3 numbers/);
    expect(asked.map(({ input }) => input)).toEqual([[expect.stringMatching(/^Canaries/)]]);
    fault = (response) => {
      response.writeHead(404).end('{}');
      return true;
    };
    expect((await radar(['doctor'])).out.replace(/\s+/g, ' ')).toMatch(
      /! embeddings answer \(look\): 127\.0\.0\.1:\d+ answered 404.*→ Papers are ranked without embeddings meanwhile/,
    );
    const before = asked.length;
    await radar(['doctor', '--offline']);
    expect(asked).toHaveLength(before);
  });

  test.each([
    ['an error', (response: ServerResponse) => response.writeHead(400).end('{}'), /answered 400/],
    [
      'junk',
      (response: ServerResponse) => response.writeHead(200).end('<html>'),
      /something else than embeddings/,
    ],
    [
      'too few',
      (response: ServerResponse) => response.writeHead(200).end('{"data":[{"embedding":[1]}]}'),
      /something else/,
    ],
    [
      'a redirect',
      (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /answered 302/,
    ],
  ] as const)('%s is a note, and ranking goes on', async (_, strike, said) => {
    configure(`embeddings: {baseUrl: "${url()}", model: tiny}`);
    fault = (response) => {
      strike(response);
      return true;
    };
    const { papers: shown, err } = await today();
    expect(shown).toHaveLength(90);
    expect(err).toMatch(/ranked without embeddings: 127\.0\.0\.1:\d+ /);
    expect(err).toMatch(said);
    expect(asked).toHaveLength(1);
  });

  test('a silent server costs its timeout and no more', async () => {
    configure(`embeddings: {baseUrl: "${url()}", model: tiny, timeout: 1}`);
    fault = () => true;
    const { papers: shown, err } = await today();
    expect([shown.length, asked.length]).toEqual([90, 1]);
    expect(err).toMatch(/did not answer within 1 s/);
  });

  test('the key goes where keyEnv says and nowhere else, and is never shown', async () => {
    const key = 'sk-embedding-secret';
    configure(`embeddings: {baseUrl: "${url()}", model: tiny, keyEnv: MY_KEY}`);
    const { err } = await today();
    expect(err).toMatch(/MY_KEY, which embeddings\.keyEnv names, is not set/);
    expect(asked).toEqual([]);
    await today({ MY_KEY: key });
    expect(asked[0]?.authorization).toBe(`Bearer ${key}`);
    const doctor = await radar(['doctor', '--offline'], { MY_KEY: key });
    expect(doctor.out.replace(/\s+/g, ' ')).toMatch(
      /tiny at 127\.0\.0\.1:\d+: the key in the variable MY_KEY/,
    );
    expect(doctor.out + doctor.err).not.toContain(key);
    configure(`embeddings: {baseUrl: "http://embeddings.example.org/v1", model: tiny, keyEnv: MY_KEY}`);
    expect((await today({ MY_KEY: key, ANTHROPIC_API_KEY: key })).err).toMatch(
      /not sent to embeddings\.example\.org without https/,
    );
    configure(`embeddings: {baseUrl: "${url()}", model: other}`);
    await today({ ANTHROPIC_API_KEY: key });
    expect(asked.at(-1)).toMatchObject({ model: 'other', authorization: undefined });
  });
});
