import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../../src/main.ts';
import { type ArxivServer, type FeedItem, feedXml, startArxivServer } from '../../helpers/arxiv-server.ts';
import { createTestContext, type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

const CONFIG = `
profile:
  name: tests
  interests:
    - name: photonics
      about: photonic processors and programmable waveguides for computing
      phrases: [programmable waveguide]
  mute: {phrases: [blockchain]}
sources: {arxiv: {categories: [cs.LG, physics.optics]}}
briefing: {minScore: 0}
llm: {enabled: false}
`;

const WAVEGUIDE: FeedItem = {
  id: '2606.00001',
  title: 'A programmable waveguide for photonic computing',
  abstract:
    'Photonic processors are large. We demonstrate a programmable waveguide that computes in one pass. It reaches 97 % accuracy on 3 tasks.',
  categories: ['physics.optics', 'cs.LG'],
};
const TREES: FeedItem = { id: '2606.00002', title: 'Pruning of decision trees', categories: ['cs.LG'] };
const CHAIN: FeedItem = { id: '2606.00003', title: 'A blockchain for everything', categories: ['cs.LG'] };
const OLD: FeedItem = {
  id: '2401.00004',
  title: 'Graph kernels revisited',
  version: 3,
  type: 'replace',
  categories: ['cs.LG'],
};

let server: ArxivServer;
let home: string;

beforeEach(async () => {
  server = await startArxivServer();
  home = mkdtempSync(join(tmpdir(), 'radar-today-'));
  writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
  server.announce('cs.LG', [{ ...WAVEGUIDE, type: 'cross' }, TREES, CHAIN, OLD]);
  server.announce('physics.optics', [WAVEGUIDE]);
});
afterEach(() => server.close());

/** Runs radar against the server, at the server's time unless told. */
function radar(args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
  return runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url }, ...options });
}

async function digestOf(args: readonly string[] = [], options: TestContextOptions = {}) {
  const run = await radar(['today', '-f', 'json', ...args], options);
  // Days on which a test announces in cs.LG only are rightly reported.
  expect(run.err.replace(/^radar: physics\.optics is stale: .*\n/, '')).toBe('');
  expect(run.code).toBe(0);
  return JSON.parse(run.out);
}

const idsOf = (digest: { papers: { id: string }[] }): string[] => digest.papers.map(({ id }) => id);

describe('the first digest', () => {
  test('shows every paper of the latest batch once, best first, with its most telling type', async () => {
    const digest = await digestOf();
    expect(digest).toMatchObject({
      schema: 'radar.digest/1',
      date: '2026-06-18',
      profile: { name: 'tests' },
    });
    expect(idsOf(digest)).toEqual([
      'arxiv:2606.00001',
      ...['arxiv:2401.00004', 'arxiv:2606.00002'].sort(
        (a, b) => idsOf(digest).indexOf(a) - idsOf(digest).indexOf(b),
      ),
    ]);
    expect(digest.papers[0]).toMatchObject({
      rank: 1,
      version: 1,
      announceType: 'new',
      announcedOn: '2026-06-18',
      primaryCategory: 'physics.optics',
    });
    expect(digest.counts).toEqual({ announced: 4, considered: 3, shown: 3, muted: 1, alreadyShown: 0 });
    expect(digest.papers.find(({ id }: { id: string }) => id === 'arxiv:2401.00004')).toMatchObject({
      version: 3,
      announceType: 'replace',
    });
  });

  test('carries a coverage row for every category, counted by type', async () => {
    const { coverage } = await digestOf();
    expect(coverage).toEqual([
      {
        source: 'arxiv',
        category: 'cs.LG',
        date: '2026-06-18',
        verdict: 'complete',
        announced: 4,
        new: 2,
        cross: 1,
        replaced: 1,
        checkedAt: expect.any(String),
      },
      {
        source: 'arxiv',
        category: 'physics.optics',
        date: '2026-06-18',
        verdict: 'complete',
        announced: 1,
        new: 1,
        cross: 0,
        replaced: 0,
        checkedAt: expect.any(String),
      },
    ]);
  });

  test('has signals that add up to the score, and evidence that stands in the abstract', async () => {
    const digest = await digestOf();
    for (const paper of digest.papers) {
      const sum = paper.signals.reduce((total: number, { value }: { value: number }) => total + value, 0);
      expect(sum).toBeCloseTo(paper.score, 6);
    }
    const abstracts = new Map(
      digest.papers.map((paper: { id: string; abstract: string }) => [paper.id, paper.abstract]),
    );
    const evidence = digest.briefing.papers.flatMap(
      (note: { claims: { evidence: { paper: string; quote: string }[] }[] }) =>
        note.claims.flatMap((claim) => claim.evidence),
    );
    expect(evidence.length).toBeGreaterThan(2);
    for (const { paper, quote } of evidence) expect(abstracts.get(paper)).toContain(quote);
  });

  test('is polite: one request a category, three seconds apart, with a name', async () => {
    const context = createTestContext({ home, env: { RADAR_ARXIV_RSS_URL: server.url } });
    expect(await main(['today', '-q'], context)).toBe(0);
    expect(server.requests.map(({ path }) => path)).toEqual(['/rss/cs.LG', '/rss/physics.optics']);
    expect(context.slept).toContain(3000);
    expect(server.requests.every(({ userAgent }) => /^radar\/\d/.test(userAgent))).toBe(true);
  });
});

