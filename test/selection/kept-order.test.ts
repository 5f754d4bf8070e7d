/** What is kept of the order of a window, and when it no longer counts. */
import { beforeEach, expect, test } from 'vitest';
import { gather } from '../../src/selection/gather.ts';
import { type OrderRequest, orderOf } from '../../src/selection/kept-order.ts';
import { rankPool } from '../../src/selection/select.ts';
import { readSpace } from '../../src/selection/shipped-space.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, clockAt, deliver, FRIDAY, packageRoot, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../helpers/store.ts';

const clock = clockAt('2026-04-20T14:00:00Z');
const interests = [{ name: 'codes', about: 'decoders of surface codes' }];
const mute = { phrases: ['benchmark'], authors: [], categories: [] };
const config = readerConfig({ profile: { interests, mute } });
const request: OrderRequest = { packageRoot, program: 'one' };

let store: Store;
beforeEach(() => {
  store = memoryStore();
  announce(store, '1', { title: 'Decoders of surface codes' });
  announce(store, '2', { title: 'Dust in dwarf galaxies' });
  announce(store, '3', { title: 'A benchmark of decoders' });
});

const pool = (reader = config) => gather(store, reader, clock, { kind: 'today' });
const ordered = (next: OrderRequest = {}, reader = config) =>
  orderOf(store, reader, pool(reader), { ...request, ...next });
const ranked = () => rankPool(store, config, pool(), { space: readSpace(packageRoot) });
const rows = () => connectionOf(store).all<{ key: string }>('SELECT key FROM rankings ORDER BY number');
const overwrite = (text: string): number => connectionOf(store).run('UPDATE rankings SET ranking = ?', text);

test('what is kept is what ranking says: order, scores, signals, and what is muted by which rule', async () => {
  const { mark: _, ...first } = await ordered();
  const { mark, ...second } = await ordered();
  expect([first, second]).toEqual([ranked(), ranked()]);
  expect(second.muted).toHaveLength(1);
  expect(rows()).toEqual([{ key: `order ${mark}` }]);
});

test('it is read, not made again', async () => {
  await ordered();
  overwrite('[[[1,0.5,[]],[0,0.25,[]]],[[2,{"list":"phrases","entry":"benchmark"}]]]');
  expect((await ordered()).ranked.map(({ paper, score, rank }) => [paper.id, score, rank])).toEqual([
    ['arxiv:2', 0.5, 1],
    ['arxiv:1', 0.25, 2],
  ]);
});

test.each<[string, () => unknown]>([
  ['a like', () => addFeedback(store, [paperId('arxiv:2')], 'like', AT)],
  ['a paper more', () => announce(store, '4')],
  ['a new version of a paper', () => announce(store, '1', { version: 2, title: 'Decoders, revised' })],
  ['a paper that was shown on an earlier day', () => deliver(store, FRIDAY, [paperId('arxiv:1')])],
  ['another list of the same day', () => announce(store, '1', { category: 'quant-ph', type: 'cross' })],
])('%s makes it anew', async (_what, change) => {
  await ordered();
  change();
  const { mark: _, ...next } = await ordered();
  expect([rows().length, next]).toEqual([2, ranked()]);
});

test.each<[string, Record<string, unknown>]>([
  ['another interest', { profile: { interests: [...interests, { name: 'dust' }], mute } }],
  ['another mute', { profile: { interests, mute: { ...mute, phrases: ['galaxies'] } } }],
  ['another followed author', { profile: { interests, mute, authors: ['Ada Lovelace'] } }],
  [
    'another server of vectors',
    { profile: { interests, mute }, embeddings: { baseUrl: 'http://127.0.0.1:1/v1', model: 'm' } },
  ],
])('%s makes it anew', async (_what, fields) => {
  await ordered();
  await ordered({}, readerConfig(fields));
  expect(rows()).toHaveLength(2);
});

test('another program makes it anew, and without knowing which it is nothing is kept', async () => {
  await ordered();
  await ordered({ program: 'two' });
  expect(rows()).toHaveLength(2);
  const { mark, ...loose } = await ordered({ program: undefined });
  expect([mark, loose, rows().length]).toEqual([undefined, ranked(), 2]);
});

test.each([
  ['no JSON', '[[[0,'],
  ['nothing', ''],
  ['another document', '{"places":[]}'],
  ['too few papers', '[[[0,0.5,[]],[1,0.25,[]]],[]]'],
  ['a paper twice', '[[[0,0.5,[]],[1,0.25,[]],[1,0.25,[]]],[]]'],
  ['a paper that is not there', '[[[0,0.5,[]],[1,0.25,[]],[7,0.25,[]]],[]]'],
  ['a score that is none', '[[[0,"best",[]],[1,0.25,[]],[2,0.25,[]]],[]]'],
  ['signals that are none', '[[[0,0.5,null],[1,0.25,[]],[2,0.25,[]]],[]]'],
])('%s in its place is made again', async (_what, text) => {
  await ordered();
  overwrite(text);
  const { mark: _, ...again } = await ordered();
  expect(again).toEqual(ranked());
});

test('the oldest are forgotten, and other kinds are left alone', async () => {
  const keep = (key: string): number =>
    connectionOf(store).run('INSERT INTO rankings (key, ranking) VALUES (?, ?)', key, '{}');
  keep('["a listing of a b"]');
  keep('why a question');
  for (let program = 0; program < 12; program++) await ordered({ program: `${program}` });
  const keys = rows().map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith('order '))).toHaveLength(8);
  expect(keys).toEqual(expect.arrayContaining(['["a listing of a b"]', 'why a question']));
  expect(keys.at(-1)).toContain(' 11 ');
});
