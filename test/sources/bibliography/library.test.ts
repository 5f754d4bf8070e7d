import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLibrary, readLibrary } from '../../../src/sources/bibliography/library.ts';

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
@article{title = {No key at all}, year = 2001}
@article{nocomma, title = {A comma is missing} author = {Doe, Jane} year = {2002}}
@article{runaway, title = {A brace too few, author = {Roe, R.},
  year = {2003}

@inproceedings{after, title = {Still read}, author = {Poe, E.}}
@misc{empty,}
@book{untitled, publisher = {Nobody}}
@article{last, title = {Broken off in the mid`;
    const library = readLibrary(text);
    expect(library?.papers.map(({ title }) => title)).toEqual([
      'No key at all',
      'A comma is missing',
      expect.stringContaining('A brace too few'),
      'Still read',
      'Broken off in the mid',
    ]);
    expect(library?.papers[1]?.authors).toEqual(['Jane Doe']);
    expect(library?.skipped).toEqual([
      { key: 'untitled', reason: expect.stringContaining('neither a title') },
      { key: 'empty', reason: expect.stringContaining('no field') },
    ]);
  });

  test('a paper that is there twice is there once, with the longer abstract', () => {
    expect(
      papersOf(`@misc{a, title={T}, eprint={2402.17750}}
@misc{b, title={T}, eprint={2402.17750}, abstract={Some text.}}`),
    ).toMatchObject([{ id: 'arxiv:2402.17750', abstract: 'Some text.' }]);
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
      skipped: [{ key: 'x' }],
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

test('files are UTF-8, UTF-16 with a mark, or Windows-1252', () => {
  expect(decodeLibrary(new TextEncoder().encode('\uFEFFMüller'))).toBe('Müller');
  expect(decodeLibrary(Buffer.from('\uFEFFMüller', 'utf16le'))).toBe('Müller');
  expect(decodeLibrary(Buffer.from('Müller', 'latin1'))).toBe('Müller');
});