describe('the same day again', () => {
  test('sends conditional requests only and prints the same digest', async () => {
    const first = await digestOf();
    const asked = server.requests.length;
    const second = await digestOf();
    expect(server.requests.slice(asked).map(({ status, conditional }) => [status, conditional])).toEqual([
      [304, true],
      [304, true],
    ]);
    const withoutTimes = (digest: { coverage: object[] }) => ({
      ...digest,
      coverage: digest.coverage.map((row) => ({ ...row, checkedAt: '' })),
    });
    expect(withoutTimes(second)).toEqual(withoutTimes(first));
  });

  test('a like changes nothing today', async () => {
    const first = await digestOf();
    expect((await radar(['like', '2606.00002'])).code).toBe(0);
    expect(await digestOf(['--no-refresh'])).toEqual(first);
  });

  test('--no-refresh asks nobody, so that the interval between requests is no matter', async () => {
    const first = await digestOf();
    writeFileSync(join(home, 'radar.config.yaml'), CONFIG.replace('optics]}}', 'optics], interval: 0}}'));
    const asking = await runRadar(['today'], { home });
    expect([asking.code, asking.err]).toEqual([3, expect.stringContaining('interval')]);
    const run = await runRadar(['today', '--no-refresh', '--json=id'], { home });
    expect(JSON.parse(run.out).papers).toEqual(first.papers.map(({ id }: { id: string }) => ({ id })));
  }, 60_000);

  test('is completed by what was missing', async () => {
    server.fault('physics.optics', (response) => response.writeHead(404).end('gone'));
    const run = await radar(['today', '-f', 'json']);
    expect(JSON.parse(run.out).coverage[1]).toMatchObject({ category: 'physics.optics', verdict: 'failed' });
    expect(run.err).toMatch(/physics\.optics/);
    server.fault('physics.optics', undefined);
    server.announce('physics.optics', [
      WAVEGUIDE,
      { id: '2606.00009', title: 'Slow light in glass', categories: ['physics.optics'] },
    ]);
    const second = await digestOf();
    expect(idsOf(second)).toContain('arxiv:2606.00009');
    expect(second.coverage[1]).toMatchObject({ verdict: 'complete', announced: 2 });
  });
});

