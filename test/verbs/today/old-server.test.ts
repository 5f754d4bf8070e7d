/** A month read from an OAI-PMH server of the older kind: whole groups as sets, counts, wrapped text, tokens that are encoded and expire. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar } from '../../helpers/context.ts';

interface Held {
  readonly id: string;
  readonly datestamp: string;
  /** As the archive writes it. */
  readonly submitted: string;
  readonly categories: string;
}

/** In the order of the datestamps; cs.CV alone is not what the tests ask for. */
const HELD: readonly Held[] = [
  {
    id: '2606.00001',
    datestamp: '2026-06-10',
    submitted: 'Tue, 9 Jun 2026 10:00:00 GMT',
    categories: 'cs.LG',
  },
  {
    id: '2606.00002',
    datestamp: '2026-06-10',
    submitted: 'Tue, 9 Jun 2026 11:00:00 GMT',
    categories: 'cs.CV',
  },
  {
    id: '2606.00003',
    datestamp: '2026-06-12',
    submitted: 'Thu, 11 Jun 2026 10:00:00 GMT',
    categories: 'cs.CV cs.LG',
  },
  {
    id: '2606.00004',
    datestamp: '2026-06-12',
    submitted: 'Thu, 11 Jun 2026 12:00:00 GMT',
    categories: 'cs.LG',
  },
  {
    id: '2606.00005',
    datestamp: '2026-06-16',
    submitted: 'Mon, 15 Jun 2026 10:00:00 GMT',
    categories: 'cs.LG',
  },
  {
    id: '2606.00006',
    datestamp: '2026-06-16',
    submitted: 'Mon, 15 Jun 2026 12:00:00 GMT',
    categories: 'cs.LG',
  },
];
const PAGE = 2;

const recordXml = ({ id, datestamp, submitted, categories }: Held): string => `
<record><header><identifier>oai:arXiv.org:${id}</identifier><datestamp>${datestamp}</datestamp><setSpec>cs</setSpec></header>
<metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>${id}</id><submitter>Ada Sample</submitter>
<version version="v1"><date>${submitted}</date><size>12kb</size><source_type>D</source_type></version>
<title>A title of two
  lines about ${id}</title><authors>Ada Sample, J\\"org Probe (Somewhere, Nowhere)</authors>
<categories>${categories}</categories><abstract>  We study ${id} and find
that it works.
</abstract></arXivRaw></metadata></record>`;

const answerXml = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-06-18T12:00:00Z</responseDate><request verb="ListRecords">http://export.arxiv.org/oai2</request>${inside}</OAI-PMH>`;
const errorXml = (code: string, text: string): string => answerXml(`<error code="${code}">${text}</error>`);

/** Encoded once by the server, as arXiv's are; only the very same token is known. */
const tokenOf = (from: string, at: number): string => `1122234%7C${from}%7C${at}`;

interface OldServer {
  readonly url: string;
  readonly asked: string[];
  /** Tokens that the server has forgotten. */
  readonly expired: Set<string>;
  readonly server: Server;
}

