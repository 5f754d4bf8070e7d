import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalDoi } from '../../src/doi/field.ts';
import type { Day, Paper, PaperId } from '../../src/paper.ts';
import { arxivPaperId, doiPaperId } from '../../src/paper-id.ts';
import { sameFirstAuthor, surnameKey } from '../../src/works/author-key.ts';
import { blockingKeys } from '../../src/works/blocking.ts';
import { groupWorks } from '../../src/works/group.ts';
import { doisOf, kindOf, sameWork } from '../../src/works/same-work.ts';
import { tightKey, titleKey } from '../../src/works/title-key.ts';

const TITLE = 'Programmable waveguide meshes that learn their own phases';
const ABSTRACT = `We present a mesh of programmable waveguides whose phase shifters are trained in place, without any digital
model of the chip. The gradient is measured optically by sending the error signal backwards through the very same device. On
classification of vowels the trained hardware reaches the accuracy of its simulation, while consuming less energy than
electronic accelerators of comparable throughput. Drift of the heaters is compensated continuously during operation.`;
const OTHER = `Quantum annealers suffer from thermal noise during their schedules. Here somewhat different questions are asked:
whether random couplings produce spectral gaps large enough for adiabatic evolution, and which distributions permit rigorous
bounds. Numerical experiments with twelve thousand instances support a conjecture about universality, although several heavy
tailed ensembles violate every simple prediction that earlier literature offers about such systems.`;

function paper(id: PaperId, changes: Partial<Paper> = {}): Paper {
  return {
    id,
    title: TITLE,
    abstract: '',
    authors: ['Ana Sample', 'Björn Example', 'Chen Wei'],
    categories: [],
    primaryCategory: '',
    links: { abstract: 'https://example.org' },
    ...changes,
  };
}
const arxiv = (changes: Partial<Paper> = {}, base = '2606.99001'): Paper =>
  paper(arxivPaperId(base), changes);
const article = (changes: Partial<Paper> = {}, doi = '10.5555/journal.1'): Paper =>
  paper(doiPaperId(doi), { doi, ...changes });
const item = (changes: Partial<Paper> = {}): Paper => paper('feed:nature/guid-1' as PaperId, changes);
const joined = (a: Paper, b: Paper): boolean => sameWork(a, b).same && sameWork(b, a).same;

describe('one work is known by', () => {
  test.each([
    [
      'arXiv’s own doi field',
      arxiv({ doi: '10.5555/Journal.1' }),
      article({ title: 'Quite another title' }),
      'arxiv-doi',
    ],
    [
      'the DOI that arXiv gives',
      arxiv(),
      article({ title: 'Other' }, '10.48550/arXiv.2606.99001'),
      'arxiv-doi',
    ],
    [
      'an equal DOI of a feed item',
      item({ doi: 'https://doi.org/10.5555/journal.1' }),
      article({ title: 'Other' }),
      'doi',
    ],
    ['title and first author', arxiv(), article(), 'title-author'],
    [
      'title and first author, spelt as catalogues do',
      arxiv(),
      article({ authors: ['Sample, A.', 'Example, B.'] }),
      'title-author',
    ],
    ['title and first author of a feed item', arxiv(), item(), 'title-author'],
    ['a bioRxiv twin of an arXiv paper', arxiv(), article({}, '10.1101/2026.06.15.999001'), 'title-author'],
  ])('%s', (_, a, b, by) => {
    expect(sameWork(a, b)).toEqual({ same: true, by });
    expect(joined(a, b)).toBe(true);
  });

  test('the abstract, when the title gained a subtitle on the way to the journal', () => {
    const renamed = article({ title: `${TITLE}: a photonic approach`, abstract: ABSTRACT });
    expect(sameWork(arxiv({ abstract: ABSTRACT }), renamed)).toEqual({ same: true, by: 'abstract-author' });
    expect(joined(arxiv(), article({ title: `${TITLE}: a photonic approach` }))).toBe(false);
  });

  test('a short title, when the abstracts are one text', () => {
    const short = { title: 'Breaking symmetries', abstract: ABSTRACT };
    expect(joined(arxiv(short), article(short))).toBe(true);
    expect(joined(arxiv({ title: short.title }), article({ title: short.title }))).toBe(false);
  });
});

