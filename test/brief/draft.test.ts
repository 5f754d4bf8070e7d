import { expect, test } from 'vitest';
import { corpusOf } from '../../src/brief/corpus.ts';
import { verifyDraft } from '../../src/brief/draft.ts';
import { frequencyOf } from '../../src/brief/frequencies.ts';
import { evidenceBase } from '../../src/brief/verify/evidence-base.ts';
import { ERASURE, inputOf, MAGIC, READERS } from './papers.ts';

const input = inputOf(READERS['quantum-physics']);
const base = evidenceBase(corpusOf(input), input.profile, frequencyOf());
const empty = { headline: undefined, bridges: [], themes: [], papers: [] };
const both = [
  { paper: MAGIC.id, sentence: 3 },
  { paper: ERASURE.id, sentence: 3 },
];

test('what another paper says is not said under this one', () => {
  const mixed = { text: 'Cultivation cuts the logical error rate by a factor of 4.7.', evidence: both };
  const verified = verifyDraft({ ...empty, papers: [{ paper: MAGIC.id, claims: [mixed] }] }, base);
  expect(verified.papers).toEqual([]);
  expect(verified.failures[0]?.problems[0]?.kind).toBe('mixed');
});

test('a claim that holds by its own paper may cite another one beside it', () => {
  const own = { text: 'The space-time cost falls by 38% at equal fidelity.', evidence: both };
  const verified = verifyDraft({ ...empty, papers: [{ paper: MAGIC.id, claims: [own] }] }, base);
  expect(verified.papers).toHaveLength(1);
});

test('a label is made of its papers’ words', () => {
  const theme = (label: string) => ({
    ...empty,
    themes: [{ label, papers: [ERASURE.id, MAGIC.id], claims: [] }],
  });
  expect(verifyDraft(theme('fault-tolerant quantum computing'), base).themes).toHaveLength(1);
  expect(verifyDraft(theme('cheaper clinical trials'), base).themes).toEqual([]);
  expect(verifyDraft(theme('unprecedented magic states'), base).themes).toEqual([]);
});
