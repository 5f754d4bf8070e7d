import { describe, expect, test } from 'vitest';
import { abbreviationOf, longFormOf } from '../../../src/text/glossary/abbreviations.ts';
import { definitionsIn, isAbbreviation, singular } from '../../../src/text/words/abbreviations.ts';

describe('definitions in a text', () => {
  test.each([
    ['We train graph neural networks (GNNs) on molecules.', 'GNN', 'graph neural networks'],
    ['A neural radiance field (NeRF) of the scene.', 'NeRF', 'neural radiance field'],
    ['Based on 3D Gaussian splatting (3DGS), we', '3DGS', '3D Gaussian splatting'],
    ['The internet of things (IoT) grows.', 'IoT', 'internet of things'],
    ['by density-functional theory (DFT)', 'DFT', 'density-functional theory'],
  ])('%s', (text, short, long) => {
    expect(definitionsIn(text)).toEqual([{ short, long }]);
  });

  test('are no remarks in brackets, and nothing of another clause', () => {
    expect(definitionsIn('Our best model (BERT) wins. We use it (GNN), too (see Smith)')).toEqual([]);
    expect(definitionsIn('It learns. Graph; neural network (GNN)')).toEqual([]);
  });
});

test('an abbreviation has two capitals; its plural is the same one', () => {
  expect(['GNN', 'NeRFs', '3DGS'].every(isAbbreviation)).toBe(true);
  expect(['Adam', 'graph', 'A'].some(isAbbreviation)).toBe(false);
  expect([singular('LLMs'), singular('CMS'), singular('gas')]).toEqual(['LLM', 'CMS', 'gas']);
});

describe('the table', () => {
  test('knows both ways what has one meaning', () => {
    expect(longFormOf('GNN')).toBe('graph neural network');
    expect(longFormOf('llm')).toBe('large language model');
    expect(abbreviationOf('large language models')).toBe('LLM');
    expect(abbreviationOf('cosmic microwave background')).toBe('CMB');
  });

  test('leaves out what means several things, and takes no other word for an abbreviation', () => {
    expect(longFormOf('SOC')).toBeUndefined();
    expect(longFormOf('CLIP')).toMatch(/^contrastive language image/);
    expect(longFormOf('clip')).toBeUndefined();
    expect(abbreviationOf(longFormOf('CLIP') ?? '')).toBeUndefined();
  });
});
