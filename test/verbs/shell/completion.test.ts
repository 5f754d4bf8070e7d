/** radar completion, asked as the shells ask it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIGEST_FORMAT_NAMES } from '../../../src/cli/formats.ts';
import { startArxivServer } from '../../helpers/arxiv-server.ts';
import { runRadar } from '../../helpers/context.ts';
import { program } from '../../helpers/program.ts';

const has = (shell: string): boolean => spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'radar-completion-'));

async function script(shell: string): Promise<string> {
  const run = await runRadar(['completion', shell]);
  expect([run.code, run.err]).toEqual([0, '']);
  const file = join(folder, `radar.${shell}`);
  writeFileSync(file, run.out);
  return file;
}

describe.skipIf(!has('bash'))('in bash (skipped without it)', () => {
  let file: string;
  beforeAll(async () => {
    file = await script('bash');
    writeFileSync(join(folder, 'papers.jsonl'), '');
    writeFileSync(join(folder, 'two words.md'), '');
  });

  /** What Tab offers after these words, the last of which is being typed. */
  function offered(...words: readonly string[]): string[] {
    const test = `source "$1"; shift; COMP_WORDS=(radar "$@"); COMP_CWORD=$#; _radar; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-c', test, 'bash', file, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    return out.split('\n').filter((line) => line !== '');
  }

  test('every command is offered, and those that fit what is typed', () => {
    expect(offered('')).toEqual(program.commands.map((one) => one.name()));
    expect(offered('tod')).toEqual(['today']);
  });

  test('a command’s own flags are offered, and those of radar', () => {
    expect(offered('today', '--no-l')).toEqual(['--no-llm']);
    expect(offered('today', '--form')).toEqual(['--format']);
    expect(offered('today', '--con')).toEqual(['--config']);
    expect(offered('doctor', '--form')).toEqual([]);
  });

  test('every flag of every command is offered', () => {
    const places = program.commands.flatMap((one) => [one, ...one.commands]);
    for (const command of places.filter(({ name }) => name !== undefined)) {
      const path =
        command.parent === program ? [command.name()] : [command.parent?.name() ?? '', command.name()];
      const flags = command.options.flatMap(({ long }) => long ?? []);
      expect([path, offered(...path, '--')]).toEqual([path, expect.arrayContaining(flags)]);
    }
  }, 30_000);

  test('a flag with choices is followed by them, in both spellings and after an equals sign', () => {
    const formats = [...DIGEST_FORMAT_NAMES];
    expect(offered('today', '-f', '')).toEqual(formats);
    expect(offered('today', '--no-llm', '--format', 'jso')).toEqual(['json', 'jsonfeed']);
    expect(offered('today', '--format', '=')).toEqual(formats);
    expect(offered('today', '--format', '=', 'nd')).toEqual(['ndjson']);
  });

  test('days of digests and the words for days are offered where a day is meant', () => {
    writeFileSync(
      join(folder, 'radar'),
      '#!/bin/sh\n[ "$1 $2" = "completion days" ] && printf \'2026-06-18\\t12\\n2026-06-17\\t3\\ntoday\\t\\n\'\n',
      { mode: 0o755 },
    );
    expect(offered('brief', '')).toEqual(['2026-06-18', '2026-06-17', 'today']);
    expect(offered('list', '--since', 't')).toEqual(['today']);
  });

  test('papers of the last digest are offered where a paper is meant', () => {
    writeFileSync(
      join(folder, 'radar'),
      '#!/bin/sh\n[ "$1 $2" = "completion ids" ] && printf \'2606.00001\\tOne: two\\n2606.10002\\tTwo\\ndoi:10.1/x\\tThree\\n\'\n',
      { mode: 0o755 },
    );
    expect(offered('show', '')).toEqual(['2606.00001', '2606.10002']);
    expect(offered('like', '2606.00001', '2606.1')).toEqual(['2606.10002']);
    expect(offered('why', '--json', '2606.0')).toEqual(['2606.00001']);
  });

  test('--feed knows the catalogue', () => {
    expect(offered('init', '--feed', 'elif')).toEqual(['elife']);
  });

  test('--category knows arXiv’s', () => {
    expect(offered('init', '--category', 'cs.L')).toEqual(['cs.LG', 'cs.LO']);
    expect(offered('init', '--yes', '--category', 'quant')).toEqual(['quant-ph']);
  });

  test('files are offered where a file is meant, and nothing where nothing can be known', () => {
    expect(offered('rank', '--input', 'pa')).toEqual(['papers.jsonl']);
    expect(offered('today', '-o', 'two')).toEqual(['two words.md']);
    expect(offered('today', '--since', '')).toEqual([]);
  });

  test('a value of a flag that is also a command does not lead astray', () => {
    expect(offered('-c', 'today', 'con')).toEqual(['config']);
    expect(offered('config', '')).toEqual(['path', 'check', 'show', 'set', 'unset', 'trust', 'schema']);
    expect(offered('config', 'show', '--or')).toEqual(['--origin']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish', 'ids', 'days']);
  });
});

test.skipIf(!has('zsh'))('zsh takes its script and offers what fits (skipped without it)', async () => {
  const file = await script('zsh');
  // What the completion system itself defines, made to tell what it is given.
  const test = `compdef() { : }; compset() { cur="\${cur#*=}" }; _files() { print -l FILES }
    compadd() { shift; print -l -- "$@" }; _describe() { print -l -- "\${(@P)4}" }
    source "$1"; shift; words=(radar "$@"); CURRENT=$#words; _radar`;
  const offered = (...words: readonly string[]): string[] =>
    execFileSync('zsh', ['-f', '-c', test, 'zsh', file, ...words], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
  expect(offered('').map((one) => one.split(':')[0])).toEqual(program.commands.map((one) => one.name()));
  expect(offered('today', '-f', '')).toEqual([...DIGEST_FORMAT_NAMES]);
  expect(offered('today', '--format=')).toEqual([...DIGEST_FORMAT_NAMES]);
  expect(offered('today', '--n')).toEqual(expect.arrayContaining(['--no-llm', '--format']));
  expect(offered('init', '--category', '')).toEqual(expect.arrayContaining(['cs.LG', 'hep-th']));
  expect(offered('today', '-o', '')).toEqual(['FILES']);
  expect(offered('config', '').map((one) => one.split(':')[0])).toEqual([
    'path',
    'check',
    'show',
    'set',
    'unset',
    'trust',
    'schema',
  ]);
});

