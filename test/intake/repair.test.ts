/** Repair and backfill against a loopback that serves one OAI list in arXivRaw, written here. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backfill } from '../../src/intake/backfill.ts';
import type { HarvestPorts } from '../../src/intake/harvest/category.ts';
import { rowsOfAbsence } from '../../src/intake/harvest/gaps.ts';
import { canRepair, repair } from '../../src/intake/repair.ts';
import type { CoverageRow, Day, PaperId, Verdict } from '../../src/paper.ts';
import { createHttpClient } from '../../src/sources/http.ts';
import type { Store } from '../../src/store/file/open.ts';
import { coverageBetween, saveCoverage } from '../../src/store/ledger/coverage.ts';
import { findHarvest } from '../../src/store/ledger/harvests.ts';
import { holdService } from '../../src/store/ledger/requests.ts';
import { listedBetween } from '../../src/store/listings.ts';
import { getPaper, saveAnnouncements } from '../../src/store/papers.ts';
import { loopbackFetch } from '../helpers/context.ts';
import { memoryStore, samplePaper } from '../helpers/store.ts';

/** Thursday morning; its own batch is the fourth of the week. */
const NOW = Date.parse('2026-06-18T14:00:00Z');
const TODAY = '2026-06-18' as Day;
const WEEK = { from: '2026-06-01' as Day, to: TODAY };
const LIST = { source: 'arxiv', category: 'cs.LG' };

interface Entry {
  readonly id: string;
  readonly datestamp: string;
  /** Submission of each version. */
  readonly versions: readonly string[];
  readonly categories?: string;
}

const PAGE = 2;
let entries: readonly Entry[];
let asked: string[];
let fault: ((path: string) => number | undefined) | undefined;
let isOldServer = false;
let server: Server;
let store: Store;

const recordXml = ({ id, datestamp, versions, categories = 'cs.LG' }: Entry): string => `
<record><header><identifier>oai:arXiv.org:${id}</identifier><datestamp>${datestamp}</datestamp><setSpec>cs:cs:LG</setSpec></header>
<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>${id}</id><submitter>A</submitter>
${versions.map((date, at) => `<version version="v${at + 1}"><date>${new Date(date).toUTCString()}</date><size>1kb</size><source_type>D</source_type></version>`).join('')}
<title>Paper ${id}</title><authors>Ada Sample</authors><categories>${categories}</categories><abstract>We study ${id}.</abstract>
</arXivRaw></metadata></record>`;

function answer(path: string): string {
  const query = new URL(path, 'http://x').searchParams;
  if (path.startsWith('/api')) return apiAnswer();
  if (isOldServer && query.get('set')?.includes(':') === true)
    return '<OAI-PMH><error code="badArgument">no such set</error></OAI-PMH>';
  const token = query.get('resumptionToken');
  const [from, skip] =
    token === null ? [query.get('from') ?? '', 0] : [token.split(' ')[0] ?? '', Number(token.split(' ')[1])];
  const list = entries
    .filter(({ datestamp }) => datestamp >= from)
    .sort((a, b) => (a.datestamp < b.datestamp ? -1 : 1));
  const page = list.slice(skip, skip + PAGE);
  const more = skip + PAGE < list.length ? `<resumptionToken>${from} ${skip + PAGE}</resumptionToken>` : '';
  const body =
    page.length === 0
      ? '<error code="noRecordsMatch">none</error>'
      : `<ListRecords>${page.map(recordXml).join('')}${more}</ListRecords>`;
  return `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-06-18T14:00:00Z</responseDate><request>x</request>${body}</OAI-PMH>`;
}

/** The query API knows the first and the last version of each paper, and no datestamp. */
function apiAnswer(): string {
  const all = entries.map(({ id, versions, categories = 'cs.LG' }) => {
    const terms = categories.split(' ').map((term) => `<category term="${term}"/>`);
    return `<entry><id>http://arxiv.org/abs/${id}v${versions.length}</id><title>Paper ${id}</title><summary>We study ${id}.</summary>
<published>${versions[0]}</published><updated>${versions.at(-1)}</updated><author><name>Ada Sample</name></author>${terms.join('')}</entry>`;
  });
  return `<feed xmlns="http://www.w3.org/2005/Atom"><totalResults>${all.length}</totalResults><startIndex>0</startIndex>${all.join('')}</feed>`;
}

