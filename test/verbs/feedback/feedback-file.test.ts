import { beforeEach, describe, expect, test } from 'vitest';
import { addFeedback, listFeedback, undoLastFeedback } from '../../../src/store/feedback.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { getPaper } from '../../../src/store/papers.ts';
import { exportFeedback, importFile, readFeedbackFile } from '../../../src/verbs/feedback/feedback-file.ts';
import { announce } from '../../helpers/selection.ts';
import { AT, day, LATER, memoryStore, paperId } from '../../helpers/store.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

describe('exported feedback', () => {
  test('brings everything back in an empty store: marks, their times and interests, and the papers whole', () => {
    const fields = {
      doi: '10.1/a',
      comment: '9 pages',
      publishedOn: day('2026-04-17'),
      tex: { title: '$x$', abstract: '$y$' },
    };
    const id = announce(store, '2604.00001', fields);
    addFeedback(store, [id], 'like', AT, { interest: 'codes' });
    addFeedback(store, [id, paperId('doi:10.1038/unknown')], 'save', LATER);
    const other = memoryStore();
    const file = readFeedbackFile(exportFeedback(store), '2026-05-01T00:00:00.000Z');
    expect(file.problems).toEqual([]);
    expect(importFile(other, file, LATER)).toEqual({ changed: 3, papers: 1 });
    expect(listFeedback(other)).toEqual(listFeedback(store));
    expect(getPaper(other, id)?.paper).toEqual(getPaper(store, id)?.paper);
  });

  test('tells the text of a paper once, however much was said of it', () => {
    const id = announce(store, '2604.00001');
    addFeedback(store, [id], 'like', AT);
    addFeedback(store, [id], 'read', LATER);
    const records = exportFeedback(store)
      .trim()
      .split('\n')
      .map((line) => 'record' in JSON.parse(line));
    expect(records).toEqual([true, false]);
  });

  test('changes nothing where it is all there, and keeps the text that the store has', () => {
    const id = announce(store, '2604.00001', { title: 'As it was' });
    addFeedback(store, [id], 'like', AT);
    const text = exportFeedback(store).replace('As it was', 'As somebody wrote it');
    expect(importFile(store, readFeedbackFile(text, LATER), LATER)).toEqual({ changed: 0, papers: 0 });
    expect(getPaper(store, id)?.paper.title).toBe('As it was');
  });
});

describe('a file written by hand', () => {
  test('needs a paper and a kind only; that was said now', () => {
    const { marks } = readFeedbackFile(
      '\n{"paper": "https://arxiv.org/abs/2604.00001v2", "kind": "like"}\n',
      LATER,
    );
    expect(marks).toEqual([{ paper: 'arxiv:2604.00001', kind: 'like', at: LATER }]);
  });

  test('hears of every wrong line by its number', () => {
    const lines = [
      '{"paper": "2604.00001", "kind": "like"}',
      'nonsense',
      '',
      '{"paper": "2604.00001", "kind": "love"}',
      '{"paper": "nowhere", "kind": "like"}',
    ];
    const { problems } = readFeedbackFile(lines.join('\n'), LATER);
    expect(problems.map((one) => /\d+/.exec(JSON.stringify(one))?.[0])).toEqual(['2', '4', '5']);
  });

  test('is taken back by one undo', () => {
    const text = ['1', '2'].map((one) => `{"paper": "2604.0000${one}", "kind": "like"}`).join('\n');
    importFile(store, readFeedbackFile(text, LATER), LATER);
    undoLastFeedback(store);
    expect(listFeedback(store)).toEqual([]);
  });
});