test.skipIf(!has('fish'))('fish takes its script and offers what fits (skipped without it)', async () => {
  const file = await script('fish');
  const offered = (line: string): string[] =>
    execFileSync('fish', ['--no-config', '-c', `source $argv[1]; complete -C $argv[2]`, file, line], {
      encoding: 'utf8',
    })
      .split('\n')
      .map((one) => one.split('\t')[0] ?? '')
      .filter((one) => one !== '');
  expect(offered('radar tod')).toEqual(['today']);
  expect(offered('radar today -f ')).toEqual(expect.arrayContaining(['terminal', 'json']));
  expect(offered('radar init --category cs.L').toSorted()).toEqual(['cs.LG', 'cs.LO']);
  expect(offered('radar config ')).toEqual(expect.arrayContaining(['path', 'show']));
});

test('scripts name commands and flags in the words of --help', async () => {
  for (const shell of ['zsh', 'fish']) {
    const { out } = await runRadar(['completion', shell]);
    expect(out).toContain('the main job: fetch what was announced');
  }
});

test('completion ids prints the papers of the last digest and the saved ones, and never an error', async () => {
  const server = await startArxivServer();
  const home = mkdtempSync(join(tmpdir(), 'radar-ids-'));
  const radar = (...args: readonly string[]) =>
    runRadar(args, { home, env: { RADAR_ARXIV_RSS_URL: server.url } });
  expect(await radar('completion', 'ids')).toEqual({ code: 0, out: '', err: '' });
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'sources: {arxiv: {categories: [cs.LG]}}\nllm: {enabled: false}\n',
  );
  server.announce('cs.LG', [{ id: '2606.00001', title: 'Pruning of trees' }]);
  await radar('today', '-q');
  expect(await radar('completion', 'ids')).toEqual({
    code: 0,
    out: '2606.00001\tPruning of trees\n',
    err: '',
  });
  await server.close();
});