describe('two works stay two', () => {
  const differ = (changes: Partial<Paper>, others: Partial<Paper> = {}): boolean =>
    !joined(arxiv(changes), article(others));

  test('though the titles differ in a number or a part', () => {
    expect(differ({ title: `${TITLE}. Part I` }, { title: `${TITLE}. Part II` })).toBe(true);
    expect(differ({ title: `${TITLE} 2016` }, { title: `${TITLE} 2017` })).toBe(true);
    expect(differ({ title: TITLE, abstract: ABSTRACT }, { title: `${TITLE} II`, abstract: ABSTRACT })).toBe(
      true,
    );
  });

  test('though one word stands in place of another under the same abstract', () => {
    const of = (drug: string): Partial<Paper> => ({
      title: `Detecting adverse reactions for the drug ${drug}`,
      abstract: ABSTRACT,
    });
    expect(differ(of('alendronate'), of('aspirin'))).toBe(true);
  });

  test.each([
    ['Comment on', 'comment'],
    ['Reply to', 'reply'],
    ['Erratum:', 'erratum'],
    ['Publisher’s correction:', 'erratum'],
    ['Retraction:', 'retraction'],
    ['Addendum:', 'addendum'],
  ])('“%s …” is a %s, not the work itself', (prefix, kind) => {
    const title = `${prefix} ${TITLE}`;
    expect(kindOf(title)).toBe(kind);
    expect(differ({ abstract: ABSTRACT }, { title, abstract: ABSTRACT })).toBe(true);
  });

  test('though the first words of a title are “Correction of” something', () => {
    expect(kindOf('Correction of spherical aberration in lenses')).toBe('work');
    expect(kindOf('Response to intervention in small samples')).toBe('reply');
  });

  test('though a longer title has all words of a shorter one among others, in another order', () => {
    const short = 'A framework of secure waveguide coding using mutual phase security';
    const long =
      'A framework of variable length waveguide encryption using mutual phase security with coding';
    const two = { abstract: ABSTRACT };
    expect(joined(arxiv({ ...two, title: short }), article({ ...two, title: long }))).toBe(false);
    const turned = 'Using mutual phase security: a framework of secure waveguide coding';
    expect(joined(arxiv({ ...two, title: short }), article({ ...two, title: turned }))).toBe(true);
  });

  test('when one is a thesis that has the title of the paper it grew from', () => {
    const thesis = { abstract: `In this thesis we go further. ${ABSTRACT}` };
    expect(joined(arxiv({ abstract: ABSTRACT }), article(thesis))).toBe(false);
    expect(joined(arxiv(thesis), article(thesis))).toBe(true);
  });

  test('when they share a short or generic title', () => {
    for (const title of [
      'Deep learning',
      'P = NP',
      'Editorial',
      'Conference summary report 2026',
      'Proceedings of the workshop',
    ]) {
      expect(differ({ title }, { title }), title).toBe(true);
    }
  });

  test('when the first authors differ, or one side names nobody', () => {
    expect(differ({}, { authors: ['Dora Sample'] })).toBe(true);
    expect(differ({}, { authors: ['Erik Different', 'Fay Other'] })).toBe(true);
    expect(differ({}, { authors: [] })).toBe(true);
  });

  test('when their abstracts speak of different things', () => {
    expect(differ({ abstract: ABSTRACT }, { abstract: OTHER })).toBe(true);
  });

  test('when decades lie between them', () => {
    expect(differ({ publishedOn: '1998-01-01' as Day }, { publishedOn: '2016-01-01' as Day })).toBe(true);
  });

  test('when they are two papers of arXiv, or two articles with two DOIs', () => {
    expect(joined(arxiv(), arxiv({}, '2606.99002'))).toBe(false);
    expect(joined(article(), article({}, '10.5555/journal.2'))).toBe(false);
    const bio = (doi: string): Paper => article({}, doi);
    expect(joined(bio('10.1101/2026.06.15.999001'), bio('10.1101/2026.06.15.999002'))).toBe(false);
  });

  test('when both parts of a work carry the DOI of the one article they became', () => {
    const part = (number: string, base: string): Paper =>
      arxiv({ title: `${TITLE}. Part ${number}`, doi: '10.5555/journal.1' }, base);
    expect(joined(part('I', '2606.99001'), part('II', '2606.99002'))).toBe(false);
    expect(
      joined(arxiv({ doi: '10.5555/journal.1' }), arxiv({ doi: '10.5555/journal.1' }, '2606.99002')),
    ).toBe(true);
  });
});

