/** What is said before a digest is: help, wrong usage and errors, in Chinese. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeEach, describe, expect, test } from 'vitest';
import { HELP_ZH } from '../../src/cli/zh/help.ts';
import { declareCommands } from '../../src/verbs/index.ts';
import { widthOf } from '../../src/view/kit/layout.ts';
import { createTestContext, runRadar } from '../helpers/context.ts';

const HAN = /\p{Script=Han}/u;

const program = declareCommands(new Command('radar'), createTestContext(), () => {});
const commands = [program, ...program.commands.flatMap((one) => [one, ...one.commands])];
const pathOf = (command: Command): string[] =>
  command.parent === null ? [] : [...pathOf(command.parent), command.name()];
const names = commands.map((command) => pathOf(command).join(' '));

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-zh-'));
});

const help = async (name: string, lang: string, columns: number): Promise<string> => {
  const args = [...name.split(' ').filter((word) => word !== ''), '--help'];
  return (await runRadar(args, { home, env: { RADAR_LANG: lang, COLUMNS: String(columns) } })).out;
};

describe('--help in Chinese', () => {
  test('has a translation of every description', () => {
    const texts = commands.flatMap((command) => [
      command.description(),
      ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => text !== '' && !(text in HELP_ZH))).toEqual([]);
  });

  test('has a translation of every caption, and no translation of what is not said', async () => {
    const all = await Promise.all(names.map((name) => help(name, 'en', 400)));
    const captions = all.flatMap((text) =>
      (text.split('Examples:\n')[1] ?? '').split('\n').flatMap((line) => {
        const caption = line.split(/ {2,}/).at(-1) ?? '';
        return line.startsWith('  $ ') ? [caption] : [];
      }),
    );
    expect(captions.length).toBeGreaterThan(60);
    expect(captions.filter((caption) => !(caption in HELP_ZH))).toEqual([]);
    const whole = all.join('\n');
    expect(Object.keys(HELP_ZH).filter((text) => !whole.includes(text))).toEqual([]);
  });

  test.each(names)('of “radar %s” fits 60 and 100 columns', async (name) => {
    for (const columns of [60, 100]) {
      const text = await help(name, 'zh', columns);
      expect(text).toMatch(/^用法：/);
      expect(text.split('\n').filter((line) => HAN.test(line) && widthOf(line) > columns)).toEqual([]);
    }
  });

  test('is not what the manual page and the completions are made of', async () => {
    const man = await runRadar(['man'], { home, env: { RADAR_LANG: 'zh' } });
    expect([man.code, HAN.test(man.out)]).toEqual([0, false]);
  });
});

describe('errors in Chinese', () => {
  test.each([
    [['todya'], 2, /没有名为“todya”的命令\n（是否想输入 today？）\n（用法见 radar --help）/],
    [['today', '--no-refrsh'], 2, /没有名为“--no-refrsh”的选项\n（是否想输入 --no-refresh？）/],
    [['today', '--date', 'x'], 2, /的取值“x”无效。应为日期，例如 2026-06-18。/],
    [['today', '-f', 'pdf'], 2, /可选值：terminal, markdown, json, ndjson。/],
    [['today', '--date', '2026-06-18', '--since', '2026-06-18'], 2, /不能与/],
    [['list', '-n', '0'], 2, /应为不小于 1 的整数。/],
    [['schedule', 'anacron'], 2, /可选值：cron, systemd, launchd。/],
    [['schedule'], 2, /缺少参数“scheduler”/],
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
