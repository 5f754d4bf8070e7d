import { describe, expect, test } from 'vitest';
import type { PaperId } from '../src/paper.ts';
import { arxivBase, arxivLinks, parsePaperReference } from '../src/paper-id.ts';

describe('a paper is recognised', () => {
  test.each([
    ['2606.12609', 'arxiv:2606.12609', undefined],
    ['2606.12609v2', 'arxiv:2606.12609', 2],
    ['arxiv:2606.12609', 'arxiv:2606.12609', undefined],
    ['arXiv:2606.12609v11', 'arxiv:2606.12609', 11],
    ['0704.0001', 'arxiv:0704.0001', undefined],
    ['hep-th/9901001', 'arxiv:hep-th/9901001', undefined],
    ['math.GT/0309136v1', 'arxiv:math/0309136', 1],
    ['cond-mat/0303517', 'arxiv:cond-mat/0303517', undefined],
    ['https://arxiv.org/abs/2606.12609v3', 'arxiv:2606.12609', 3],
    ['http://arxiv.org/pdf/2606.12609v3.pdf', 'arxiv:2606.12609', 3],
    ['arxiv.org/pdf/hep-th/9901001', 'arxiv:hep-th/9901001', undefined],
    ['https://www.arxiv.org/html/2606.12609v1#S3', 'arxiv:2606.12609', 1],
    ['oai:arXiv.org:2606.12609v1', 'arxiv:2606.12609', 1],
    ['doi:10.1038/S41586-026-00001-X', 'doi:10.1038/s41586-026-00001-x', undefined],
    ['https://doi.org/10.1103/PhysRevX.1.1', 'doi:10.1103/physrevx.1.1', undefined],
    ['10.48550/arXiv.2606.12609', 'arxiv:2606.12609', undefined],
    ['feed:nature/s41586-1', 'feed:nature/s41586-1', undefined],
    ['  2606.12609  ', 'arxiv:2606.12609', undefined],
  ])('%s', (input, id, version) => {
    expect(parsePaperReference(input)).toEqual(version === undefined ? { id } : { id, version });
  });

  test.each([
    '',
    'foo',
    '2606.1',
    '26061.12609',
    'v2',
    'hep-th/99010',
    'https://example.org/abs/2606.12609',
    '10.1/x',
    'feed:',
  ])('%j is none', (input) => {
    expect(parsePaperReference(input)).toBeUndefined();
  });
});

test('links lead to the version that was announced', () => {
  expect(arxivLinks('2606.12609', 2)).toEqual({
    abstract: 'https://arxiv.org/abs/2606.12609v2',
    pdf: 'https://arxiv.org/pdf/2606.12609v2',
    html: 'https://arxiv.org/html/2606.12609v2',
  });
});

test('only arXiv papers have an arXiv id', () => {
  expect(arxivBase('arxiv:hep-th/9901001' as PaperId)).toBe('hep-th/9901001');
  expect(arxivBase('doi:10.1/x' as PaperId)).toBeUndefined();
});

describe('ids that people paste', () => {
  test.each([
    ['arXiv:2402.17750v3 [cs.CV] 27 Feb 2024', 'arxiv:2402.17750'],
    ['[2402.17750] A title here', 'arxiv:2402.17750'],
    ['arXiv:2402.17750 [v3]', 'arxiv:2402.17750'],
    ['arXiv 2402.17750', 'arxiv:2402.17750'],
    ['(arXiv:2402.17750).', 'arxiv:2402.17750'],
    ['“2402.17750”,', 'arxiv:2402.17750'],
    ['abs/2402.17750', 'arxiv:2402.17750'],
    ['arXiv preprint arXiv:2402.17750', 'arxiv:2402.17750'],
    ['HEP-TH/9901001', 'arxiv:hep-th/9901001'],
    ['<https://arxiv.org/abs/2402.17750v3>', 'arxiv:2402.17750'],
    ['https://arxiv.org/abs/arXiv:2402.17750', 'arxiv:2402.17750'],
    ['https://arxiv-org.proxy.example.edu/abs/2402.17750', 'arxiv:2402.17750'],
    ['https://ar5iv.labs.arxiv.org/html/2402.17750', 'arxiv:2402.17750'],
    ['https://www.alphaxiv.org/abs/2402.17750v1', 'arxiv:2402.17750'],
    ['https://huggingface.co/papers/2402.17750', 'arxiv:2402.17750'],
    ['https://api.semanticscholar.org/arXiv:2402.17750', 'arxiv:2402.17750'],
    ['https://scirate.com/arxiv/hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['https://ui.adsabs.harvard.edu/abs/2024arXiv240217750S/abstract', 'arxiv:2402.17750'],
    ['2012arXiv1201.1234B', 'arxiv:1201.1234'],
    [
      'https://www-nature-com.proxy.example.edu/articles/s41586-024-99999-4',
      'doi:10.1038/s41586-024-99999-4',
    ],
    ['１０．５５５５／abc.1', 'doi:10.5555/abc.1'],
    ['[2402.17750]', 'arxiv:2402.17750'],
    ['[hep-th/9901001] Strings', 'arxiv:hep-th/9901001'],
    ['arXiv:hep-th/9901001v2 [hep-th]', 'arxiv:hep-th/9901001'],
    ['1412.1234', 'arxiv:1412.1234'],
    ['1501.00001', 'arxiv:1501.00001'],
    ['0704.0001', 'arxiv:0704.0001'],
  ])('%s is %s', (typed, id) => expect(parsePaperReference(typed)?.id).toBe(id));

  test.each([
    '2613.12345',
    '2600.12345',
    '0703.0001',
    '1412.12345',
    '1501.0001',
    '9912.12345',
    'jstor/2346101',
    'hep-th/9913001',
    'cs/0000001',
  ])('%s is no paper’s', (typed) => expect(parsePaperReference(typed)).toBeUndefined());
});

test.each(['hep-th/0712345', 'hep-th/0704001', 'hep-th/8812001', 'math/0501000', 'hep-th/9913001'])(
  'an old number that arXiv never gave is no id: %s',
  (id) => expect(parsePaperReference(id)).toBeUndefined(),
);
test.each(['hep-th/9108001', 'math/0703999', 'cs/0001001'])('an old number that it gave is one: %s', (id) =>
  expect(parsePaperReference(id)?.id).toBe(`arxiv:${id}`),
);
