import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { personName, readAuthorFields, readAuthorList } from '../../../src/text/names/author-list.ts';

const scholarly = (text: string) => readAuthorList(text, { scholarly: true });

describe('a list of authors comes apart', () => {
  const three = ['Ann Bee', 'Carl Dee', 'Eve Eff'];
  test.each([
    ['commas', 'Ann Bee, Carl Dee, Eve Eff', three],
    ['and at the end', 'Ann Bee, Carl Dee and Eve Eff', three],
    ['a comma and an ampersand', 'Ann Bee, Carl Dee, & Eve Eff', three],
    ['a line each', ' Ann Bee\n\nCarl Dee²\r\nEve Eff\n', three],
    ['lines that were broken within a name', 'Ann Bee, Carl\nDee, Eve\nEff', three],
    ['with', 'Ann Bee with Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['a suffix between surname and forename', 'Bee, Jr., Ann', ['Ann Bee Jr.']],
    ['and throughout', 'Ann Bee and Carl Dee and Eve Eff', three],
    ['semicolons', 'Ann Bee;Carl Dee; Eve Eff;', three],
    ['bars', 'Ann Bee | Carl Dee | Eve Eff', three],
    ['the comma of Chinese', 'Ann Bee，Carl Dee、Eve Eff', three],
    ['a label', 'Author(s): Ann Bee, Carl Dee, Eve Eff', three],
    ['BibTeX', 'Bee, Ann and Dee, Carl and Eff, Eve', three],
    ['surnames before semicolons', 'Bee, Ann; Dee, Carl; Eff, Eve', three],
    [
      'surnames of two words',
      'García Márquez, Gabriel; de la Cruz, María',
      ['Gabriel García Márquez', 'María de la Cruz'],
    ],
    [
      'surnames in turn with an initial',
      'Bee, Ann B., van der Dee, Carl',
      ['Ann B. Bee', 'Carl van der Dee'],
    ],
    ['surnames with initials', 'Bee, A., O’Dee, C.-P., Eff, E. G.', ['A. Bee', 'C.-P. O’Dee', 'E. G. Eff']],
    ['the style of psychologists', 'Bee, A., Dee, C., & Eff, E.', ['A. Bee', 'C. Dee', 'E. Eff']],
    [
      'the style of physicians',
      'Bee A, van der Dee CD, Eff E Jr',
      ['A. Bee', 'C. D. van der Dee', 'E. Eff Jr'],
    ],
    ['initials with stops behind the surname', 'Bee A., Dee C. D.', ['A. Bee', 'C. D. Dee']],
    ['capitals', 'ANN BEE, CARL DEE', ['ANN BEE', 'CARL DEE']],
    ['surnames that could be particles', 'Wei Du, Di Li, Tri Dao', ['Wei Du', 'Di Li', 'Tri Dao']],
    ['letters outside of ASCII', 'Léa D’Incà, Zoë Ünal', ['Léa D’Incà', 'Zoë Ünal']],
    ['numbers of footnotes', 'Ann Bee1, Carl Dee2*, Eve Eff1,2', three],
    ['raised numbers and signs', 'Ann Bee¹, Carl Dee²†, ‡Eve Eff', three],
    ['identifiers', 'Ann Bee[0000-0001-2345-6789], Carl Dee ORCID: 0000-0001-2345-678X', three.slice(0, 2)],
    ['places in brackets', 'Ann Bee (Univ. A (Dept. B), Town), Carl Dee [C]', three.slice(0, 2)],
    ['places behind commas', 'Ann Bee, University of X, Carl Dee, Institute Y', three.slice(0, 2)],
    ['places behind names in a list', 'Ann Bee, Univ. X; Carl Dee, Univ. Y', three.slice(0, 2)],
    ['degrees', 'Ann Bee, Ph.D., Carl Dee, M.D., FRCP', three.slice(0, 2)],
    ['degrees without commas', 'Ann Bee PhD, Carl Dee MD', three.slice(0, 2)],
    ['initials like degrees', 'Bee, M.A., Dee, B.S.', ['M.A. Bee', 'B.S. Dee']],
    ['titles', 'Prof. Dr. Ann Bee, Dr Carl Dee', three.slice(0, 2)],
    ['suffixes', 'Ann Bee, Jr., Carl Dee III, Eve Eff, Sr.', ['Ann Bee Jr.', 'Carl Dee III', 'Eve Eff Sr.']],
    ['a suffix behind the forename', 'Dee, Carl, Jr.; Bee, Ann', ['Carl Dee Jr.', 'Ann Bee']],
    ['et al.', 'Bee A, Dee C, et al.', ['A. Bee', 'C. Dee']],
    ['and others', 'Ann Bee, Carl Dee, and others', three.slice(0, 2)],
    ['nobody', 'et al.', []],
    [
      'a collaboration',
      'The ATLAS and CMS Collaborations, Ann Bee',
      ['The ATLAS and CMS Collaborations', 'Ann Bee'],
    ],
    [
      'a collaboration in front',
      'The EXA Collaboration: A. One, B. Two and C. Three',
      ['The EXA Collaboration', 'A. One', 'B. Two', 'C. Three'],
    ],
    ['on behalf of', 'Ann Bee on behalf of the EXA Consortium', ['Ann Bee', 'EXA Consortium']],
    [
      'a society whole',
      'Society for Industrial and Applied Things',
      ['Society for Industrial and Applied Things'],
    ],
    ['companies', 'OpenAI, Ann Bee', ['OpenAI', 'Ann Bee']],
    ['a dot or a slash between names', 'Ann Bee · Carl Dee / Eve Eff', three],
    ['bullets', 'Ann Bee • Carl Dee', three.slice(0, 2)],
    ['the middle left out', 'Bee, A., Dee, C., … Eff, E.', ['A. Bee', 'C. Dee', 'E. Eff']],
    ['a number of others', 'Ann Bee, Carl Dee, and 12 others', three.slice(0, 2)],
    ['more authors', 'Ann Bee, Carl Dee, +12 more authors', three.slice(0, 2)],
    ['an article on More', 'Ann Bee, Thomas More', ['Ann Bee', 'Thomas More']],
    ['a group in brackets', 'G. Bee et al. (EXA Collaboration)', ['G. Bee', 'EXA Collaboration']],
    [
      'on behalf of in brackets',
      'Ann Bee (on behalf of the EXA Collaboration)',
      ['Ann Bee', 'EXA Collaboration'],
    ],
    ['a suffix at the end', 'Dee, Carl, Jr.', ['Carl Dee Jr.']],
    ['surnames in capitals in front', 'DURAND Ann, LE DEE Carl-Eve', ['Ann DURAND', 'Carl-Eve LE DEE']],
    ['initials without stops', 'JP Bee, AB Dee', ['JP Bee', 'AB Dee']],
    ['Spanish', 'Ana Bé, Juan Cé y Carlos Dé', ['Ana Bé', 'Juan Cé', 'Carlos Dé']],
    ['a surname with y', 'Ana Bé, José Ortega y Gasset', ['Ana Bé', 'José Ortega y Gasset']],
    ['an initial that is a word', 'Ann E Bee and Carl I Dee', ['Ann E Bee', 'Carl I Dee']],
    ['Cyrillic', 'Петров И.И., Иванова М.А.', ['И.И. Петров', 'М.А. Иванова']],
    ['Arabic', 'محمد علي، أحمد حسن', ['محمد علي', 'أحمد حسن']],
    ['Hindi', 'अमित शर्मा, नेहा वर्मा, रवि गुप्ता', ['अमित शर्मा', 'नेहा वर्मा', 'रवि गुप्ता']],
    ['no author', 'N/A', []],
    ['unknown', '[Unknown]', []],
    ['anonymous', 'Anonymous', []],
    ['Korean with a dot', '김철수·이영희', ['김철수', '이영희']],
    ['Japanese with a dot', '田中太郎・鈴木花子', ['田中太郎', '鈴木花子']],
    ['a Uyghur in Chinese', '阿卜杜·热木', ['阿卜杜·热木']],
    ['Chinese surnames before a comma', '王, 伟; 李, 娜', ['王伟', '李娜']],
    ['Chinese', '王伟,李娜，张敏', ['王伟', '李娜', '张敏']],
    ['Chinese with spaces', '王伟 李娜 张敏', ['王伟', '李娜', '张敏']],
    ['Chinese and others', '作者：王伟1，李娜*等', ['王伟', '李娜']],
    ['Japanese', '山田 太郎、鈴木 花子', ['山田 太郎', '鈴木 花子']],
    ['Korean', '김철수, 이영희', ['김철수', '이영희']],
    ['two scripts', 'Wei Zhang (张伟), Na Li (李娜)', ['Wei Zhang (张伟)', 'Na Li (李娜)']],
    ['a place beside a Chinese name', '张伟（北京大学）, 李娜（Li Na）', ['张伟', '李娜（Li Na）']],
  ])('%s', (_, text, names) => {
    expect(scholarly(text)).toEqual({ names, isAmbiguous: false });
  });
});

describe('what nothing tells apart stays whole', () => {
  test.each([
    'Bee, Ann, Dee, Carl',
    'García Márquez, Gabriel',
    '山田 太郎',
    'Wright, Logan G., Bee',
    'Ana Bé y Carlos Dé',
  ])('%s', (text) => {
    expect(scholarly(text)).toEqual({ names: [text], isAmbiguous: true });
  });
});

test('fields of one paper explain each other', () => {
  expect(
    readAuthorFields(['García Márquez, Gabriel', 'Bee, Ann', 'WHO'], { scholarly: false }).names,
  ).toEqual(['Gabriel García Márquez', 'Ann Bee', 'WHO']);
  expect(readAuthorFields(['García Márquez, Gabriel', 'Dee, Carl, Jr.'], { scholarly: true }).names).toEqual([
    'Gabriel García Márquez',
    'Carl Dee Jr.',
  ]);
});

test.each([
  ['Bee, Ann', 'Ann Bee'],
  ['van der Berg, Jan', 'Jan van der Berg'],
  ['Bee, Jr., Ann', 'Ann Bee Jr.'],
  ['Bee, Ann, III', 'Ann Bee III'],
  ['Bee AB', 'A. B. Bee'],
  ['Ann Bee, PhD', 'Ann Bee'],
  ['Robert Nesbet V', 'Robert Nesbet V'],
  ['OpenAI', 'OpenAI'],
  ['Institute of Things, Town', 'Institute of Things, Town'],
  ['others', ''],
])('one person: %s', (text, name) => {
  expect(personName(text)).toBe(name);
});

describe('outside of journals a field is a list only where every part is a name', () => {
  test.each([
    ['Ann Bee, Carl Dee, Eve Eff', ['Ann Bee', 'Carl Dee', 'Eve Eff']],
    ['Bee A, Dee C, et al.', ['A. Bee', 'C. Dee']],
    ['Ann Bee, Staff Writer', ['Ann Bee, Staff Writer']],
    ['Ann Bee, News Editor, Example Times', ['Ann Bee, News Editor, Example Times']],
    ['Bed and Breakfast', ['Bed and Breakfast']],
    ['Ann Bee and Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['Udo, Jr.', ['Udo, Jr.']],
  ])('%s', (text, names) => {
    expect(readAuthorList(text, { scholarly: false }).names).toEqual(names);
  });
});

test.each([',', ';', ' and ', 'a,', '(', ')', '*', 'a1,', '王', '、', 'et al., ', 'A. '])(
  'a field of nothing but %j comes to an end',
  (piece) => {
    expect(scholarly(piece.repeat(100_000)).names.length).toBeLessThanOrEqual(1_000);
  },
);

const corpus = join(import.meta.dirname, '../../../../shared/data/papers/arxiv-2025-03_2026-03');

/** Names that are names alone: one-word names, footnote marks and wrecks of other lists among arXiv's say nothing of separators. */
const isOrdinary = (name: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u.test(name) &&
  /\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) &&
  !/\bM\.?D\.?$/.test(name);

test.skipIf(!existsSync(corpus))('whatever joins the authors of real papers, they come apart again', () => {
  const lists = readdirSync(corpus)
    .filter((name) => name.endsWith('.gz'))
    .slice(0, 3)
    .flatMap((name) =>
      gunzipSync(readFileSync(join(corpus, name)))
        .toString()
        .split('\n')
        .slice(0, 1500),
    )
    .filter((line) => line !== '')
    .map((line) => [...new Set((JSON.parse(line) as { authors: string[] }).authors)])
    .filter((authors) => authors.length > 1 && authors.every(isOrdinary));
  expect(lists.length).toBeGreaterThan(2500);
  for (const [first, last] of [
    ['; ', '; '],
    [';', ';'],
    [', ', ', '],
    [', ', ', and '],
    [', ', ' and '],
    [', ', ' & '],
    [' and ', ' and '],
    ['，', '，'],
    ['、', '、'],
  ] as const) {
    const wrong = lists.filter((authors) => {
      const text = `${authors.slice(0, -1).join(first)}${last}${authors.at(-1)}`;
      return JSON.stringify(scholarly(text).names) !== JSON.stringify(authors);
    });
    expect([first, last, wrong.slice(0, 3)]).toEqual([first, last, []]);
  }
});
