import { describe, expect, it } from 'vitest';
import type { Day, Paper, PaperId } from '../../src/paper.ts';
import { citekeyGiver, citekeyOf } from '../../src/works/citekey.ts';
import { yearOf } from '../../src/works/year.ts';

const paper = (fields: Partial<Paper>): Paper => ({
  id: 'arxiv:2606.10021' as PaperId,
  title: 'Steering light with learned gratings',
  abstract: '',
  authors: ['Chidi Okonkwo'],
  categories: [],
  primaryCategory: '',
  links: { abstract: '' },
  ...fields,
});

describe('the key of a paper in bibliographies', () => {
  it.each([
    [{}, 'okonkwo2026steering'],
    [{ authors: ['Jan van der Berg'] }, 'vanderberg2026steering'],
    [{ authors: ['Åsa Øster Jr.'] }, 'oster2026steering'],
    [{ title: 'On the use of gratings' }, 'okonkwo2026gratings'],
    [{ title: 'What a prism can do' }, 'okonkwo2026prism'],
    [{ authors: ['Wei Zhang (张伟)'] }, 'zhang2026steering'],
    [{ authors: ['张伟'], title: '光的引导' }, 'radararxiv260610021'],
    [{ authors: [] }, '2026steering'],
  ])('%j → %s', (fields, key) => expect(citekeyOf(paper(fields))).toBe(key));

  it('has a letter more where others have the name already', () => {
    const give = citekeyGiver((key) => key === 'xb');
    expect([give('x'), give('x'), give('x'), give('y')]).toEqual(['x', 'xa', 'xc', 'y']);
    for (let n = 0; n < 22; n += 1) give('x');
    expect([give('x'), give('x'), give('x'), give('xa')]).toEqual(['xz', 'xaa', 'xab', 'xac']);
  });
});

describe('the year of a paper', () => {
  it('comes from its publication, else its id, else its announcement', () => {
    expect(yearOf(paper({ publishedOn: '2025-12-31' as Day }))).toBe('2025');
    expect(yearOf(paper({ id: 'arxiv:hep-th/9901001' as PaperId }))).toBe('1999');
    expect(yearOf(paper({ id: 'arxiv:0706.0001' as PaperId }))).toBe('2007');
    expect(yearOf(paper({ id: 'feed:x/1' as PaperId }), '2025-01-02' as Day)).toBe('2025');
    expect(yearOf(paper({ id: 'feed:x/1' as PaperId }))).toBe('');
  });
});
