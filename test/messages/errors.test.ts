/** What goes wrong, as the reader of either language is told. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatError, RadarError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import { type SampleReader, sampleReader } from '../helpers/sample-reader.ts';

let reader: SampleReader;
const inHome = (name: string, text: string): string => {
  const file = join(reader.home, name);
  writeFileSync(file, text);
  return file;
};

beforeAll(async () => {
  reader = await sampleReader();
  inHome('wrong.yaml', 'briefing: {minScore: 2, papers: 2.5}\noutput: {lang: fr}\nprofle: {}\n');
  inHome('broken.yaml', 'profile: [\n');
  inHome('lines.ndjson', '{"paper":"2402.17750","kind":"love"}\nno\n{"paper":"x","kind":"like"}\n');
  inHome('papers.ndjson', '{"title":3}\n[1]\n{"title":"","version":0}\n');
}, 60_000);

const told = async (args: readonly string[], lang: 'en' | 'zh') => {
  const run = await reader.radar(args, { env: { RADAR_LANG: lang } });
  return { code: run.code, err: run.err.replaceAll(`${reader.home}/`, '') };
};
const at = (name: string): string => join(reader.home, name);

describe('in Chinese', () => {
  test('every problem of a configuration is told, at its place', async () => {
    expect(await told(['list', '--config', at('wrong.yaml')], 'zh')).toEqual({
      code: 3,
      err: [
        'radar: 配置有 3 处问题',
        'wrong.yaml:1:22: briefing.minScore 不能大于 1，现为 2',
        'wrong.yaml:1:33: briefing.papers 应为整数，而不是 2.5',
        'wrong.yaml:3:1: 没有名为“profle”的配置项；是否指“profile”？',
        '       全部配置项见 radar config schema，示例见 radar.config.example.yaml。',
        '',
      ].join('\n'),
    });
    expect((await told(['list', '--config', at('broken.yaml')], 'zh')).err).toMatch(
      /^radar: 配置有 \d 处问题\nbroken\.yaml:\d:\d: \p{Script=Han}/u,
    );
  });

  test.each([
    [['show', 'nonsense'], 2, /^radar: “nonsense” 不是论文的编号\n {7}请写 arXiv 编号/],
    [['like', '99'], 2, /^radar: “99” 不是论文的编号\n {7}上一期简报中论文的序号为 1 到 \d+。\n$/],
    [['brief', '2026-01-02'], 2, /^radar: 没有 2026-01-02 的简报\n {7}“radar brief”列出已有的简报/],
    [['refresh', '--source', 'nature'], 2, /^radar: 配置中没有名为“nature”的来源\n {7}现有：arxiv/],
    [['search', 'is:nice'], 2, /^radar: “is:nice”：“is:” 后可用 .+\n {7}若要检索这些词本身/],
    [['list', '--config', 'none.yaml'], 3, /none\.yaml 不存在\n {7}它由 --config 或 RADAR_CONFIG 指定/],
    [['like', '--from', 'none.bib'], 2, /^radar: none\.bib 无法读取（ENOENT）\n$/],
    [['search', 'qqqq'], 0, /^radar: 库中 \d+ 篇论文都不含它；/],
  ] as const)('radar %j', async (args, code, words) => {
    expect(await told(args, 'zh')).toEqual({ code, err: expect.stringMatching(words) });
  });
});

test('lines that are no feedback, or no papers, are told in radar’s own words', async () => {
  expect((await told(['feedback', 'import', at('lines.ndjson')], 'en')).err.split('\n').slice(1, 4)).toEqual([
    'line 1: kind must be one of like, dislike, save, read, not "love"',
    'line 2: is not JSON',
    'line 3: “x” names no paper',
  ]);
  const papers = await told(['rank', '--input', at('papers.ndjson')], 'en');
  expect(papers.err.split('\n').slice(1, 4)).toEqual([
    'papers.ndjson:1: title must be text, not 3',
    'papers.ndjson:2: must be a mapping, not [1]',
    'papers.ndjson:3: title must not be empty',
  ]);
  expect((await told(['rank', '--input', at('papers.ndjson')], 'zh')).err).toContain(
    'papers.ndjson:1: title 应为文本，而不是 3\n',
  );
});

describe('an error that is thrown', () => {
  const inEnglish = (error: unknown): string => formatError(error, (message) => say('en', message));

  test('is one line and its remedy', () => {
    const error = new RadarError('locked', ['another-radar'], { hint: ['wait-for-lock', 'radar.lock'] });
    expect(inEnglish(error)).toBe(
      'radar: another radar is at work on the same store\n       It holds radar.lock; try again when it has finished.\n',
    );
  });

  test('and is a bug says what to keep, with its stack', () => {
    const bug = new TypeError('a bug');
    expect(inEnglish(bug)).toBe(
      `radar: this is a bug in radar; to report it, keep these lines and the output of “radar doctor”\n${bug.stack}\n`,
    );
  });
});
