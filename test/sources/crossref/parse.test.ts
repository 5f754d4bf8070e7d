import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/paper.ts';
import { doiPaperId } from '../../../src/paper-id.ts';
import { enrich, toPaper } from '../../../src/sources/crossref/adapt.ts';
import { jatsToText, titleToText } from '../../../src/sources/crossref/jats.ts';
import { parseWork, parseWorks, partsOf } from '../../../src/sources/crossref/parse.ts';
import { worksUrl, workUrl } from '../../../src/sources/crossref/request.ts';
import type { CrossrefWork } from '../../../src/sources/crossref/work.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/crossref/${name}`, import.meta.url));
const captures = new URL('../../../../shared/data/captures/crossref/', import.meta.url);

function workOf(answer: unknown): CrossrefWork {
  const reading = parseWork(answer);
  if (reading.kind !== 'work') throw new Error(reading.kind);
  return reading.work;
}

function worksOf(answer: unknown): readonly CrossrefWork[] {
  const reading = parseWorks(answer);
  if (reading.kind !== 'works') throw new Error(reading.kind);
  return reading.works;
}

describe('reading Crossref', () => {
  test('an article comes whole: markup, math, authors, dates, relations', () => {
    expect(workOf(fixture('article.json'))).toEqual({
      doi: '10.5555/sample.2026.1',
      type: 'journal-article',
      title: 'The rôle of Samplia minima in H₂O: a test of Ru₂x¹⁻ⁿ: A second look',
      abstract:
        'Background: We measured T_c (with p < 0.05; see) and 10⁻³ mol. Methods & results: The fit x² ≤ α held. One. Two.',
      container: 'Journal of Samples & Examples',
      publisher: 'Sample Press',
      volume: '12',
      issue: '3',
      page: '1-17',
      published: { year: 2026, month: 6, day: 17 },
      publishedOn: '2026-06-17',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      authors: [
        {
          name: 'Ana B. Sample Jr.',
          orcid: '0000-0002-1825-009X',
          affiliations: ['Institute of Samples, Town'],
        },
        { name: 'The Sample Consortium', affiliations: [] },
        { name: 'Mononym', affiliations: [] },
      ],
      url: 'https://doi.org/10.5555/sample.2026.1',
      subjects: ['Ecology'],
      isPreprint: false,
      preprints: ['10.1101/2026.01.02.123456', '10.48550/arxiv.2601.99001'],
      publishedAs: [],
      updates: [],
      updatedBy: [{ doi: '10.5555/sample.2026.1.retraction', kind: 'retraction' }],
    });
  });

  test('a list tells its length, its cursor and what could not be read', () => {
    expect(parseWorks(fixture('list.json'))).toMatchObject({
      kind: 'works',
      total: 454,
      nextCursor: 'DnF1ZXJ5==',
      unreadable: 2,
    });
  });

  test('dates are told as exactly as they are known, and old volumes keep their own year', () => {
    expect(worksOf(fixture('list.json')).map((work) => [work.published, work.publishedOn])).toEqual([
      [{ year: 2026, month: 1, day: 2 }, '2026-01-02'],
      [undefined, undefined],
      [{ year: 2011 }, undefined],
      [{ year: 2021, month: 5 }, undefined],
      [{ year: 1979, month: 12 }, undefined],
      [{ year: 2021, month: 2 }, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('preprints, retractions and blog posts are told apart', () => {
    const [preprint, , , , , , retraction, blog] = worksOf(fixture('list.json'));
    expect(preprint).toMatchObject({ isPreprint: true, publishedAs: ['10.5555/sample.2026.1'] });
    expect(retraction?.updates).toEqual([{ doi: '10.5555/sample.2026.1', kind: 'retraction' }]);
    expect(blog).toMatchObject({ isPreprint: false, abstract: 'With plain HTML & more' });
  });

  test('a work without title is no paper, and an abstract that only says “Abstract” is none', () => {
    const [, untitled, , month] = worksOf(fixture('list.json'));
    expect(untitled && toPaper(untitled)).toBeUndefined();
    expect(month).not.toHaveProperty('abstract');
  });

  test('a paper carries journal, volume, pages and year as its journal reference', () => {
    expect(toPaper(workOf(fixture('article.json')))).toMatchObject({
      id: 'doi:10.5555/sample.2026.1',
      journalRef: 'Journal of Samples & Examples 12 (3), 1-17 (2026)',
      authors: ['Ana B. Sample Jr.', 'The Sample Consortium', 'Mononym'],
      links: { abstract: 'https://doi.org/10.5555/sample.2026.1' },
    });
  });

  test('the three ways to say no are failures with a reason, and nonsense is not Crossref', () => {
    expect(
      parseWork({
        status: 'failed',
        'message-type': 'validation-failure',
        message: [{ message: 'Too many rows.' }],
      }),
    ).toEqual({
      kind: 'failure',
      reason: ['text', 'Too many rows.'],
    });
    expect(parseWorks({ status: 'error', message: { message: 'Response Exception' } })).toEqual({
      kind: 'failure',
      reason: ['text', 'Response Exception'],
    });
    expect(parseWork(new TextEncoder().encode('Resource not found.')).kind).toBe('not-crossref');
    expect(parseWorks({ status: 'ok', message: {} }).kind).toBe('not-crossref');
  });

  test('no JSON makes it throw', () => {
    const doi = {
      DOI: fc.constant('10.5555/x'),
      title: fc.anything(),
      author: fc.anything(),
      issued: fc.anything(),
      relation: fc.anything(),
    };
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(doi)), (message) => {
        expect(parseWork({ status: 'ok', message })).toHaveProperty('kind');
        expect(parseWorks({ status: 'ok', message: { items: [message] } })).toHaveProperty('kind');
      }),
    );
  });

  test.each([
    [[[2021, 5, 3]], { year: 2021, month: 5, day: 3 }],
    [[[2021, 5]], { year: 2021, month: 5 }],
    [[[2021]], { year: 2021 }],
    [[['2021', '13']], { year: 2021 }],
    [[[null]], undefined],
    [[[]], undefined],
    [[], undefined],
    [null, undefined],
    [[[0]], undefined],
  ])('date-parts %j are %j', (parts, expected) => {
    expect(partsOf({ 'date-parts': parts })).toEqual(expected);
  });
});

describe('markup to text', () => {
  test.each([
    ['<jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    ['a < b and c > d, p<0.05', 'a < b and c > d, p<0.05'],
    ['<jats:title/><jats:p>x</jats:p>', 'x'],
    ['CO<jats:sub>2</jats:sub> and <jats:italic>in vivo</jats:italic>.', 'CO₂ and in vivo.'],
    ['La<sub>0.7</sub>Sr<sub>0.3</sub>MnO<sub>3</sub>', 'La0.7Sr0.3MnO₃'],
    ['(\n  <i>Tridacna maxima</i>\n )', '(Tridacna maxima)'],
    ['<jats:related-article>Linked</jats:related-article>Kept', 'Kept'],
    ['cost $5 and $10', 'cost $5 and $10'],
    ['width $\\alpha_1$ of', 'width α₁ of'],
    ['<!-- hidden --><p>shown', 'shown'],
    ['<mml:math><mml:mfrac><mml:mi>a</mml:mi><mml:mi>b</mml:mi></mml:mfrac></mml:math>', 'a/b'],
    ['</p></p>still', 'still'],
  ])('%j reads %j', (markup, text) => {
    expect(jatsToText(markup)).toBe(text);
  });

  test('titles that were escaped twice are read twice', () => {
    expect(titleToText('Sand &amp;amp; &lt;i&gt;stone&lt;/i&gt;')).toBe('Sand & stone');
  });

  test('no text makes it throw, and deep nesting comes to an end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', 'sub', ' ', '&', ';', 'math', '"') }),
        (text) => typeof jatsToText(text) === 'string',
      ),
    );
    expect(jatsToText('<sub>'.repeat(50_000)).length).toBeLessThan(1_000_000);
    expect(jatsToText('<'.repeat(500_000))).toHaveLength(500_000);
  });
});