describe('later days', () => {
  const nextDay = { now: '2026-06-22T12:00:00Z' };

  test('what was shown is not shown again, also as a replacement', async () => {
    await digestOf();
    server.moveTo('2026-06-22T12:00:00Z');
    server.announce('cs.LG', [
      { ...TREES, version: 2, type: 'replace' },
      { id: '2606.00010', title: 'Boosting again', categories: ['cs.LG'] },
    ]);
    const digest = await digestOf([], nextDay);
    expect(digest.date).toBe('2026-06-22');
    expect(idsOf(digest)).toEqual(['arxiv:2606.00010']);
    expect(digest.counts).toMatchObject({ announced: 2, alreadyShown: 1, considered: 1 });
  });

  test('missed digests are caught up', async () => {
    await digestOf();
    server.moveTo('2026-06-22T12:00:00Z');
    server.announce('cs.LG', [{ id: '2606.00010', title: 'Boosting again', categories: ['cs.LG'] }]);
    expect((await radar(['refresh', '-q'], nextDay)).code).toBe(0);
    server.moveTo('2026-06-23T12:00:00Z');
    server.announce('cs.LG', [{ id: '2606.00011', title: 'Bagging again', categories: ['cs.LG'] }]);
    server.announce('physics.optics', [
      { id: '2606.00012', title: 'Lasers again', categories: ['physics.optics'] },
    ]);
    const digest = await digestOf([], { now: '2026-06-23T12:00:00Z' });
    expect(idsOf(digest).sort()).toEqual(['arxiv:2606.00010', 'arxiv:2606.00011', 'arxiv:2606.00012']);
    expect(digest.date).toBe('2026-06-23');
  });

  test('feedback changes tomorrow’s order', async () => {
    await digestOf();
    expect((await radar(['like', '2606.00002'])).out).toContain('Pruning of decision trees');
    server.moveTo('2026-06-22T12:00:00Z');
    const pair: FeedItem[] = [
      { id: '2606.00020', title: 'Sampling of lattices', categories: ['cs.LG'] },
      { id: '2606.00021', title: 'Pruning of regression trees', categories: ['cs.LG'] },
    ];
    server.announce('cs.LG', pair);
    expect(idsOf(await digestOf([], nextDay))[0]).toBe('arxiv:2606.00021');
  });

  test('--date and --since show past days and change nothing', async () => {
    await digestOf();
    server.moveTo('2026-06-22T12:00:00Z');
    server.announce('cs.LG', [{ id: '2606.00010', title: 'Boosting again', categories: ['cs.LG'] }]);
    expect(idsOf(await digestOf(['--date', '2026-06-18'], nextDay))).toContain('arxiv:2606.00001');
    expect(idsOf(await digestOf(['--since', '2026-06-18'], nextDay))).toHaveLength(4);
    expect(idsOf(await digestOf([], nextDay))).toEqual(['arxiv:2606.00010']);
  });
});

describe('days without papers', () => {
  test('a Saturday says so and ends with 0', async () => {
    server.moveTo('2026-06-20T12:00:00Z');
    const run = await radar(['today', '-f', 'json', '--strict'], { now: '2026-06-20T12:00:00Z' });
    const digest = JSON.parse(run.out);
    expect(run.code).toBe(0);
    expect(digest).toMatchObject({ date: '2026-06-20', papers: [], briefing: { writer: 'empty' } });
    expect(digest.briefing.reason).toBe(
      'Nothing was announced: arXiv does not announce on Saturdays; the next batch is due on Monday 22 June 2026.',
    );
    expect(digest.coverage.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'none-announced',
      'none-announced',
    ]);
  });

  test.each([
    [
      '--date',
      '2026-06-14',
      'Nothing was announced: arXiv does not announce on Sundays; the next batch is due on Monday 15 June 2026.',
    ],
    [
      '--date',
      '2026-06-16',
      'Nothing is in the store for Tuesday 16 June 2026: “radar refresh --since 2026-06-16” fetches it.',
    ],
    [
      '--date',
      '2026-07-01',
      'Wednesday 1 July 2026 is still to come: in New York it is Thursday 18 June 2026.',
    ],
    [
      '--since',
      '2026-07-01',
      'Wednesday 1 July 2026 is still to come: in New York it is Thursday 18 June 2026.',
    ],
  ])('%s %s, which radar never read, says why it is empty', async (flag, day, reason) => {
    const run = await radar(['today', flag, day, '-f', 'markdown']);
    expect(run.code).toBe(0);
    expect(run.out).toContain(reason);
    expect(run.out).toContain('radar: 0 announced, no category checked.');
    expect(run.out).toContain('coverage: unknown');
  });

  test('arXiv’s clock counts, not this machine’s', async () => {
    server.moveTo('2026-06-20T12:00:00Z');
    const run = await radar(['today', '-f', 'json'], { now: '2026-12-02T12:00:00Z' });
    expect(JSON.parse(run.out)).toMatchObject({ date: '2026-06-20', briefing: { writer: 'empty' } });
  });

  test('an empty feed on a Tuesday is not believed', async () => {
    server.moveTo('2026-06-23T12:00:00Z');
    const run = await radar(['today', '-f', 'json', '--strict'], { now: '2026-06-23T12:00:00Z' });
    expect(run.code).toBe(6);
    expect(run.err).toMatch(
      /cs\.LG is stale: the feed of Tuesday 23 June 2026 is empty, though arXiv announces on Tuesdays/,
    );
    expect(JSON.parse(run.out).briefing.reason).toMatch(/not because the day is quiet/);
  });

  test('yesterday’s batch under today’s build date is stale, and its papers are not lost', async () => {
    server.moveTo('2026-06-23T12:00:00Z');
    server.announce('cs.LG', [TREES], { day: '2026-06-22' });
    server.announce('physics.optics', [WAVEGUIDE]);
    const run = await radar(['today', '-f', 'json'], { now: '2026-06-23T12:00:00Z' });
    const stale = JSON.parse(run.out).coverage.filter(
      ({ category }: { category: string }) => category === 'cs.LG',
    );
    expect(stale.at(-1)).toMatchObject({
      date: '2026-06-23',
      verdict: 'stale',
      reason: 'the feed still shows the batch of Monday 22 June 2026',
    });
    server.announce('cs.LG', [{ id: '2606.00030', title: 'Fresh at last', categories: ['cs.LG'] }]);
    const again = await digestOf([], { now: '2026-06-23T13:00:00Z' });
    expect(idsOf(again)).toContain('arxiv:2606.00030');
  });
});

