/** One work, one card: abstracts by DOI, twins that arrive days later, and papers that are named by DOI. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { papersSchema } from '../../src/contract/paper.ts';
import { type ArxivServer, type FeedItem, startArxivServer } from '../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../helpers/context.ts';
import { type DoiServer, startDoiServer } from '../helpers/doi-server.ts';

const TITLE = 'Programmable waveguides for photonic neural networks';
const ABSTRACT =
  'We present a waveguide whose refractive index is set point by point by light. It multiplies vectors of forty-nine entries in one pass and classifies spoken vowels as well as a digital network of the same size. Gradients are measured on the device itself, so that no model of the material is needed, and training takes less than an hour. We show that the accuracy holds over a week without new calibration.';
const NATURE = '10.1038/s41586-026-00001-1';

interface Item {
  readonly doi: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly day?: string;
  readonly creator?: string;
}

const feedXml = (items: readonly Item[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<channel rdf:about="https://journal.example"><title>Journal of Samples</title><link>https://journal.example</link></channel>
${items
  .map(
    ({ doi, title = TITLE, abstract = '', day = '2026-06-18', creator = 'Ada Sample' }) =>
      `<item rdf:about="https://journal.example/${doi}"><title>${title}</title><link>https://journal.example/${doi}</link><dc:creator>${creator}</dc:creator><dc:date>${day}</dc:date><prism:doi>${doi}</prism:doi><description>${abstract}</description></item>`,
  )
  .join('\n')}
</rdf:RDF>`;

let arxiv: ArxivServer;
let dois: DoiServer;
let journal: Server;
let items: readonly Item[];
/** What arXiv announces. */
let batch: readonly FeedItem[];
let home: string;

beforeEach(async () => {
  arxiv = await startArxivServer();
  dois = await startDoiServer();
  items = [];
  batch = [{ id: '2606.00009', title: 'Something else altogether' }];
  journal = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'application/rdf+xml' }).end(feedXml(items)),
  );
  await new Promise<void>((resolve) => journal.listen(0, '127.0.0.1', resolve));
  home = mkdtempSync(join(tmpdir(), 'radar-works-'));
  configure();
});
afterEach(async () => {
  journal.closeAllConnections();
  await Promise.all([arxiv.close(), dois.close(), new Promise((resolve) => journal.close(resolve))]);
});

function configure(enrich = '', interest = ''): void {
  const feed = `http://127.0.0.1:${(journal.address() as AddressInfo).port}/feed`;
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `profile: {interests: [{name: optics, about: programmable photonic waveguides for neural networks${interest}}]}
sources:
  arxiv: {categories: [physics.optics], interval: 0}
  feeds: [{name: samples, url: "${feed}"}]
  enrich: {${enrich}}
briefing: {minScore: 0}
llm: {enabled: false}
`,
  );
}

const env = () => ({
  RADAR_ARXIV_RSS_URL: arxiv.url,
  RADAR_CROSSREF_URL: dois.url,
  RADAR_BIORXIV_URL: dois.url,
});
const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, env: env(), now: '2026-06-18T12:00:00Z', ...options });
interface Card {
  id: string;
  abstract: string;
  alsoAt?: { id: string; kind: string; venue: string }[];
}
const today = async (date = '2026-06-18', ...flags: string[]): Promise<{ run: Run; papers: Card[] }> => {
  arxiv.moveTo(`${date}T12:00:00Z`);
  arxiv.announce('physics.optics', batch);
  const run = await radar(['today', '-f', 'json', ...flags], { now: `${date}T12:00:00Z` });
  if (run.out === '') throw new Error(run.err);
  return { run, papers: JSON.parse(run.out).papers };
};
const idsOf = (papers: readonly Card[]): string[] => papers.map(({ id }) => id);
const preprint = { id: '2606.00001', title: TITLE, abstract: ABSTRACT };
const other = { id: '2606.00002', title: 'Sampling of lattices' };

