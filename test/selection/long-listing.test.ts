/** Listings of more papers than are ranked at once: the same as from memory, with the texts of one batch at a time. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Paper, RankedPaper } from '../../src/paper.ts';
import { listInBatches, listPapers } from '../../src/selection/kept-ranking.ts';
import type { ListingRequest } from '../../src/selection/listing.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import { closeStore, openMemoryStore } from '../../src/store/file/open.ts';
import { linkWorks } from '../../src/store/links.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { announce, clockAt, packageRoot, readerConfig } from '../helpers/selection.ts';
import { AT, day, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const clock = clockAt('2026-04-20T14:00:00Z');
const pace = { clock, signal: new AbortController().signal };
const mute = { phrases: ['benchmark'], authors: [], categories: [] };
const interests = [{ name: 'codes', about: 'decoders of surface codes' }];
const config = readerConfig({
  profile: { interests, mute },
  sources: { arxiv: { categories: ['cs.LG'], announce: ['new'] }, feeds: ['nature'] },
});
const DAYS = ['2026-04-16', '2026-04-17', '2026-04-20'].map(day);
const request: ListingRequest = {
  asked: { kind: 'since', since: day('2026-04-16') },
  limit: Number.MAX_SAFE_INTEGER,
  minScore: 0,
  version: '1.0.0',
  packageRoot,
};

const TITLES = [
  'Decoders of surface codes',
  'Dust in dwarf galaxies',
  'A benchmark of decoders',
  'Codes of honour',
];

/** 1,750 papers on each of three days; a preprint and its article lie two days apart. */
function longStore() {
  const store = openMemoryStore();
  for (const [which, on] of DAYS.entries())
    saveAnnouncements(
      store,
      Array.from({ length: 1750 }, (_, number) =>
        sampleAnnouncement(
          samplePaper(`${which}.${number}`, { title: `${TITLES[number % 4]} ${number % 400}` }),
          {
            day: on,
            type: number % 50 === 0 ? 'cross' : 'new',
          },
        ),
      ),
      AT,
    );
  const text = { title: 'Thresholds of decoders of surface codes under leakage', doi: '10.1234/codes.7' };
  announce(store, '9.1', { on: '2026-04-16', ...text });
  const article: Paper = samplePaper('x', { ...text, id: paperId('doi:10.1234/codes.7') });
  saveAnnouncements(
    store,
    [sampleAnnouncement(article, { day: day('2026-04-20'), source: 'feed:nature', category: 'nature' })],
    AT,
  );
  linkWorks(store, AT);
  addFeedback(store, [paperId('arxiv:0.4')], 'like', AT);
  return store;
}

const placed = (papers: readonly RankedPaper[]) =>
  papers.map(({ paper, ...place }) => ({ ...place, id: paper.id, doi: paper.doi }));

let store: ReturnType<typeof longStore>;
beforeAll(() => {
  store = longStore();
});
afterAll(() => closeStore(store));
beforeEach(() => {
  connectionOf(store).run('DELETE FROM rankings');
});

test('a long listing holds the same papers in the same order with the same scores as one that is ranked in memory', async () => {
  const { papers } = await listPapers(store, config, clock, request);
  connectionOf(store).run('DELETE FROM rankings');
  const { batches } = await listInBatches(store, config, pace, request);
  const listed = [...batches].flat();
  expect(placed(listed)).toEqual(placed(papers));
  expect(listed.length).toBeGreaterThan(3000);
  expect(listed.map(({ paper }) => paper.id)).not.toContain('doi:10.1234/codes.7');
  expect(listed.find(({ paper }) => paper.id === 'arxiv:9.1')).toMatchObject({
    alsoAt: [{ id: 'doi:10.1234/codes.7' }],
  });
});

test('of a long window only what is asked for is read back, with the ranks it has among all', async () => {
  const asked = {
    ...request,
    minScore: 0.35,
    limit: 700,
    wants: ({ id }: { id: string }) => id.endsWith('8'),
  };
  const { papers } = await listPapers(store, config, clock, asked);
  connectionOf(store).run('DELETE FROM rankings');
  const { batches } = await listInBatches(store, config, pace, asked);
  expect(placed([...batches].flat())).toEqual(placed(papers));
  expect(papers.length).toBeGreaterThan(5);
});

test('a long listing of nothing says why, and an interrupted one ends between two batches', async () => {
  const { batches, whyNone } = await listInBatches(store, config, pace, { ...request, minScore: 1.1 });
  expect([...batches]).toEqual([]);
  expect(whyNone[0]).toBe('none-near');
  const controller = new AbortController();
  const sleep = async () => {
    if (controller.signal.aborted) throw controller.signal.reason;
    controller.abort(new Error('stop'));
  };
  const stopped = { clock: { ...clock, sleep }, signal: controller.signal };
  await expect(listInBatches(store, config, stopped, request)).rejects.toThrow('stop');
});
