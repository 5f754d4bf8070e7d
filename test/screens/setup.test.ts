/**
 * Screens of set-up and health, of what finds nothing, every --help, and what stderr says of mistakes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acquireLock } from '../../src/store/file/lock.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { runRadar, type TestContextOptions } from '../helpers/context.ts';
import { program } from '../helpers/program.ts';
import { expectScreen, masked, screenHome, screenName, WIDTHS } from '../helpers/screens.ts';
import { expectGolden } from '../view/golden.ts';

const CONFIG = `profile:
  name: light
  interests:
    - name: photonic computing
      about: photonic processors and programmable waveguides that compute with light, in place and without a model of themselves
      phrases: [programmable waveguide, photonic processor]
      like: ["arxiv:2402.17750"]
  mute: {phrases: [blockchain]}
sources: {arxiv: {categories: [cs.LG, physics.optics], interval: 0}}
briefing: {minScore: 0}
llm: {enabled: false}
`;
const BROKEN = `profile:
  intrests: []
  mute: {phrases: blockchain}
sources: {arxiv: {categories: [cs.LQ], interval: 0}}
briefing: {papers: 0, minScore: 35}
`;

let server: ArxivServer;
let home: string;

const radar = (args: readonly string[], { env, ...options }: TestContextOptions = {}) =>
  runRadar(args, {
    home,
    env: { RADAR_ARXIV_RSS_URL: server.url, RADAR_ARXIV_API_URL: server.url, TZ: 'UTC', ...env },
    ...options,
  });

/** A reader with a digest, who has said something about it three times. */
beforeAll(async () => {
  server = await startArxivServer();
  home = screenHome();
  mkdirSync(join(home, '.config/radar'), { recursive: true });
  writeFileSync(join(home, '.config/radar/config.yaml'), CONFIG);
  writeFileSync(join(home, 'broken.yaml'), BROKEN);
  server.announce('cs.LG', [
    { id: '2606.00002', title: 'Pruning of photonic processors' },
    { id: '2606.00003', title: 'Waveguides that decide: trees of light' },
  ]);
  server.announce('physics.optics', [
    { id: '2606.00001', title: 'A programmable waveguide that computes with light' },
  ]);
  expect(await radar(['today', '-q'])).toMatchObject({ code: 0, err: '' });
  for (const args of [
    ['like', '1'],
    ['save', '2'],
    ['dislike', '3'],
  ])
    await radar([...args, '-q']);
}, 60_000);
afterAll(() => server.close());

describe.each(WIDTHS)('at %i columns', (columns) => {
  test.each([
    ['doctor', ['doctor'], 0],
    ['doctor-broken', ['doctor', '--offline', '-c', 'broken.yaml'], 6],
    ['cron', ['schedule', 'cron'], 0],
    ['systemd', ['schedule', 'systemd'], 0],
    ['launchd', ['schedule', 'launchd'], 0],
    ['config-path', ['config', 'path'], 0],
    ['config-check', ['config', 'check'], 0],
    ['config-show', ['config', 'show'], 0],
    ['config-origin', ['config', 'show', '--origin'], 0],
    ['search-nothing', ['search', 'zeolites', 'of', 'the', 'moon'], 0],
    ['show-several', ['show', '1', '2', '3', '--offline'], 0],
    ['open-print', ['open', '--print', '1', '2', '3'], 0],
    ['digests', ['brief'], 0],
  ] as const)('%s', async (name, args, code) => {
    const run = await expectScreen(screenName('set-up', args[0], name), columns, home, (options) =>
      radar(args, options),
    );
    expect(run.code).toBe(code);
  });

  test('radar undo and what it took back', async () => {
    const run = await expectScreen('undo/set-up', columns, home, async (options) => {
      await radar(['like', '2', '-q']);
      return radar(['undo'], options);
    });
    expect(run.code).toBe(0);
  });

  test('radar init --yes', async () => {
    const run = await expectScreen('init/set-up', columns, home, (options) => {
      rmSync(join(home, 'new.yaml'), { force: true });
      return radar(
        [
          ...['init', '--yes', '--force', '--category', 'cs.LG', '--category', 'physics.optics'],
          ...['--interest', 'photonic processors and programmable waveguides', '-c', 'new.yaml'],
        ],
        options,
      );
    });
    expect([run.code, run.err]).toEqual([0, '']);
  });
});

/** Every command with its group's name before it; the program itself is the empty one. */
function everyCommand(): string[][] {
  return [
    [],
    ...program.commands.flatMap((one) => [
      [one.name()],
      ...one.commands.map((inner) => [one.name(), inner.name()]),
    ]),
  ];
}

describe('--help', () => {
  test.each([60, 80])('of every command fits %i columns', async (columns) => {
    let all = '';
    for (const words of everyCommand()) {
      const { code, out } = await radar([...words, '--help'], { tty: { columns } });
      expect([words, code]).toEqual([words, 0]);
      all += `$ ${['radar', ...words, '--help'].join(' ')}\n\n${out}\n`;
    }
    expectGolden(`screens/every-verb/help-${columns}.txt`, all);
  });
});

test.each([
  ['in a pipe', 'errors', undefined],
  ['on a narrow terminal', 'errors-60', { columns: 60 }],
])(
  'what stderr says of mistakes names what is wrong and what to do, %s',
  async (_where, golden, stderrTty) => {
    const empty = screenHome();
    const lock = acquireLock(join(home, '.local/share/radar/radar.lock'));
    const cases: readonly (readonly [args: readonly string[], options?: TestContextOptions])[] = [
      [['todya']],
      [['profile', 'lnt']],
      [['today', '--no-refrsh']],
      [['today', '--date', '18.6.2026']],
      [['today', '-f', 'pdf']],
      [['list', '-n', 'many']],
      [['list', '--min-score', '35']],
      [['show']],
      [['show', 'not-an-id', '--offline']],
      [['show', '9', '--offline']],
      [['show', '2606.77777', '--offline']],
      [['why', 'hep-th/99']],
      [['open', '2606']],
      [['search', 'since:yesterdaay']],
      [['search', 'zeolites', 'moon']],
      [['schedule', 'anacron']],
      [['config', 'check', '-c', 'broken.yaml']],
      [['config', 'check', '-c', 'missing.yaml']],
      [['config', 'show', 'profile.intrests']],
      [['feed', 'check', 'missing.xml']],
      [['feed', 'list', 'natture']],
      [['rank', '--input', 'missing.jsonl']],
      [['brief', '2026-01-01']],
      [['today'], { home: empty }],
      [['list'], { home: empty }],
      [['brief'], { home: empty }],
      [['undo'], { home: empty }],
      [['refresh']],
    ];
    let all = '';
    for (const [args, options] of cases) {
      const { code, out, err } = await radar(args, {
        ...(stderrTty === undefined ? {} : { stderrTty }),
        ...options,
      });
      const line = `$ radar ${args.map((word) => (/\s/.test(word) ? `'${word}'` : word)).join(' ')}`;
      all += `${line}   # ${code}${out === '' ? '' : ', with output'}\n${masked(masked(err, home), empty)}\n`;
    }
    lock?.release();
    expectGolden(`screens/every-verb/${golden}.txt`, all);
  },
);
