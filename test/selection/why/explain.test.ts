import { beforeEach, describe, expect, test } from 'vitest';
import { assembleDigest, briefNothing } from '../../../src/selection/assemble.ts';
import { select } from '../../../src/selection/select.ts';
import { explainPlace, standings } from '../../../src/selection/why/explain.ts';
import { saveDigest } from '../../../src/store/digests/digests.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { savePapers } from '../../../src/store/papers.ts';
import {
  announce,
  clockAt,
  deliver,
  FRIDAY,
  MONDAY,
  packageRoot,
  readerConfig,
} from '../../helpers/selection.ts';
import { AT, memoryStore, paperId, samplePaper } from '../../helpers/store.ts';

const clock = clockAt('2026-04-20T14:00:00Z');
const profile = { interests: [{ name: 'codes', about: 'decoders of surface codes' }] };
const reader = (fields: Record<string, unknown> = {}) => readerConfig({ profile, ...fields });
const NEAR = { title: 'Decoders of surface codes' };
const FAR = { title: 'Dust in dwarf galaxies' };

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const placeOf = (id: string, config = reader()) =>
  explainPlace({ store, clock, packageRoot }, config, paperId(`arxiv:${id}`));

describe('a paper was not shown because', () => {
  test('it was never stored, or never announced', () => {
    expect(placeOf('1')).toBeUndefined();
    savePapers(store, [samplePaper('1')], AT);
    expect(placeOf('1')).toMatchObject({ of: 0, reason: ['never-announced'] });
  });

  test('it lacks what the threshold asks for', () => {
    announce(store, '1', FAR);
    const place = placeOf('1', reader({ briefing: { minScore: 0.5 } }));
    const below = 0.5 - (place?.paper.score ?? 0);
    expect(place).toMatchObject({ of: 1, below, reason: ['below-threshold', 0.5, below] });
  });

  test('better ones filled the digest', () => {
    announce(store, '1', NEAR);
    announce(store, '2', FAR);
    const place = placeOf('2', reader({ briefing: { minScore: 0, papers: 1 } }));
    expect(place).toMatchObject({ of: 2, reason: ['beyond-limit', 1, 1] });
  });

  test('it is muted, by which rule', () => {
    announce(store, '1', FAR);
    const place = placeOf('1', reader({ profile: { ...profile, mute: { phrases: ['dwarf galaxies'] } } }));
    expect(place).toMatchObject({
      reason: ['muted', 'phrases', 'dwarf galaxies'],
      mutedBy: { list: 'phrases' },
    });
  });

  test('its type is not read', () => {
    announce(store, '1', { ...NEAR, type: 'replace' });
    const sources = { arxiv: { categories: ['cs.LG'], announce: ['new'] } };
    expect(placeOf('1', reader({ sources }))).toMatchObject({ of: 0, reason: ['type-not-read'] });
  });

  test('only a scouted list has it', () => {
    announce(store, '1', { ...NEAR, category: 'quant-ph', categories: ['quant-ph'] });
    const sources = { arxiv: { categories: ['cs.LG'], scout: ['quant-ph'] } };
    expect(placeOf('1', reader({ sources }))).toMatchObject({ reason: ['scouted-only'] });
  });

  test('an earlier digest had shown it', () => {
    const id = announce(store, '1', { ...NEAR, on: FRIDAY });
    deliver(store, FRIDAY, [id]);
    announce(store, '1', { ...NEAR, type: 'replace', version: 2 });
    expect(placeOf('1')).toMatchObject({ shownOn: FRIDAY, reason: ['shown-before', FRIDAY] });
  });

  test('the digest that is to show it is not delivered yet', () => {
    announce(store, '1', NEAR);
    expect(placeOf('1', reader({ briefing: { minScore: 0 } }))?.reason).toEqual(['not-delivered-yet']);
  });
});

test('a shown paper has the number of its digest and the day, and no reason', () => {
  announce(store, '1', FAR);
  announce(store, '2', NEAR);
  const config = reader({ briefing: { minScore: 0 } });
  const selection = select(store, config, clock, { asked: { kind: 'today' }, limit: 10, minScore: 0 });
  saveDigest(store, assembleDigest(selection, config, clock, briefNothing(selection)), { delivered: true });
  const place = placeOf('1', config);
  expect(place).toMatchObject({ shownAs: 2, shownOn: MONDAY, of: 2 });
  expect(place).not.toHaveProperty('reason');
});

test('a paper is explained by the day that announced it last', () => {
  announce(store, '1', { ...NEAR, on: FRIDAY });
  announce(store, '2', { ...FAR, on: FRIDAY });
  announce(store, '1', { ...NEAR, type: 'replace', version: 2 });
  expect(placeOf('1')).toMatchObject({ of: 1, paper: { announcedOn: MONDAY, announceType: 'replace' } });
});

test('papers of one day share its ranking', () => {
  announce(store, '1', NEAR);
  announce(store, '2', FAR);
  const standing = standings({ store, clock, packageRoot }, reader());
  expect(standing(paperId('arxiv:1'), MONDAY).of).toBe(2);
  announce(store, '3', FAR);
  expect(standing(paperId('arxiv:2'), MONDAY).of).toBe(2);
});
