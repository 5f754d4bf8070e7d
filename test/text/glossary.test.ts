import { expect, test } from 'vitest';
import { COMPUTING } from '../../src/text/glossary/computing.ts';
import { inEnglish } from '../../src/text/glossary/index.ts';
import { SCIENCE } from '../../src/text/glossary/science.ts';

const words = (text: string): string => inEnglish(text).replace(/\s+/g, ' ').trim();

test.each([
  ['卷积神经网络的可解释性', 'convolutional neural network interpretability'],
  ['用三维高斯泼溅重建场景', '3D Gaussian splatting reconstruction scene'],
  ['LLM 智能体，以及 RAG', 'LLM agent ， RAG'],
  ['双有理几何与模空间', 'birational geometry moduli space'],
  ['我们想知道的事情', ''],
  ['optical computing', 'optical computing'],
])('%s is about %s', (chinese, english) => expect(words(chinese)).toBe(english));

test('every entry is one Chinese term and English words, and none stands twice', () => {
  const entries = `${COMPUTING};${SCIENCE}`.split(';').map((entry) => entry.trim());
  expect(entries.length).toBeGreaterThan(1300);
  for (const entry of entries) expect(entry).toMatch(/^[\p{sc=Han}]+ [\p{sc=Latin}\p{N}' -]+$/u);
  const terms = entries.map((entry) => entry.split(' ')[0]);
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});
