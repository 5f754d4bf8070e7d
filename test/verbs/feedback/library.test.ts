import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/store/file/open.ts';
import { getPaper, savePapers } from '../../../src/store/papers.ts';
import { papersBy, saveSeeds, sortSeeds } from '../../../src/verbs/feedback/library.ts';
import { announce } from '../../helpers/selection.ts';
import { AT, memoryStore, paperId, samplePaper } from '../../helpers/store.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const ABSTRACT =
  'We study how much of a library somebody else can tell, and how much has to be taken as it is.';

test('of a library only what has no abstract is asked for, and kept as it is should nobody answer', () => {
  const whole = samplePaper('1', { abstract: ABSTRACT });
  const teaser = samplePaper('2', { abstract: 'Short.' });
  const bare = samplePaper('3', { title: '', abstract: '' });
  const own = samplePaper('4', { id: paperId('feed:library/4'), abstract: '' });
  expect(sortSeeds(store, [whole, teaser, bare, own])).toEqual({
    told: [whole, own],
    asked: [teaser.id, bare.id],
    fallback: [teaser],
  });
});

test('what the store has is neither asked for nor written over', () => {
  announce(store, '1', { title: 'As it was announced' });
  const again = samplePaper('1', { title: 'as a library has it', abstract: ABSTRACT });
  expect(sortSeeds(store, [again])).toEqual({ told: [], asked: [], fallback: [] });
  expect(saveSeeds(store, [again, samplePaper('2')], AT)).toBe(1);
  expect(getPaper(store, again.id)?.paper.title).toBe('As it was announced');
});

test.each([
  ['Émilie du Châtelet', ['Émilie du Châtelet']],
  ['Du Chatelet, Emilie', ['Émilie du Châtelet']],
  ['E. du Châtelet', ['Émilie du Châtelet']],
  ['Marie du Châtelet', []],
  ['Nobody', []],
  ['', []],
])('papers by “%s” are found by every spelling that may be the same person', (author, names) => {
  savePapers(
    store,
    [
      samplePaper('1', { authors: ['Ada Lovelace', 'Émilie du Châtelet'] }),
      samplePaper('2', { authors: ['Ada Lovelace'] }),
    ],
    AT,
  );
  expect(papersBy(store, author).map(({ name }) => name)).toEqual(names);
});
