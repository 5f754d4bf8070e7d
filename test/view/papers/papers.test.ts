import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, FeedbackKind, RankedPaper } from '../../../src/paper.ts';
import { renderFeedback } from '../../../src/verbs/feedback/view.ts';
import type { PaperSheet } from '../../../src/verbs/show/model.ts';
import { renderStoredPapers } from '../../../src/verbs/show/view.ts';
import { widthOf } from '../../../src/view/kit/layout.ts';
import { PLAIN_STYLE } from '../../../src/view/kit/style.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';
import { csv, ids, ris } from '../../../src/view/papers/exchange.ts';
import { renderPapers } from '../../../src/view/papers/index.ts';
import { escapeTex } from '../../../src/view/papers/tex.ts';
import { digests } from '../arbitrary.ts';
import { expectGolden } from '../golden.ts';
import { papers } from '../sample-digest.ts';

const [first] = papers;
if (first === undefined) throw new Error('the sample has no papers');
const withPaper = (fields: Partial<RankedPaper['paper']>): RankedPaper => ({
  ...first,
  paper: { ...first.paper, ...fields },
});
const sheets: readonly PaperSheet[] = papers.map(({ paper, listings }) => ({
  paper,
  listings,
  feedback: ['like', 'save'] satisfies FeedbackKind[],
  versions: paper.version === undefined ? [] : [...new Set([1, paper.version])],
  deliveredOn: '2026-06-17' as Day,
}));

