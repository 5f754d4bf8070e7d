import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../../src/paper.ts';
import { type ApiAnswer, fetchByIds, fetchWindow } from '../../../src/sources/arxiv/api/fetch.ts';
import type { HttpClient, HttpOutcome } from '../../../src/sources/http.ts';
import { control, hasStandIn, loopbackClient, type StandIn, startStandIn } from '../oai/loopback.ts';

const signal = new AbortController().signal;
const idsOf = (answers: readonly ApiAnswer[]): string[] =>
  answers.flatMap((one) => one.papers.map(({ paper }) => paper.id));

async function pages(list: AsyncIterable<ApiAnswer>): Promise<ApiAnswer[]> {
  const found: ApiAnswer[] = [];
  for await (const page of list) found.push(page);
  return found;
}

/** A client that gives the same outcome to every request. */
const always = (outcome: HttpOutcome): HttpClient => ({
  get: async () => outcome,
  attempts: async function* () {
    yield outcome;
  },
});
const feedOf = (entries: string, total: number): Uint8Array =>
  new TextEncoder().encode(
    `<feed><totalResults>${total}</totalResults><startIndex>0</startIndex>${entries}</feed>`,
  );
const ok = (body: Uint8Array): HttpOutcome => ({
  kind: 'ok',
  url: 'https://api.example/q',
  status: 200,
  body,
  validators: {},
});
const window = { category: 'cs.LG', from: '2026-06-15' as Day, to: '2026-06-18' as Day };

test('an answer that stays empty ends the window as incomplete, instead of asking for ever', async () => {
  const port = { endpoint: 'https://api.example', http: always(ok(feedOf('', 5))) };
  expect(await pages(fetchWindow(window, port, signal))).toMatchObject([
    { papers: [], complete: false, reason: ['api-empty-page', 5] },
  ]);
});

test('an answer that grows without end stops at what arXiv gives of one query', async () => {
  const entry = '<entry><id>http://arxiv.org/abs/2606.00001v1</id><title>T</title></entry>'.repeat(2000);
  const port = { endpoint: 'https://api.example', http: always(ok(feedOf(entry, 1_000_000))) };
  const found = await pages(fetchWindow(window, port, signal));
  expect(found).toHaveLength(16);
  expect(found.at(-1)).toMatchObject({
    complete: false,
    reason: ['api-gives-at-most', 30_000, 1_000_000],
  });
});

test('an answer that comes paper by paper ends too, instead of asking 30,000 times', async () => {
  const entry = '<entry><id>http://arxiv.org/abs/2606.00001v1</id><title>T</title></entry>';
  const port = { endpoint: 'https://api.example', http: always(ok(feedOf(entry, 30_000))) };
  const found = await pages(fetchWindow(window, port, signal));
  expect(found).toHaveLength(45);
  expect(found.at(-1)).toMatchObject({
    complete: false,
    reason: ['api-short-pages', 30_000],
  });
});

test('throttling is told with the time to come back', async () => {
  const limited: HttpOutcome = {
    kind: 'limited',
    url: 'https://api.example/q',
    status: 429,
    reason: ['text', 'busy'],
    retryAt: 9,
  };
  const answer = await fetchByIds(
    ['2606.00001'],
    { endpoint: 'https://api.example', http: always(limited) },
    signal,
  );
  expect(answer).toEqual({ papers: [], complete: false, reason: ['text', 'busy'], retryAt: 9 });
});

test('an error feed under status 400 says what arXiv said', async () => {
  const body = new TextEncoder().encode(
    '<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>start must be an integer</summary></entry></feed>',
  );
  const status: HttpOutcome = { kind: 'status', url: 'https://api.example/q', status: 400, body };
  const answer = await fetchByIds(
    ['2606.00001'],
    { endpoint: 'https://api.example', http: always(status) },
    signal,
  );
  expect(answer).toMatchObject({
    complete: false,
    reason: ['api-refused', 'api.example', 'start must be an integer'],
  });
});

describe.skipIf(!hasStandIn)('over HTTP (skipped without ../shared)', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await startStandIn({ now: '2026-04-24T14:00:00Z' });
  });
  afterEach(() => standIn.close());
  const port = () => ({ endpoint: standIn.api, http: loopbackClient() });

  test('papers come by id with version and first submission, and unknown ids are left out', async () => {
    const answer = await fetchByIds(['2604.14373', '2604.99999', '2604.14910', 'rubbish'], port(), signal);
    expect(answer).toMatchObject({ complete: true });
    expect(answer.papers.map(({ paper }) => [paper.id, paper.version]).sort()).toEqual([
      ['arxiv:2604.14373', 2],
      ['arxiv:2604.14910', 2],
    ]);
    expect(
      answer.papers.every(({ paper }) => paper.publishedOn !== undefined && paper.primaryCategory !== ''),
    ).toBe(true);
  });

  test('the pages of a window hold every paper once, an empty page among them notwithstanding', async () => {
    const week = { category: 'cs.CV', from: '2026-04-14' as Day, to: '2026-04-23' as Day };
    const whole = idsOf(await pages(fetchWindow(week, port(), signal)));
    await control(standIn, {
      faults: [
        { match: '/api/query', kind: 'api-empty-page', skip: 1 },
        { match: '/api/query', kind: 'truncate', skip: 2 },
      ],
    });
    const paged = await pages(fetchWindow(week, port(), signal, 100));
    expect(paged.length).toBeGreaterThan(5);
    expect(paged.at(-1)).toMatchObject({ complete: true });
    expect(idsOf(paged).sort()).toEqual(whole.sort());
    expect(new Set(whole).size).toBe(whole.length);
  });
});
