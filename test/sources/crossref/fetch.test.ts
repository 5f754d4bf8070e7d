import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchPreprint } from '../../../src/sources/biorxiv/fetch.ts';
import { fetchWork } from '../../../src/sources/crossref/fetch.ts';
import { loopbackClient } from '../oai/loopback.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
const signal = new AbortController().signal;

let server: Server;
let requests: IncomingMessage[];
let answer: { status: number; body: Buffer | string; headers?: Record<string, string> };
let endpoint: string;

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((done) => server.close(done)));

const work = () =>
  fetchWork('10.5555/Sample.2026.1', { http: loopbackClient(), endpoint, contact: 'me@example.org' }, signal);
const preprint = (doi: string) => fetchPreprint(doi, { http: loopbackClient(), endpoint }, signal);

test('a work is asked for by its encoded DOI, with the contact', async () => {
  answer = { status: 200, body: fixture('crossref/article.json') };
  expect(await work()).toMatchObject({ kind: 'work', work: { doi: '10.5555/sample.2026.1' } });
  expect(requests.map((request) => request.url)).toEqual([
    '/works/10.5555%2FSample.2026.1?mailto=me%40example.org',
  ]);
});

test('a DOI that Crossref does not know is unknown, not a failure', async () => {
  answer = { status: 404, body: 'Resource not found.' };
  expect(await work()).toEqual({ kind: 'unknown' });
});

test('a refusal says what Crossref said', async () => {
  answer = { status: 400, body: '{"status":"failed","message":[{"message":"Integer expected."}]}' };
  expect(await work()).toEqual({ kind: 'failed', reason: ['text', 'Integer expected.'], status: 400 });
});

test('a long Retry-After is handed on instead of waited for', async () => {
  answer = { status: 429, body: '', headers: { 'retry-after': '3600' } };
  expect(await work()).toMatchObject({ kind: 'limited', retryAt: expect.any(Number) });
});

test('a preprint comes in its newest version, from the server that its DOI tells', async () => {
  answer = { status: 200, body: fixture('biorxiv/window.json') };
  expect(await preprint('10.1101/2026.06.15.999001v1')).toMatchObject({
    kind: 'preprint',
    preprint: { version: 2 },
  });
  expect(requests[0]?.url).toBe('/details/biorxiv/10.1101/2026.06.15.999001/na/json');
});

test('a preprint that nobody posted is unknown, and a web page is a failure', async () => {
  answer = { status: 200, body: fixture('biorxiv/none.json') };
  expect(await preprint('10.64898/2026.06.15.99999001')).toEqual({ kind: 'unknown' });
  expect(requests[0]?.url).toContain('/details/medrxiv/');
  answer = { status: 200, body: '<html>' };
  expect(await preprint('10.1101/055319')).toMatchObject({ kind: 'failed' });
});
