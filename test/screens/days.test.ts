/**
 * The morning screen and the ledger on days that are not like others: quiet, late, broken, caught up.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CoverageRow, Day, Verdict } from '../../src/paper.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { saveCoverage } from '../../src/store/ledger/coverage.ts';
import { type ArxivServer, type FeedItem, startArxivServer } from '../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';
import { expectScreen, screenHome, screenName, WIDTHS } from '../helpers/screens.ts';

const CONFIG = `
profile:
  interests:
    - name: photonic computing
      about: photonic processors and programmable waveguides that compute with light
      phrases: [programmable waveguide]
    - {name: trees, about: pruning of decision trees}
  authors: [Ada Sample]
sources: {arxiv: {categories: [cs.LG, physics.optics], interval: 0}}
briefing: {minScore: 0.1}
llm: {enabled: false}
`;

const WAVEGUIDE: FeedItem = {
  id: '2606.00001',
  title: 'A programmable waveguide that computes with light',
  abstract:
    'Photonic processors are large and fixed. We demonstrate a programmable waveguide that computes in one optical pass. It reaches 97 % accuracy on three tasks.',
  categories: ['physics.optics', 'cs.LG'],
};
const TREES: FeedItem = {
  id: '2606.00002',
  title: 'Pruning of decision trees without a second look at the data',
  abstract:
    'Decision trees grow too large. We prune decision trees from the sums they already keep. On 12 data sets the pruned trees err no more often.',
  authors: 'Bela Example, Cleo Example',
};
const PROCESSOR: FeedItem = {
  id: '2606.00003',
  title: 'Photonic processors that forget on purpose: fading memory from one heater',
  abstract:
    'Reservoirs need a memory that fades. We build photonic processors whose memory fades at a rate set by one heater. The error falls by 38 %.',
  authors: 'Dara Example',
};
const OLD: FeedItem = {
  id: '2404.00004',
  title: 'Decision trees that explain photonic processors',
  version: 3,
  type: 'replace',
};

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer('2026-06-18T12:00:00Z');
  home = screenHome();
  writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
});
afterEach(() => server.close());

const at =
  (now: string) =>
  (args: readonly string[], { env, ...options }: TestContextOptions = {}) =>
    runRadar(args, {
      home,
      now,
      env: { RADAR_ARXIV_RSS_URL: server.url, RADAR_ARXIV_OAI_URL: 'http://127.0.0.1:9', ...env },
      ...options,
    });

/** Fetches into the store, as the morning's cron job does; whatever is wrong with the day is kept there. */
async function fetched(now: string): Promise<Run> {
  server.moveTo(now);
  return at(now)(['refresh', '-q']);
}

/** `radar today` of what is stored, as often as a test likes: it is asked for by its day. */
async function screens(name: string, now: string, args: readonly string[]): Promise<void> {
  for (const columns of WIDTHS)
    await expectScreen(screenName('days', args[0], name), columns, home, (options) => at(now)(args, options));
}

