/** One work, one card: what becomes of an arXiv paper and its journal version in the papers of one digest. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import type { AnnouncedPaper, Paper } from '../../src/paper.ts';
import { joinSameWorks } from '../../src/selection/same-works.ts';
import { explainPlace } from '../../src/selection/why/explain.ts';
import { findWindow } from '../../src/selection/window.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { AT, day, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const TITLE = 'Programmable waveguides for photonic neural networks';
const ABSTRACT =
  'We present a waveguide whose refractive index is set point by point by light. It multiplies vectors of forty-nine entries in one pass and classifies spoken vowels as well as a digital network of the same size.';
const AUTHORS = ['Ada Lovelace', 'Émilie du Châtelet'];

const announced = (paper: Paper, source = 'arxiv', category = 'physics.optics'): AnnouncedPaper => ({
  paper,
  announceType: 'new',
  announcedOn: day('2026-04-20'),
  listings: [{ source, category, day: day('2026-04-20'), type: 'new' }],
});

const preprint = samplePaper('2604.00001', { title: TITLE, abstract: ABSTRACT, authors: AUTHORS });
const article = (doi: string, fields: Partial<Paper> = {}): Paper => ({
  id: paperId(`doi:${doi}`),
  doi,
  title: TITLE,
  abstract: ABSTRACT,
  authors: AUTHORS,
  categories: [],
  primaryCategory: '',
  links: { abstract: `https://doi.org/${doi}` },
  ...fields,
});
const NATURE = '10.1038/s41586-026-00001-1';
const idsOf = (papers: readonly AnnouncedPaper[]): string[] => papers.map(({ paper }) => paper.id);

describe('an arXiv paper and its journal version', () => {
  const joined = joinSameWorks([
    announced(article(NATURE), 'feed:nature', 'nature'),
    announced(samplePaper('2604.00009')),
    announced(preprint),
  ]);

  test('are one card: the arXiv paper stays where it is and the article goes', () => {
    expect(idsOf(joined.papers)).toEqual(['arxiv:2604.00009', 'arxiv:2604.00001']);
    expect([...joined.twins]).toEqual([[`doi:${NATURE}`, 'arxiv:2604.00001']]);
  });

  test('the card says where it is published, under its DOI, and on which lists it was', () => {
    expect(joined.papers[1]).toMatchObject({
      paper: { doi: NATURE, journalRef: 'Nature', abstract: ABSTRACT },
      listings: [{ source: 'arxiv' }, { source: 'feed:nature' }],
    });
  });

  test('are joined by the DOI that arXiv gives, whatever became of the title', () => {
    const named = samplePaper('2604.00002', {
      doi: NATURE.toUpperCase(),
      title: 'Another title',
      authors: [],
    });
    const both = joinSameWorks([announced(named), announced(article(NATURE), 'feed:nature', 'nature')]);
    expect(idsOf(both.papers)).toEqual(['arxiv:2604.00002']);
    expect(both.papers[0]?.paper).toMatchObject({ doi: NATURE.toUpperCase(), journalRef: 'Nature' });
  });

  test('what arXiv says of the journal is not overwritten', () => {
    const told = announced({ ...preprint, journalRef: 'Nature 650, 1 (2026)', doi: '10.1/own' });
    const other = announced(article('10.1/own'), 'feed:nature', 'nature');
    expect(joinSameWorks([told, other]).papers[0]?.paper).toMatchObject({
      journalRef: 'Nature 650, 1 (2026)',
      doi: '10.1/own',
    });
  });
});

test('a twin on another preprint server is joined too, and is no journal', () => {
  const twin = article('10.1101/2026.04.20.123456');
  const [kept, ...rest] = joinSameWorks([
    announced(preprint),
    announced(twin, 'feed:biorxiv/neuroscience', 'biorxiv/neuroscience'),
  ]).papers;
  expect(rest).toEqual([]);
  expect(kept?.paper.doi).toBe('10.1101/2026.04.20.123456');
  expect(kept?.paper.journalRef).toBeUndefined();
});

test('without an arXiv paper the one with the fullest abstract is kept, and names the article', () => {
  const teaser = article(NATURE, { abstract: '' });
  const server = article('10.1101/2026.04.20.123456');
  const { papers } = joinSameWorks([
    announced(teaser, 'feed:nature', 'nature'),
    announced(server, 'feed:biorxiv/neuroscience', 'biorxiv/neuroscience'),
  ]);
  expect(idsOf(papers)).toEqual(['doi:10.1101/2026.04.20.123456']);
  expect(papers[0]?.paper.journalRef).toBe('Nature');
});

test('two arXiv papers stay two, also where one article has the DOI of both', () => {
  const parts = ['2604.00003', '2604.00004'].map((id) =>
    announced(samplePaper(id, { doi: NATURE, title: `Part ${id}` })),
  );
  const { papers, twins } = joinSameWorks([...parts, announced(article(NATURE), 'feed:nature', 'nature')]);
  expect(idsOf(papers)).toEqual(['arxiv:2604.00003', 'arxiv:2604.00004']);
  expect(twins.size).toBe(1);
});

test('a comment on a paper, and another paper of the same group, are other works', () => {
  const comment = article('10.1038/c', { title: `Comment on “${TITLE}”`, abstract: 'We disagree.' });
  const sequel = article('10.1038/d', { title: `${TITLE}: part 2`, abstract: 'Now in two dimensions.' });
  const all = [preprint, comment, sequel].map((paper) => announced(paper));
  expect(joinSameWorks(all)).toEqual({ papers: all, twins: new Map() });
});

test('a window counts both as announced and holds one of them; the other is accounted for', () => {
  const store = memoryStore();
  saveAnnouncements(
    store,
    [
      sampleAnnouncement(preprint),
      sampleAnnouncement(article(NATURE), { source: 'feed:nature', category: 'nature' }),
    ],
    AT,
  );
  const request = {
    profile: 'default',
    categories: ['cs.LG', 'nature'],
    wanted: ['new'] as const,
    today: day('2026-04-20'),
  };
  for (const asked of [{ kind: 'today' } as const, { kind: 'date', date: day('2026-04-20') } as const]) {
    const window = findWindow(store, { ...request, wanted: [...request.wanted], asked });
    expect([window.announced, idsOf(window.papers)]).toEqual([2, ['arxiv:2604.00001']]);
  }

  const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
  const clock = { now: () => Date.parse('2026-04-20T14:00:00Z'), sleep: async () => {} };
  const sources = { arxiv: { categories: ['cs.LG'] }, feeds: ['nature'] };
  const why = explainPlace(
    { store, clock, packageRoot },
    configSchema.parse({ sources }),
    paperId(`doi:${NATURE}`),
  );
  expect(why?.reason).toEqual(['same-work-instead', 'arxiv:2604.00001']);
});
