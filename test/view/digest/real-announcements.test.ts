/** Renderers on what arXiv really announces: 509 papers with their raw TeX, in the shape of its own feed. */
import { existsSync, readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { digestSchema } from '../../../src/contract/digest/digest.ts';
import type { Announcement, Day, Digest, RankedPaper } from '../../../src/paper.ts';
import { parseArxivFeed } from '../../../src/sources/arxiv/parse-feed.ts';
import { toAnnouncement } from '../../../src/sources/arxiv/to-announcement.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { renderMarkdown } from '../../../src/view/digest/markdown/index.ts';
import { renderTerminal } from '../../../src/view/digest/terminal/index.ts';
import { renderDigestJson } from '../../../src/view/json.ts';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { PLAIN_STYLE } from '../../../src/view/kit/style.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';
import { sampleDigest } from '../sample-digest.ts';

const FEED = new URL(
  '../../../../shared/data/captures/arxiv-generated/gen_rss_testdb_509.xml',
  import.meta.url,
);
const present = existsSync(FEED);

describe.skipIf(!present)('real announcements (skipped without ../shared/data)', () => {
  const digest = present ? digestOf(announcements()) : sampleDigest;

  it('keep their mathematics in Markdown, and nothing in them is taken for markup', () => {
    const markdown = renderMarkdown(digest, { lang: 'en' });
    const tokens: Token[] = [];
    marked.walkTokens(marked.lexer(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')), (token) => {
      tokens.push(token);
    });
    const ofType = (type: string) => tokens.filter((token) => token.type === type).map((token) => token.raw);
    for (const type of ['codespan', 'code', 'image', 'table', 'del', 'strong'])
      expect(ofType(type)).toEqual([]);
    expect(ofType('em').filter((raw) => !/^\*(et al\.|why |radar: )/.test(raw))).toEqual([]);
    for (const html of ofType('html')) expect(html).toMatch(/^(<a id="p\d+">|<\/a>)$/);
    for (const link of ofType('link'))
      expect(link).toMatch(/\]\((#p\d+|https:\/\/arxiv\.org\/(abs|pdf)\/[^)]+)\)$/);
    expect(markdown.match(/\$[^$\n]+\$/g)?.length).toBeGreaterThan(200);
  });

  it.each([40, 60, 100, 160])('fit a terminal of %i columns', (width) => {
    const screen = renderTerminal(digest, { ...PLAIN_STYLE, width });
    expect(screen.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
  });

  it('fit the schema and make a bibliography without double keys', () => {
    expect(digestSchema.safeParse(JSON.parse(renderDigestJson(digest))).error).toBeUndefined();
    const keys = [...bibtex(digest.papers).matchAll(/^@\w+\{(.+),$/gm)].map((match) => match[1]);
    expect(new Set(keys).size).toBe(digest.papers.length);
  });
});

function announcements(): Announcement[] {
  const feed = parseArxivFeed(readFileSync(FEED));
  if (feed.kind !== 'feed') throw new Error('not a feed');
  return feed.items.map((item) => toAnnouncement(item, 'cs.LG', '2026-06-18' as Day));
}

function digestOf(all: readonly Announcement[]): Digest {
  const unique = [...new Map(all.map((one) => [one.paper.id, one])).values()];
  const papers = unique.map(({ paper, type, day }, index): RankedPaper => {
    const value = 1 - index / unique.length;
    return {
      paper,
      announceType: type,
      announcedOn: day,
      listings: [],
      rank: index + 1,
      score: value,
      signals: [{ name: 'interest', label: ['text', 'interest “x”'], value }],
    };
  });
  const notes = papers.map(({ paper }) => ({
    paper: paper.id,
    claims: sentencesOf(paper.abstract).map((quote, index) => ({
      text: quote,
      evidence: [{ paper: paper.id, sentence: index + 1, quote }],
    })),
  }));
  const headline = { text: ['text', 'Everything at once.'] as const, evidence: [] };
  return {
    ...sampleDigest,
    coverage: [],
    papers,
    briefing: { ...sampleDigest.briefing, headline, bridges: [], themes: [], papers: notes },
  };
}
