import { expect, test } from 'vitest';
import { feedNameOf, latestBatch, listsOf } from '../../src/intake/lists.ts';
import { announce, clockAt, FRIDAY, MONDAY, readerConfig } from '../helpers/selection.ts';
import { memoryStore } from '../helpers/store.ts';

test('the lists of a configuration are categories, scouts and feeds by name, each once', () => {
  const feeds = ['Nature', { name: 'mine', url: 'https://journal.example/feed' }, 'no-such-journal'];
  const arxiv = { categories: ['cs.LG', 'cs.AI'], scout: ['quant-ph', 'cs.LG'] };
  const config = readerConfig({ sources: { arxiv, feeds } });
  expect(listsOf(config)).toEqual(['cs.LG', 'cs.AI', 'quant-ph', 'nature', 'mine', 'no-such-journal']);
  expect(config.sources.feeds.map(feedNameOf)).toEqual(['nature', 'mine', 'no-such-journal']);
});

test('the latest batch is of the last day on which a list that is read announced something, else of today', () => {
  const store = memoryStore();
  const clock = clockAt('2026-04-20T14:00:00Z');
  announce(store, '1', { on: MONDAY, category: 'math.CO' });
  expect(latestBatch(store, readerConfig(), clock)).toBe(MONDAY);
  announce(store, '2', { on: FRIDAY });
  expect(latestBatch(store, readerConfig(), clock)).toBe(FRIDAY);
});