describe('radar today', () => {
  test('on a quiet Saturday says why nothing is new and when the next batch comes', async () => {
    server.moveTo('2026-06-19T12:00:00Z');
    server.announce('cs.LG', [TREES]);
    server.announce('physics.optics', [WAVEGUIDE]);
    await at('2026-06-19T12:00:00Z')(['today', '-q']);
    const saturday = '2026-06-20T12:00:00Z';
    await fetched(saturday);
    await screens('saturday', saturday, ['today', '--no-refresh']);
  });

  test('on a first morning when the feeds have nothing yet says so', async () => {
    await fetched('2026-06-20T12:00:00Z');
    await screens('nothing', '2026-06-20T12:00:00Z', ['today', '--no-refresh']);
  });

  test('with a category whose feed still shows the day before names it and what follows', async () => {
    const now = '2026-06-18T13:00:00Z';
    server.announce('cs.LG', [TREES], { day: '2026-06-17' });
    server.announce('physics.optics', [WAVEGUIDE, PROCESSOR]);
    await at(now)(['refresh', '-q']);
    await screens('stale', now, ['today', '--no-refresh']);
    await screens('stale', now, ['coverage']);
  });

  test('with unreadable items counts them', async () => {
    const now = '2026-06-18T13:00:00Z';
    server.announce('cs.LG', [TREES, OLD]);
    server.announce('physics.optics', [WAVEGUIDE, PROCESSOR]);
    server.fault('cs.LG', (response, body) => {
      response.writeHead(200, { 'Content-Type': 'application/rss+xml' });
      response.end(body.replace(/<link>[^<]*2404\.00004<\/link>/, '').replaceAll('2404.00004', '????'));
    });
    await at(now)(['refresh', '-q']);
    await screens('partial', now, ['today', '--no-refresh']);
  });

  test('after missed days holds everything since the last digest', async () => {
    server.moveTo('2026-06-15T12:00:00Z');
    server.announce('cs.LG', [TREES]);
    server.announce('physics.optics', [PROCESSOR]);
    await at('2026-06-15T12:00:00Z')(['today', '-q']);
    for (const [day, items] of [
      ['16', [{ ...TREES, id: '2606.00012', title: 'Decision trees for streams' }]],
      ['17', [{ ...PROCESSOR, id: '2606.00013', title: 'A photonic processor on a single fibre' }]],
      ['18', [WAVEGUIDE]],
    ] as const) {
      server.moveTo(`2026-06-${day}T12:00:00Z`);
      server.announce('cs.LG', [{ ...OLD, id: `2404.000${day}`, version: Number(day) - 14 }]);
      server.announce('physics.optics', items);
      await fetched(`2026-06-${day}T12:00:00Z`);
    }
    await screens('missed', '2026-06-18T12:30:00Z', ['today', '--no-refresh']);
  });

  test('tells replacements, cross-lists and a twin in a journal', async () => {
    const journal = createServer((_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/rss+xml', Date: 'Thu, 18 Jun 2026 12:00:00 GMT' })
        .end(TWIN),
    );
    await new Promise<void>((resolve) => journal.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(journal.address() as AddressInfo).port}/rss`;
    writeFileSync(
      join(home, 'radar.config.yaml'),
      CONFIG.replace('interval: 0}', `interval: 0}, feeds: [{name: light-letters, url: "${url}"}]`),
    );
    server.announce('cs.LG', [{ ...WAVEGUIDE, type: 'cross' }, TREES, OLD]);
    server.announce('physics.optics', [WAVEGUIDE, PROCESSOR]);
    const now = '2026-06-18T12:30:00Z';
    const refreshed = await at(now)(['refresh', '-q']);
    journal.close();
    expect(refreshed.code).toBe(0);
    await screens('kinds', now, ['today', '--no-refresh']);
  });
});

const TWIN = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel>
<title>Light Letters</title><link>https://example.org/light</link><description>Letters about light</description>
<item><title>A programmable waveguide that computes with light</title><link>https://example.org/light/1</link>
<description>Photonic processors are large and fixed. We demonstrate a programmable waveguide that computes in one optical pass. It reaches 97 % accuracy on three tasks.</description>
<dc:creator>Ada Sample</dc:creator><prism:doi>10.5555/light.1</prism:doi><dc:identifier>doi:10.5555/light.1</dc:identifier>
<pubDate>Thu, 18 Jun 2026 06:00:00 +0000</pubDate></item>
<item><title>Decision trees at the speed of light</title><link>https://example.org/light/2</link>
<description>We fold decision trees into photonic processors. Each branch costs one splitter.</description>
<dc:creator>Edda Example</dc:creator><prism:doi>10.5555/light.2</prism:doi>
<pubDate>Wed, 17 Jun 2026 06:00:00 +0000</pubDate></item>
</channel></rss>
`;

describe('radar coverage', () => {
  const row = (day: number, category: string, verdict: Verdict, rest: Partial<CoverageRow> = {}) =>
    ({
      source: 'arxiv',
      category,
      date: `2026-06-${String(day).padStart(2, '0')}` as Day,
      verdict,
      announced: verdict === 'complete' || verdict === 'partial' ? 212 : 0,
      new: verdict === 'complete' || verdict === 'partial' ? 212 : 0,
      cross: 0,
      replaced: 0,
      checkedAt: `2026-06-${String(day).padStart(2, '0')}T13:02:00.000Z`,
      ...rest,
    }) satisfies CoverageRow;

  test('shows holes, what is stale, partial and failed, and what was repaired', async () => {
    await fetched('2026-06-18T12:00:00Z');
    const store = openStore(join(home, '.local/share/radar/radar.db'));
    saveCoverage(store, [
      ...[1, 2, 3, 4, 5, 8, 9].map((day) => row(day, 'cs.LG', 'complete')),
      ...[6, 7, 13, 14].map((day) =>
        row(day, 'cs.LG', 'none-announced', {
          reason: ['no-batch-on-weekday', `2026-06-${String(day).padStart(2, '0')}`, '2026-06-15'],
        }),
      ),
      row(10, 'cs.LG', 'failed', {
        reason: ['text', 'the run of that day never reached arXiv: fetch failed'],
      }),
      row(11, 'cs.LG', 'complete', {
        reason: ['filled-from-oai', '2026-06-15', 212, 3, 0],
      }),
      row(15, 'cs.LG', 'partial', { reason: ['text', '3 of its 212 items are unreadable'] }),
      row(16, 'cs.LG', 'complete', { reason: ['repaired-from-oai', '2026-06-17', 1, 0, 0] }),
      row(17, 'cs.LG', 'complete'),
      row(17, 'physics.optics', 'complete'),
      row(18, 'cs.LG', 'stale', { reason: ['text', 'the feed still shows Wednesday’s batch'] }),
      row(18, 'physics.optics', 'failed', {
        reason: ['text', 'arXiv answered 503 Service Unavailable three times'],
      }),
    ]);
    closeStore(store);
    await screens('ledger', '2026-06-18T13:30:00Z', ['coverage']);
  });
});
