import { beforeEach, expect, test } from 'vitest';
import type { Config } from '../../../src/config/schema.ts';
import { select } from '../../../src/selection/select.ts';
import { readSpace } from '../../../src/selection/shipped-space.ts';
import { type Insight, insightsInto } from '../../../src/selection/why/insight.ts';
import { addFeedback } from '../../../src/store/feedback.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { announce, clockAt, FRIDAY, MONDAY, packageRoot, readerConfig } from '../../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../../helpers/store.ts';

const space = readSpace(packageRoot);
const DECODERS = {
  title: 'Neural decoders learn surface codes',
  abstract:
    'We train neural decoders for surface codes. The decoders halve the logical error rate of surface codes.',
};
const DUST = {
  title: 'Dust in dwarf galaxies',
  abstract: 'We map cold dust in nine dwarf galaxies. Dwarf galaxies hold less dust than models of dust say.',
};

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function insightInto(id: string, config: Config): Insight {
  const { minScore } = config.briefing;
  const asked = { kind: 'date', date: MONDAY } as const;
  const selection = select(store, config, clockAt('2026-04-20T14:00:00Z'), {
    asked,
    limit: 10,
    minScore,
    space,
  });
  const paper = selection.ranked.find((one) => one.paper.id === `arxiv:${id}`);
  if (paper === undefined) throw new Error(`${id} is not ranked`);
  return insightsInto(store, config, selection, space)(paper);
}

test('the liked papers nearest to a paper explain it; unrelated ones do not', () => {
  announce(store, '1', { ...DECODERS, on: FRIDAY });
  announce(store, '2', { ...DUST, on: FRIDAY });
  announce(store, '3', { ...DECODERS, title: 'Surface codes with fast neural decoders' });
  announce(store, '4', { ...DUST, title: 'Cold gas in dwarf galaxies' });
  addFeedback(store, [paperId('arxiv:1'), paperId('arxiv:2')], 'like', AT);
  expect(insightInto('3', readerConfig()).nearest.map(({ paper }) => paper)).toEqual(['arxiv:1']);
  expect(insightInto('4', readerConfig()).nearest.map(({ paper }) => paper)).toEqual(['arxiv:2']);
});

test('the words that pulled a paper are words that stand in it', () => {
  announce(store, '1', { ...DECODERS, on: FRIDAY });
  announce(store, '2', { ...DECODERS, title: 'Surface codes with fast neural decoders' });
  announce(store, '3', DUST);
  addFeedback(store, [paperId('arxiv:1')], 'like', AT);
  const { words } = insightInto('2', readerConfig());
  const text = `Surface codes with fast neural decoders ${DECODERS.abstract}`.toLowerCase();
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter(({ word }) => !text.includes(word.toLowerCase()))).toEqual([]);
});

const reader = (
  minScore: number,
  interests: readonly object[] = [{ name: 'dust', about: 'dust in galaxies' }],
) => readerConfig({ profile: { interests }, briefing: { minScore } });

test('a paper below the threshold names an interest in its own words that really would have shown it', () => {
  announce(store, '1', DECODERS);
  announce(store, '2', DUST);
  const { wanted } = insightInto('1', reader(0.3));
  expect(DECODERS.abstract.toLowerCase()).toContain(wanted?.interest.toLowerCase());
  const interests = [
    { name: 'dust', about: 'dust in galaxies' },
    { name: 'w', about: wanted?.interest },
  ];
  const again = select(store, reader(0.3, interests), clockAt('2026-04-20T14:00:00Z'), {
    asked: { kind: 'date', date: MONDAY },
    limit: 10,
    minScore: 0.3,
    space,
  });
  expect(again.shown.map(({ paper }) => paper.id)).toContain('arxiv:1');
});

test('a paper above the threshold needs no other interest', () => {
  announce(store, '1', DECODERS);
  announce(store, '2', DUST);
  expect(insightInto('2', reader(0.1))).not.toHaveProperty('wanted');
});
