import { expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import type { Day } from '../../../src/paper.ts';
import {
  type HarvestRequest,
  harvest as harvestWith,
  type OaiTransport,
} from '../../../src/sources/arxiv/oai/harvest.ts';
import { all, body, failure, fakeClock, idsOf, page, record, serverOf } from './bytes.ts';

const never = new AbortController().signal;
const harvest = (
  request: HarvestRequest,
  transport: OaiTransport,
  clock: ReturnType<typeof fakeClock>,
  signal: AbortSignal = never,
) => harvestWith(request, transport, clock, signal);

const day = (text: string): Day => text as Day;
const request = {
  endpoint: 'https://oaipmh.example',
  prefix: 'arXivRaw',
  set: 'cs:cs:LG',
  from: day('2026-06-16'),
} as const;
const a = record('2606.00001', '2026-06-16');
const b = record('2606.00002', '2026-06-17');
const c = record('2606.00003', '2026-06-17');
const d = record('2606.00004', '2026-06-18');

test('pages are followed to the empty token, and a token that is encoded once is encoded again', async () => {
  const server = serverOf([page([a, b], 'verb%3DListRecords%26skip%3D2'), page([c, d])]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(events.map((event) => event.kind)).toEqual(['page', 'page', 'done']);
  expect(idsOf(events)).toHaveLength(4);
  expect(server.urls).toEqual([
    'https://oaipmh.example/oai?verb=ListRecords&metadataPrefix=arXivRaw&set=cs%3Acs%3ALG&from=2026-06-16',
    'https://oaipmh.example/oai?verb=ListRecords&resumptionToken=verb%253DListRecords%2526skip%253D2',
  ]);
});

test('an expired token restarts from the last datestamp, and nothing is lost or told twice', async () => {
  const server = serverOf([
    page([a, b], 'one'),
    failure('badResumptionToken'),
    page([b, c], 'two'),
    page([d]),
  ]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(idsOf(events)).toEqual([
    '2606.00001 2026-06-16',
    '2606.00002 2026-06-17',
    '2606.00003 2026-06-17',
    '2606.00004 2026-06-18',
  ]);
  expect(events[1]).toEqual({ kind: 'restarted', from: '2026-06-17', reason: ['text', 'said so'] });
  expect(server.urls[2]).toContain('&from=2026-06-17');
});

test('a list without order by datestamp restarts from its beginning, and known records are not told twice', async () => {
  const server = serverOf([
    page([c, a, d], 'one'),
    failure('badResumptionToken'),
    page([c, a, d], 'two'),
    page([b]),
  ]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(idsOf(events)).toEqual([
    '2606.00003 2026-06-17',
    '2606.00001 2026-06-16',
    '2606.00004 2026-06-18',
    '2606.00002 2026-06-17',
  ]);
  expect(events[0]).not.toHaveProperty('lastDatestamp');
  expect(server.urls[2]).toContain('&from=2026-06-16');
});

test('a token whose time is over by the server’s own clock is not sent', async () => {
  const clock = fakeClock();
  const server = serverOf([page([a], 'one', '2026-06-18T05:00:10Z'), page([a, b])]);
  const events = harvest(request, server, clock);
  expect((await events.next()).value).toMatchObject({ kind: 'page' });
  await clock.sleep(11_000);
  expect((await all(events)).map((event) => event.kind)).toEqual(['restarted', 'page', 'done']);
});

test('our own clock, however wrong, makes no token expire', async () => {
  const server = serverOf([page([a], 'one'), page([b])]);
  const events = await all(harvest(request, server, fakeClock(Date.parse('2031-01-01T00:00:00Z'))));
  expect(events.map((event) => event.kind)).toEqual(['page', 'page', 'done']);
});

test('a server that refuses every token is given up, with the position to resume from', async () => {
  const bad = failure('badResumptionToken');
  const same = page([b], 'again');
  const server = serverOf([page([a, b], 'one'), bad, same, bad, same, bad, same, bad]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(events.at(-1)).toMatchObject({ kind: 'stopped', position: { from: '2026-06-17' } });
  expect(idsOf(events)).toHaveLength(2);
});

test('a server that repeats its token is given up', async () => {
  const server = serverOf([page([a], 'one'), page([b], 'one')]);
  expect((await all(harvest(request, server, fakeClock()))).at(-1)).toMatchObject({ kind: 'stopped' });
  expect(server.urls).toHaveLength(2);
});

test('a server that names new pages for ever and brings nothing on them is given up', async () => {
  const urls: string[] = [];
  const endless: OaiTransport = async (url) => {
    urls.push(url);
    return body(page([a], `token-${urls.length}`));
  };
  expect((await all(harvest(request, endless, fakeClock()))).at(-1)).toMatchObject({
    kind: 'stopped',
    reason: ['oai-pages-idle'],
    position: { token: expect.any(String) },
  });
  expect(urls.length).toBeLessThan(60);
});

test('a list that is read again from its beginning is not taken for one that brings nothing', async () => {
  const pages = Array.from({ length: 80 }, (_, at) =>
    page([record(`2606.${String(at + 10_000)}`, at % 2 === 0 ? '2026-06-17' : '2026-06-16')], `one-${at}`),
  );
  const again = pages.map((text, at) => text.replace(`one-${at}`, `two-${at}`));
  const server = serverOf([...pages, failure('badResumptionToken'), ...again, page([d])]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(events.at(-1)).toEqual({ kind: 'done' });
  expect(idsOf(events)).toHaveLength(81);
});

test('a token of thousands of characters is neither kept nor sent', async () => {
  const server = serverOf([page([a], 'x'.repeat(5000))]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(events.at(-1)).toMatchObject({
    kind: 'stopped',
    reason: ['oai-token-long', 5000],
  });
  expect(JSON.stringify(events)).not.toContain('xxx');
});

test('what the server says is told in a line, without what nobody sees', async () => {
  const said = failure('badArgument').replace('said so', `No\u202e\n  ${'such set '.repeat(1000)}`);
  const [event] = await all(harvest(request, serverOf([said]), fakeClock()));
  const reason = event?.kind === 'stopped' ? say('en', event.reason) : '';
  expect(reason).toMatch(/^arXiv answered badArgument: No such set .{100,}…$/u);
  expect(reason.length).toBeLessThan(250);
});

test('a harvest resumes with the stored token, or from the stored datestamp once the token is refused', async () => {
  const resume = { token: 'stored', from: day('2026-06-17') };
  const server = serverOf([failure('badResumptionToken'), page([b, c])]);
  const events = await all(harvest({ ...request, resume }, server, fakeClock()));
  expect(server.urls[0]).toContain('resumptionToken=stored');
  expect(server.urls[1]).toContain('from=2026-06-17');
  expect(idsOf(events)).toHaveLength(2);
});

test('the position that comes with a page leads to the next page', async () => {
  const server = serverOf([page([a, b], 'one')]);
  const first = await harvest(request, server, fakeClock()).next();
  expect(first.value).toMatchObject({
    position: { token: 'one', from: '2026-06-17' },
    lastDatestamp: '2026-06-17',
  });
});

test('nothing to list is an answer, not a failure', async () => {
  expect(await all(harvest(request, serverOf([failure('noRecordsMatch')]), fakeClock()))).toEqual([
    { kind: 'done' },
  ]);
});

test('another error of the protocol stops the harvest and says what the server said', async () => {
  const events = await all(harvest(request, serverOf([failure('cannotDisseminateFormat')]), fakeClock()));
  expect(events).toEqual([
    {
      kind: 'stopped',
      reason: ['oai-refused', 'cannotDisseminateFormat', 'said so'],
      position: { from: '2026-06-16' },
    },
  ]);
});

test('a page that breaks off is asked for again and counts only once', async () => {
  const whole = page([a, b]);
  async function* reset(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(whole.slice(0, 300));
    throw new Error('ECONNRESET');
  }
  const clock = fakeClock();
  const server = serverOf([whole.slice(0, whole.length - 60), { kind: 'ok', body: reset() }, whole]);
  const events = await all(harvest(request, server, clock));
  expect(idsOf(events)).toHaveLength(2);
  expect(new Set(server.urls).size).toBe(1);
  expect(clock.slept).toEqual([5_000, 10_000]);
});

test('a page that breaks off three times stops the harvest where it is', async () => {
  const cut = page([b]).slice(0, 200);
  const server = serverOf([page([a], 'one'), cut, cut, cut]);
  const events = await all(harvest(request, server, fakeClock()));
  expect(events.at(-1)).toMatchObject({ kind: 'stopped', position: { token: 'one', from: '2026-06-16' } });
});

test('throttling stops the harvest with the time to come back', async () => {
  const server = serverOf([
    page([a], 'one'),
    { kind: 'limited', reason: ['text', 'arXiv is throttling'], retryAt: 7 },
  ]);
  expect((await all(harvest(request, server, fakeClock()))).at(-1)).toEqual({
    kind: 'stopped',
    reason: ['text', 'arXiv is throttling'],
    retryAt: 7,
    position: { token: 'one', from: '2026-06-16' },
  });
});

test('an abort ends it with the reason of the signal', async () => {
  const controller = new AbortController();
  const events = harvest(request, async () => body(page([a], 'one')), fakeClock(), controller.signal);
  await events.next();
  controller.abort(new Error('interrupted'));
  await expect(events.next()).rejects.toThrow('interrupted');
});
