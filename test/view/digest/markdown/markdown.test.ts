import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Day, Digest, Paper } from '../../../../src/paper.ts';
import { escapeMarkdown, escapeMarkdownTex } from '../../../../src/view/digest/markdown/escape.ts';
import { renderMarkdown } from '../../../../src/view/digest/markdown/index.ts';
import { digests, text, UNSAFE } from '../../arbitrary.ts';
import { expectGolden } from '../../golden.ts';
import { emptyDigest, extractiveDigest, papers, sampleDigest } from '../../sample-digest.ts';

const EN = { lang: 'en' } as const;

interface Read {
  readonly front: Record<string, unknown>;
  readonly body: string;
  /** Every token, at any depth. */
  readonly tokens: readonly Token[];
}

function read(markdown: string): Read {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(body), (token) => {
    tokens.push(token);
  });
  return { front: parseYaml(front), body, tokens };
}

const ofType = <T extends Token>(tokens: readonly Token[], type: string): T[] =>
  tokens.filter((token): token is T => token.type === type);
const linksOf = (tokens: readonly Token[]) => ofType<Tokens.Link>(tokens, 'link');
const rawHtml = (tokens: readonly Token[]) => ofType<Tokens.HTML>(tokens, 'html').map((token) => token.raw);

describe('the Markdown digest', () => {
  it('is what a reader expects, to the byte', () => {
    expectGolden('render/digest.md', renderMarkdown(sampleDigest, EN));
    expectGolden('render/digest.zh.md', renderMarkdown(sampleDigest, { lang: 'zh' }));
    expectGolden('render/digest-extractive.md', renderMarkdown(extractiveDigest, EN));
    expectGolden('render/digest-empty.md', renderMarkdown(emptyDigest, EN));
  });

  it('begins with front matter that YAML reads', () => {
    expect(read(renderMarkdown(sampleDigest, EN)).front).toEqual({
      date: '2026-06-18',
      profile: 'photonics-ml',
      announced: 1243,
      shown: 12,
      to_read: 3,
      updated: 0,
      muted: 14,
      coverage: 'incomplete',
      writer: 'claude-sonnet-5-5',
      claims_checked: 23,
      claims_repaired: 1,
      claims_dropped: 1,
      cost_usd: 0.0704,
    });
  });

  it('keeps names that YAML would take for something else', () => {
    for (const name of ['no', 'a: b', '2026-06-18', '"', '#x', '量子', '- a', '\n---\n', '1e3']) {
      const { front } = read(renderMarkdown({ ...sampleDigest, profile: { name, hash: '' } }, EN));
      expect(front.profile).toBe(name.trim());
    }
  });

  it('has an anchor for every paper and no link to an anchor that is not there', () => {
    const { tokens } = read(renderMarkdown(sampleDigest, EN));
    const anchors = rawHtml(tokens).flatMap((html) => /^<a id="(p\d+)">$/.exec(html)?.[1] ?? []);
    expect(anchors).toEqual(papers.map((_, index) => `p${index + 1}`));
    const inside = linksOf(tokens).filter((link) => link.href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(30);
    for (const link of inside) expect(anchors).toContain(link.href.slice(1));
  });

  it('names every must-read first, each leading to its place below, as a block that notes can link to', () => {
    const markdown = renderMarkdown(sampleDigest, EN);
    const [first = ''] = markdown.split('## In detail');
    for (const number of [1, 2, 3])
      expect(first).toMatch(new RegExp(`^- \\[${number}\\]\\(#p${number}\\) `, 'm'));
    for (const [index] of papers.entries()) expect(markdown).toMatch(new RegExp(` \\^p${index + 1}$`, 'm'));
  });

  it('says in --short no more than the names', () => {
    const markdown = renderMarkdown(sampleDigest, EN, { detail: 'short' });
    expect(markdown).not.toContain('## In detail');
    expect(markdown).not.toContain('## Across fields');
    const anchors = rawHtml(read(markdown).tokens).filter((html) => html.startsWith('<a '));
    expect(anchors).toHaveLength(papers.length);
  });

  it('puts what is only updated after what is new, one line each', () => {
    const updated = papers.map((paper, index) =>
      index === 0 ? { ...paper, section: 'updated' as const } : paper,
    );
    const markdown = renderMarkdown({ ...sampleDigest, papers: updated }, EN);
    expect(markdown.indexOf('## Updated')).toBeGreaterThan(markdown.indexOf('## In detail'));
    expect(markdown.split('## Read')[1]?.split('## ')[0]).not.toContain('Steering');
    expect(markdown).toMatch(/## Updated\n\n.*\n\n- <a id="p1"><\/a>1\. \[Steering.* \^p1\n/);
  });

  it('says which mute rules took how many papers', () => {
    const mutedBy = [
      { list: 'phrases', entry: 'a *survey*', papers: 9 },
      { list: 'categories', entry: 'cs.CR', papers: 5 },
    ] as const;
    expect(renderMarkdown({ ...sampleDigest, mutedBy }, EN)).toContain(
      '14 muted: “a \\*survey\\*” 9, cs.CR 5.',
    );
  });

  it('folds the sentences away where there are many', () => {
    const note = sampleDigest.briefing.papers.find(({ claims }) => claims.some(({ text }) => text !== ''));
    const evidence = [1, 2, 3].map((sentence) => ({
      paper: note?.paper ?? ('' as Paper['id']),
      sentence,
      quote: `Sentence ${sentence} says so.`,
    }));
    const notes = [
      { paper: evidence[0]?.paper ?? ('' as Paper['id']), claims: [{ text: 'It is so.', evidence }] },
    ];
    const markdown = renderMarkdown(
      { ...sampleDigest, briefing: { ...sampleDigest.briefing, papers: notes } },
      EN,
    );
    expect(markdown).toContain('> [!quote]- 3 sentences\n> [[');
  });

  it('prints the evidence of every claim, word for word', () => {
    const digest = {
      ...sampleDigest,
      papers: papers.map((ranked) => ({ ...ranked, paper: withoutTex(ranked.paper) })),
    };
    const { tokens } = read(renderMarkdown(digest, EN));
    const quotes = ofType<Tokens.Blockquote>(tokens, 'blockquote')
      .map((quote) => textOf(quote))
      .join('\n');
    const { headline, bridges, themes, papers: notes } = sampleDigest.briefing;
    const claims = [headline, ...[...bridges, ...themes, ...notes].flatMap((part) => part.claims)];
    expect(claims.length).toBeGreaterThan(12);
    for (const { evidence } of claims) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote } of evidence) expect(quotes).toContain(quote);
    }
  });

  it('keeps mathematics in titles and quotes', () => {
    const markdown = renderMarkdown(sampleDigest, EN);
    expect(markdown).toContain('[Steering $10^4$ degrees of freedom');
    expect(markdown).toContain('“The zeros persist for detunings $\\omega \\leq 2\\Delta$ and move');
  });

  it('links only to https pages of its papers', () => {
    const { tokens } = read(renderMarkdown(sampleDigest, EN));
    const outside = linksOf(tokens).filter((link) => !link.href.startsWith('#'));
    const own = papers.flatMap(({ paper }) => [paper.links.abstract, paper.links.pdf]);
    expect(outside.length).toBeGreaterThanOrEqual(papers.length);
    for (const link of outside) expect(own).toContain(link.href);
  });

  it('falls back to the DOI where the page is not https, and to no link where there is none', () => {
    const first = papers[0];
    if (first === undefined) throw new Error('no papers');
    const page = (paper: Partial<Paper>) =>
      renderMarkdown({ ...sampleDigest, papers: [{ ...first, paper: { ...first.paper, ...paper } }] }, EN);
    const links = { abstract: 'http://journal.example/a' };
    expect(page({ links, doi: '10.1/a(b)c' })).toContain('](https://doi.org/10.1/a%28b%29c)');
    expect(page({ links })).toContain('1. Steering $10^4$');
    expect(page({ links: { abstract: 'javascript:alert(1)' } })).not.toContain('javascript');
  });

  it('has no times in it, so that a second run gives the same bytes', () => {
    const later: Digest = {
      ...sampleDigest,
      generatedAt: '2026-06-18T19:47:00.000Z',
      coverage: sampleDigest.coverage.map((row) => ({ ...row, checkedAt: '2026-06-18T19:46:00.000Z' })),
    };
    expect(renderMarkdown(later, EN)).toBe(renderMarkdown(sampleDigest, EN));
  });

  it('names both ends of a window of missed days', () => {
    const markdown = renderMarkdown({ ...sampleDigest, since: '2026-06-15' as Day }, EN);
    expect(markdown).toContain('# Monday 15 June 2026 – Thursday 18 June 2026');
    expect(read(markdown).front.since).toBe('2026-06-15');
    expect(markdown).toContain('18 Jun: cs.AI is stale');
  });

  it('says which category is incomplete', () => {
    expect(renderMarkdown(sampleDigest, EN)).toContain(
      'cs.AI is stale: the feed still shows Wednesday’s batch.',
    );
  });
});

