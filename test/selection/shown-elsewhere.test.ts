/** Where else a work is, by what refreshes have linked (linked-works.ts); how it reads as a card is in linked-works.test.ts. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Paper, PaperId } from '../../src/paper.ts';
import { asTwin, isArticle, shownElsewhere, withAlsoAt } from '../../src/selection/linked-works.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import type { StoredTwin } from '../../src/store/links.ts';
import { deliver, FRIDAY, MONDAY } from '../helpers/selection.ts';
import { AT, memoryStore, paperId, samplePaper } from '../helpers/store.ts';
import { announced } from '../rank/papers.ts';

const named = (id: string, fields: Partial<Paper> = {}): Paper =>
  samplePaper('1', { id: paperId(id), ...fields });
const PREPRINT = named('arxiv:2604.00001');
const ARTICLE = named('doi:10.1038/s41586-026-1');

test.each([
  ['arxiv:2604.00001', false],
  ['doi:10.1101/2026.04.01.123456', false],
  ['doi:10.21203/rs.3.rs-1', false],
  ['doi:10.1038/s41586-026-1', true],
  ['feed:samples/1', true],
])('%s names an article of a journal: %s', (id, is) => {
  expect(isArticle(paperId(id))).toBe(is);
});

test.each<[string, Paper, string | undefined, object]>([
  ['arXiv', PREPRINT, undefined, { kind: 'preprint', venue: 'arXiv' }],
  ['bioRxiv', named('doi:10.1101/2026.04.01.1'), undefined, { kind: 'preprint', venue: 'bioRxiv' }],
  ['medRxiv, by the feed', named('doi:10.1101/2026.04.01.1'), 'medrxiv-oncology', { venue: 'medRxiv' }],
  ['a server by its prefix', named('doi:10.26434/chemrxiv-1'), undefined, { venue: 'ChemRxiv' }],
  ['a journal of the catalogue', ARTICLE, 'nature', { kind: 'article', venue: 'Nature' }],
  [
    'a journal that the paper names',
    named('doi:10.1/1', { journalRef: 'Annals' }),
    undefined,
    { venue: 'Annals' },
  ],
  ['a feed of one’s own', named('doi:10.1/1'), 'my-feed', { venue: 'my-feed' }],
  ['the DOI where nothing else is known', named('doi:10.1/1'), undefined, { venue: '10.1/1', doi: '10.1/1' }],
])('a place is called as readers call it: %s', (_what, paper, feed, expected) => {
  expect(asTwin({ paper, ...(feed === undefined ? {} : { feed }) })).toMatchObject(expected);
});

test('what refreshes have linked joins what the window has, each place once', () => {
  const joined = { ...announced(ARTICLE), alsoAt: [asTwin({ paper: PREPRINT })] };
  const other = named('doi:10.1101/2026.04.01.1');
  const known = new Map([[ARTICLE.id, [{ paper: PREPRINT }, { paper: other }]]]);
  const [one] = withAlsoAt([joined], known);
  expect(one?.alsoAt?.map(({ id }) => id)).toEqual([PREPRINT.id, other.id]);
});

describe('a work that an earlier digest showed', () => {
  let store: Store;
  beforeEach(() => {
    store = memoryStore();
  });
  const staysOut = (paper: Paper, ...twins: readonly Paper[]): boolean => {
    const known: ReadonlyMap<PaperId, readonly StoredTwin[]> = new Map([
      [paper.id, twins.map((twin) => ({ paper: twin }))],
    ]);
    return shownElsewhere(store, { profile: 'default', date: MONDAY }, known).has(paper.id);
  };

  test('stays out in another place', () => {
    expect(staysOut(ARTICLE, PREPRINT)).toBe(false);
    deliver(store, FRIDAY, [PREPRINT.id]);
    expect(staysOut(ARTICLE, PREPRINT)).toBe(true);
  });

  test.each([
    ['like', false],
    ['save', false],
    ['read', true],
    ['dislike', true],
  ] as const)('as a preprint with %s keeps its article out: %s', (kind, isOut) => {
    deliver(store, FRIDAY, [PREPRINT.id]);
    addFeedback(store, [PREPRINT.id], kind, AT);
    expect(staysOut(ARTICLE, PREPRINT)).toBe(isOut);
  });

  test('as an article is no news as a preprint, nor as another article, though it was liked', () => {
    deliver(store, FRIDAY, [ARTICLE.id]);
    addFeedback(store, [ARTICLE.id], 'like', AT);
    expect([staysOut(PREPRINT, ARTICLE), staysOut(named('doi:10.1126/1'), ARTICLE)]).toEqual([true, true]);
  });

  test('by the digest of the very day may be shown again in it', () => {
    deliver(store, MONDAY, [PREPRINT.id]);
    expect(staysOut(ARTICLE, PREPRINT)).toBe(false);
  });
});