describe('radar list', () => {
  it.each([60, 100, 160])('is laid out for %i columns', (width) => {
    expectGolden(`screens/list/view-${width}.txt`, renderPapers(papers, 'table', { ...PLAIN_STYLE, width }));
  });

  it('is coloured and linked at 100 columns', () => {
    const style = { ...PLAIN_STYLE, width: 100, color: 3, hyperlinks: true } as const;
    expectGolden('screens/list/view-100.ansi', renderPapers(papers, 'table', style));
    expectGolden('screens/show/view-100.ansi', renderStoredPapers(sheets.slice(0, 3), 'text', style));
  });

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(digests, fc.integer({ min: 24, max: 220 }), (digest, width) => {
        for (const line of renderPapers(digest.papers, 'table', { ...PLAIN_STYLE, width }).split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('says that there are no papers', () => {
    expect(renderPapers([], 'table', PLAIN_STYLE)).toBe(' No papers.\n');
    expect(renderPapers([], 'csv', PLAIN_STYLE).split('\r\n')).toHaveLength(2);
    expect(renderPapers([], 'bibtex', PLAIN_STYLE)).toBe('');
  });

  it('prints ids alone, one a line', () => {
    expect(ids(papers).split('\n')).toEqual([...papers.map(({ paper }) => paper.id), '']);
  });
});

describe('CSV', () => {
  it('is what a spreadsheet expects, to the byte', () =>
    expectGolden('render/papers.csv', csv(papers.slice(0, 6))));

  it('quotes commas, quotes and nothing else, and comes back whole', () => {
    const text = csv([withPaper({ title: 'A "quoted", title' }), withPaper({ title: 'plain' })]);
    expect(text).toContain(',"A ""quoted"", title",');
    expect(text).toContain(',plain,');
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('does not let a title run as a formula', () => {
    expect(csv([withPaper({ title: '=HYPERLINK("http://evil.example")' })])).toContain(`"'=HYPERLINK(`);
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'])
      for (const lead of ['', ' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\u200b'])
        expect(csv([withPaper({ title: `${lead}${sign}1+1` })])).toContain(`,'${sign}1+1,`);
    expect(csv([withPaper({ title: 'A = B - C ＝ D' })])).toContain(',A = B - C ＝ D,');
  });
});

describe('BibTeX', () => {
  it('is what a bibliography expects, to the byte', () => expectGolden('render/papers.bib', bibtex(papers)));

  it('gives every entry its own key', () => {
    const keys = [...bibtex([...papers, ...papers, ...papers]).matchAll(/^@\w+\{(.+),$/gm)].map(
      (match) => match[1],
    );
    expect(keys).toHaveLength(papers.length * 3);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
  });

  it('keeps TeX and escapes what would break it', () => {
    const title = 'Loss of 5% in $a_1$ & {BERT}_x';
    const entry = bibtex([withPaper({ title: 'x', tex: { title, abstract: '' } })]);
    expect(entry).toContain('title = {Loss of 5\\% in {$a_1$} \\& {BERT\\_x}}');
  });

  it('is whole where the TeX does not close', () => {
    const entry = bibtex([withPaper({ title: 'Open $x', tex: { title: 'Open {$x', abstract: '' } })]);
    expect(entry).toContain('title = {Open \\textbraceleft{}\\$x}');
  });

  it('closes every brace, whatever is announced', () => {
    fc.assert(
      fc.property(digests, ({ papers: random }) => {
        const text = bibtex(random);
        let depth = 0;
        for (const [brace] of text.replace(/\\./g, '').matchAll(/[{}]/g)) depth += brace === '{' ? 1 : -1;
        expect(depth).toBe(0);
        expect(text.match(/^@/gm)?.length ?? 0).toBe(random.length);
      }),
    );
  });

  it('does not let “and” in a name make two authors of one', () => {
    expect(bibtex([withPaper({ authors: ['Planck and Others Team', 'Ann Lee'] })])).toContain(
      'author = {{Planck and Others Team} and Lee, Ann}',
    );
  });

  it('escapes every special character of TeX', () => {
    expect(escapeTex('\\~^&%$#_{}')).toBe(
      '\\textbackslash{}\\textasciitilde{}\\textasciicircum{}\\&\\%\\$\\#\\_\\{\\}',
    );
  });
});

describe('RIS', () => {
  it('is what a reference manager expects, to the byte', () =>
    expectGolden('render/papers.ris', ris(papers.slice(0, 6))));

  it('has one record for each paper and one line for each field', () => {
    const lines = ris(papers).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(papers.length);
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(papers.length);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe('radar show', () => {
  it.each([60, 100])('prints papers whole at %i columns', (width) => {
    const style = { ...PLAIN_STYLE, width };
    expectGolden(`screens/show/view-${width}.txt`, renderStoredPapers(sheets.slice(0, 3), 'text', style));
  });

  it('numbers the sentences as claims cite them', () => {
    expect(renderStoredPapers(sheets.slice(0, 1), 'text', PLAIN_STYLE, { sentences: true })).toContain(
      's4   Energy per',
    );
  });

  it('says that the source gave no abstract', () => {
    const coral = sheets.filter(({ paper }) => paper.abstract === '');
    expect(renderStoredPapers(coral, 'text', PLAIN_STYLE)).toContain('The source gives no abstract.');
  });

  it('is never wider than the terminal', () => {
    for (let width = 20; width <= 140; width++) {
      const text = renderStoredPapers(sheets, 'text', { ...PLAIN_STYLE, width });
      expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    }
  });

  it('prints JSON with what radar knows of each paper', () => {
    const shown = JSON.parse(renderStoredPapers(sheets.slice(0, 1), 'json', PLAIN_STYLE)).papers[0];
    expect(shown).toMatchObject({
      id: 'arxiv:2606.10021',
      versions: [1, 2],
      feedback: ['like', 'save'],
      deliveredOn: '2026-06-17',
    });
  });

  it('prints references', () => {
    expect(renderStoredPapers(sheets.slice(0, 1), 'bibtex', PLAIN_STYLE)).toBe(bibtex(papers.slice(0, 1)));
    expect(renderStoredPapers(sheets.slice(0, 1), 'ris', PLAIN_STYLE)).toBe(ris(papers.slice(0, 1)));
  });
});

describe('the answer to feedback', () => {
  it('names what was marked', () => {
    const marked = [{ id: 'arxiv:1', title: 'One' }, { id: 'arxiv:2' }];
    expect(renderFeedback('like', 2, marked, PLAIN_STYLE)).toBe(
      'liked 2 papers\n  arxiv:1  One\n  arxiv:2  not in the store yet\n',
    );
  });
});
