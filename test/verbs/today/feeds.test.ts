import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedSchema } from '../../../src/contract/feed-check.ts';
import { feedsSchema } from '../../../src/contract/feed-list.ts';
import { catalogued } from '../../../src/sources/catalogue.ts';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { runRadar } from '../../helpers/context.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/feeds/', import.meta.url));

const item = (
  doi: string,
  title: string,
  day: string,
): string => `<item rdf:about="https://journal.example/${doi}">
  <title>${title}</title><link>https://journal.example/${doi}</link><dc:creator>Ada Sample</dc:creator>
  <dc:date>${day}</dc:date><prism:doi>${doi}</prism:doi>
  <description>We measured the ${title.toLowerCase()} in twelve samples. We show that it doubles below 4 kelvin.</description></item>`;

const feed = (...items: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<channel rdf:about="https://journal.example"><title>Journal of Samples</title><link>https://journal.example</link></channel>
${items.join('\n')}
</rdf:RDF>`;

let server: Server;
let url: string;
let body: string | undefined;
let home: string;

beforeEach(async () => {
  server = createServer((_request, response) => {
    if (body === undefined) response.writeHead(404).end();
    else
      response.writeHead(200, { 'Content-Type': 'application/rdf+xml', ETag: `"${body.length}"` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  home = mkdtempSync(join(tmpdir(), 'radar-feeds-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    `sources: {feeds: [{name: samples, url: "${url}"}]}\nllm: {enabled: false}\n`,
  );
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const radar = (args: readonly string[], now = '2026-06-18T14:00:00Z') => runRadar(args, { home, now });
const today = async (now?: string) => JSON.parse((await radar(['today', '-f', 'json'], now)).out);
const titles = (digest: { papers: { title: string }[] }) => digest.papers.map(({ title }) => title);

describe('a journal’s feed', () => {
  test('is in the digest, with a coverage row of its own', async () => {
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    const digest = await today();
    expect(digest.papers).toMatchObject([
      { id: 'doi:10.5555/a1', title: 'Thermal conductance', authors: ['Ada Sample'] },
    ]);
    expect(digest.coverage).toMatchObject([
      { source: 'feed:samples', category: 'samples', verdict: 'complete', announced: 1 },
    ]);
  });

  test('has no past: asked for one, radar says so instead of keeping quiet', async () => {
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    for (const flags of [
      ['--days', '5'],
      ['--since', '2026-06-01'],
    ]) {
      const run = await radar(['refresh', '--source', 'samples', ...flags]);
      expect(run.code).toBe(0);
      expect(run.err).toContain(
        `radar: the feed samples has no past to read, only the latest items; ${flags[0]} is for arXiv and changes nothing here\n`,
      );
    }
    expect((await radar(['refresh', '--days', '5'])).err).toMatch(/^radar: feeds have no past to read/);
    expect((await radar(['refresh', '--source', 'samples', '--days', '5', '-q'])).err).not.toContain('past');
    expect((await radar(['refresh', '--source', 'samples'])).err).not.toContain('past');
  });

  test('shows each paper once, also those that appear with an older date', async () => {
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    await today();
    body = feed(
      item('10.5555/a1', 'Thermal conductance', '2026-06-18'),
      item('10.5555/a2', 'Late news', '2026-06-18'),
      item('10.5555/a3', 'Fresh news', '2026-06-19'),
    );
    expect(titles(await today('2026-06-19T14:00:00Z')).toSorted()).toEqual(['Fresh news', 'Late news']);
  });

  test('that cannot be fetched is named, and --strict tells', async () => {
    body = undefined;
    const run = await radar(['refresh', '--json', '--strict']);
    expect(run.code).toBe(5);
    expect(run.err).toMatch(/samples could not be read: 127\.0\.0\.1:\d+ answered 404/);
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    expect((await radar(['refresh', '--json', '--strict'])).code).toBe(0);
  });

  test('of a name that is not in the catalogue is named, with the nearest', async () => {
    writeFileSync(
      join(home, 'radar.config.yaml'),
      `sources: {feeds: [natur, {name: samples, url: "${url}"}]}\n`,
    );
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    const run = await radar(['refresh']);
    expect(run.err).toMatch(/no journal named “natur” is in the catalogue; did you mean “nature”/);
  });
});

describe('radar feed check', () => {
  const cases = readdirSync(fixtures).filter((name) => name.endsWith('.xml'));

  test.each(cases)('%s: prints the contract’s shape', async (name) => {
    const run = await runRadar(['feed', 'check', join(fixtures, name), '--json']);
    if (run.code === 2) {
      expect(run.err).toMatch(/is no feed/);
      return;
    }
    const reading = feedSchema.parse(JSON.parse(run.out));
    expect(Object.keys(reading)).toEqual(['format', 'title', 'link', 'items', 'warnings']);
    expect(['rss', 'rdf', 'atom', 'json']).toContain(reading.format);
    for (const one of reading.items) {
      expect(Object.keys(one)).toEqual([
        'id',
        'title',
        'url',
        'authors',
        'publishedAt',
        'updatedAt',
        'summary',
        'doi',
        'categories',
        'kind',
        'teaser',
        'abstract',
      ]);
    }
  });

  test('reads an address and shows what a reader wants to know', async () => {
    body = feed(item('10.5555/a1', 'Thermal conductance', '2026-06-18'));
    const run = await runRadar(['feed', 'check', url]);
    expect(run.code).toBe(0);
    expect(run.out).toBe(
      ' Journal of Samples\n rdf · 1 item · 1 with a teaser instead of an abstract · 1 with a DOI\n\n   Thermal conductance\n   2026-06-18 · Ada Sample · 10.5555/a1 · teaser\n\n Nothing is odd about it.\n',
    );
  });

  test('has the same titles, authors and abstracts in its check as in the digest, and tells what is left out', async () => {
    body = feed(
      item('10.5555/a1', 'Thermal conductance', '2026-06-18'),
      item('10.5555/a1', 'Thermal conductance again', '2026-06-18'),
      item('10.5555/a2', 'Issue Information', '2026-06-18'),
    );
    const check = feedSchema.parse(JSON.parse((await runRadar(['feed', 'check', url, '--json'])).out));
    expect(check.items.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'front-matter']);
    expect(check.warnings).toEqual([
      '1 item is no paper and is left out: “Issue Information”.',
      '1 item has the id or the DOI of an item before and is left out: “Thermal conductance again”.',
    ]);
    const { papers } = await today();
    expect(papers).toMatchObject([
      { title: check.items[0]?.title, abstract: check.items[0]?.abstract, authors: check.items[0]?.authors },
    ]);
    expect(papers).toHaveLength(1);
  });

  test('says what a page or a wrong name is', async () => {
    writeFileSync(join(home, 'page.html'), '<!doctype html><html><body>hello</body></html>');
    expect(await radar(['feed', 'check', 'page.html'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no feed'),
    });
    expect(await radar(['feed', 'check', 'natur'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Nearest in the catalogue: nature'),
    });
    expect(await radar(['feed', 'check', home])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a folder'),
    });
    writeFileSync(join(home, 'noise'), Buffer.from('q\u0001<h\u0002x>\ufffd', 'latin1'));
    expect(await radar(['feed', 'check', 'noise'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('neither XML nor JSON'),
    });
    body = undefined;
    expect(await radar(['feed', 'check', url])).toMatchObject({
      code: 5,
      err: expect.stringContaining('answered 404'),
    });
  });
});

describe('radar feed list', () => {
  test('shows every journal that can be written in the configuration', async () => {
    const run = await runRadar(['feed', 'list']);
    expect(run).toMatchObject({ code: 0, err: '' });
    const names = run.out.split('\n').flatMap((line) => /^ ([a-z0-9/-]+) {2,}\S/.exec(line)?.[1] ?? []);
    expect(names).toEqual(catalogued().map(({ name }) => name));
  });

  test('finds by the words of a name, a title or a publisher', async () => {
    const { out } = await runRadar(['feed', 'list', 'Physical', 'REVIEW', 'letters']);
    expect(out).toBe(
      ' prl  Physical Review Letters · American Physical Society ✓\n\n ✓ with rules of its own\n 1 feed. In the configuration: sources: {feeds: [prl]}\n',
    );
  });

  test('prints JSON that fits its schema', async () => {
    const { out } = await runRadar(['feed', 'catalogue', 'medrxiv', '--json']);
    const { feeds } = feedsSchema.parse(JSON.parse(out));
    expect(feeds[0]).toMatchObject({ name: 'medrxiv', publisher: 'openRxiv' });
    expect(feeds.length).toBeGreaterThan(40);
  });

  test('stays within the columns there are', async () => {
    const { out } = await runRadar(['feed', 'list', 'nature'], { tty: { columns: 60 } });
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });

  test('finding nothing is an answer, and says what may have been meant', async () => {
    expect(await runRadar(['feed', 'list', 'TMLR'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/TMLR publishes through OpenReview/),
    });
    expect(await runRadar(['feed', 'list', 'natur3', '--json'])).toMatchObject({
      code: 0,
      out: '{\n  "feeds": []\n}\n',
      err: expect.stringMatching(/Nearest: nature/),
    });
  });
});

test('there are feeds to check', () => {
  expect(readFileSync(join(fixtures, readdirSync(fixtures)[0] ?? '')).length).toBeGreaterThan(0);
});