describe('an abstract that a feed leaves out', () => {
  test('comes from Crossref in one request for all, before papers are ranked, and is not asked for again', async () => {
    items = [
      { doi: NATURE, abstract: 'A waveguide computes.' },
      { doi: '10.1126/sci.2', title: 'Second work' },
    ];
    dois.knowWork(NATURE, { title: [TITLE], abstract: `<jats:p>${ABSTRACT}</jats:p>` });
    dois.knowWork('10.1126/sci.2', {
      title: ['Second work'],
      abstract: `<jats:p>${ABSTRACT} Twice.</jats:p>`,
    });
    const { run, papers } = await today();
    expect([run.code, run.err]).toEqual([0, '']);
    expect(papers.find(({ id }) => id === `doi:${NATURE}`)?.abstract).toBe(ABSTRACT);
    expect(dois.asked).toHaveLength(1);
    expect(dois.asked[0]).toMatch(/^\/works\?filter=doi:10\.\S+,doi:10\.\S+&rows=2$/);
    await today('2026-06-19');
    expect(dois.asked).toHaveLength(1);
  });

  test('is asked for under the contact, which arXiv does not see', async () => {
    configure('contact: me@example.org');
    items = [{ doi: NATURE }];
    await today();
    expect(dois.asked[0]).toContain('mailto=me@example.org');
    expect(dois.userAgents[0]).toMatch(/^radar\/.*mailto:me@example\.org/);
    expect(arxiv.requests.map(({ userAgent }) => userAgent).join()).not.toContain('example.org');
  });

  test('of a preprint comes from bioRxiv, which also tells what became of it', async () => {
    const doi = '10.1101/2026.06.15.999001';
    items = [{ doi }];
    dois.knowPreprint(doi, { title: TITLE, abstract: ABSTRACT, authors: 'Sample, A.', published: NATURE });
    const { papers } = await today();
    expect(papers.find(({ id }) => id === `doi:${doi}`)?.abstract).toBe(ABSTRACT);
    expect(dois.asked).toEqual([`/details/biorxiv/${doi}/na/json`]);
    dois.knowWork(NATURE, { title: ['Another title altogether'], 'container-title': ['Nature'] });
    const shown = await radar(['show', `doi:${NATURE}`]);
    expect(shown.out).toMatch(/Also at +bioRxiv 10\.1101\/2026\.06\.15\.999001/);
  });

  test('is nobody’s business with enabled: false, nor where only arXiv is mirrored', async () => {
    items = [{ doi: NATURE }];
    configure('enabled: false');
    expect((await today()).run.err).toBe('');
    configure();
    const run = await radar(['today'], { env: { RADAR_ARXIV_RSS_URL: arxiv.url } });
    expect([run.err, dois.asked]).toEqual(['', []]);
  });

  test('that Crossref does not have either is asked for again after weeks, an unknown DOI after a day', async () => {
    items = [{ doi: NATURE }];
    dois.knowWork(NATURE, { title: [TITLE] });
    await today('2026-06-18');
    await today('2026-06-19');
    expect(dois.asked).toHaveLength(1);
    items = [...items, { doi: '10.5555/new', title: 'Not registered yet', day: '2026-06-19' }];
    await today('2026-06-22');
    await today('2026-06-23');
    expect(dois.asked.slice(1)).toEqual(['/works/10.5555/new', '/works/10.5555/new']);
  });

  test.each([
    [
      '429 with Retry-After',
      (r: import('node:http').ServerResponse) => r.writeHead(429, { 'Retry-After': '7200' }).end(),
    ],
    ['junk', (r: import('node:http').ServerResponse) => r.writeHead(200).end('<html>{')],
    ['a broken connection', (r: import('node:http').ServerResponse) => r.destroy()],
  ])('is one note and no failure after %s; the service is left alone for a while', async (_, fault) => {
    items = [{ doi: NATURE }];
    dois.fault(fault);
    const { run } = await today('2026-06-18', '--strict');
    expect(run.code).toBe(0);
    expect(run.err).toMatch(
      /^radar: abstracts that feeds leave out were not looked up: .* after 2026-06-18 1\d:\d\d UTC\n$/,
    );
    const asked = dois.asked.length;
    expect(asked).toBeLessThanOrEqual(2);
    await today('2026-06-18');
    expect(dois.asked).toHaveLength(asked);
    dois.fault(undefined);
    dois.knowWork(NATURE, { title: [TITLE], abstract: ABSTRACT });
    await radar(['refresh', '-q'], { now: '2026-06-18T14:30:00Z' });
    expect((await radar(['show', `doi:${NATURE}`, '--json'])).out).toContain('Gradients are measured');
  });

  test('is asked for by itself where one malformed DOI spoils the list', async () => {
    items = [{ doi: NATURE }, { doi: '10.5555/b', title: 'Second work' }];
    dois.knowWork(NATURE, { title: [TITLE], abstract: ABSTRACT });
    let count = 0;
    dois.fault((response) => {
      count += 1;
      const status = count === 1 ? 400 : count === 2 ? 404 : 200;
      response
        .writeHead(status)
        .end(
          status === 200
            ? JSON.stringify({ status: 'ok', message: { DOI: NATURE, title: [TITLE], abstract: ABSTRACT } })
            : '{}',
        );
    });
    const { run } = await today();
    expect([run.err, count]).toEqual(['', 3]);
    expect(run.out).toContain('Gradients are measured');
  });
});

