/** What a search keeps of its scores. */
import { beforeEach, expect, test } from 'vitest';
import { keptScores } from '../../src/selection/kept-scores.ts';
import { scorePapers } from '../../src/selection/score-papers.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import type { Store } from '../../src/store/file/open.ts';
import { getPaper } from '../../src/store/papers.ts';
import { announce, MONDAY, packageRoot, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../helpers/store.ts';

const TODAY = MONDAY;
const config = readerConfig({
  profile: { interests: [{ name: 'codes', about: 'decoders of surface codes' }] },
});

let store: Store;
beforeEach(() => {
  store = memoryStore();
  announce(store, '1', { title: 'Decoders of surface codes' });
  announce(store, '2', { title: 'Dust in dwarf galaxies' });
});

const found = () => ['1', '2'].flatMap((id) => getPaper(store, paperId(`arxiv:${id}`)) ?? []);
const scores = (version = 'one') => keptScores(store, config, found(), TODAY, { packageRoot, version });
const fresh = () =>
  new Map(scorePapers(store, config, found(), TODAY, packageRoot).ranked.map((one) => [one.paper.id, one]));
const tamper = (): number =>
  connectionOf(store).run(`UPDATE rankings SET ranking = replace(ranking, '"score":', '"score":9')`);

test('what is kept is what ranking says, and is read again', async () => {
  expect(await scores()).toEqual(fresh());
  expect(await scores()).toEqual(fresh());
  expect(tamper()).toBe(1);
  expect(await scores()).not.toEqual(fresh());
});

test('feedback, another radar and what is no answer have the papers ranked again', async () => {
  await scores();
  tamper();
  expect(await scores('two')).toEqual(fresh());
  tamper();
  addFeedback(store, [paperId('arxiv:2')], 'like', AT);
  expect(await scores()).toEqual(fresh());
  for (const text of ['', 'nonsense', '{}', '[1]']) {
    connectionOf(store).run('UPDATE rankings SET ranking = ?', text);
    expect(await scores()).toEqual(fresh());
  }
});
