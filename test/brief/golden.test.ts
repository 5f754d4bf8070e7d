import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { extractiveBriefing } from '../../src/brief/extractive.ts';
import type { Digest, RankedPaper } from '../../src/paper.ts';
import { likenessOf } from '../../src/selection/likeness.ts';
import { readSpace } from '../../src/selection/shipped-space.ts';
import { renderDigest } from '../../src/view/digest/index.ts';
import { headlineOf, quotationsOf, quotesItsEvidence } from '../../src/view/digest/model.ts';
import { PLAIN_STYLE } from '../../src/view/kit/style.ts';
import { expectGolden } from '../view/golden.ts';
import { inputOf, READERS } from './papers.ts';

const root = new URL('../../', import.meta.url);
const space = readSpace(fileURLToPath(root));
const NAMES = Object.keys(READERS) as (keyof typeof READERS)[];

/** The digest of a reader as `radar today` makes it, from papers whose scores and signals are made up. */
function digestOf(name: keyof typeof READERS): Digest {
  const input = inputOf(READERS[name]);
  const all = [...input.papers, ...input.near];
  const likeness = space === undefined ? {} : { likeness: likenessOf(all, space) };
  const explained = (one: RankedPaper): RankedPaper => ({
    ...one,
    signals: [{ name: 'interest', label: ['interest-meaning', one.interest ?? ''], value: one.score }],
  });
  return {
    date: input.date,
    since: input.date,
    generatedAt: `${input.date}T09:00:00.000Z`,
    profile: { name, hash: 'x' },
    coverage: [
      {
        source: 'arxiv',
        category: input.papers[0]?.paper.primaryCategory ?? '',
        date: input.date,
        verdict: 'complete',
        announced: input.counts.announced,
        new: input.counts.announced,
        cross: 0,
        replaced: 0,
        checkedAt: `${input.date}T08:59:00.000Z`,
      },
    ],
    counts: input.counts,
    papers: input.papers.map(explained),
    briefing: extractiveBriefing({ ...input, ...likeness }, ['no-key-set']),
  };
}

const langOf = (name: keyof typeof READERS) => (name === 'chinese' ? 'zh' : 'en');
const printed = (name: keyof typeof READERS, format: 'markdown' | 'terminal') =>
  renderDigest(digestOf(name), format, { ...PLAIN_STYLE, lang: langOf(name) });

describe('the briefing of', () => {
  test.each(NAMES)('a reader of %s is the golden one, in Markdown and on a terminal', async (name) => {
    for (const [format, ending] of [
      ['markdown', 'md'],
      ['terminal', 'txt'],
    ] as const) {
      expectGolden(`briefings/${name}.${ending}`, await printed(name, format));
    }
  });

  test.each(NAMES)(
    'a reader of %s, parsed back: claims with evidence and working links, and nothing else',
    async (name) => {
      const digest = digestOf(name);
      const body = (await printed(name, 'markdown')).split('\n---\n').slice(1).join('\n---\n');
      const tokens: Token[] = [];
      marked.walkTokens(marked.lexer(body), (token) => {
        tokens.push(token);
      });
      const html = tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw);
      const anchors = html.flatMap((raw) => /^<a id="(p\d+)">$/.exec(raw)?.[1] ?? []);
      expect(html.filter((raw) => !/^<a id="p\d+">$|^<\/a>$/.test(raw))).toEqual([]);
      const known = new Set([
        ...anchors.map((anchor) => `#${anchor}`),
        ...[...digest.papers, ...inputOf(READERS[name]).near].flatMap(({ paper: { id, links } }) => [
          links.abstract,
          links.abstract.replace(/v\d+$/, ''),
          links.pdf ?? '',
          `https://arxiv.org/abs/${id.slice('arxiv:'.length)}`,
        ]),
      ]);
      const links = tokens
        .filter((token): token is Tokens.Link => token.type === 'link')
        .map(({ href }) => href);
      expect(links.filter((href) => !known.has(href))).toEqual([]);
      expect(tokens.filter(({ type }) => type === 'image')).toEqual([]);
      expect(body).not.toMatch(/(?!\n)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      const { briefing } = digest;
      const claims = [
        ...briefing.bridges.flatMap((one) => one.claims),
        ...briefing.papers.flatMap((one) => one.claims),
      ];
      const text = tokens
        .flatMap((token) =>
          token.type === 'text' && !('tokens' in token && token.tokens)
            ? [token.raw]
            : token.type === 'escape'
              ? [(token as Tokens.Escape).text]
              : [],
        )
        .join('');
      const folded = (it: string) => it.replace(/[^\p{L}\p{N}]/gu, '');
      expect(quotesItsEvidence(headlineOf(briefing, langOf(name)))).toBe(true);
      for (const claim of claims) {
        expect(claim.evidence.length).toBeGreaterThan(0);
        // Whole, or from the word on where its lead-in ends.
        for (const { quote, from } of quotationsOf(claim))
          expect(folded(text)).toContain(folded(quote.slice(from)));
      }
    },
  );

  test('the Chinese reader is spoken to in Chinese, around sentences in English', async () => {
    for (const text of [await printed('chinese', 'markdown'), await printed('chinese', 'terminal')]) {
      const own = text
        .replace(/“[^”]*[a-z]{3}[^”]*”/g, '')
        .split('\n')
        .filter((line) => /^(?:#|\*| [A-Z]{2})/.test(line));
      for (const line of own.filter((one) => !one.startsWith('###'))) expect(line).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/interest|no key set|related in meaning|in title|Physics|Computer Science/);
    }
  });
});
