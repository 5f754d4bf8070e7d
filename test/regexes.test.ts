/**
 * A regular expression that meets outside text takes time that grows with the text and not with its square. All of them are
 * read out of the sources; what `npm run fuzz -- --regexes` has judged is not judged again here.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { EXCUSED, excuseOf } from './fuzz/regexes/excused.ts';
import { judge } from './fuzz/regexes/judge.ts';
import { judgedMarks, markOf } from './fuzz/regexes/judged.ts';
import { regexesOfSource, type SourceRegex } from './fuzz/regexes/source.ts';

let all: readonly SourceRegex[] = [];
beforeAll(async () => {
  all = await regexesOfSource();
});

describe('regular expressions', () => {
  test('are found, those that are put together too', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(all.some(({ where }) => where.startsWith('src/works/title-key.ts'))).toBe(true);
  });

  test('take no more time than their text is long', async () => {
    const judged = judgedMarks();
    const unknown = all.filter((one) => !judged.has(markOf(one)) && !excuseOf(one.where, one.source));
    const steep: string[] = [];
    for (const one of unknown) {
      const verdict = await judge(one, 'automaton');
      if (verdict.kind === 'steep') steep.push(`${one.where}: /${one.source}/ under ${verdict.attack}`);
    }
    expect(steep).toEqual([]);
  }, 120_000);

  test('are excused only where they are still there', () => {
    const idle = EXCUSED.filter((one) => !all.some(({ where, source }) => excuseOf(where, source) === one));
    expect(idle.map(({ file, begins }) => `${file}: ${begins}`)).toEqual([]);
  });

  test('that are steep are told', async () => {
    expect(await judge({ source: '\\s+$', flags: 'u' }, 'automaton')).toMatchObject({
      kind: 'steep',
      degree: 2,
    });
    expect(await judge({ source: '^(?:a+)+$', flags: '' }, 'automaton')).toMatchObject({ kind: 'steep' });
    expect(await judge({ source: '\\d+(?:\\.\\d+)?', flags: 'g' }, 'automaton')).toEqual({ kind: 'linear' });
  });
});
