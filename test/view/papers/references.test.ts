/** What independent readers find in the references radar writes: Better BibTeX's parser for BibTeX, citation-js for RIS and CSL. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import type { Day, Paper, PaperId } from '../../../src/paper.ts';
import { texSegments, texToText } from '../../../src/text/latex/latex.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';
import { csl } from '../../../src/view/papers/csl.ts';
import { ris } from '../../../src/view/papers/exchange.ts';
import type { Citable, ReferenceView } from '../../../src/view/papers/reference.ts';
import { splitName } from '../../../src/works/cited-name.ts';

const paper = (fields: Partial<Paper>): Paper => ({
  id: 'arxiv:2606.10021' as PaperId,
  title: 'A title',
  abstract: '',
  authors: ['Ann Lee'],
  categories: ['cs.LG', 'cs.AI'],
  primaryCategory: 'cs.LG',
  links: { abstract: 'https://arxiv.org/abs/2606.10021' },
  ...fields,
});

/** `Family | Given | Suffix`, or the whole name in braces. */
const spelt = (family = '', given?: string, suffix?: string, literal = given === undefined): string =>
  literal
    ? `{${family}}`
    : [family, given, suffix]
        .filter((part) => part)
        .join(' | ')
        .normalize('NFC');
const split = (name: string): string => {
  const { family, given, suffix, literal } = splitName(name);
  return spelt(family, given, suffix, literal);
};