beforeEach(async () => {
  entries = [];
  asked = [];
  fault = undefined;
  isOldServer = false;
  store = memoryStore();
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const status = fault?.(path) ?? 200;
    response.writeHead(status, {
      'Content-Type': 'text/xml',
      ...(status === 429 ? { 'Retry-After': '900' } : {}),
    });
    response.end(status === 200 ? answer(request.url ?? '') : 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function ports(signal = new AbortController().signal): HarvestPorts {
  const clock = { now: () => NOW, sleep: async () => {} };
  return {
    store,
    clock,
    signal,
    onProgress: () => {},
    clientFor: () =>
      createHttpClient(
        { fetch: loopbackFetch, clock, random: () => 0.5 },
        { userAgent: 'radar-test/1', backoff: 1 },
      ),
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}

function covered(date: string, verdict: Verdict): void {
  const none = { announced: 0, new: 0, cross: 0, replaced: 0 };
  saveCoverage(store, [{ ...LIST, date: date as Day, verdict, ...none, checkedAt: `${date}T14:00:00.000Z` }]);
}

/** Submitted in time for the batch of a day, and not changed since. */
const announced = (id: string, day: string, before: string, more: Partial<Entry> = {}): Entry => ({
  id,
  datestamp: day,
  versions: [`${before}T12:00:00Z`],
  ...more,
});

const TUESDAY = announced('2606.00002', '2026-06-16', '2026-06-15');
const WEDNESDAY = announced('2606.00003', '2026-06-17', '2026-06-16', { categories: 'stat.ML cs.LG' });
const TODAYS = announced('2606.00004', '2026-06-18', '2026-06-17');
const verdicts = (rows: readonly CoverageRow[]) =>
  rows.map(({ date, verdict }) => `${date.slice(8)} ${verdict}`);
const listed = () =>
  listedBetween(store, LIST, WEEK)
    .map(({ paper, day, type }) => `${day.slice(8)} ${paper.slice(6)} ${type}`)
    .sort();

describe('repair', () => {
  test('asks nothing of arXiv where nothing is missing, nor for a category that was never read', async () => {
    expect(await repair(ports(), ['cs.LG'])).toEqual([]);
    for (const day of ['15', '16', '17', '18']) covered(`2026-06-${day}`, 'complete');
    expect(await repair(ports(), ['cs.LG'])).toEqual([]);
    expect(asked).toEqual([]);
  });

  test.each<Verdict | 'missing'>(['missing', 'partial', 'stale', 'failed'])(
    'fills a day that is %s, and no other',
    async (state) => {
      entries = [TUESDAY, WEDNESDAY, TODAYS];
      covered('2026-06-15', 'complete');
      covered('2026-06-16', 'complete');
      if (state !== 'missing') covered('2026-06-17', state);
      covered('2026-06-18', 'complete');
      const rows = await repair(ports(), ['cs.LG']);
      expect(rows).toMatchObject([
        {
          date: '2026-06-17',
          verdict: 'complete',
          announced: 1,
          cross: 1,
          reason: ['repaired-from-oai', TODAY, 1, 0, 0],
        },
      ]);
      expect(listed()).toEqual(['17 2606.00003 cross']);
      asked = [];
      expect(await repair(ports(), ['cs.LG'])).toEqual([]);
      expect(asked).toEqual([]);
    },
  );

  test('fills today where its feed could not be read, and leaves a stale one to the next reading', async () => {
    entries = [TODAYS];
    covered('2026-06-18', 'stale');
    expect(await repair(ports(), ['cs.LG'])).toEqual([]);
    covered('2026-06-18', 'failed');
    expect(verdicts(await repair(ports(), ['cs.LG']))).toEqual(['18 complete']);
  });

  test.each<Verdict>(['stale', 'partial'])(
    'fills today where its feed was %s in two runs',
    async (verdict) => {
      entries = [TODAYS];
      covered('2026-06-18', verdict);
      const again = new Map([['cs.LG', { isOpen: true, isFresh: true }]]);
      expect(verdicts(await repair(ports(), ['cs.LG'], again))).toEqual(['18 complete']);
    },
  );

  test('tries the sets of older servers where the finer one is refused, and keeps what is on the list', async () => {
    isOldServer = true;
    entries = [WEDNESDAY, announced('2606.00005', '2026-06-17', '2026-06-16', { categories: 'cs.CV' })];
    covered('2026-06-16', 'complete');
    covered('2026-06-18', 'complete');
    expect(verdicts(await repair(ports(), ['cs.LG']))).toEqual(['17 complete']);
    expect(asked.map((path) => /set=([^&]*)/.exec(path)?.[1])).toEqual(['cs:cs:LG', 'cs']);
    expect(getPaper(store, 'arxiv:2606.00005' as PaperId)).toBeUndefined();
  });

  test('asks the query API where OAI is down, calls its days partial, and puts them right once OAI is back', async () => {
    const held = announced('2606.00006', '2026-06-17', '2026-06-15');
    entries = [held];
    covered('2026-06-15', 'complete');
    covered('2026-06-18', 'complete');
    fault = (path) => (path.startsWith('/oai') ? 500 : undefined);
    const api = { ...ports(), api: ports().endpoint };
    const rows = await repair(api, ['cs.LG']);
    expect(rows).toMatchObject([
      { date: '2026-06-16', verdict: 'partial', announced: 1, new: 1 },
      { date: '2026-06-17', verdict: 'failed' },
    ]);
    expect(rows[0]?.reason).toEqual([
      'filled-from-api',
      TODAY,
      1,
      ['host-answered', expect.any(String), 500, 1],
    ]);
    expect(listed()).toEqual(['16 2606.00006 new']);
    fault = undefined;
    expect(verdicts(await repair(api, ['cs.LG']))).toEqual(['16 none-announced', '17 complete']);
    expect(listed()).toEqual(['17 2606.00006 new']);
  });

  test('says by how much a day may be off where a newer version hides when an older one was announced', async () => {
    const versions = ['2026-06-01T12:00:00Z', '2026-06-15T12:00:00Z', '2026-06-17T12:00:00Z'];
    entries = [announced('2606.00007', '2026-06-18', '', { versions })];
    for (const day of ['15', '18']) covered(`2026-06-${day}`, 'complete');
    const rows = await repair(ports(), ['cs.LG']);
    expect(rows.map(({ reason }) => reason)).toEqual([
      ['repaired-from-oai', TODAY, 1, 1, 0],
      ['repaired-as-empty', TODAY, 1, 0],
    ]);
  });

  test('knows the day of a hidden version from a feed of another category', async () => {
    const versions = ['2026-06-01T12:00:00Z', '2026-06-15T12:00:00Z', '2026-06-17T12:00:00Z'];
    entries = [announced('2606.00007', '2026-06-18', '', { versions })];
    for (const day of ['15', '18']) covered(`2026-06-${day}`, 'complete');
    const paper = { ...samplePaper('2606.00007'), version: 2 };
    saveAnnouncements(
      store,
      [{ source: 'arxiv', category: 'cs.CV', day: '2026-06-17' as Day, type: 'replace-cross', paper }],
      '2026-06-17T14:00:00.000Z',
    );
    expect(await repair(ports(), ['cs.LG'])).toMatchObject([
      {
        date: '2026-06-16',
        verdict: 'none-announced',
        reason: ['repaired-as-empty', TODAY, 0, 0],
      },
      { date: '2026-06-17', replaced: 1, reason: ['repaired-from-oai', TODAY, 1, 0, 0] },
    ]);
  });

  test('knows the day of a hidden version where it cannot have been any other', async () => {
    const versions = ['2026-06-01T12:00:00Z', '2026-06-15T12:00:00Z', '2026-06-17T12:00:00Z'];
    entries = [announced('2606.00007', '2026-06-18', '', { versions })];
    for (const day of ['15', '16', '18']) covered(`2026-06-${day}`, 'complete');
    expect(await repair(ports(), ['cs.LG'])).toMatchObject([
      { date: '2026-06-17', announced: 1, replaced: 1, reason: ['repaired-from-oai', TODAY, 1, 0, 0] },
    ]);
  });

  const FRESH = new Map([['cs.LG', { isOpen: false, isFresh: true }]]);

  test('reads whole days again once, with a feed that has news: what OAI learned late is added, nothing twice', async () => {
    entries = [TUESDAY];
    const none = { announced: 1, new: 1, cross: 0, replaced: 0 };
    const row = { ...LIST, date: '2026-06-16' as Day, verdict: 'complete' as const, ...none };
    saveCoverage(
      store,
      [
        {
          ...row,
          checkedAt: '2026-06-16T20:00:00.000Z',
          reason: ['repaired-from-oai', '2026-06-17', 1, 0, 0],
        },
      ],
      'oai',
    );
    for (const day of ['17', '18']) covered(`2026-06-${day}`, 'complete');
    expect(await repair(ports(), ['cs.LG'])).toEqual([]);
    expect(asked).toEqual([]);
    expect(await repair(ports(), ['cs.LG'], FRESH)).toMatchObject([
      {
        date: '2026-06-16',
        verdict: 'complete',
        announced: 1,
        reason: ['read-again', TODAY, 1],
      },
    ]);
    expect(asked).toHaveLength(1);
    expect(await repair(ports(), ['cs.LG'], FRESH)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('believes OAI about a day that a feed told whole only where the schedule agrees', async () => {
    entries = [
      announced('2606.00008', '2026-06-12', '2026-06-11'),
      announced('2606.00009', '2026-06-12', '2026-06-08'),
    ];
    for (const day of ['12', '15', '16', '17', '18']) covered(`2026-06-${day}`, 'complete');
    saveCoverage(store, [
      {
        ...LIST,
        date: '2026-06-12' as Day,
        verdict: 'complete',
        announced: 0,
        new: 0,
        cross: 0,
        replaced: 0,
        checkedAt: '2026-06-12T14:00:00.000Z',
      },
    ]);
    await repair(ports(), ['cs.LG'], FRESH);
    expect(listed()).toEqual(['12 2606.00008 new']);
  });

  test('leaves no past day without a row: quiet ones, and missed ones with what to do about them', () => {
    covered('2026-05-28', 'complete');
    const rows = rowsOfAbsence(store, 'cs.LG', TODAY, '2026-06-18T14:00:00.000Z');
    expect(rows).toHaveLength(20);
    expect(rows.find(({ date }) => date === '2026-05-30')).toMatchObject({ verdict: 'none-announced' });
    expect(rows.find(({ date }) => date === '2026-05-29')).toMatchObject({
      verdict: 'failed',
      reason: ['not-read-and-old', '2026-05-29', 21],
    });
    expect(rowsOfAbsence(store, 'cs.LG', TODAY, '2026-06-18T14:00:00.000Z')).toEqual([]);
  });

  test('does not believe an archive that has nothing of today yet', async () => {
    covered('2026-06-18', 'failed');
    await repair(ports(), ['cs.LG']);
    expect(verdicts(coverageBetween(store, WEEK))).toEqual(['18 failed']);
  });

  test('leaves a version where a feed showed it, whatever the schedule says', async () => {
    entries = [WEDNESDAY];
    covered('2026-06-15', 'complete');
    covered('2026-06-16', 'complete');
    covered('2026-06-18', 'complete');
    const first = await backfillOnce();
    store = memoryStore();
    for (const day of ['15', '16', '18']) covered(`2026-06-${day}`, 'complete');
    saveAnnouncements(
      store,
      [{ ...LIST, day: TODAY, type: 'cross', paper: first }],
      '2026-06-18T13:00:00.000Z',
    );
    expect(await repair(ports(), ['cs.LG'])).toMatchObject([
      { date: '2026-06-17', verdict: 'none-announced' },
    ]);
    expect(listed()).toEqual(['18 2606.00003 cross']);
  });

  async function backfillOnce() {
    await backfill(ports(), ['cs.LG'], '2026-06-17' as Day);
    const paper = getPaper(store, 'arxiv:2606.00003' as PaperId)?.paper;
    if (paper === undefined) throw new Error('the loopback served no paper');
    return paper;
  }

  test('a refusal is remembered, shows as a gap, and keeps the other categories from asking', async () => {
    fault = () => 429;
    for (const category of ['cs.LG', 'cs.CV']) {
      const none = { announced: 0, new: 0, cross: 0, replaced: 0, checkedAt: '2026-06-16T14:00:00.000Z' };
      saveCoverage(store, [
        { source: 'arxiv', category, date: '2026-06-16' as Day, verdict: 'complete', ...none },
      ]);
    }
    covered('2026-06-18', 'complete');
    const rows = await repair(ports(), ['cs.LG', 'cs.CV']);
    expect(rows.filter(({ date }) => date === '2026-06-17').map(({ verdict }) => verdict)).toEqual([
      'failed',
      'failed',
    ]);
    expect(asked).toHaveLength(1);
    await repair(ports(), ['cs.LG']);
    expect(asked).toHaveLength(1);
  });

  test('asks nothing while arXiv wants to be left alone', async () => {
    covered('2026-06-16', 'complete');
    holdService(store, {
      service: 'arxiv',
      until: NOW + 1000,
      reason: ['host-answered', 'export.arxiv.org', 429, 1],
    });
    await repair(ports(), ['cs.LG']);
    expect(asked).toEqual([]);
  });

  test('reads the past of arXiv from arXiv, that of a mirror from the mirror, and mixes the two never', () => {
    const config = (rss: string, oai: string) =>
      ({
        categories: [],
        scout: [],
        announce: ['new'],
        interval: 3,
        endpoints: { rss, oai, api: 'https://export.arxiv.org' },
      }) as const;
    const lists = (rss: string, oai: string) =>
      canRepair({ ...config(rss, oai), categories: [], scout: [], announce: ['new'] });
    expect(lists('https://rss.arxiv.org', 'https://oaipmh.arxiv.org')).toBe(true);
    expect(lists('http://127.0.0.1:1', 'http://127.0.0.1:2')).toBe(true);
    expect(lists('http://127.0.0.1:1', 'https://oaipmh.arxiv.org')).toBe(false);
    expect(lists('https://rss.arxiv.org', 'http://127.0.0.1:2')).toBe(false);
  });
});

describe('backfill', () => {
  const SINCE = '2026-06-12' as Day;

  test('fills every day, weekends too, and asks for nothing the second time', async () => {
    entries = [TUESDAY, WEDNESDAY, TODAYS];
    const { rows, stopped } = await backfill(ports(), ['cs.LG'], SINCE);
    expect(stopped).toEqual([]);
    expect(verdicts(rows)).toEqual([
      '12 none-announced',
      '13 none-announced',
      '14 none-announced',
      '15 none-announced',
      '16 complete',
      '17 complete',
      '18 complete',
    ]);
    expect(listed()).toEqual(['16 2606.00002 new', '17 2606.00003 cross', '18 2606.00004 new']);
    asked = [];
    await backfill(ports(), ['cs.LG'], SINCE);
    expect(asked).toEqual([]);
  });

  test('stopped by an error, it goes on with the page that was missing', async () => {
    entries = [TUESDAY, WEDNESDAY, TODAYS];
    fault = (path) => (path.includes('resumptionToken') ? 403 : undefined);
    const first = await backfill(ports(), ['cs.LG'], SINCE);
    expect(first.stopped).toEqual(['cs.LG']);
    expect(verdicts(first.rows)).toContain('17 failed');
    expect(findHarvest(store, { purpose: 'backfill', ...LIST })).toMatchObject({
      records: 2,
      finished: false,
    });
    fault = undefined;
    asked = [];
    const second = await backfill(ports(), ['cs.LG'], SINCE);
    expect(asked.map((path) => /resumptionToken=.*/.exec(path)?.[0])).toEqual([
      'resumptionToken=2026-06-12 2',
    ]);
    expect(verdicts(second.rows)).toContain('17 complete');
    expect(findHarvest(store, { purpose: 'backfill', ...LIST })).toBeUndefined();
  });
});
