/** Neighbouring fields are read for bridges, and shown only where there is one. */
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { extractiveBriefing } from '../../src/brief/extractive.ts';
import { type Config, configSchema } from '../../src/config/schema.ts';
import type { Clock } from '../../src/context.ts';
import type { Digest, Listing } from '../../src/paper.ts';
import { assembleDigest, briefNothing } from '../../src/selection/assemble.ts';
import { briefInputOf } from '../../src/selection/brief-input.ts';
import { listPapers } from '../../src/selection/kept-ranking.ts';
import { isScouted } from '../../src/selection/scouts.ts';
import { select } from '../../src/selection/select.ts';
import { explainPlace } from '../../src/selection/why/explain.ts';
import { saveDigest } from '../../src/store/digests/digests.ts';
import type { Store } from '../../src/store/file/open.ts';
import { saveAnnouncements } from '../../src/store/papers.ts';
import { AT, day, memoryStore, paperId, sampleAnnouncement, samplePaper } from '../helpers/store.ts';

const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
const DAY = day('2026-04-20');
const clock: Clock = { now: () => Date.parse('2026-04-20T14:00:00Z'), sleep: async () => {} };
const config: Config = configSchema.parse({
  profile: {
    interests: [
      { name: 'decoders', about: 'neural decoders for error correcting codes', phrases: ['surface codes'] },
    ],
  },
  sources: { arxiv: { categories: ['cs.LG'], scout: ['quant-ph', 'cs.LG', 'astro-ph.GA'] } },
});

const own = samplePaper('2604.00001', {
  title: 'Belief propagation decoders learn surface codes',
  abstract:
    'We train neural decoders for surface codes with belief propagation on flagged lattices. Errors fall by half.',
});
const scouted = (id: string, category: string, title: string, abstract: string) =>
  sampleAnnouncement(samplePaper(id, { title, abstract, categories: [category] }), { category });
const bridging = scouted(
  '2604.00002',
  'quant-ph',
  'Surface codes on flagged lattices',
  'A flagged lattice reports the surface codes that belief propagation has missed. The threshold rises.',
);
const lonely = scouted(
  '2604.00003',
  'quant-ph',
  'Surface codes once more',
  'Surface codes are reviewed here.',
);
const far = scouted(
  '2604.00004',
  'astro-ph.GA',
  'Dust in dwarf galaxies',
  'We map dust in nine dwarf galaxies.',
);

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function digestOf(at: Clock = clock): Digest {
  const request = { asked: { kind: 'today' } as const, limit: 24, minScore: 0.1 };
  const selection = select(store, config, at, request);
  const briefing =
    selection.shown.length === 0
      ? briefNothing(selection)
      : extractiveBriefing(briefInputOf(selection, config), ['no-model-asked']);
  return assembleDigest(selection, config, at, briefing);
}

const shownIn = (digest: Digest) => digest.papers.map(({ paper, rank }) => [paper.id, rank]);

describe('a paper that only scout lists announced', () => {
  test('is shown where a bridge leads to it, and only there', () => {
    saveAnnouncements(store, [sampleAnnouncement(own), bridging, lonely, far], AT);
    const digest = digestOf();
    expect(digest.briefing.bridges.map(({ papers }) => [...papers].sort())).toEqual([
      ['arxiv:2604.00001', 'arxiv:2604.00002'],
    ]);
    expect(
      shownIn(digest)
        .map(([id]) => id)
        .sort(),
    ).toEqual(['arxiv:2604.00001', 'arxiv:2604.00002']);
    expect(digest.papers.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(digest.counts).toMatchObject({ announced: 4, considered: 4, shown: 2 });
  });

  test('is not shown by itself, however near it is', () => {
    saveAnnouncements(store, [lonely], AT);
    expect(shownIn(digestOf())).toEqual([]);
  });

  test('does not take the place of a paper that was asked for', () => {
    saveAnnouncements(store, [sampleAnnouncement(own), lonely], AT);
    const one = select(store, config, clock, { asked: { kind: 'today' }, limit: 1, minScore: 0 });
    expect(one.shown.map(({ paper }) => paper.id)).toEqual(['arxiv:2604.00001']);
    expect(briefInputOf(one, config).near.map(({ paper }) => paper.id)).toEqual(['arxiv:2604.00003']);
  });

  test('stays out where an earlier digest has shown it', () => {
    saveAnnouncements(store, [sampleAnnouncement(own), bridging], AT);
    saveDigest(store, digestOf(), { delivered: true, fingerprint: 'x' });
    const next = { ...own, id: paperId('arxiv:2604.00009') };
    saveAnnouncements(
      store,
      [
        sampleAnnouncement(next, { day: '2026-04-21' }),
        { ...bridging, day: day('2026-04-21'), category: 'astro-ph.GA', type: 'cross' as const },
      ],
      AT,
    );
    const tomorrow = digestOf({ ...clock, now: () => Date.parse('2026-04-21T14:00:00Z') });
    expect(shownIn(tomorrow)).toEqual([['arxiv:2604.00009', 1]]);
    expect(tomorrow.briefing.bridges).toEqual([]);
  });

  test('is not listed, and radar says why', async () => {
    saveAnnouncements(store, [sampleAnnouncement(own), lonely], AT);
    const request = {
      asked: { kind: 'date', date: DAY } as const,
      limit: 9,
      minScore: 0,
      version: '1',
      packageRoot,
    };
    const { papers } = await listPapers(store, config, clock, request);
    expect(papers.map(({ paper, rank }) => [paper.id, rank])).toEqual([['arxiv:2604.00001', 1]]);
    expect(explainPlace({ store, clock, packageRoot }, config, paperId('arxiv:2604.00003'))?.reason).toEqual([
      'scouted-only',
    ]);
  });

  test('is one of the reader’s own as soon as a list of the reader has it too', () => {
    const again = { ...lonely, category: 'cs.LG', type: 'cross' as const };
    saveAnnouncements(store, [lonely, again], AT);
    expect(shownIn(digestOf())).toEqual([['arxiv:2604.00003', 1]]);
  });
});

test('a quiet day with two papers near the interests shows two, however many were announced', () => {
  const away = Array.from({ length: 12 }, (_, n) =>
    sampleAnnouncement(
      samplePaper(`2604.001${10 + n}`, {
        title: `Dust in dwarf galaxies ${n}`,
        abstract: `We map dust in ${n + 2} dwarf galaxies.`,
      }),
    ),
  );
  const other = { ...own, id: paperId('arxiv:2604.00009'), title: 'Neural decoders for surface codes' };
  saveAnnouncements(store, [sampleAnnouncement(own), sampleAnnouncement(other), ...away], AT);
  const request = { asked: { kind: 'today' } as const, limit: 24, minScore: 0.35 };
  const { shown } = select(store, config, clock, request);
  expect(shown.map(({ paper }) => paper.id).sort()).toEqual(['arxiv:2604.00001', 'arxiv:2604.00009']);
});

test.each<[string, Listing['source'], boolean]>([
  ['quant-ph', 'arxiv', true],
  ['cs.LG', 'arxiv', false],
  ['quant-ph', 'feed:quant-ph', false],
])('a listing in %s of %s is a scout’s: %s', (category, source, expected) => {
  expect(isScouted([{ source, category, day: DAY, type: 'new' }], config.sources.arxiv)).toBe(expected);
});
