/** Which papers are one work, over all days and sources, as the store finds and forgets it. */
import { expect, test } from 'vitest';
import type { Paper } from '../../src/paper.ts';
import { linkWorks, stateDois, twinsOf } from '../../src/store/links.ts';
import { dueLookups, recordLookup } from '../../src/store/lookups.ts';
import { saveAnnouncements, savePapers } from '../../src/store/papers.ts';
import { storeGeneration } from '../../src/store/rankings.ts';
import { AT, day, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const TITLE = 'Programmable waveguides for photonic neural networks';
const ABSTRACT =
  'We present a waveguide whose refractive index is set point by point by light. It multiplies vectors of forty-nine entries in one pass and classifies spoken vowels as well as a digital network of the same size. Gradients are measured on the device itself, so that no model of the material is needed.';
const CRYSTALS =
  'Crystals of ice grow from vapour along preferred axes. Here their facets are followed under a microscope for several weeks, and kinetic coefficients are extracted by inverting diffusion profiles near each corner, which contradicts earlier estimates made from balloons.';

const preprint = (id = '2604.00001', fields: Partial<Paper> = {}): Paper =>
  samplePaper(id, { title: TITLE, abstract: ABSTRACT, ...fields });
const article = (doi: string, fields: Partial<Paper> = {}): Paper => {
  const { version: _, ...paper } = samplePaper('x', { title: TITLE, abstract: ABSTRACT, ...fields });
  return { ...paper, id: paperId(`doi:${doi}`), doi, links: { abstract: `https://doi.org/${doi}` } };
};
const NATURE = '10.1038/s41586-026-00001-1';
const SERVER = '10.1101/2026.04.20.123456';

function storeOf(...papers: readonly Paper[]) {
  const store = memoryStore();
  savePapers(store, papers, AT);
  return store;
}
const placesOf = (store: ReturnType<typeof memoryStore>, id: string): string[] =>
  (twinsOf(store, [paperId(id)]).get(paperId(id)) ?? []).map(({ paper }) => paper.id);

test('an article finds its preprint, whichever came first, and both know of each other', () => {
  for (const papers of [
    [preprint(), article(NATURE)],
    [article(NATURE), preprint()],
  ]) {
    const store = storeOf(...papers);
    expect(linkWorks(store, AT)).toBe(2);
    expect(placesOf(store, 'arxiv:2604.00001')).toEqual([`doi:${NATURE}`]);
    expect(placesOf(store, `doi:${NATURE}`)).toEqual(['arxiv:2604.00001']);
    expect(linkWorks(store, AT)).toBe(0);
  }
});

test('arXiv papers alone are not even looked at, and are found once a journal’s paper is there', () => {
  const store = storeOf(preprint());
  expect(linkWorks(store, AT)).toBe(0);
  savePapers(store, [article(NATURE)], AT);
  expect(linkWorks(store, AT)).toBe(2);
});

test('the latest papers have their turn first, the others in later runs', () => {
  const store = storeOf(preprint(), samplePaper('2604.00002'), article(NATURE));
  expect(linkWorks(store, AT, 2)).toBe(2);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual([]);
  expect(linkWorks(store, AT, 2)).toBe(1);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual(['arxiv:2604.00001']);
});

test('parts of one article, each on arXiv, stay two works that know the article', () => {
  const store = storeOf(
    preprint('2604.00003', { doi: NATURE, title: 'Waveguides, part I' }),
    preprint('2604.00004', { doi: NATURE, title: 'Waveguides, part II', abstract: CRYSTALS }),
    article(NATURE),
  );
  linkWorks(store, AT);
  expect(placesOf(store, 'arxiv:2604.00003')).toEqual([`doi:${NATURE}`]);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual(['arxiv:2604.00003', 'arxiv:2604.00004']);
});

test('a replacement that names the journal’s DOI links what the texts did not', () => {
  const store = storeOf(preprint(), article(NATURE, { title: 'A wholly other title', abstract: CRYSTALS }));
  linkWorks(store, AT);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual([]);
  savePapers(store, [preprint('2604.00001', { version: 2, doi: NATURE })], AT);
  expect(linkWorks(store, AT)).toBe(1);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual(['arxiv:2604.00001']);
});

test('an abstract that contradicts the title takes the link away', () => {
  const store = storeOf(preprint(), article(NATURE, { abstract: '' }));
  linkWorks(store, AT);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual(['arxiv:2604.00001']);
  const before = storeGeneration(store);
  savePapers(store, [article(NATURE, { abstract: CRYSTALS })], AT);
  linkWorks(store, AT);
  expect(placesOf(store, `doi:${NATURE}`)).toEqual([]);
  expect(storeGeneration(store)).toBeGreaterThan(before + 1);
});

test('a registry’s word links papers whose texts say nothing, before the other one is known too', () => {
  const store = storeOf(article(SERVER, { title: 'First thoughts', abstract: '' }));
  stateDois(store, paperId(`doi:${SERVER}`), [NATURE.toUpperCase()]);
  linkWorks(store, AT);
  savePapers(store, [article(NATURE, { abstract: CRYSTALS }), preprint('2604.00001', { doi: NATURE })], AT);
  linkWorks(store, AT);
  expect(placesOf(store, `doi:${SERVER}`)).toEqual(['arxiv:2604.00001', `doi:${NATURE}`]);
  expect(placesOf(store, 'arxiv:2604.00001')).toEqual([`doi:${NATURE}`, `doi:${SERVER}`]);
});

test('two articles, a comment, a sequel and a namesake are other works', () => {
  const store = storeOf(
    preprint(),
    article('10.1038/a', { title: `Comment on “${TITLE}”` }),
    article('10.1038/b', { title: `${TITLE}: part 2`, abstract: CRYSTALS }),
    article('10.1038/c', { authors: ['Somebody Else'], abstract: CRYSTALS }),
  );
  expect(linkWorks(store, AT)).toBe(4);
  expect(placesOf(store, 'arxiv:2604.00001')).toEqual([]);
});

test('linking that finds nothing new leaves kept rankings alone', () => {
  const store = storeOf(preprint(), article('10.1038/z', { title: 'Of other things', abstract: CRYSTALS }));
  const before = storeGeneration(store);
  linkWorks(store, AT);
  expect(storeGeneration(store)).toBe(before);
});

test('what is to be looked up: recent papers of those feeds with a DOI and no whole abstract, when their time has come', () => {
  const store = memoryStore();
  const from = (doi: string, abstract: string, feed = 'nature', on = '2026-04-20') =>
    sampleAnnouncement(article(doi, { title: `Paper ${doi}`, abstract }), {
      source: `feed:${feed}`,
      category: feed,
      day: on,
    });
  saveAnnouncements(
    store,
    [
      from('10.1038/none', ''),
      from('10.1038/cut', `${ABSTRACT} and then…`),
      from('10.1038/whole', ABSTRACT),
      from('10.1038/old', '', 'nature', '2026-03-01'),
      from('10.1126/other', '', 'science'),
      sampleAnnouncement(samplePaper('2604.00009', { abstract: '' })),
    ],
    AT,
  );
  const due = (now: string) =>
    dueLookups(store, {
      feeds: ['nature'],
      from: day('2026-04-10'),
      to: day('2026-04-20'),
      now,
      wholeFrom: 200,
      limit: 10,
    }).map(({ paper, tries }) => [paper.id, tries]);
  expect(due(AT)).toEqual([
    ['doi:10.1038/cut', 0],
    ['doi:10.1038/none', 0],
  ]);
  recordLookup(store, {
    paper: paperId('doi:10.1038/cut'),
    outcome: 'unknown',
    nextAt: '2026-04-21T00:00:00.000Z',
  });
  expect(due(AT)).toEqual([['doi:10.1038/none', 0]]);
  expect(due('2026-04-21T06:00:00.000Z')).toEqual([
    ['doi:10.1038/none', 0],
    ['doi:10.1038/cut', 1],
  ]);
});
