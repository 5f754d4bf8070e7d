import { describe, expect, test } from 'vitest';
import { addFeedback } from '../../src/store/feedback.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import { markDelivered } from '../../src/store/ledger/deliveries.ts';
import { getPaper, getPapers, paperVersions, savePapers } from '../../src/store/papers.ts';
import { AT, day, memoryStore, paperId, refusal, samplePaper } from '../helpers/store.ts';

describe('reading papers', () => {
  test('a stored paper tells its feedback and when it was first delivered, for one profile or any', () => {
    const store = memoryStore();
    const paper = samplePaper('2604.00001');
    savePapers(store, [paper], AT);
    addFeedback(store, [paper.id], 'save', AT);
    addFeedback(store, [paper.id], 'like', AT);
    markDelivered(store, { profile: 'work', date: day('2026-04-21'), shown: [paper.id], at: AT });
    markDelivered(store, { profile: 'home', date: day('2026-04-23'), shown: [paper.id], at: AT });
    expect(getPaper(store, paper.id)).toMatchObject({
      feedback: ['like', 'save'],
      deliveredOn: '2026-04-21',
    });
    expect(getPaper(store, paper.id, { profile: 'home' })?.deliveredOn).toBe('2026-04-23');
    expect(getPaper(store, paper.id, { profile: 'other' })).not.toHaveProperty('deliveredOn');
  });

  test('unknown papers are undefined, or left out of a map', () => {
    const store = memoryStore();
    savePapers(store, [samplePaper('2604.00001'), samplePaper('2604.00002')], AT);
    expect(getPaper(store, paperId('arxiv:none'))).toBeUndefined();
    const found = getPapers(store, [paperId('arxiv:2604.00002'), paperId('arxiv:none')]);
    expect([...found]).toEqual([[paperId('arxiv:2604.00002'), samplePaper('2604.00002')]]);
    expect(paperVersions(store, paperId('arxiv:none'))).toEqual([]);
  });

  test('more ids than SQLite takes parameters are no trouble', () => {
    const store = memoryStore();
    const papers = Array.from({ length: 40_000 }, (_, i) => samplePaper(`2604.${i}`, { abstract: 'x' }));
    savePapers(store, papers, AT);
    expect(
      getPapers(
        store,
        papers.map(({ id }) => id),
      ).size,
    ).toBe(40_000);
  });

  test('a damaged row is an error that names the paper', () => {
    const store = memoryStore();
    savePapers(store, [samplePaper('2604.00001')], AT);
    for (const damage of ['[1]', '{', '"x"']) {
      connectionOf(store).run('UPDATE papers SET authors = ?', damage);
      expect(() => getPaper(store, paperId('arxiv:2604.00001'))).toThrow(
        refusal(/authors of paper arxiv:2604\.00001/),
      );
    }
  });
});
