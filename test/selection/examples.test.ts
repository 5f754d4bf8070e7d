import { beforeEach, expect, test } from 'vitest';
import { findExamples } from '../../src/selection/examples.ts';
import { addFeedback } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, readerConfig } from '../helpers/selection.ts';
import { AT, memoryStore, paperId } from '../helpers/store.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
  for (const id of ['2604.00001', '2604.00002', '2604.00003']) announce(store, id);
});

const found = (interest: Record<string, unknown>) => {
  const { profile } = readerConfig({ profile: { interests: [{ name: 'codes', ...interest }] } });
  const { examples, unknown } = findExamples(store, profile);
  return { unknown, examples: examples.map(({ paper, kind, interest: name }) => [paper.id, kind, name]) };
};

test('papers of the configuration are examples of the interest that names them', () => {
  const { examples } = found({ like: ['https://arxiv.org/abs/2604.00001v3'], dislike: ['arxiv:2604.00002'] });
  expect(examples).toEqual([
    ['arxiv:2604.00001', 'like', 'codes'],
    ['arxiv:2604.00002', 'dislike', 'codes'],
  ]);
});

test('what was said of papers counts too, with the interest that it was said for; that one was opened says nothing', () => {
  addFeedback(store, [paperId('arxiv:2604.00003')], 'save', AT, { interest: 'codes' });
  addFeedback(store, [paperId('arxiv:2604.00002')], 'read', AT);
  expect(found({}).examples).toEqual([['arxiv:2604.00003', 'save', 'codes']]);
});

test('a paper whose text is not here is no example, and is told once', () => {
  addFeedback(store, [paperId('arxiv:2501.00001')], 'like', AT);
  expect(found({ like: ['2501.00001', '2604.00001'] })).toEqual({
    examples: [['arxiv:2604.00001', 'like', 'codes']],
    unknown: ['arxiv:2501.00001'],
  });
});
