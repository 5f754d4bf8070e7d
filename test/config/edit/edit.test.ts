/** Edits that change what they speak of and nothing else. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ConfigEdit, editedText } from '../../../src/config/edit/index.ts';

const FILE = `# mine, since 2020
profile:
  interests:   # the best one counts
    - name: optics
      about: >
        light in
        waveguides

    # theory
    - {name: "trees", about: 'pruning'}   # new
  authors: ["A. B",   'C D']  # whom I follow
  mute:
sources:
    arxiv:
        categories:
        - cs.LG   # the big one
        - cs.CV
briefing: {papers: 24, minScore: 0.35}   # enough

# the end
`;

/** The lines that an edit took away and brought. */
function changes(text: string, edit: ConfigEdit): { gone: string[]; come: string[]; after: string } {
  const after = editedText(text, edit) ?? '';
  const [old, fresh] = [text.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !fresh.includes(line)),
    come: fresh.filter((line) => !old.includes(line)),
    after,
  };
}

const CATEGORIES = ['sources', 'arxiv', 'categories'];

describe('an edit', () => {
  test.each<[string, ConfigEdit, string[], string[]]>([
    [
      'adds to a block list as it is indented',
      { kind: 'append', path: CATEGORIES, value: 'quant-ph' },
      [],
      ['        - quant-ph'],
    ],
    [
      'adds to a list in brackets',
      { kind: 'append', path: ['profile', 'authors'], value: 'E, F' },
      [`  authors: ["A. B",   'C D']  # whom I follow`],
      [`  authors: ["A. B",   'C D', "E, F"]  # whom I follow`],
    ],
    [
      'adds an interest as a block',
      {
        kind: 'append',
        path: ['profile', 'interests'],
        value: { name: 'codes', about: 'quantum: codes', phrases: ['a b'] },
      },
      [],
      ['    - name: codes', '      about: "quantum: codes"', '      phrases: [a b]'],
    ],
    [
      'makes the list that is missing, where a key has nothing behind it',
      { kind: 'append', path: ['profile', 'mute', 'phrases'], value: 'blockchain' },
      ['  mute:'],
      ['  mute: {phrases: [blockchain]}'],
    ],
    [
      'makes a section that is missing',
      { kind: 'set', path: ['output', 'lang'], value: 'zh' },
      [],
      ['output:', '  lang: zh'],
    ],
    [
      'sets a key in braces',
      { kind: 'set', path: ['briefing', 'minScore'], value: 0.4 },
      ['briefing: {papers: 24, minScore: 0.35}   # enough'],
      ['briefing: {papers: 24, minScore: 0.4}   # enough'],
    ],
    [
      'adds a key to braces',
      { kind: 'set', path: ['briefing', 'language'], value: 'de' },
      ['briefing: {papers: 24, minScore: 0.35}   # enough'],
      ['briefing: {papers: 24, minScore: 0.35, language: de}   # enough'],
    ],
    [
      'sets a key in a block',
      { kind: 'set', path: ['sources', 'arxiv', 'interval'], value: 5 },
      [],
      ['        interval: 5'],
    ],
    [
      'takes an entry out of a block',
      { kind: 'remove', path: CATEGORIES, at: 0 },
      ['        - cs.LG   # the big one'],
      [],
    ],
    [
      'takes an entry out of brackets',
      { kind: 'remove', path: ['profile', 'authors'], at: 0 },
      [`  authors: ["A. B",   'C D']  # whom I follow`],
      [`  authors: ['C D']  # whom I follow`],
    ],
    [
      'takes an interest out, and leaves the comments of the others',
      { kind: 'remove', path: ['profile', 'interests'], at: 0 },
      ['    - name: optics', '      about: >', '        light in', '        waveguides'],
      [],
    ],
    [
      'unsets a section',
      { kind: 'unset', path: ['sources'] },
      ['sources:', '    arxiv:', '        categories:', '        - cs.LG   # the big one', '        - cs.CV'],
      [],
    ],
    [
      'unsets a key in braces',
      { kind: 'unset', path: ['briefing', 'papers'] },
      ['briefing: {papers: 24, minScore: 0.35}   # enough'],
      ['briefing: {minScore: 0.35}   # enough'],
    ],
  ])('%s', (_what, edit, gone, come) => {
    const made = changes(FILE, edit);
    expect([made.gone, made.come]).toEqual([gone, come]);
  });

  test('leaves an empty list where its last entry goes, and no empty section where its last key goes', () => {
    const one = 'sources:\n  arxiv:\n    categories: # few\n      - cs.LG\n  feeds: [nature]\n';
    expect(editedText(one, { kind: 'remove', path: CATEGORIES, at: 0 })).toBe(
      'sources:\n  arxiv:\n    categories: [] # few\n  feeds: [nature]\n',
    );
    expect(editedText(one, { kind: 'remove', path: ['sources', 'feeds'], at: 0 })).toContain('feeds: []');
    expect(
      editedText('a: 1\nsources:\n  arxiv:\n    interval: 5\n', {
        kind: 'unset',
        path: ['sources', 'arxiv', 'interval'],
      }),
    ).toBe('a: 1\n');
  });

  test('of a file that is empty, lacks its last line break, or ends its lines as Windows does', () => {
    const edit: ConfigEdit = { kind: 'append', path: CATEGORIES, value: 'cs.LG' };
    const made = 'sources:\n  arxiv:\n    categories: [cs.LG]\n';
    expect(editedText('', edit)).toBe(made);
    expect(editedText('# only this', edit)).toBe(`# only this\n${made}`);
    expect(editedText('sources:\r\n  arxiv:\r\n    categories:\r\n      - cs.CV', edit)).toBe(
      'sources:\r\n  arxiv:\r\n    categories:\r\n      - cs.CV\r\n      - cs.LG\r\n',
    );
    expect(editedText('\uFEFFa: 1\n', { kind: 'set', path: ['a'], value: 2 })).toBe('\uFEFFa: 2\n');
  });

  test.each([['&a'], ['&a # mine'], ['# mine\n--- &a\n'], ['~'], ['# mine\nnull\n'], ['&\u0001']])(
    'of a file that says nothing in a way of its own, %j, is there, and so is what stood beside it',
    (text) => {
      for (const edit of [
        { kind: 'append', path: ['profile', 'authors'], value: 'Ada Okonkwo' },
        { kind: 'set', path: ['profile', 'authors'], value: ['Ada Okonkwo'] },
      ] as const) {
        const after = editedText(text, edit) ?? '';
        expect(parse(after)).toEqual({ profile: { authors: ['Ada Okonkwo'] } });
        expect(after.includes('# mine')).toBe(text.includes('# mine'));
      }
    },
  );

  test('means what it says where a splice would not: anchors and nested lists', () => {
    const text = 'x: &a [1]\ny: *a\nz:\n  - - 1\n    - 2\n';
    for (const edit of [
      { kind: 'append', path: ['y'], value: 2 },
      { kind: 'remove', path: ['z', 0], at: 0 },
      { kind: 'set', path: ['z'], value: 'c: d # e' },
    ] as const) {
      const after = editedText(text, edit) ?? '';
      expect(() => parse(after)).not.toThrow();
      expect(after).not.toBe(text);
    }
    expect(editedText(text, { kind: 'set', path: ['x'], value: 1 })).toBeUndefined();
  });
});