async function startOldServer(): Promise<OldServer> {
  const asked: string[] = [];
  const expired = new Set<string>();
  const pageXml = (from: string, at: number): string => {
    const list = HELD.filter(({ datestamp }) => datestamp >= from);
    if (list.length === 0) return errorXml('noRecordsMatch', 'nothing');
    const token = at + PAGE < list.length ? tokenOf(from, at + PAGE) : '';
    return answerXml(
      `<ListRecords>${list
        .slice(at, at + PAGE)
        .map(recordXml)
        .join(
          '',
        )}<resumptionToken cursor="${at}" completeListSize="${list.length}">${token}</resumptionToken></ListRecords>`,
    );
  };
  const answer = (parameters: URLSearchParams): string => {
    const token = parameters.get('resumptionToken');
    if (token === null) {
      if (parameters.get('set') !== 'cs') return errorXml('badArgument', 'no such set');
      return pageXml(parameters.get('from') ?? '', 0);
    }
    const [series, from = '', at = ''] = token.split('%7C');
    if (series !== '1122234' || expired.has(token))
      return errorXml('badResumptionToken', 'the token is unknown or has expired');
    return pageXml(from, Number(at));
  };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push(
      searchParams.get('resumptionToken') ?? `${searchParams.get('set')} ${searchParams.get('from')}`,
    );
    response.writeHead(200, { 'Content-Type': 'text/xml' }).end(answer(searchParams));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/oai2`, asked, expired, server };
}

describe('radar refresh --days 30 from a server of the older kind', () => {
  let feeds: ArxivServer;
  let old: OldServer;
  let home: string;

  beforeEach(async () => {
    feeds = await startArxivServer();
    old = await startOldServer();
    feeds.announce('cs.LG', [{ id: '2606.00009', title: 'Today' }]);
    home = mkdtempSync(join(tmpdir(), 'radar-old-server-'));
    writeFileSync(
      join(home, 'radar.config.yaml'),
      'sources: {arxiv: {categories: [cs.LG], interval: 16}}\nllm: {enabled: false}\n',
    );
  });
  afterEach(async () => {
    await feeds.close();
    old.server.closeAllConnections();
    await new Promise((resolve) => old.server.close(resolve));
  });

  const radar = (args: readonly string[]): Promise<Run> =>
    runRadar(args, {
      home,
      env: {
        RADAR_ARXIV_RSS_URL: feeds.url,
        RADAR_ARXIV_OAI_URL: old.url,
        RADAR_ARXIV_API_URL: feeds.url,
      },
    });
  const announced = (run: Run): Readonly<Record<string, number>> =>
    Object.fromEntries(
      (JSON.parse(run.out).coverage as { date: string; announced: number }[])
        .filter((row) => row.announced > 0)
        .map((row) => [row.date, row.announced]),
    );
  const WHOLE = { '2026-06-10': 1, '2026-06-12': 2, '2026-06-16': 2, '2026-06-18': 1 };

  test('takes the group where the finer set is unknown, keeps what is on the list, and sends each token as it came', async () => {
    const run = await radar(['refresh', '--days', '30', '--json']);
    expect(run.code).toBe(0);
    expect(announced(run)).toEqual(WHOLE);
    expect(old.asked.slice(0, 4)).toEqual([
      'cs:cs:LG 2026-05-20',
      'cs 2026-05-20',
      tokenOf('2026-05-20', 2),
      tokenOf('2026-05-20', 4),
    ]);
    const paper = JSON.parse((await radar(['show', '2606.00003', '--json'])).out).papers[0];
    expect(paper).toMatchObject({
      title: 'A title of two lines about 2606.00003',
      authors: ['Ada Sample', 'Jörg Probe'],
      categories: ['cs.CV', 'cs.LG'],
      publishedOn: '2026-06-11',
    });
  });

  test('begins anew at the last datestamp where a token has expired, says so, and has everything once', async () => {
    old.expired.add(tokenOf('2026-05-20', 4));
    const run = await radar(['refresh', '--days', '30', '--json']);
    expect(run.code).toBe(0);
    expect(announced(run)).toEqual(WHOLE);
    expect(run.err).toContain('cs.LG: the token is unknown or has expired');
    expect(old.asked.slice(2, 5)).toEqual([
      tokenOf('2026-05-20', 2),
      tokenOf('2026-05-20', 4),
      'cs 2026-06-12',
    ]);
  });

  test('tells every half minute how far it is where lines cannot change, and nothing under -q', async () => {
    const run = await radar(['refresh', '--days', '30', '--json']);
    expect(run.err.match(/^radar: cs\.LG: \d+ records since 2026-05-20 so far$/gm)).toEqual([
      'radar: cs.LG: 2 records since 2026-05-20 so far',
      'radar: cs.LG: 6 records since 2026-05-20 so far',
    ]);
    home = mkdtempSync(join(tmpdir(), 'radar-old-server-'));
    writeFileSync(join(home, 'radar.config.yaml'), 'sources: {arxiv: {categories: [cs.LG], interval: 16}}\n');
    expect((await radar(['refresh', '--days', '30', '-q'])).err).toBe('');
  });
});