describe('whatever is announced', () => {
  it('brings no markup, no foreign link, no raw HTML and no control character into the digest', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const markdown = renderMarkdown(digest, EN);
        const { tokens, front } = read(markdown);
        expect(front.date).toBe('2026-06-18');
        for (const html of rawHtml(tokens)) expect(html).toMatch(/^(<a id="p\d+">|<\/a>)$/);
        for (const link of linksOf(tokens))
          expect(link.href).toMatch(/^(#p\d+|https:\/\/arxiv\.org\/abs\/2606\.\d+(v2)?)$/);
        for (const type of ['image', 'code', 'codespan', 'table', 'del', 'checkbox'])
          expect(ofType(tokens, type)).toEqual([]);
        expect(ofType(tokens, 'hr')).toHaveLength(1);
        expect(
          ofType<Tokens.Heading>(tokens, 'heading').filter((heading) => heading.depth === 1),
        ).toHaveLength(1);
        expect(markdown).not.toMatch(UNSAFE);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back from Markdown as it was', () => {
    fc.assert(
      fc.property(text, (words) => {
        const clean = escapeMarkdown(words);
        const [token] = marked.lexer(clean);
        const back = token === undefined ? '' : textOf(token);
        expect(escapeMarkdown(back)).toBe(clean);
        expect(token?.type ?? 'paragraph').toBe('paragraph');
      }),
      { numRuns: 300 },
    );
  });
});

describe('mathematics in Markdown', () => {
  const cases: readonly (readonly [tex: string, markdown: string])[] = [
    ['$x_1$ and $y_{2}$', '$x_1$ and $y _ {2}$'],
    ['a $\\mathcal{L}_{\\text{KL}}$ loss', 'a $\\mathcal{L} _ {\\text{KL}}$ loss'],
    ['$a<b$ and $c>d$', '$a\\lt b$ and $c\\gt d$'],
    ['$[a](b)$', '$\\lbrack a\\rbrack (b)$'],
    ['$a*b*c$', '$a\\ast b\\ast c$'],
    ['$\\{x\\}$ and $\\|y\\|$', '$\\lbrace x\\rbrace$ and $\\Vert y\\Vert$'],
  ];

  it.each(cases)('%s stays mathematics', (tex, markdown) => {
    expect(escapeMarkdownTex(tex)).toBe(markdown);
    const kinds = new Set<string>();
    marked.walkTokens(marked.lexer(markdown), (token) => {
      kinds.add(token.type);
    });
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['paragraph', 'text']));
    for (const type of ['em', 'strong', 'link', 'html', 'codespan']) expect(kinds).not.toContain(type);
  });

  it('does not take a price for mathematics', () => {
    expect(escapeMarkdown('costs $5 and $10')).toBe('costs \\$5 and \\$10');
  });

  it('turns a formula that hides an address into text', () => {
    expect(escapeMarkdownTex('$x https://evil.example$')).not.toMatch(/https:\/\//);
  });

  it('escapes text with an odd dollar altogether', () => {
    expect(escapeMarkdownTex('*a* $ b')).toBe('\\*a\\* \\$ b');
  });
});

function withoutTex(paper: Paper): Paper {
  const { tex: _, ...rest } = paper;
  return rest;
}

/** The text a reader sees. */
function textOf(token: Token): string {
  const html = marked.parser([token]);
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