describe('faults', () => {
  test('nothing fetched and nothing stored ends with 5', async () => {
    const run = await radar(['today'], { env: { RADAR_ARXIV_RSS_URL: 'http://127.0.0.1:1' } });
    expect(run.code).toBe(5);
    expect(run.err).toMatch(/nothing could be fetched and nothing is stored yet/);
    expect(run.out).toBe('');
  });

  test('nothing fetched but something stored prints what is there, and --strict ends with 6', async () => {
    await digestOf();
    const offline = { env: { RADAR_ARXIV_RSS_URL: 'http://127.0.0.1:1' }, now: '2026-06-18T15:00:00Z' };
    const run = await radar(['today', '-f', 'json'], offline);
    expect(run.code).toBe(0);
    expect(idsOf(JSON.parse(run.out))).toContain('arxiv:2606.00001');
  });

  test('a feed that breaks off is read as far as it goes and healed by the next run', async () => {
    server.fault('cs.LG', (response, body) =>
      response
        .writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: '"cut"' })
        .end(body.slice(0, body.indexOf('2606.00003'))),
    );
    const run = await radar(['today', '-f', 'json', '--strict']);
    expect(run.code).toBe(6);
    expect(JSON.parse(run.out).coverage[0]).toMatchObject({ verdict: 'partial', announced: 2 });
    expect(run.err).toMatch(/cs\.LG is partial/);
    server.fault('cs.LG', undefined);
    expect((await digestOf()).coverage[0]).toMatchObject({ verdict: 'complete', announced: 4 });
  });

  test('an error feed is not a quiet day', async () => {
    server.fault('cs.LG', (response) =>
      response
        .writeHead(400, { 'Content-Type': 'application/rss+xml' })
        .end(
          feedXml('cs.LG', '2026-06-18', [])
            .replace('cs.LG updates on arXiv.org', 'Feed error for query: http://rss.arxiv.org/rss/cs.LG')
            .replace('cs.LG updates on the arXiv.org e-print archive.', 'Bad archive.'),
        ),
    );
    const run = await radar(['today', '-f', 'json']);
    expect(JSON.parse(run.out).coverage[0]).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('Bad archive'),
    });
  });

  test('a server that throttles is not asked again for the other categories, nor by the next run', async () => {
    server.fault('/rss', (response) => response.writeHead(429, { 'Retry-After': '3600' }).end());
    const run = await radar(['today']);
    expect(run.code).toBe(5);
    expect(server.requests).toHaveLength(1);
    expect(run.err).toMatch(/throttl/i);
    server.fault('/rss', undefined);
    expect((await radar(['today'])).code).toBe(5);
    expect(server.requests).toHaveLength(1);
    expect((await radar(['today'], { now: '2026-06-18T13:30:00Z' })).code).toBe(0);
  });
});

