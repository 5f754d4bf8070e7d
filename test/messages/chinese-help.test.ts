/** What is said before a digest is: help and errors, in Chinese. For wrong usage see cli/usage.test.ts. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { helpIn } from '../../src/messages/help.ts';
import { widthOf } from '../../src/view/kit/layout.ts';
import { runRadar } from '../helpers/context.ts';
import { englishIn } from '../helpers/english.ts';
import { commands, pathOf } from '../helpers/program.ts';

const HAN = /\p{Script=Han}/u;

const names = commands.map(pathOf);
const words = await helpIn('en');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-zh-'));
});

const help = async (name: string, lang: string, columns: number): Promise<string> => {
  const args = [...name.split(' ').filter((word) => word !== ''), '--help'];
  return (await runRadar(args, { home, env: { RADAR_LANG: lang, COLUMNS: String(columns) } })).out;
};

/** Every text of the help words, however deep. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsOf)
      : [];

/** What stands beside flags, commands and examples, and lines that hold nothing of the kind. */
const explained = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? line.trim().split(/ {2,}/).slice(1).join(' ') : line))
    .join('\n');

describe('--help in Chinese', () => {
  test('has Chinese for every word, and no word that is not said', async () => {
    const { titles, ...spoken } = words;
    const all = (await Promise.all(names.map((name) => help(name, 'en', 400)))).join('\n');
    expect(textsOf(spoken).length).toBeGreaterThan(200);
    expect(textsOf(spoken).filter((text) => !all.includes(text))).toEqual([]);
    expect(textsOf(await helpIn('zh')).filter((text) => !HAN.test(text))).toEqual([]);
    expect(Object.entries(titles).filter(([commander, title]) => commander !== title)).toEqual([]);
  });

  test.each(names)('of “radar %s” fits 60 and 100 columns, and has no English of its own', async (name) => {
    for (const columns of [60, 100]) {
      const text = await help(name, 'zh', columns);
      expect(text).toMatch(/^用法：/);
      expect(text.split('\n').filter((line) => HAN.test(line) && widthOf(line) > columns)).toEqual([]);
    }
    expect(englishIn(explained(await help(name, 'zh', 400)))).toEqual([]);
  });

  test('is not what the manual page and the completions are made of', async () => {
    for (const args of [['man'], ['completion', 'bash'], ['completion', 'zsh'], ['completion', 'fish']]) {
      const run = await runRadar(args, { home, env: { RADAR_LANG: 'zh' } });
      expect([run.code, HAN.test(run.out)]).toEqual([0, false]);
    }
  });
});

describe('errors in Chinese', () => {
  test.each([
    [['show', 'nonsense', '--offline'], 2, /“nonsense” 不是论文的编号\n +请写 arXiv 编号/],
    [['today'], 3, /还没有配置\n +找过 .*“radar init”可写一份/],
    [['brief', '2026-01-01'], 2, /没有 2026-01-01 的简报\n +“radar brief”列出已有的简报/],
    [
      ['config', 'check', '-c', 'missing.yaml'],
      3,
      /missing\.yaml 不存在\n +它由 --config 或 RADAR_CONFIG 指定/,
    ],
    [['browse'], 2, /browse 需要终端\n +“radar list”输出同样的论文。/],
  ] as const)('%j', async (args, code, wanted) => {
    const run = await runRadar(args, { home, env: { RADAR_LANG: 'zh' } });
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toMatch(wanted);
  });

  test('follow output.lang where the variable is silent', async () => {
    writeFileSync(join(home, 'radar.config.yaml'), 'output: {lang: zh}\n');
    expect((await runRadar(['brief', '2026-01-01'], { home })).err).toMatch(/没有 2026-01-01 的简报/);
    expect((await runRadar(['brief', '2026-01-01'], { home, env: { RADAR_LANG: 'en' } })).err).toMatch(
      /there is no digest of 2026-01-01/,
    );
  });
});

describe('setting up, in Chinese', () => {
  const zh = (args: readonly string[]) => runRadar(args, { home, env: { RADAR_LANG: 'zh' } });
  /** Comments and descriptions, but for keys that wait in a comment; the rest of a file is for programs. */
  const notesIn = (text: string): string[] =>
    [...text.matchAll(/^ *# (?![\w-]+: |~)(.+)$|^Description=(.+)$|(?<=<!--\n)([^>]+)(?=\n-->)/gmu)].map(
      (found) => found.slice(1).find((note) => note !== undefined) ?? '',
    );

  test.each(['cron', 'systemd', 'launchd'])('a unit for %s explains itself', async (scheduler) => {
    const { code, out, err } = await zh(['schedule', scheduler]);
    const notes = notesIn(out);
    expect([code, notes.length > 0, notes.filter((note) => !HAN.test(note))]).toEqual([0, true, []]);
    expect(englishIn(notes.join('\n'))).toEqual([]);
    expect(err.split('\n').filter((line) => line !== '' && !HAN.test(line))).toEqual([]);
  });

  test('a first configuration explains itself, and what was done is told', async () => {
    const printed = await zh([
      'init',
      '--yes',
      '--category',
      'cs.LG',
      '--model',
      'm',
      '--key-env',
      'K',
      '-o',
      '-',
    ]);
    const notes = notesIn(printed.out);
    expect([printed.code, notes.length > 8]).toEqual([0, true]);
    expect(notes.filter((note) => !HAN.test(note))).toEqual([]);
    const written = await zh(['init', '--yes', '--category', 'cs.LG']);
    expect(written.out).toBe(`已写入 ${join(home, '.config/radar/config.yaml')}\n接下来：radar today\n`);
    const again = await zh(['init', '--yes', '--category', 'cs.LG', '--force']);
    expect(again.out).toContain('（旧的是 ');
  });

  test('where the configuration is, and whether it is right', async () => {
    expect((await zh(['config', 'check'])).out).toBe('没有配置文件；使用默认值\n');
    expect((await zh(['config', 'path'])).out).toMatch(
      /^配置 {2}\S+ {2}（尚不存在）\n(?:.*\n)*数据 {2}\S+\n$/,
    );
    writeFileSync(
      join(home, 'radar.config.yaml'),
      'output: {lang: zh}\nsources: {arxiv: {categories: [cs.LG]}}\n',
    );
    expect((await runRadar(['config', 'check'], { home })).out).toMatch(
      /: 没有问题（0 个兴趣，1 个类别）\n$/,
    );
  });
});
