/** `radar feed import` and `radar feed export`: subscriptions from another reader, and for one. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOpml } from 'feedsmith';
import { beforeEach, expect, test } from 'vitest';
import { runRadar } from '../../helpers/context.ts';

let home: string;
const CONFIG = `sources:
  arxiv: {categories: [cs.CV]} # mine
  feeds:
    - nature # every week
`;
const LINES = [
  'text="Nature" xmlUrl="http://nature.com/nature.rss"',
  'text="Nature Physics" xmlUrl="https://www.nature.com/nphys.rss"',
  'text="cs.CV" xmlUrl="http://export.arxiv.org/rss/cs.CV"',
  'text="learning" xmlUrl="https://rss.arxiv.org/atom/cs.LG+stat.ML"',
  'text="Lab / notes" xmlUrl="https://lab.example.org/feed.xml"',
  'text="Lab / notes" xmlUrl="https://lab.example.org/other.xml"',
  'text="passwords" xmlUrl="file:///etc/passwd"',
];
const opml = (lines: readonly string[]): string =>
  `<opml version="2.0"><head/><body>${lines.map((line) => `<outline ${line}/>`).join('')}</body></opml>`;
const config = (): string => readFileSync(join(home, 'radar.config.yaml'), 'utf8');
const radar = (args: readonly string[], stdin?: string) =>
  runRadar(args, { home, ...(stdin === undefined ? {} : { stdin }) });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-opml-'));
  writeFileSync(join(home, 'radar.config.yaml'), CONFIG);
  writeFileSync(join(home, 'feeds.opml'), opml(LINES));
});

test('new subscriptions come behind the old ones: by name where the catalogue has them, arXiv’s own as categories', async () => {
  const run = await radar(['feed', 'import', 'feeds.opml']);
  expect(run.code).toBe(0);
  expect(config()).toBe(`sources:
  arxiv: {categories: [cs.CV, cs.LG, stat.ML]} # mine
  feeds:
    - nature # every week
    - nature-physics
    - name: Lab notes
      url: https://lab.example.org/feed.xml
    - name: Lab notes 2
      url: https://lab.example.org/other.xml
`);
  expect(run.err).toMatch(/file:\/\/\/etc\/passwd is no address that radar reads/);
  expect(run.err).toMatch(/2 feeds of it were there already/);
});

test('a second import finds nothing new, a dry run writes nothing, and undo takes the whole file back', async () => {
  expect((await radar(['feed', 'import', 'feeds.opml', '--dry-run'])).out).toContain('nature-physics');
  expect(config()).toBe(CONFIG);
  await radar(['feed', 'import', 'feeds.opml', '-q']);
  const once = config();
  expect(await radar(['feed', 'import', '-'], opml(LINES))).toMatchObject({
    code: 0,
    err: expect.stringContaining('There is no new feed in it'),
  });
  expect(config()).toBe(once);
  await radar(['undo']);
  expect(config()).toBe(CONFIG);
});

test('a thousand subscriptions are one change, and feed: addresses are read as what they stand for', async () => {
  const many = Array.from(
    { length: 1000 },
    (_, at) => `text="f${at}" xmlUrl="https://f${at}.example.org/rss"`,
  );
  const odd = [
    'text="a" xmlUrl="feed://a.example.org/rss"',
    'text="b" xmlUrl="feed:https://b.example.org/rss"',
  ];
  writeFileSync(join(home, 'feeds.opml'), opml([...many, ...odd]));
  expect((await radar(['feed', 'import', 'feeds.opml', '-q'])).code).toBe(0);
  expect(config().match(/^ {4}- /gm)).toHaveLength(1003);
  expect(config()).toContain(
    '    - name: a\n      url: http://a.example.org/rss\n    - name: b\n      url: https://b.example.org/rss\n',
  );
});

test('a file that was cut off changes nothing', async () => {
  writeFileSync(join(home, 'feeds.opml'), opml(LINES).slice(0, 300));
  expect(await radar(['feed', 'import', 'feeds.opml'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no OPML'),
  });
  expect(config()).toBe(CONFIG);
});

test('what is no OPML, or an empty one, is refused in a sentence', async () => {
  expect(await radar(['feed', 'import', 'radar.config.yaml'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no OPML'),
  });
  expect(await radar(['feed', 'import', '-'], opml([]))).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no subscription'),
  });
  expect((await radar(['feed', 'import', 'missing.opml'])).code).toBe(2);
  expect(config()).toBe(CONFIG);
});

test('what is exported is read by others, and imported elsewhere gives the same sources', async () => {
  await radar(['feed', 'import', 'feeds.opml', '-q']);
  const { code, out } = await radar(['feed', 'export']);
  expect(code).toBe(0);
  const titles = (parseOpml(out).body?.outlines ?? []).map(({ text }) => text);
  expect(titles).toEqual([
    'Nature',
    'Nature Physics',
    'Lab notes',
    'Lab notes 2',
    'arXiv cs.CV',
    'arXiv cs.LG',
    'arXiv stat.ML',
  ]);
  writeFileSync(join(home, 'radar.config.yaml'), '');
  await radar(['feed', 'import', '-', '-q'], out);
  expect((await radar(['feed', 'export'])).out).toBe(out);
});