interface Read {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly doi?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

function readBibtex(papers: readonly Citable[], view?: ReferenceView): Read[] {
  const verbatimFields = ['doi', 'url', 'eprint', 'archiveprefix', 'primaryclass'];
  return parse(bibtex(papers, view), { sentenceCase: false, verbatimFields }).entries.map(
    ({ key, fields }) => ({
      key,
      title: String(fields.title ?? '').normalize('NFC'),
      names: (fields.author ?? []).map(({ name, lastName, firstName, prefix, suffix }) =>
        spelt(name ?? [prefix, lastName].filter(Boolean).join(' '), firstName, suffix, name !== undefined),
      ),
      doi: fields.doi,
      fields: { ...fields },
    }),
  );
}

type CslAuthor = Record<'family' | 'given' | 'suffix' | 'literal', string | undefined>;

function readCsl(text: string): Read[] {
  return plugins.input.chain(text, { generateGraph: false }).map((item) => ({
    key: String(item.id),
    title: String(item.title),
    names: ((item.author ?? []) as CslAuthor[]).map(({ family, given, suffix, literal }) =>
      spelt(literal ?? family, given, suffix),
    ),
    doi: item.DOI as string | undefined,
    fields: item,
  }));
}

const HOSTILE = [
  'On half-open sets {x : x < 1 and what follows',
  '}, note = {swallowed}, x = {',
  '}}\n@article{injected, title = {Injected}}\n{',
  '\\end{document} and \\input{/etc/passwd}',
  'A % comment, 100%, and \\% of it',
  'Cost of $5 and $',
  '"quoted" # concatenated " # @string{x = "y"}',
  'ER  - \r\nTY  - JOUR\r\nTI  - Injected',
  '{{{{',
  '}}}}',
  '\\',
  'ends in \\',
  'x^y_z & a~b',
  'Ünïcödé — “quotes”, 张伟, β-decay of H₂O',
  'a\u202eb\u0000c\u001b[31md',
];

describe('a day of hostile titles', () => {
  const papers = HOSTILE.map((title, n) => ({
    paper: paper({
      id: `arxiv:2606.1${String(n).padStart(4, '0')}` as PaperId,
      title,
      tex: { title, abstract: '' },
    }),
  }));

  it('is as many entries as papers in every format, each with its own DOI, name and title', () => {
    for (const read of [readBibtex(papers), readCsl(ris(papers)), readCsl(csl(papers))]) {
      expect(read.map(({ doi }) => doi)).toEqual(
        papers.map(({ paper: { id } }) => `10.48550/arXiv.${id.slice(6)}`),
      );
      for (const { names } of read) expect(names).toEqual(['Lee | Ann']);
      for (const { title } of read) expect(title).not.toBe('');
      expect(new Set(read.map(({ key }) => key)).size).toBe(papers.length);
    }
  });

  it('reads as it was written', () => {
    const titles = readBibtex(papers).map(({ title }) => title);
    expect(titles[0]).toBe('On half-open sets {x : x < 1 and what follows');
    expect(titles[4]).toContain('A % comment, 100%, and \\% of it');
    expect(titles[13]).toMatch(/^Ünïcödé — “quotes”, 张伟, β-decay of H/);
  });
});

describe('names in references', () => {
  const NAMES = [
    ['Jan van der Berg', 'van der Berg | Jan'],
    ['Antonio A. Alvarez Jr.', 'Alvarez | Antonio A. | Jr.'],
    ['Antonio A. Alvarez, Jr.', 'Alvarez | Antonio A. | Jr.'],
    ['Henry F. Klein III', 'Klein | Henry F. | III'],
    ['Carl Adams 3rd', 'Adams | Carl | 3rd'],
    ['Jane Roe, PhD', 'Roe | Jane'],
    ['bell hooks', 'hooks | bell'],
    ['Émile Škoda', 'Škoda | Émile'],
    ['Łukasz Blüm', 'Blüm | Łukasz'],
    ['Søren Ørsted', 'Ørsted | Søren'],
    ['Wei Zhang (张伟)', 'Zhang (张伟) | Wei'],
    ['Quark-AI', '{Quark-AI}'],
    ['The AURORA Collaboration', '{The AURORA Collaboration}'],
    ['Rock and Roll Team', '{Rock and Roll Team}'],
    ['王小明', '{王小明}'],
  ] as const;
  const cited = [{ paper: paper({ authors: NAMES.map(([name]) => name) }) }];
  const wanted = NAMES.map(([, parts]) => parts);

  it('come back from BibTeX', () => expect(readBibtex(cited)[0]?.names).toEqual(wanted));
  it('come back from CSL-JSON', () => expect(readCsl(csl(cited))[0]?.names).toEqual(wanted));
  it('come back from RIS', () => {
    expect([...ris(cited).matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name)).toEqual(
      wanted.map((parts) => parts.replace(/[{}]/g, '').replaceAll(' | ', ', ')),
    );
  });

  it('are never cut inside a letter by the styles of BibTeX, which count bytes', () => {
    const author = /author = \{(.*)\},/.exec(bibtex(cited))?.[1] ?? '';
    expect(author).toContain('{\\v{S}}koda, {\\\'E}mile and Bl{\\"u}m, {\\L}ukasz and {\\O}rsted, Søren');
  });
});

describe('what a reference tells', () => {
  it('of a preprint: where arXiv has it', () => {
    const [entry] = readBibtex([{ paper: paper({}) }]);
    expect(entry?.fields).toMatchObject({
      eprint: '2606.10021',
      archiveprefix: 'arXiv',
      primaryclass: 'cs.LG',
      doi: '10.48550/arXiv.2606.10021',
      year: '2026',
    });
    expect(readCsl(csl([{ paper: paper({ publishedOn: '2026-06-14' as Day }) }]))[0]?.fields).toMatchObject({
      type: 'article',
      publisher: 'arXiv',
      number: 'arXiv:2606.10021',
      issued: { 'date-parts': [[2026, 6, 14]] },
    });
    expect(bibtex([{ paper: paper({}) }])).toMatch(/^@misc\{/);
  });

  it('of an article that arXiv has too: both', () => {
    const both = paper({ doi: '10.9999/example.1', journalRef: 'Phys. Rev. X 1, 2' });
    const [entry] = readBibtex([{ paper: both }]);
    expect(entry?.fields).toMatchObject({
      doi: '10.9999/example.1',
      eprint: '2606.10021',
      journal: 'Phys. Rev. X 1, 2',
    });
    expect(readCsl(csl([{ paper: both }]))[0]?.fields).toMatchObject({
      type: 'article-journal',
      'container-title': 'Phys. Rev. X 1, 2',
      number: 'arXiv:2606.10021',
    });
  });

  it('of a DOI: that DOI, and the journal whose feed announced it', () => {
    const listings = [
      { source: 'feed:nature', category: 'nature', day: '2026-06-14' as Day, type: 'new' as const },
    ];
    const cited = [
      { paper: paper({ id: 'doi:10.9999/x(sici)<1>.y' as PaperId, links: { abstract: '' } }), listings },
    ];
    for (const read of [readBibtex(cited), readCsl(ris(cited)), readCsl(csl(cited))])
      expect(read[0]?.doi).toBe('10.9999/x(sici)<1>.y');
    expect(readBibtex(cited)[0]?.fields).toMatchObject({ journal: 'nature' });
    const journals = new Map([['nature', 'Nature']]);
    expect(readBibtex(cited, { journals })[0]?.fields).toMatchObject({ journal: 'Nature' });
  });

  it('of a preprint elsewhere: its server', () => {
    const cited = [{ paper: paper({ id: 'doi:10.1101/2026.01.02.123456' as PaperId }) }];
    expect(readBibtex(cited)[0]?.fields).toMatchObject({ howpublished: 'bioRxiv' });
    expect(ris(cited)).toContain('TY  - UNPB\r\n');
    expect(JSON.parse(csl(cited))).toMatchObject([{ type: 'article', publisher: 'bioRxiv' }]);
  });

  it('abstract and keywords where they are asked for', () => {
    const cited = [{ paper: paper({ abstract: 'We gain 5% {.' }) }];
    expect(bibtex(cited)).not.toContain('abstract =');
    expect(readBibtex(cited, { abstracts: true })[0]?.fields).toMatchObject({ abstract: 'We gain 5% {.' });
    expect(bibtex(cited, { abstracts: true })).toContain('keywords = {cs.LG, cs.AI}');
  });

  it('the key the store gave, and another to a paper that would have it', () => {
    const two = [{ paper: paper({}) }, { paper: paper({ id: 'arxiv:2606.10022' as PaperId }) }];
    const citekeys = new Map([['arxiv:2606.10022' as PaperId, 'lee2026title']]);
    for (const read of [readBibtex(two, { citekeys }), readCsl(csl(two, { citekeys }))])
      expect(read.map(({ key }) => key)).toEqual(['lee2026titlea', 'lee2026title']);
    expect(ris(two, { citekeys })).toContain('ID  - lee2026titlea\r\n');
  });
});

const REAL = new URL('../../../../shared/data/papers/', import.meta.url);
const present = existsSync(REAL);

describe.skipIf(!present)(
  'the 300 titles with most TeX, Unicode and signs (skipped without ../shared/data)',
  () => {
    const rows = present ? worstTitles(300) : [];
    const papers = rows.map((row) => ({
      paper: paper({
        id: `arxiv:${row.id}` as PaperId,
        title: texToText(row.title),
        tex: { title: row.title, abstract: '' },
        authors: row.authors.map(texToText).filter((name) => !/[(),]|\band\b/.test(name)),
      }),
    }));

    it('come back from BibTeX with their names and DOIs', () => {
      const read = readBibtex(papers);
      expect(read).toHaveLength(papers.length);
      expect(new Set(read.map(({ key }) => key)).size).toBe(papers.length);
      read.forEach(({ title, names, doi }, index) => {
        const { paper: one } = papers[index] ?? { paper: paper({}) };
        expect(doi).toBe(`10.48550/arXiv.${one.id.slice(6)}`);
        expect(names).toEqual(one.authors.map(split));
        const text = letters(title);
        for (const { kind, tex } of texSegments(one.tex?.title ?? ''))
          if (kind === 'prose') expect(text, title).toContain(letters(tex));
      });
    });

    it('come back from RIS and CSL-JSON to the letter', () => {
      for (const read of [readCsl(ris(papers)), readCsl(csl(papers))])
        expect(read.map(({ title }) => title)).toEqual(papers.map(({ paper: { title } }) => title));
    });
  },
);

/** Marks of formulas aside. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<\/?(?:su[bp]|i|b)>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function worstTitles(count: number): { id: string; title: string; authors: string[] }[] {
  const rows = ['./', 'fields/'].flatMap((folder) =>
    readdirSync(new URL(folder, REAL))
      .filter((name) => name.endsWith('.jsonl.gz'))
      .flatMap((name) =>
        gunzipSync(readFileSync(new URL(folder + name, REAL)))
          .toString()
          .split('\n'),
      )
      .filter((line) => line.includes('"authors": [') || line.includes('"authors":['))
      .map((line) => JSON.parse(line)),
  );
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  const strangeness = (text: string) =>
    text.replace(/[ -~]/g, '').length + (text.match(/[\\{}$%&#_^~<>|]/g)?.length ?? 0);
  return distinct.sort((a, b) => strangeness(b.title) - strangeness(a.title)).slice(0, count);
}