describe('output', () => {
  test('-o writes one file for the announcement day, and a re-run leaves it alone', async () => {
    const args = ['today', '-q', '-o', 'digests/{date}.md'];
    expect(await radar(args)).toEqual({ code: 0, out: '', err: '' });
    const file = join(home, 'digests', '2026-06-18.md');
    const before = statSync(file, { bigint: true });
    expect(readFileSync(file, 'utf8')).toMatch(/^---\ndate: 2026-06-18\n/);
    expect(await radar(args)).toEqual({ code: 0, out: '', err: '' });
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(before.mtimeNs);
    await radar([...args, '--force']);
    expect(statSync(file, { bigint: true }).mtimeNs).not.toBe(before.mtimeNs);
    expect(readdirSync(join(home, 'digests'))).toEqual(['2026-06-18.md']);
  });

  test('a day without announcements writes no dated file', async () => {
    server.moveTo('2026-06-20T12:00:00Z');
    const run = await radar(['today', '-o', '{date}.md'], { now: '2026-06-20T12:00:00Z' });
    expect(run.code).toBe(0);
    expect(run.err).toContain('arXiv does not announce on Saturdays');
    expect(readdirSync(home).filter((name) => name.endsWith('.md'))).toEqual([]);
  });

  test('a file that cannot be written delivers nothing', async () => {
    writeFileSync(join(home, 'file'), '');
    const run = await radar(['today', '-o', 'file/digest.md']);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/cannot be written/);
    server.moveTo('2026-06-22T12:00:00Z');
    server.announce('cs.LG', [TREES]);
    expect((await digestOf([], { now: '2026-06-22T12:00:00Z' })).counts.alreadyShown).toBe(0);
  });

  test('a link is followed and stays, a device is written to, and - is stdout', async () => {
    symlinkSync('real.md', join(home, 'link.md'));
    writeFileSync(join(home, 'real.md'), 'old');
    expect((await radar(['today', '-q', '-o', 'link.md'])).code).toBe(0);
    expect(lstatSync(join(home, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(home, 'real.md'), 'utf8')).toMatch(/^---\ndate: 2026-06-18/);
    expect(await radar(['today', '-q', '-o', '/dev/null'])).toEqual({ code: 0, out: '', err: '' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect((await radar(['today', '-o', '-'])).out).toMatch(/^---\ndate: 2026-06-18/);
    expect(readdirSync(home)).not.toContain('-');
  });

  test.skipIf(!existsSync('/dev/full'))('a full device delivers nothing and is not read', async () => {
    const run = await radar(['today', '-o', '/dev/full']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('/dev/full cannot be written (ENOSPC)');
    expect((await radar(['like', '1'])).code).toBe(2);
  });

  test('a reader that goes away ends the run quietly and delivers nothing', async () => {
    const context = createTestContext({ home, env: { RADAR_ARXIV_RSS_URL: server.url } });
    const gone = { ...context, stdout: { ...context.stdout, write: async () => false } };
    expect(await main(['today'], gone)).toBe(0);
    const run = await radar(['like', '1']);
    expect(run.code).toBe(2);
  });

  test('-n and --min-score cut the list', async () => {
    expect(idsOf(await digestOf(['-n', '1']))).toEqual(['arxiv:2606.00001']);
    expect(idsOf(await digestOf(['--min-score', '0.3', '--force']))).toEqual(['arxiv:2606.00001']);
  });

  test('a pipe gets Markdown and a terminal its screen', async () => {
    expect((await radar(['today'])).out).toMatch(/^---\ndate: 2026-06-18/);
    const screen = await radar(['today'], {
      tty: { columns: 80 },
      env: { RADAR_ARXIV_RSS_URL: server.url, NO_COLOR: '1' },
    });
    expect(screen.out).toMatch(/^ radar · Thu 18 Jun 2026 · \d+ announced/);
  });
});