describe('a work that was shown', () => {
  const shownFirst = async (): Promise<void> => {
    batch = [preprint, other];
    expect(idsOf((await today()).papers)).toContain('arxiv:2606.00001');
    items = [{ doi: NATURE, abstract: ABSTRACT, day: '2026-06-22' }];
    batch = [{ id: '2606.00003', title: 'Another matter' }];
  };

  test('is not shown again when its article comes out; why says so, and show names both places', async () => {
    await shownFirst();
    const { run, papers } = await today('2026-06-22');
    expect(idsOf(papers)).toEqual(['arxiv:2606.00003']);
    expect(JSON.parse(run.out).counts).toMatchObject({ announced: 2, alreadyShown: 1 });
    expect((await radar(['why', `doi:${NATURE}`])).out).toMatch(
      /same work as arxiv:2606\.00001, which was shown on Thursday 18 June 2026/,
    );
    expect((await radar(['show', '2606.00001'])).out).toMatch(/Also at +now published in samples \(10\.1038/);
    expect((await radar(['show', `doi:${NATURE}`])).out).toMatch(/Also at +arXiv 2606\.00001/);
    const json = (await radar(['list', '--date', '2026-06-18', '--json'])).out;
    expect(papersSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
    const listed = JSON.parse((await radar(['list', '--date', '2026-06-18', '--json'])).out).papers as Card[];
    expect(listed.find(({ id }) => id === 'arxiv:2606.00001')?.alsoAt).toMatchObject([
      { id: `doi:${NATURE}`, kind: 'article', venue: 'samples' },
    ]);
    expect((await radar(['list', '--date', '2026-06-18', '-f', 'table'])).out).toMatch(/now in samples/);
    const found = JSON.parse((await radar(['search', 'waveguides', '--json'])).out).papers as Card[];
    expect(found.every(({ alsoAt }) => alsoAt?.length === 1)).toBe(true);
  });

  test('comes once more, as published, where the reader liked it', async () => {
    await shownFirst();
    await radar(['like', '2606.00001']);
    const { papers } = await today('2026-06-22');
    expect(idsOf(papers)).toContain(`doi:${NATURE}`);
    const markdown = await radar(['today', '-f', 'markdown', '--no-refresh'], {
      now: '2026-06-22T13:00:00Z',
    });
    expect(markdown.out).toMatch(/published version of 2606\\?\.00001/);
    batch = [{ id: '2606.00004', title: 'A third matter' }];
    expect(idsOf((await today('2026-06-23')).papers)).toEqual(['arxiv:2606.00004']);
  });

  test('and another with a title of the same beginning stay two', async () => {
    await shownFirst();
    items = [
      {
        doi: NATURE,
        title: `${TITLE}: part 2`,
        abstract: ABSTRACT.replace('forty-nine', 'ninety'),
        day: '2026-06-22',
      },
      { doi: '10.1038/c', title: `Comment on “${TITLE}”`, abstract: ABSTRACT, day: '2026-06-22' },
      { doi: '10.1038/d', creator: 'Someone Else', abstract: 'Of crystals. '.repeat(40), day: '2026-06-22' },
    ];
    expect((await today('2026-06-22')).papers).toHaveLength(4);
  });
});

describe('a paper named by DOI', () => {
  test('is fetched from Crossref, once, and shown', async () => {
    dois.knowWork(NATURE, {
      title: [TITLE],
      abstract: ABSTRACT,
      author: [{ given: 'Ada', family: 'Sample' }],
      'container-title': ['Nature'],
    });
    const first = await radar(['show', `https://doi.org/${NATURE}`]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/Programmable waveguides[\s\S]*Ada Sample[\s\S]*Nature/);
    await radar(['show', NATURE]);
    expect(dois.asked).toEqual([`/works/${NATURE}`]);
  });

  test('can be liked, and then names its title', async () => {
    dois.knowWork(NATURE, { title: [TITLE] });
    const run = await radar(['like', `doi:${NATURE}`]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Programmable waveguides');
  });

  test('that nobody knows is an error that says so, and so is a service that cannot be asked', async () => {
    const unknown = await radar(['show', 'doi:10.5555/none']);
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toMatch(
      /not in the store: doi:10\.5555\/none\n.*Crossref and bioRxiv do not know the DOI 10\.5555\/none/,
    );
    dois.fault((response) => response.writeHead(503, { 'Retry-After': '3600' }).end());
    const ill = await radar(['show', 'doi:10.5555/other']);
    expect(ill.err).toMatch(/The DOI could not be looked up: 127\.0\.0\.1:\d+ answered 503/);
    expect((await radar(['like', 'doi:10.5555/other'])).code).toBe(0);
  });

  test('in the likes of the configuration is fetched, counts, and is asked for again after a week where nobody has it', async () => {
    configure('', `, like: ['doi:${NATURE}', 'doi:10.5555/none']`);
    dois.knowWork(NATURE, { title: [TITLE], abstract: ABSTRACT });
    const { run } = await today();
    expect(run.err).toMatch(
      /Crossref and bioRxiv do not know the DOI 10\.5555\/none; look for a typing error/,
    );
    expect(run.err).not.toContain(`doi:${NATURE} is liked but`);
    await today('2026-06-19');
    expect(dois.asked).toHaveLength(1);
    await today('2026-06-25');
    expect(dois.asked.slice(1)).toEqual(['/works/10.5555/none']);
  });

  test('is asked for again at once after a failure of the network, but not before the time a service names', async () => {
    dois.fault((response) => response.destroy());
    expect((await radar(['show', NATURE])).err).toMatch(
      /could not be looked up: 127\.0\.0\.1:\d+ broke the connection off\./,
    );
    dois.fault((response) => response.writeHead(429, { 'Retry-After': '600' }).end());
    expect((await radar(['show', NATURE])).err).toMatch(/429; radar asks again after 2026-06-18 12:1\d UTC/);
    dois.fault(undefined);
    dois.knowWork(NATURE, { title: [TITLE] });
    const { length } = dois.asked;
    expect((await radar(['show', NATURE])).code).toBe(2);
    expect(dois.asked).toHaveLength(length);
    expect((await radar(['show', NATURE], { now: '2026-06-18T12:30:00Z' })).code).toBe(0);
  });

  test('asks nobody with --offline', async () => {
    expect((await radar(['show', NATURE, '--offline'])).code).toBe(2);
    expect(dois.asked).toEqual([]);
  });
});
