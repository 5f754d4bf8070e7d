import { expect, test } from 'vitest';
import { recordConfigEdit } from '../../src/store/config-edits.ts';
import { addFeedback, undoLastFeedback } from '../../src/store/feedback.ts';
import { listNotes, MOST_NOTE, noteOf, undoLastNote, writeNote } from '../../src/store/notes.ts';
import { getPaper, savePapers, searchPapers } from '../../src/store/papers.ts';
import { latestStep } from '../../src/store/steps.ts';
import { AT, memoryStore, paperId, samplePaper } from '../helpers/store.ts';

const later = (minute: number): string => `2026-06-18T12:${String(minute).padStart(2, '0')}:00.000Z`;
const id = paperId('arxiv:2606.00001');
const other = paperId('arxiv:2606.00002');

test('a paper has one note, which the next one replaces and an empty one takes away', () => {
  const store = memoryStore();
  expect(writeNote(store, id, 'first thoughts', AT)).toBe(true);
  expect(writeNote(store, id, 'second\n\nthoughts', later(1))).toBe(true);
  expect(noteOf(store, id)).toEqual({ paper: id, text: 'second\n\nthoughts', at: later(1) });
  expect(writeNote(store, id, 'second\n\nthoughts', later(2))).toBe(false);
  expect(writeNote(store, id, ' ', later(3))).toBe(true);
  expect(noteOf(store, id)).toBeUndefined();
  expect(writeNote(store, id, '', later(4))).toBe(false);
});

test('a note is plain text of bounded length: no escape sequence, no blank at its ends, line feeds alone', () => {
  const store = memoryStore();
  writeNote(store, id, '\r\n one \u001B[31mred\u001B[0m  \r\ntwo\u202E\r\n\r\n', AT);
  expect(noteOf(store, id)?.text).toBe(' one red\ntwo');
  writeNote(store, id, 'x'.repeat(MOST_NOTE + 5), AT);
  expect(noteOf(store, id)?.text).toHaveLength(MOST_NOTE);
});

test('changes of notes are taken back one by one, the latest first, with the time of what stands there again', () => {
  const store = memoryStore();
  writeNote(store, id, 'one', later(1));
  writeNote(store, other, 'other', later(2));
  writeNote(store, id, 'two', later(3));
  expect(undoLastNote(store, later(9))).toEqual({ paper: id, text: 'one' });
  expect(listNotes(store)).toEqual([
    { paper: other, text: 'other', at: later(2) },
    { paper: id, text: 'one', at: later(1) },
  ]);
  expect(undoLastNote(store, later(9))).toEqual({ paper: other });
  expect(undoLastNote(store, later(9))).toEqual({ paper: id });
  expect(listNotes(store)).toEqual([]);
  expect(undoLastNote(store, later(9))).toBeUndefined();
});

test('marks, notes and changes of the configuration are one stack in the order in which they came', () => {
  const store = memoryStore();
  const edit = () => recordConfigEdit(store, { file: '/x', after: '', command: 'add', at: AT });
  expect(latestStep(store)).toBeUndefined();
  edit();
  addFeedback(store, [id], 'like', AT);
  expect(latestStep(store)).toBe('mark');
  writeNote(store, id, 'one', AT);
  expect(latestStep(store)).toBe('note');
  addFeedback(store, [id], 'save', AT);
  edit();
  expect(latestStep(store)).toBe('config');
  writeNote(store, id, 'two', AT);
  expect(latestStep(store)).toBe('note');
  undoLastNote(store, AT);
  expect(latestStep(store)).toBe('config');
  // A mark that is taken back is no step of its own.
  undoLastFeedback(store, AT);
  expect(latestStep(store)).toBe('config');
});

test('a search finds what was written, alone and together with the words of the paper', () => {
  const store = memoryStore();
  savePapers(
    store,
    [
      samplePaper('1', { title: 'Photonic networks', abstract: 'Waveguides compute.' }),
      samplePaper('2', { title: 'Photonic crystals', abstract: 'Light stands still.' }),
      samplePaper('3', { title: 'Tree rings', abstract: 'Oaks tell rainfall.' }),
    ],
    AT,
  );
  const found = (query: string, limit = 9) =>
    searchPapers(store, query, limit).map((paper) => paper.id.replace('arxiv:', ''));
  writeNote(store, paperId('arxiv:2'), 'compare with our waveguides', later(1));
  writeNote(store, paperId('arxiv:3'), 'for Grace', later(2));
  // Nobody knows it: it is written of all the same.
  writeNote(store, paperId('arxiv:4'), 'waveguides', later(3));
  expect(found('waveguide')).toEqual(['2', '1']);
  expect(found('waveguide', 1)).toEqual(['2']);
  expect(found('photonic compare')).toEqual(['2']);
  expect(found('crystals grace')).toEqual([]);
  expect(found('comp*')).toEqual(['2', '1']);
  expect(found('ti:waveguide')).toEqual([]);
  expect(found('photonic -compare')).toEqual(['1']);
  expect(found('waveguide cat:q-bio')).toEqual([]);
  expect(found('is:noted')).toEqual(['3', '2']);
  expect(found('-is:noted photonic')).toEqual(['1']);
  expect(getPaper(store, paperId('arxiv:3'))?.note).toBe('for Grace');
});
