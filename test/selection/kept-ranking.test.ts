import { beforeEach, expect, test } from 'vitest';
import { listInBatches, listPapers, rankingOf } from '../../src/selection/kept-ranking.ts';
import type { ListingRequest } from '../../src/selection/listing.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, clockAt, FRIDAY, MONDAY, packageRoot, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../helpers/store.ts';

const clock = clockAt('2026-04-20T14:00:00Z');
const pace = { clock, signal: new AbortController().signal };
const interests = [{ name: 'codes', about: 'decoders of surface codes' }];
const config = readerConfig({ profile: { interests } });
const request: ListingRequest = {
  asked: { kind: 'date', date: MONDAY },
  limit: 10,
  minScore: 0,
  version: '1.0.0',
  packageRoot,
};

let store: Store;
beforeEach(() => {
  store = memoryStore();
  announce(store, '1', { title: 'Decoders of surface codes' });
  announce(store, '2', { title: 'Dust in dwarf galaxies' });
});

/** Every ranking is kept with what it was made from: one of another making has another key. */
const keptKey = () =>
  connectionOf(store)
    .all<{ key: string }>('SELECT key FROM rankings')
    .map(({ key }) => key)
    .join();

async function isMadeAnewAfter(change: () => void, next: Partial<ListingRequest> = {}, reader = config) {
  await rankingOf(store, config, clock, request);
  const before = keptKey();
  change();
  await rankingOf(store, reader, clock, { ...request, ...next });
  return keptKey() !== before;
}

test('the ranking that is kept is the one that is listed, while nothing changes', async () => {
  const made = await rankingOf(store, config, clock, request);
  connectionOf(store).run('DELETE FROM announcements');
  expect(await rankingOf(store, config, clock, request)).toEqual(made);
});

test('in batches it lists the same papers, made just now or read from what was kept, and stops when nobody wants more', async () => {
  const many = memoryStore();
  for (let number = 0; number < 1203; number++)
    announce(many, String(number), { title: `Decoders of surface codes ${number}` });
  const wanted = { ...request, limit: 1201, wants: ({ id }: { id: string }) => id !== 'arxiv:7' };
  const made = await listInBatches(many, config, pace, wanted);
  const sizes = [...made.batches].map((batch) => batch.length);
  expect(sizes).toEqual([500, 500, 201]);
  const { papers } = await listPapers(many, config, clock, wanted);
  const kept = await listInBatches(many, config, pace, wanted);
  expect([...kept.batches].flat()).toEqual(papers);
  const [first] = (await listInBatches(many, config, pace, wanted)).batches;
  expect(first).toHaveLength(500);
  // Whoever went early left no statement running that would keep others from writing.
  addFeedback(many, [paperId('arxiv:2')], 'like', AT);
});

test('what was kept and cannot be read is made again, in batches too', async () => {
  await rankingOf(store, config, clock, request);
  connectionOf(store).run("UPDATE rankings SET ranking = '{'");
  const { batches } = await listInBatches(store, config, pace, request);
  expect([...batches].flat()).toHaveLength(2);
});

test.each<[string, () => unknown]>([
  ['a like', () => addFeedback(store, [paperId('arxiv:2')], 'like', AT)],
  ['a paper more', () => announce(store, '3')],
  ['a new version of a paper', () => announce(store, '1', { version: 2, title: 'Decoders, revised' })],
])('%s makes a new ranking', async (_what, change) => {
  expect(await isMadeAnewAfter(() => void change())).toBe(true);
});

test.each<[string, Partial<ListingRequest>, Record<string, unknown>]>([
  ['another version of radar', { version: '1.0.1' }, {}],
  ['another day', { asked: { kind: 'date', date: FRIDAY } }, {}],
  ['another interest', {}, { profile: { interests: [...interests, { name: 'dust' }] } }],
  ['another announcement type', {}, { sources: { arxiv: { categories: ['cs.LG'], announce: ['new'] } } }],
  ['another category', {}, { sources: { arxiv: { categories: ['cs.LG', 'cs.AI'] } } }],
])('%s makes a new ranking', async (_what, next, fields) => {
  const reader = readerConfig({ profile: { interests }, ...fields });
  expect(await isMadeAnewAfter(() => {}, next, reader)).toBe(true);
});

test('another number of papers or another threshold reads the same ranking', async () => {
  expect(await isMadeAnewAfter(() => {}, { limit: 1, minScore: 0.5 })).toBe(false);
});

test('what is kept and is no ranking is made again', async () => {
  const made = await rankingOf(store, config, clock, request);
  connectionOf(store).run("UPDATE rankings SET ranking = 'half a rank'");
  expect(await rankingOf(store, config, clock, request)).toEqual(made);
});

test('a listing holds the papers above the threshold, the best first, up to its limit', async () => {
  const idsOf = async (fields: Partial<ListingRequest>) =>
    (await listPapers(store, config, clock, { ...request, ...fields })).papers.map(({ paper }) => paper.id);
  expect(await idsOf({})).toEqual(['arxiv:1', 'arxiv:2']);
  expect(await idsOf({ limit: 1 })).toEqual(['arxiv:1']);
  expect(await idsOf({ minScore: 0.2 })).toEqual(['arxiv:1']);
});

test('a threshold holds for nobody who has said nothing of a taste', async () => {
  const { papers } = await listPapers(store, readerConfig(), clock, { ...request, minScore: 1 });
  expect(papers).toHaveLength(2);
});

test('a listing without papers says why', async () => {
  const { papers, whyNone } = await listPapers(store, config, clock, { ...request, minScore: 1 });
  expect([papers, whyNone]).toEqual([[], ['none-near', 2]]);
});
