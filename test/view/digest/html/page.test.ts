import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Digest, RankedPaper } from '../../../../src/paper.ts';
import { formulaHtml } from '../../../../src/view/digest/html/formula.ts';
import { renderHtml } from '../../../../src/view/digest/html/index.ts';
import { digests } from '../../arbitrary.ts';
import { sampleDigest } from '../../sample-digest.ts';

const picture = { minScore: 0.35, interests: ['optical computing'] };
const pageOf = (digest: Digest, lang: 'en' | 'zh' = 'en') => renderHtml(digest, { lang }, { picture });
const empty: Digest = {
  ...sampleDigest,
  papers: [],
  briefing: { ...sampleDigest.briefing, bridges: [], themes: [], papers: [] },
};

const HOSTILE =
  '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0007\u202e&lt;b&gt; </style></title>';
const hostile: Digest = {
  ...sampleDigest,
  papers: sampleDigest.papers.map(
    (one): RankedPaper => ({
      ...one,
      interest: HOSTILE,
      paper: {
        ...one.paper,
        title: HOSTILE,
        abstract: `${HOSTILE} $\\href{javascript:alert(1)}{x}$`,
        tex: { title: HOSTILE, abstract: `$\\htmlStyle{color:red}{x}$ and $\\def\\a{\\a\\a}\\a$ ${HOSTILE}` },
        authors: [HOSTILE],
        categories: [HOSTILE],
        links: { abstract: 'javascript:alert(1)', pdf: 'https://example.org/"onclick="a' },
      },
    }),
  ),
};

/** The rules of HTML and of accessibility that a page breaks, as an independent validator has them. */
async function problemsOf(html: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // A title of a page may be long, and lists of options come from the day's own categories.
    rules: { 'long-title': 'off', 'prefer-native-element': 'off', 'no-inline-style': 'error' },
  });
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${ruleId} ${line} ${selector}: ${message}`),
  );
}

describe('a page', () => {
  test.each([
    ['of a full day', sampleDigest, 'en'],
    ['of a full day, in Chinese', sampleDigest, 'zh'],
    ['of an empty day', empty, 'en'],
    ['of a hostile day', hostile, 'zh'],
  ] as const)('%s is valid', async (_what, digest, lang) => {
    expect(await problemsOf(pageOf(digest, lang))).toEqual([]);
  });

  test('runs and wears nothing but what its policy knows by its hash, and asks nobody', () => {
    for (const digest of [sampleDigest, empty, hostile]) {
      const html = pageOf(digest);
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const hashes = [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(
        ([, tag, text = '']) => `${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        ...hashes,
        "base-uri 'none'",
        "form-action 'none'",
      ]);
      const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
      for (const [tag] of body.matchAll(/<[a-z][^>]*>/g))
        expect(tag).not.toMatch(
          /^<(?:link|img|iframe|object|embed|base|form)\b|\s(?:src|style|on\w+|srcset)=/,
        );
      expect(
        [...html.matchAll(/href="([^"]*)"/g)].filter(
          ([, href = '']) => !/^(?:https?:\/\/|#(?:p\d+|papers)$)/.test(href),
        ),
      ).toEqual([]);
    }
  });

  test('makes nothing but text of what papers say', () => {
    const html = pageOf(hostile);
    expect(html).not.toMatch(/<img|alert\(1\)<\/script>|"javascript:/i);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('is whole for every digest there may be', () => {
    fc.assert(
      fc.property(digests, fc.constantFrom('en' as const, 'zh' as const), (digest, lang) => {
        const html = pageOf(digest, lang);
        expect(html.match(/<li id="p/g) ?? []).toHaveLength(digest.papers.length);
        expect(html.match(/<(?:script|style)>/g)?.length).toBe(digest.papers.length === 0 ? 1 : 2);
      }),
      { numRuns: 40 },
    );
  });

  test('shows every claim with the sentences it rests on', () => {
    const html = pageOf(sampleDigest).replace(/<[^>]+>/g, '');
    const text = html.replace(/\s+/g, ' ');
    for (const { quote } of sampleDigest.briefing.bridges.flatMap(({ claims }) =>
      claims.flatMap(({ evidence }) => evidence),
    ))
      expect(text).toContain(quote.slice(0, 20).replaceAll('&', '&amp;'));
  });

  test('says the same from run to run, whatever the hour', () => {
    const later = sampleDigest.coverage.map((row) => ({ ...row, checkedAt: '2026-06-18T23:59:59.000Z' }));
    expect(pageOf({ ...sampleDigest, coverage: later })).toBe(pageOf(sampleDigest));
  });

  test('of 1,200 papers weighs less than 1.5 MB and names them all', () => {
    const [first] = sampleDigest.papers;
    if (first === undefined) throw new Error('the sample has papers');
    const long =
      `${'A sentence of an abstract that says what was found and by how much. '.repeat(22)}`.trim();
    const papers = Array.from({ length: 1200 }, (_, index): RankedPaper => {
      const id = `arxiv:2606.${20_000 + index}` as RankedPaper['paper']['id'];
      const { tex: _tex, ...paper } = first.paper;
      return { ...first, rank: index + 1, paper: { ...paper, id, title: `Paper ${index}`, abstract: long } };
    });
    const html = pageOf({ ...sampleDigest, papers });
    expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
    expect(html.match(/<li id="p/g)).toHaveLength(1200);
    // Whole as long as there is room, and then its beginning with a way to the rest.
    expect(html.split('<li id="p')[1]).not.toContain('read on');
    expect(html.split('<li id="p').at(-1)).toContain('read on');
  });
});

describe('a formula', () => {
  test.each([
    ['x^2', '<math><msup><mi>x</mi><mn>2</mn></msup></math>'],
    ['49', '49'],
    ['\\unknownmacro{x}', expect.not.stringContaining('<math>')],
    ['\\def\\a{\\a\\a}\\a', expect.not.stringContaining('<math>')],
    ['\\frac{1}{2} + \\mathbf{y}', expect.stringMatching(/^<math>(?!.*style=)(?!.*annotation).*<mfrac>/)],
  ])('%s is MathML, or text where it cannot be', (tex, html) => {
    expect(formulaHtml(tex)).toEqual(html);
  });
});
