import { describe, expect, test } from 'vitest';
import { endingOf, formatByEnding } from '../../src/config/digest-formats.ts';
import { expandHome, fillTemplate, templateProblem } from '../../src/config/file-template.ts';

const at = { cwd: '/home/me/radar', env: { HOME: '/home/me' } };

test.each([
  ['digests/{date}.md', '/home/me/radar/digests/2026-06-18.md'],
  ['{date}/{profile}-{date}.md', '/home/me/radar/2026-06-18/optics-2026-06-18.md'],
  ['~/{profile}.md', '/home/me/optics.md'],
  ['~other/a.md', '/home/me/radar/~other/a.md'],
  ['/srv/~/today.md', '/srv/~/today.md'],
])('%s stands for a path', (template, path) => {
  expect(fillTemplate(template, { date: '2026-06-18', profile: 'optics' }, at)).toBe(path);
});

test('where nobody has a home, ~/ stays what it is', () => {
  expect(expandHome('~/a.md', {})).toBe('~/a.md');
});

describe('what a template may hold', () => {
  test.each(['digest.md', '{date}', '~/{profile}/{date}.md', 'a}b{.md'])('%s is right', (template) => {
    expect(templateProblem(template)).toBeUndefined();
  });

  test.each([
    ['{dat}.md', ['place-near', '{dat}', '{date}']],
    ['{Date}.md', ['place-near', '{Date}', '{date}']],
    ['{date}-{profil}.md', ['place-near', '{profil}', '{profile}']],
    ['{}.md', ['place-unknown', '{}', '{date}', '{profile}']],
    ['{interest}.md', ['place-unknown', '{interest}', '{date}', '{profile}']],
    ['{citekey}.md', ['place-of-notes', '{citekey}', '{date}', '{profile}']],
  ])('%s is told with what is right', (template, problem) => {
    expect(templateProblem(template)).toEqual(problem);
  });

  test('a note may be named by its paper', () => {
    expect(templateProblem('{citekey}-{id}.md', ['citekey', 'id'])).toBeUndefined();
  });
});

test.each([
  ['a.HTML', 'html'],
  ['a.b/c', ''],
  ['.json', ''],
  ['digest', ''],
  ['x/2026.06.18.md', 'md'],
])('the ending of %s is “%s”', (file, ending) => {
  expect(endingOf(file)).toBe(ending);
});

test('no ending asks for a format that is none', () => {
  expect(['a.constructor', 'a', 'a.csv'].map(formatByEnding)).toEqual([undefined, undefined, undefined]);
});