describe('asking Crossref', () => {
  test('a contact that is an address joins the polite pool, anything else is not sent', () => {
    expect(workUrl('10.1002/(SICI)1<1::AID>3.0#?', { contact: 'me@example.org' })).toBe(
      'https://api.crossref.org/works/10.1002%2F(SICI)1%3C1%3A%3AAID%3E3.0%23%3F?mailto=me%40example.org',
    );
    expect(workUrl('10.5555/x', { contact: 'https://example.org' })).toBe(
      'https://api.crossref.org/works/10.5555%2Fx',
    );
  });

  test('several works are one request', () => {
    expect(worksUrl(['10.5555/a', '10.5555/b'])).toBe(
      'https://api.crossref.org/works?filter=doi%3A10.5555%2Fa%2Cdoi%3A10.5555%2Fb&rows=2',
    );
  });
});

describe('filling what a feed left out', () => {
  const teaser: Paper = {
    id: doiPaperId('10.5555/sample.2026.1'),
    title: 'The title of the feed',
    abstract: 'A teaser.',
    authors: ['Ana B. Sample'],
    categories: [],
    primaryCategory: '',
    links: { abstract: 'https://journal.example/1' },
  };

  test('a longer abstract replaces the teaser; title, authors and links stay', () => {
    const full = enrich(teaser, workOf(fixture('article.json')));
    expect(full).toMatchObject({
      title: teaser.title,
      authors: teaser.authors,
      links: teaser.links,
      publishedOn: '2026-06-17',
    });
    expect(full.abstract).toMatch(/^Background: /);
  });

  test('an abstract that is there and longer stays', () => {
    const long = { ...teaser, abstract: 'x'.repeat(500) };
    expect(enrich(long, workOf(fixture('article.json'))).abstract).toBe(long.abstract);
  });
});

