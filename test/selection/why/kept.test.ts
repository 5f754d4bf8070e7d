/** What `radar why` keeps between two runs, and what it asks anew. */
import { beforeEach, expect, test } from 'vitest';
import { keptExplainer } from '../../../src/selection/why/kept.ts';
import { addFeedback } from '../../../src/store/feedback.ts';
import { connectionOf } from '../../../src/store/file/connection.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { keepRanking } from '../../../src/store/rankings.ts';
import { announce, clockAt, deliver, MONDAY, packageRoot, readerConfig } from '../../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../../helpers/store.ts';

const clock = clockAt('2026-04-20T14:00:00Z');
const profile = { interests: [{ name: 'codes', about: 'decoders of surface codes' }] };
const reader = (fields: Record<string, unknown> = {}) => readerConfig({ profile, ...fields });
const ID = paperId('arxiv:1');

let store: Store;
beforeEach(() => {
  store = memoryStore();
  announce(store, '1', { title: 'Decoders of surface codes' });
  announce(store, '2', { title: 'Dust in dwarf galaxies' });
});

const why = (config = reader(), version = 'one') =>
  keptExplainer({ store, clock, packageRoot, version }, config)(ID);
/** Shows who reads what is kept: it says then that 99 papers were ranked. */
const tamper = (): number =>
  connectionOf(store).run(`UPDATE rankings SET ranking = replace(ranking, '"of":2', '"of":99')`);

test('a second question is answered from what was kept, with the same words', async () => {
  const first = await why();
  expect(first).toMatchObject({ of: 2, reason: ['not-delivered-yet'], insight: {} });
  expect(await why()).toEqual(first);
  expect(tamper()).toBe(1);
  expect((await why())?.of).toBe(99);
});

test.each<[string, () => ReturnType<typeof why>]>([
  ['another profile', () => why(reader({ profile: { interests: [{ name: 'dust', about: 'dust' }] } }))],
  ['another threshold', () => why(reader({ briefing: { minScore: 0.9 } }))],
  ['another radar', () => why(reader(), 'two')],
])('it does not count for %s', async (_what, ask) => {
  await why();
  tamper();
  expect((await ask())?.of).toBe(2);
});

test('it does not outlive feedback, nor a paper that came later', async () => {
  await why();
  tamper();
  addFeedback(store, [paperId('arxiv:2')], 'dislike', AT);
  expect((await why())?.of).toBe(2);
  announce(store, '3', { title: 'Surface codes again' });
  expect((await why())?.of).toBe(3);
});

test('what was delivered since is asked anew', async () => {
  expect((await why())?.reason).toEqual(['not-delivered-yet']);
  deliver(store, MONDAY, [ID]);
  expect(await why()).toMatchObject({ shownOn: MONDAY });
});

test('what is no answer is ranked again', async () => {
  const first = await why();
  for (const text of ['', 'nonsense', '[]', 'null']) {
    connectionOf(store).run('UPDATE rankings SET ranking = ?', text);
    expect(await why()).toEqual(first);
  }
});

test('questions do not push out the ranking of a list', () => {
  const db = connectionOf(store);
  db.run(`INSERT INTO rankings (key, ranking) VALUES ('a list', '{}')`);
  for (let question = 0; question < 70; question++) keepRanking(store, String(question), '{}', 'why');
  expect(db.get('SELECT count(*) AS count FROM rankings')).toEqual({ count: 65 });
  expect(db.get(`SELECT key FROM rankings WHERE key = 'a list'`)).toBeDefined();
});
