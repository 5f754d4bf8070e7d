import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../../src/paper.ts';
import { decodeLibrary, readLibrary } from '../../../src/sources/bibliography/library.ts';
import { bibtex } from '../../../src/view/papers/bibtex.ts';
import { csl } from '../../../src/view/papers/csl.ts';
import { ris } from '../../../src/view/papers/exchange.ts';

const papersOf = (text: string) => readLibrary(text)?.papers ?? [];
const only = (text: string) => papersOf(text)[0];
const ids = (text: string) => papersOf(text).map(({ id }) => id);

describe('BibTeX', () => {
  test('of Zotero is read with its accents, braces and abstract', () => {
    expect(
      only(`
@article{wright_deep_2022,
\ttitle = {Deep physical neural networks trained with backpropagation in {MZI} meshes},
\tvolume = {601},
\tdoi = {10.1038/s41586-021-04223-6},
\tabstract = {Abstract: Deep-learning models have become pervasive. We reach 97\\% with $10^{2}$ modes.},
\tjournal = {Nature},
\tauthor = {Wright, Logan G. and Onodera, Tatsuhiro and M{\\"u}ller, J{\\'o}zef and {The {XYZ} Collaboration} and others},
\tmonth = jan,
\tyear = {2022},
}`),
    ).toEqual({
      id: 'doi:10.1038/s41586-021-04223-6',
      title: 'Deep physical neural networks trained with backpropagation in MZI meshes',
      abstract: 'Deep-learning models have become pervasive. We reach 97% with 10² modes.',
      authors: ['Logan G. Wright', 'Tatsuhiro Onodera', 'Józef Müller', 'The XYZ Collaboration'],
      categories: [],
      primaryCategory: '',
      doi: '10.1038/s41586-021-04223-6',
      journalRef: 'Nature',
      links: { abstract: 'https://doi.org/10.1038/s41586-021-04223-6' },
    });
  });

  test.each([
    ['eprint = {2402.17750v2}, archivePrefix = {arXiv}', 'arxiv:2402.17750'],
    ['eprint = {arXiv:2402.17750}, eprinttype = {arxiv}', 'arxiv:2402.17750'],
    ['eprint = {9901001}, archivePrefix = {arXiv}, primaryClass = {hep-th}', 'arxiv:hep-th/9901001'],
    ['eprint = {hep-th/9901001}', 'arxiv:hep-th/9901001'],
    ['eprint = 2402.17750', 'arxiv:2402.17750'],
    ['url = {http://arxiv.org/abs/2402.17750v1}', 'arxiv:2402.17750'],
    ['doi = {10.48550/arXiv.2402.17750}', 'arxiv:2402.17750'],
    ['journal = {arXiv preprint arXiv:2402.17750}', 'arxiv:2402.17750'],
    ['journal = {CoRR}, volume = {abs/1706.03762}', 'arxiv:1706.03762'],
    ['note = {arXiv:2402.17750 [physics]}', 'arxiv:2402.17750'],
    ['doi = {https://doi.org/10.1000/A\\_b}', 'doi:10.1000/a_b'],
    ['howpublished = {\\url{https://doi.org/10.1000/xyz}}', 'doi:10.1000/xyz'],
    ['doi = {10.1000/x}, eprint = {2402.17750}, archiveprefix = {arXiv}', 'arxiv:2402.17750'],
    ['eprint = {25961234}, eprinttype = {pmid}, doi = {10.1000/x}', 'doi:10.1000/x'],
  ])('%s is %s', (fields, id) => {
    expect(ids(`@misc{key, title = {T}, ${fields}}`)).toEqual([id]);
  });

  test('knows strings, concatenation, quotes with braces, parentheses and comments', () => {
    const text = `
% a comment with an @ sign and a { brace
@comment{ @article{hidden, title={Not here}} }
@preamble{"\\newcommand{\\x}{y}"}
@STRING( jml = "J. Mach. Learn. " )
@string{res = {Research}}
Free text between entries is a comment too.
@Article(paren1,
  Title   = "The {\\"O}ther" # { way } # "round: a ""title"" ",
  JOURNAL = jml # res,
  author  = "Knuth, Donald E. AND von Neumann, John",
  year    = 1984
)`;
    expect(only(text)).toMatchObject({
      title: 'The Öther way round: a',
      journalRef: 'J. Mach. Learn. Research',
      authors: ['Donald E. Knuth', 'John von Neumann'],
    });
    expect(papersOf(text)).toHaveLength(1);
  });

  test('survives missing keys, commas and braces, and goes on at the next entry', () => {
    const text = `
@article{title = {No key at all}, author = {Low, Al}, year = 2001}
@article{nocomma, title = {A comma is missing} author = {Doe, Jane} year = {2002}}
@article{runaway, doi = {10.1000/run}, title = {A brace too few, author = {Roe, R.},
  year = {2003}

@inproceedings{after, title = {Still read}, author = {Poe, E.}}
@misc{empty,}
@book{untitled, publisher = {Nobody}}
@article{last, author = {Coe, C.}, title = {Broken off in the mid`;
    const library = readLibrary(text);
    expect(library?.papers.map(({ title }) => title)).toEqual([
      'No key at all',
      'A comma is missing',
      expect.stringContaining('A brace too few'),
      'Still read',
      'Broken off in the mid',
    ]);
    expect(library?.papers[1]?.authors).toEqual(['Jane Doe']);
    expect(library?.skipped).toEqual(['untitled', 'empty']);
    expect(library?.entries).toBe(7);
  });

  test('a paper that is there twice is there once, with the longer abstract', () => {
    expect(
      papersOf(`@misc{a, title={T}, eprint={2402.17750}}
@misc{b, title={T}, eprint={2402.17750}, abstract={Some text.}}`),
    ).toMatchObject([{ id: 'arxiv:2402.17750', abstract: 'Some text.' }]);
  });

  // One fault each that a library had: an id of another archive, of another paper, or of nothing at all.
  test.each([
    ['eprint = {2346101}, eprinttype = {jstor}, doi = {10.2307/2346101}', 'doi:10.2307/2346101'],
    ['eprint = {1958420}, eprinttype = {pubmed}, doi = {10.1000/pm7}', 'doi:10.1000/pm7'],
    ['eprint = {7654321}, archivePrefix = {PMC}, doi = {10.1000/pmc}', 'doi:10.1000/pmc'],
    [
      'eprint = {2020.11.02.364968}, eprinttype = {bioRxiv}, doi = {10.1101/2020.11.02.364968}',
      'doi:10.1101/2020.11.02.364968',
    ],
    [
      'eprint = {1234567}, archivePrefix = {zenodo}, primaryClass = {cs}, doi = {10.5281/zenodo.1}',
      'doi:10.5281/zenodo.1',
    ],
    ['eprint = {1706.03762}, eprinttype = {hal}, doi = {10.1000/hal}', 'doi:10.1000/hal'],
    ['eprint = {1234567}, doi = {10.1000/bare}', 'doi:10.1000/bare'],
    ['eprint = {2613.12345}, archivePrefix = {arXiv}, doi = {10.1000/month}', 'doi:10.1000/month'],
    ['eprint = {9901001}, archivePrefix = {hep-th}', 'arxiv:hep-th/9901001'],
    ['eprint = {arXiv:1706.03762}, archivePrefix = {arXiv}, primaryClass = {cs.CL}', 'arxiv:1706.03762'],
    ['number = {1706.03762}, doi = {10.1000/number}', 'doi:10.1000/number'],
    ['pages = {1203.1234}, volume = {1706.03762}, doi = {10.1000/pages}', 'doi:10.1000/pages'],
    ['note = {Comment on arXiv:1706.03762}, doi = {10.1000/comment}', 'doi:10.1000/comment'],
    ['note = {See also arXiv:1706.03762}, doi = {10.1000/see}', 'doi:10.1000/see'],
    ['note = {arXiv:1706.03762, arXiv:1706.03763}, doi = {10.1000/two}', 'doi:10.1000/two'],
    ['note = {Preprint available at https://arxiv.org/abs/1706.03762}', 'arxiv:1706.03762'],
    ['note = {_eprint: https://arxiv.org/pdf/1706.03762}', 'arxiv:1706.03762'],
    ['note = {Accepted at a workshop. arXiv:1706.03762 [cs]}', 'arxiv:1706.03762'],
    ['note = {DOI: 10.1000/noted}', 'doi:10.1000/noted'],
    ['doi = {10.1/x}, doi = {10.1128/jb.2}', 'doi:10.1128/jb.2'],
    [
      'doi = {10.1002/(SICI)1097-0258(19980815/30)17:15/16$\\less$1661::AID-SIM968$\\greater$3.0.CO;2-2}',
      'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    ],
  ])('%s is %s, and nobody else', (fields, id) => {
    expect(ids(`@article{key, title = {T}, author = {Doe, J.}, ${fields}}`)).toEqual([id]);
  });

  test.each([
    [
      '$\\less$p$\\greater$A new $\\less$em$\\greater$Tachy$\\less$/em$\\greater$ (Orth:~x)$\\less$/p$\\greater$',
      'A new Tachy (Orth: x)',
    ],
    [
      'C$\\less$sub$\\greater$60$\\less$/sub$\\greater$ and {\\&}amp; R{\\&}D p $\\lt$ 0.05',
      'C60 and & R&D p < 0.05',
    ],
    ['Role of &lt;i&gt;E. coli&lt;/i&gt; &amp; friends', 'Role of E. coli & friends'],
    [
      '<scp>3D</scp> models of <span style="font-variant:small-caps;">CO<sub>2</sub></span> capture',
      '3D models of CO2 capture',
    ],
    ['p < 0.05 and x > 3', 'p < 0.05 and x > 3'],
    ['<jats:title>Of {BERT}</jats:title>', 'Of BERT'],
    ['{$<$}i{$>$}Homo naledi{$<$}/i{$>$} &#x2013; found', 'Homo naledi – found'],
  ])('the title %s reads %s', (title, text) => {
    expect(only(`@article{k, doi = {10.1000/x}, title = {${title}}}`)?.title).toBe(text);
  });

  test('a title alone names no paper; what named the others is counted', () => {
    expect(
      readLibrary(`@book{a, title = {Google Books}, eprint = {1234567}, eprinttype = {googlebooks}}
@misc{b, title = {T}, eprint = {2402.17750}}
@misc{c, title = {U}, url = {https://arxiv.org/abs/2402.17751}}
@misc{d, title = {V}, note = {doi:10.1000/v}}
@book{e, title = {W}, author = {Doe, J.}}
@misc{f, title = {T}, doi = {10.48550/arXiv.2402.17750}}`),
    ).toMatchObject({
      entries: 6,
      by: { field: 1, guess: 2, title: 1 },
      doubles: 1,
      skipped: ['a'],
    });
  });

  test('a paper without any id is known by title and first author, however they are cased', () => {
    const [a] = ids('@book{x, title={The {Art} of Search}, author={Knuth, D. E.}}');
    expect(a).toMatch(/^feed:library\/[0-9a-f]{16}$/);
    expect(ids('@book{other, title="the art of search.", author="D. E. Knuth"}')).toEqual([a]);
  });

  test('no text at all makes it throw or hang', () => {
    const soup = fc.array(
      fc.constantFrom(
        '@article{',
        '@string(',
        'x',
        '=',
        '{',
        '}',
        '"',
        '#',
        ',',
        '\n',
        '\\',
        'and',
        '2402.17750',
        ')',
      ),
      { maxLength: 60 },
    );
    fc.assert(fc.property(soup, (parts) => void readLibrary(`@misc{a, title={T}}${parts.join('')}`)));
    fc.assert(fc.property(fc.string(), (text) => void readLibrary(text)));
    expect(readLibrary(`@article{${'{'.repeat(50_000)}`)?.skipped).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  test('of Zotero is read', () => {
    const text = JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/ABC',
        type: 'article',
        abstract: 'We set the <i>index</i> of a waveguide &amp; measure.',
        number: 'arXiv:2402.17750',
        publisher: 'arXiv',
        title: 'Scaling of 10<sup>4</sup> modes',
        URL: 'http://arxiv.org/abs/2402.17750',
        author: [
          { family: 'Onodera', given: 'Tatsuhiro' },
          { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van den' },
          { literal: 'The Group' },
        ],
        issued: { 'date-parts': [['2024', 2, 27]] },
      },
      { id: 'n', itemType: 'note', note: 'mine' },
      { id: 'x', type: 'webpage' },
    ]);
    expect(readLibrary(text)).toMatchObject({
      format: 'csl-json',
      papers: [
        {
          id: 'arxiv:2402.17750',
          title: 'Scaling of 10⁴ modes',
          abstract: 'We set the index of a waveguide & measure.',
          authors: ['Tatsuhiro Onodera', 'Anna van den Berg', 'The Group'],
        },
      ],
      skipped: ['x'],
    });
  });

  test('of Better BibTeX and of the web API are read too', () => {
    const item = {
      itemType: 'journalArticle',
      title: 'T',
      abstractNote: 'A.',
      creators: [
        { firstName: 'Ada', lastName: 'Lovelace', creatorType: 'author' },
        { firstName: 'Ed', lastName: 'Itor', creatorType: 'editor' },
      ],
      extra: 'arXiv: 2402.17750 [cs]',
    };
    for (const text of [JSON.stringify({ items: [item] }), JSON.stringify([{ key: 'K', data: item }])])
      expect(only(text)).toMatchObject({ id: 'arxiv:2402.17750', abstract: 'A.', authors: ['Ada Lovelace'] });
  });

  test('other JSON has no papers, and broken JSON is no library', () => {
    expect(readLibrary('[1, null, "x"]')?.papers).toEqual([]);
    expect(readLibrary('[{"title": ')).toBeUndefined();
    expect(readLibrary('just text')).toBeUndefined();
  });
});

describe('RIS', () => {
  const RECORD = `TY  - JOUR
AU  - van der Berg, Jan
AU  - Adams, Carl, Jr.
AU  - The AURORA Collaboration
TI  - Light in <i>programmable</i>
      waveguides
T2  - Journal of Light
AB  - We guide light. &amp; we measure.
DO  - https://doi.org/10.1000/RIS.1
UR  - https://example.org/x
ER  - 
`;

  test('of reference managers is read, with values that go on on the next line', () => {
    expect(readLibrary(RECORD)).toMatchObject({
      format: 'ris',
      papers: [
        {
          id: 'doi:10.1000/ris.1',
          title: 'Light in programmable waveguides',
          abstract: 'We guide light. & we measure.',
          authors: ['Jan van der Berg', 'Carl Adams Jr.', 'The AURORA Collaboration'],
          journalRef: 'Journal of Light',
        },
      ],
    });
  });

  test.each([
    ['AN  - arXiv:2402.17750', 'arxiv:2402.17750'],
    ['UR  - http://arxiv.org/abs/2402.17750v2', 'arxiv:2402.17750'],
    ['DO  - 10.48550/arXiv.2402.17750', 'arxiv:2402.17750'],
    ['N1  - arXiv: 2402.17750 [cs]', 'arxiv:2402.17750'],
    ['JO  - arXiv preprint arXiv:2402.17750', 'arxiv:2402.17750'],
    ['N1  - Reply to arXiv:2402.17750\nL2  - https://doi.org/10.1000/y', 'doi:10.1000/y'],
    ['UR  - https://www.nature.com/articles/s41586-021-04223-6', 'doi:10.1038/s41586-021-04223-6'],
  ])('%s is %s', (tags, id) => {
    expect(ids(`TY  - GEN\r\nT1  - T\r\nA1  - Doe, J.\r\n${tags}\r\nER  - \r\n`)).toEqual([id]);
  });

  test('survives what is no record, and a record that is never ended', () => {
    expect(
      papersOf(
        `Provider: X\n\n${RECORD.replace('ER  - ', '')}\n${RECORD.replace('RIS.1', 'RIS.2')}\nTY  - JOUR`,
      ),
    ).toHaveLength(2);
    expect(readLibrary('TY  - JOUR')?.skipped).toEqual(['']);
  });
});

describe('other libraries of tagged lines', () => {
  test('of PubMed', () => {
    expect(
      only(`PMID- 99999999
OWN - NLM
TI  - A title that goes
      on on two lines.
LID - 10.5555/nbib.1 [doi]
LID - S0000-0000(20)30000-1 [pii]
AB  - BACKGROUND: We look.
      RESULTS: We see.
FAU - Bee, Ann B
AU  - Bee AB
FAU - van der Dee, Carl
CN  - EXA Study Group
JT  - Journal of Tests
`),
    ).toMatchObject({
      id: 'doi:10.5555/nbib.1',
      title: 'A title that goes on on two lines',
      abstract: 'BACKGROUND: We look. RESULTS: We see.',
      authors: ['Ann B Bee', 'Carl van der Dee', 'EXA Study Group'],
      journalRef: 'Journal of Tests',
    });
  });

  test('of the Web of Science, whose every line of authors is one', () => {
    const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Bee, A
   Dee, C
AF Bee, Ann
   Dee, Carl
TI A title
   over two lines
SO TESTS
DI 10.5555/isi.1
ER

PT J
AU Eff, E
TI Second
DI 10.5555/isi.2
ER

EF
`;
    expect(ids(text)).toEqual(['doi:10.5555/isi.1', 'doi:10.5555/isi.2']);
    expect(only(text)).toMatchObject({ title: 'A title over two lines', authors: ['Ann Bee', 'Carl Dee'] });
    expect(ids(text.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  test('of EndNote, Google Scholar and CNKI', () => {
    const text = `%0 Journal Article
%A 张伟
%A Dee, Carl
%T 一个标题
%R 10.5555/enw.1
%U https://example.org/x

%0 Conference Proceedings
%T An article on arXiv
%A Bee, Ann
%U https://arxiv.org/abs/2402.99999
`;
    expect(ids(text)).toEqual(['doi:10.5555/enw.1', 'arxiv:2402.99999']);
    expect(only(text)).toMatchObject({ title: '一个标题', authors: ['张伟', 'Carl Dee'] });
  });
});

test('an item of Zotero on arXiv may name it in its archive alone; Crossref’s titles are lists', () => {
  expect(
    ids(
      JSON.stringify([
        { title: 'A', archive: 'arXiv', archive_location: '2402.99999' },
        { title: ['B'], DOI: '10.5555/b' },
      ]),
    ),
  ).toEqual(['arxiv:2402.99999', 'doi:10.5555/b']);
});

test.each([
  ['{\\textless}1661::AID{\\textgreater}', '<1661::aid>'],
  ['\\textless{}1661::AID\\textgreater{}', '<1661::aid>'],
  ['$\\less$1661::AID$\\greater$', '<1661::aid>'],
  ['a{\\textunderscore}b', 'a_b'],
])('a DOI in BibTeX with %s', (tex, plain) => {
  expect(ids(`@article{x, title={T}, doi={10.5555/${tex}2}}`)).toEqual([`doi:10.5555/${plain}2`]);
});

test('what radar writes is read again as the same papers', () => {
  const papers = ['arxiv:2606.10021', 'doi:10.9999/x(sici)1<2::aid>3'].map((id) => ({
    paper: {
      id: id as PaperId,
      title: 'Sets {x : x < 1 & 5% of β',
      abstract: 'A text.',
      authors: ['Jan van der Berg', 'Carl Adams Jr.', 'The AURORA Collaboration'],
      categories: [],
      primaryCategory: '',
      links: { abstract: '' },
    },
  }));
  for (const text of [bibtex(papers, { abstracts: true }), ris(papers), csl(papers)])
    expect(papersOf(text).map(({ id, title, authors }) => ({ id, title, authors }))).toEqual(
      papers.map(({ paper: { id, title, authors } }) => ({ id, title, authors })),
    );
});

test('files are UTF-8, UTF-16 with a mark, or Windows-1252', () => {
  expect(decodeLibrary(new TextEncoder().encode('\uFEFFMüller'))).toBe('Müller');
  expect(decodeLibrary(Buffer.from('\uFEFFMüller', 'utf16le'))).toBe('Müller');
  expect(decodeLibrary(Buffer.from('Müller', 'latin1'))).toBe('Müller');
});
