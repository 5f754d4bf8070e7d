/** The cards of a public digest page, whose text still carries the feed's header, the raw TeX and no ids: read from a feed, they come out clean. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runRadar } from '../../helpers/context.ts';

const cards = new URL('../../../../shared/data/academichub/feed.jsonl', import.meta.url);

interface Card {
  readonly n: number;
  readonly title: string;
  readonly raw: string;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const HEADER = /^arXiv:(\S+?)v(\d+) Announce Type: (\S+) Abstract: /;

/** Where the card has lost the header, the item has at least the guid that arXiv gives every item. */
function itemOf({ n, title, raw }: Card): string {
  const guid = HEADER.test(raw)
    ? ''
    : `<guid isPermaLink="false">oai:arXiv.org:2606.99${String(n).padStart(3, '0')}v1</guid>`;
  return `<item><title>${escapeXml(title)}</title><description>${escapeXml(raw)}</description>${guid}<category>cs.LG</category></item>`;
}

test.skipIf(!existsSync(cards))(
  'the 22 cards come out with id, version, type and readable TeX (skipped without the shared data)',
  async () => {
    const all: Card[] = readFileSync(cards, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const xml = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>cs.LG updates on arXiv.org</title><pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate>${all.map(itemOf).join('')}</channel></rss>`;
    const server = createServer((_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/rss+xml', Date: 'Thu, 18 Jun 2026 12:00:00 GMT' })
        .end(xml),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const home = mkdtempSync(join(tmpdir(), 'radar-cards-'));
    writeFileSync(
      join(home, 'radar.config.yaml'),
      'sources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
    );
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await runRadar(['today', '-f', 'json', '-n', '100'], {
      home,
      env: { RADAR_ARXIV_RSS_URL: url },
    });
    server.close();
    const { papers, coverage } = JSON.parse(run.out);
    expect(papers).toHaveLength(22);
    expect(coverage).toMatchObject([{ verdict: 'complete', announced: 22 }]);
    for (const paper of papers) {
      expect(`${paper.title} ${paper.abstract}`).not.toMatch(/[\\$]|Announce Type|arXiv:\d/);
    }
    const withHeader = all.flatMap(({ raw }) => {
      const [, id, version, type] = HEADER.exec(raw) ?? [];
      return id === undefined ? [] : [[`arxiv:${id}`, Number(version), type]];
    });
    expect(withHeader).toHaveLength(15);
    const read = new Map(
      papers.map((paper: { id: string; version: number; announceType: string }) => [
        paper.id,
        [paper.id, paper.version, paper.announceType],
      ]),
    );
    for (const [id, version, type] of withHeader) expect(read.get(id)).toEqual([id, version, type]);
    expect(
      papers.filter(({ announceType }: { announceType: string }) => announceType.startsWith('replace')),
    ).toHaveLength(7);
    const markdown = await runRadar(['today', '-n', '100', '--no-refresh'], {
      home,
      env: { RADAR_ARXIV_RSS_URL: url },
    });
    expect(
      markdown.out.match(/replaced v1 → v2|replaced v\d → v\d|replaced/g)?.length,
    ).toBeGreaterThanOrEqual(7);
  },
);
