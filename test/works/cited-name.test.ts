import { describe, expect, it } from 'vitest';
import { splitName } from '../../src/works/cited-name.ts';

const told = (name: string) => {
  const { family, given, suffix, literal } = splitName(name);
  return literal ? `{${family}}` : [family, given, suffix].filter((part) => part !== undefined).join(' | ');
};

describe('a name in a bibliography', () => {
  it.each([
    ['Rosa D. Marchetti', 'Marchetti | Rosa D.'],
    ['Paul van der Meer', 'van der Meer | Paul'],
    ['Jean de la Fontaine', 'de la Fontaine | Jean'],
    ['bell hooks', 'hooks | bell'],
    ['G. ’t Hooft-Ramos', '’t Hooft-Ramos | G.'],
    ['Luc Van Gool', 'Van Gool | Luc'],
    ['Guy Van den Broeck', 'Van den Broeck | Guy'],
    ['Marleen De Bruijne', 'De Bruijne | Marleen'],
    ['Róisín Ní Bhriain', 'Ní Bhriain | Róisín'],
    ['Nguyen Van Anh', 'Anh | Nguyen Van'],
    ['Van Tran', 'Tran | Van'],
    ['田中 太郎', '田中 | 太郎'],
    ['김 철수', '김 | 철수'],
  ])('%s: the family name begins with its particles', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['John Q. Smith Jr.', 'Smith | John Q. | Jr.'],
    ['John Q. Smith, Jr', 'Smith | John Q. | Jr'],
    ['Smith, John Q., Jr.', 'Smith | John Q. | Jr.'],
    ['Henry F. Klein III', 'Klein | Henry F. | III'],
    ['Robert K. Weiss V', 'Weiss | Robert K. | V'],
    ['Carl Adams 3rd', 'Adams | Carl | 3rd'],
    ['Anil Kumar V', 'V | Anil Kumar'],
    ['Taro Ii', 'Ii | Taro'],
  ])('%s: a suffix is no family name, an initial no suffix', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['Jane Roe Ph.D.', 'Roe | Jane'],
    ['Jane Roe, MD, PhD', 'Roe | Jane'],
    ['Md Rahman', 'Rahman | Md'],
  ])('%s: degrees are left out', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    'The AURORA Collaboration',
    'Horizon Telescope',
    'Gem Team',
    'North Sea Observatory',
    'Quark-AI',
    'Plato',
    '王小明',
    'Smith, Carl Doe, Ann Lee',
  ])('%s stays whole', (name) => expect(told(name)).toBe(`{${name}}`));

  it('keeps the name in another script beside the family name', () => {
    expect(told('Wei Zhang (张伟)')).toBe('Zhang (张伟) | Wei');
    expect(told('Wei Zhang (Tech U)')).toBe('U) | Wei Zhang (Tech');
  });

  it('has nothing to take apart in an empty one', () => {
    expect(splitName('')).toEqual({ family: '', literal: false });
  });
});