describe.skipIf(!existsSync(captures))('the twelve captures (skipped without ../shared)', () => {
  const read = (name: string): Buffer => readFileSync(new URL(name, captures));

  test.each([
    ['fulltext_ft_abstract_crossref_0.json', 10, 7496, 9],
    ['habanero_test_cursor_0.json', 20, 454, 1],
    ['habanero_test_journals_works_1.json', 20, 203, 16],
    ['habanero_test_works_field_queries_0.json', 20, undefined, 15],
    ['rcrossref_cr_funders_with_cursor_and_progress_bar_1.json', 30, undefined, 3],
    ['rcrossref_cr_r_2.json', 20, 20, 1],
    ['rcrossref_cr_works_1.json', 20, 9268, 7],
  ])('%s: %i works, the total, the abstracts, and no markup left', (name, count, total, abstracts) => {
    const reading = parseWorks(read(name));
    expect(reading).toMatchObject({ kind: 'works', unreadable: 0, ...(total !== undefined && { total }) });
    const works = worksOf(read(name));
    expect(works).toHaveLength(count);
    expect(works.filter((work) => work.abstract !== undefined)).toHaveLength(abstracts);
    for (const work of works)
      expect(`${work.title} ${work.abstract}`, work.doi).not.toMatch(/<\/?\w|&\w+;|\s\s|jats:|mml:/);
  });

  test('empty date-parts are no dates', () => {
    expect(
      worksOf(read('rcrossref_cr_works_1.json')).filter((work) => work.published === undefined),
    ).toHaveLength(10);
    expect(
      worksOf(read('habanero_test_cursor_0.json')).filter((work) => work.published === undefined),
    ).toHaveLength(2);
    expect(workOf(read('rcrossref_cr_works_4.json'))).toMatchObject({
      type: 'journal',
      title: 'Theoretical Ecology',
    });
  });

  test('titles with math and chemistry are readable', () => {
    const works = worksOf(read('rcrossref_cr_funders_with_cursor_and_progress_bar_1.json'));
    const titles = new Map(works.map((work) => [work.doi, work.title]));
    expect(titles.get('10.1103/physrevmaterials.5.064417')).toBe(
      'Understanding magnetic phase coexistence in Ru₂Mn₁₋ₓFeₓSn Heusler alloys: A neutron scattering, thermodynamic, and phenomenological analysis',
    );
    expect(titles.get('10.1039/d1tc03502a')).toMatch(
      /^Chlorine-mediated atomic layer deposition of HfO₂ on grap/,
    );
    expect(titles.get('10.1021/jp502220m')).toMatch(/^Drift Transport in Al₂O₃-Sheathed 3-D /);
  });

  test('preprints and their articles name each other', () => {
    const works = worksOf(read('habanero_test_works_field_queries_0.json'));
    expect(works.find((work) => work.doi === '10.1002/ece3.2314')?.preprints).toEqual(['10.1101/014852']);
    expect(works.filter((work) => work.isPreprint).map((work) => work.doi)).toEqual([
      '10.1101/055319',
      '10.1101/014852',
    ]);
  });

  test('sections become sentences with their heading', () => {
    const work = workOf(read('habanero_test_workscontainer_with_two_ids_0.json'));
    expect(work.abstract).toMatch(/^Background: .* Methods: .* Results: /);
    expect(work.authors).toHaveLength(15);
    expect(workOf(read('fulltext_ft_abstract_crossref_10.json')).abstract).toMatch(
      /^Environmental damage during warfare/,
    );
  });

  test('the two refusals say why', () => {
    expect(parseWorks(read('rcrossref_cr_works_fails_well_1.json'))).toMatchObject({
      kind: 'failure',
      reason: ['text', expect.stringMatching(/^Integer specified as 200/)],
    });
    expect(parseWorks(read('rcrossref_cr_members_with_cursor_fails_well_0.json'))).toEqual({
      kind: 'failure',
      reason: ['text', 'Response Exception'],
    });
  });
});
