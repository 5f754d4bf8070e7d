import { expect, test } from 'vitest';
import type { Paper } from '../../../src/paper.ts';
import { noteProperties } from '../../../src/view/papers/note.ts';
import { day, samplePaper } from '../../helpers/store.ts';

test('a note has the year of its citation key and its references, not that of the announcement', () => {
  const { publishedOn: _, ...undated } = samplePaper('2411.09209');
  const paper: Paper = undated;
  const properties = noteProperties({ paper, citekey: 'cao2024joy', announcedOn: day('2026-04-20') });
  expect(properties.find(({ name }) => name === 'year')?.lines).toEqual(['year: 2024']);
});
