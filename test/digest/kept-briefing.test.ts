/** What is kept of the briefing that radar writes by itself, and when it no longer counts. */
import { beforeEach, expect, test } from 'vitest';
import type { Config } from '../../src/config/schema.ts';
import { extractive } from '../../src/digest/kept-briefing.ts';
import { cut, gather } from '../../src/selection/gather.ts';
import { orderOf } from '../../src/selection/kept-order.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, clockAt, deliver, FRIDAY, packageRoot, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../helpers/store.ts';

const profile = { interests: [{ name: 'codes', about: 'decoders of surface codes' }] };
const config = readerConfig({ profile });
const abstract = 'We propose a decoder. It corrects errors of surface codes in 5 ms. We show that it scales.';

let store: Store;
beforeEach(() => {
  store = memoryStore();
  announce(store, '1', { title: 'Decoders of surface codes', abstract });
  announce(store, '2', { title: 'Surface codes and their decoders, again', abstract, type: 'replace' });
  announce(store, '3', { title: 'Dust in dwarf galaxies' });
});

interface Wish {
  readonly reader?: Config;
  readonly program?: string | undefined;
  readonly limit?: number;
  readonly minScore?: number;
  readonly clock?: ReturnType<typeof clockAt>;
}

async function written(wish: Wish = {}) {
  const { reader = config, limit = 10, minScore = 0.1, clock = clockAt('2026-04-20T14:00:00Z') } = wish;
  const pool = gather(store, reader, clock, { kind: 'today' });
  const request = { packageRoot, program: 'program' in wish ? wish.program : 'one' };
  const { mark, ...ranking } = await orderOf(store, reader, pool, request);
  const selection = cut(pool, ranking, reader, { limit, minScore });
  const marked = mark === undefined ? selection : { ...selection, mark };
  return extractive(store, reader, marked, packageRoot, ['no-model-asked']);
}

const keys = () =>
  connectionOf(store)
    .all<{ key: string }>(`SELECT key FROM rankings WHERE key LIKE 'briefing %' ORDER BY number`)
    .map(({ key }) => key);
const spoil = (from: string, to: string): number =>
  connectionOf(store).run(
    `UPDATE rankings SET ranking = replace(ranking, ?, ?) WHERE key LIKE 'briefing %'`,
    from,
    to,
  );

test('what is kept is what was written, whatever is the reason that no model wrote it', async () => {
  const fresh = await written({ program: undefined });
  expect(keys()).toEqual([]);
  expect(await written()).toEqual(fresh);
  expect(await written()).toEqual(fresh);
  expect(keys()).toHaveLength(1);
  expect(fresh.papers.length).toBeGreaterThan(1);
});

test.each<[string, () => unknown]>([
  ['a like', () => addFeedback(store, [paperId('arxiv:3')], 'like', AT)],
  ['a paper more', () => announce(store, '4')],
  ['a paper whose earlier version was shown', () => deliver(store, FRIDAY, [paperId('arxiv:2')])],
  ['a replacement of what was opened', () => addFeedback(store, [paperId('arxiv:2')], 'read', AT)],
])('%s makes it anew', async (_what, change) => {
  await written();
  change();
  const fresh = await written({ program: undefined });
  expect(await written()).toEqual(fresh);
  expect(keys()).toHaveLength(2);
});

test.each<[string, Wish]>([
  ['a limit', { limit: 1 }],
  ['a threshold', { minScore: 0.97 }],
  ['another language', { reader: readerConfig({ profile, briefing: { language: 'zh' } }) }],
  ['another profile', { reader: readerConfig({ profile: { interests: [{ name: 'dust' }] } }) }],
  ['another program', { program: 'two' }],
])('%s makes it anew', async (_what, wish) => {
  await written();
  const fresh = await written({ ...wish, program: undefined });
  expect(await written(wish)).toEqual(fresh);
  expect(keys()).toHaveLength(2);
});

test('a letter that has changed makes it anew', async () => {
  const fresh = await written();
  expect(spoil('decoder', 'decodes')).toBe(1);
  expect(await written()).toEqual(fresh);
  spoil('{', '');
  expect(await written()).toEqual(fresh);
});