describe('keys', () => {
  test.each([
    ['The “Gäp” in H₂O: a β-gap', 'The "Gap" in H2O - A beta-gap'],
    ['Poincaré’s theorem & its friends', "Poincare's Theorem and its Friends"],
    ['A wave-guide for 10⁴ modes', 'The waveguide for 10^4 modes'],
    ['Learning by doing (extended version)', 'Learning by Doing'],
    ['Learning by doing [Poster abstract]', 'Learning by Doing – Full Version'],
    ['Bulk scheduling with the DIANA scheduler', 'Bulk Scheduling with DIANA Scheduler'],
  ])('%j and %j are one title', (a, b) => {
    expect(tightKey(a)).toBe(tightKey(b));
  });

  test('a title that is little but a note keeps it, and parts keep their number', () => {
    expect(tightKey('Extended abstract')).not.toBe('');
    expect(tightKey('Short lists (Part I)')).not.toBe(tightKey('Short lists (Part II)'));
    expect(titleKey('On x_1 and \\alpha')).toBe('on x 1 and alpha');
  });

  test.each([
    [['Jean-Pierre Müller'], ['J.-P. Mueller'], true],
    [['Müller, J P'], ['Jean Pierre Muller'], true],
    [['Wei Wang'], ['Wang Wei'], true],
    [['Ludwig van der Sample'], ['L. Sample'], true],
    [['Jonathan A. Karr Jr.'], ['J. Karr'], true],
    [['Ana Sample'], ['Bea Sample'], false],
    [['A. One', 'B. Two', 'C. Three'], ['B. Two', 'A. One', 'C. Three'], true],
    [['A. One', 'B. Two', 'C. Three'], ['D. Four', 'E. Five', 'C. Three'], false],
    [[], ['A. One'], false],
  ])('first authors %j and %j agree: %s', (a, b, expected) => {
    expect(sameFirstAuthor(a, b)).toBe(expected);
    expect(sameFirstAuthor(b, a)).toBe(expected);
  });

  test('umlauts have one surname key however they are written', () => {
    expect(new Set(['Jörg Müller', 'J. Mueller', 'Muller, J.'].map(surnameKey)).size).toBe(1);
  });

  test('DOIs are compared without resolver, case and bioRxiv’s version', () => {
    expect(normalDoi('https://doi.org/10.1101/2026.06.15.999001v2')).toBe('10.1101/2026.06.15.999001');
    expect(normalDoi('doi: 10.5555/ABC.')).toBe('10.5555/abc');
    expect(doisOf(arxiv({ doi: '10.5555/ABC' }))).toEqual(['10.48550/arxiv.2606.99001', '10.5555/abc']);
  });

  test('papers that are one work share a blocking key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom({}, { abstract: ABSTRACT }, { doi: '10.5555/journal.1' }, { title: `The ${TITLE}` }),
        fc.constantFrom(
          {},
          { abstract: ABSTRACT },
          { title: `${TITLE} (full version)` },
          { title: `${TITLE}: the story`, abstract: ABSTRACT },
        ),
        (ours, theirs) => {
          const [a, b] = [arxiv(ours), article(theirs)];
          const keys = new Set(blockingKeys(a));
          if (sameWork(a, b).same) expect(blockingKeys(b).some((key) => keys.has(key))).toBe(true);
        },
      ),
    );
  });
});

describe('sorting papers into works', () => {
  test('arXiv, its twin and its article are one work, in the order given; others stay alone', () => {
    const papers = [
      arxiv(),
      article({ title: 'Something else entirely, by others', authors: ['X. Y.'] }, '10.5555/z'),
      article({}, '10.1101/2026.06.15.999001'),
      article(),
    ];
    const { works, links } = groupWorks(papers);
    expect(works.map((work) => work.map((one) => one.id))).toEqual([
      ['arxiv:2606.99001', 'doi:10.1101/2026.06.15.999001', 'doi:10.5555/journal.1'],
      ['doi:10.5555/z'],
    ]);
    expect(links.every((link) => link.by === 'title-author')).toBe(true);
  });

  test('a paper that links two groups makes them one', () => {
    const first = arxiv({ title: 'First title of this remarkable work' });
    const second = article();
    const bridge = item({ doi: '10.48550/arXiv.2606.99001' });
    const { works } = groupWorks([first, second, bridge]);
    expect(works.map((work) => work.length)).toEqual([3]);
  });

  test('every paper is in exactly one work', () => {
    const some = fc.array(
      fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const papers = rows.map(([isArxiv, id, title]) =>
          isArxiv
            ? arxiv({ title: `${TITLE} ${title}` }, `2606.9900${id}`)
            : article({ title: `${TITLE} ${title}` }, `10.5555/${id}`),
        );
        const { works } = groupWorks(papers);
        expect(works.flat()).toHaveLength(papers.length);
        expect(new Set(works.flat()).size).toBe(papers.length);
      }),
    );
  });
});
