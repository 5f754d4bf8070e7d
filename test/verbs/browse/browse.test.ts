/** radar browse as a command: what it refuses, and how links leave it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../../src/context.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { saveAnnouncements } from '../../../src/store/papers.ts';
import { runRadar, type TestContextOptions } from '../../helpers/context.ts';
import { AT, sampleAnnouncement, samplePaper, temporaryFolder } from '../../helpers/store.ts';
import { sitDown } from './desk.ts';

const CONFIG = 'sources: {arxiv: {categories: [cs.LG]}}\n';

function home(config = CONFIG): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'radar.config.yaml'), config);
  return folder;
}

/** A home with two papers in its store. */
function filledHome(): string {
  const folder = home();
  mkdirSync(join(folder, '.local/share/radar'), { recursive: true, mode: 0o700 });
  const store = openStore(join(folder, '.local/share/radar/radar.db'));
  const papers = [samplePaper('2606.00001'), samplePaper('2606.00002', { title: 'Another matter' })];
  saveAnnouncements(
    store,
    papers.map((paper) => sampleAnnouncement(paper, { day: '2026-06-18' })),
    AT,
  );
  closeStore(store);
  return folder;
}

describe('is refused', () => {
  test('without a terminal, with the way to the same papers', async () => {
    expect(await runRadar(['browse'], { home: home() })).toEqual({
      code: 2,
      out: '',
      err: 'radar: browse needs a terminal\n       “radar list” prints the same papers.\n',
    });
  });

  test.each<[string, string[], TestContextOptions, RegExp]>([
    ['on a terminal that cannot move its cursor', [], { env: { TERM: 'dumb' } }, /TERM is dumb/],
    ['with a query and a day', ['wave', '--since', '2026-06-01'], {}, /a search goes over the whole store/],
    ['with two scopes', ['--saved', '--date', '2026-06-01'], {}, /cannot be used with/],
    ['with a day that is none', ['--date', 'someday'], {}, /It must be a day: 2026-06-18/],
  ])('%s', async (_what, args, options, said) => {
    const desk = sitDown();
    const run = await runRadar(['browse', ...args], { home: home(), terminal: desk, ...options });
    expect([run.code, run.out, desk.written()]).toEqual([2, '', '']);
    expect(run.err).toMatch(said);
  });

  test('where output is plain, with the way to the same papers and to the reader all the same', async () => {
    const desk = sitDown();
    const plainHome = home(`${CONFIG}output: {plain: true}\n`);
    const run = await runRadar(['browse'], { home: plainHome, terminal: desk });
    expect([run.code, run.out, desk.written()]).toEqual([2, '', '']);
    expect(run.err).toMatch(/output is set to plain\n.*“radar list” prints the same papers.*RADAR_PLAIN=0/);
    const anyway = runRadar(['browse'], {
      home: plainHome,
      terminal: desk,
      realTime: true,
      env: { RADAR_PLAIN: '0' },
    });
    await desk.shows(/q quits/);
    desk.type('q');
    expect((await anyway).code).toBe(0);
  });

  test('without a configuration, and then the screen is left alone', async () => {
    const desk = sitDown();
    const run = await runRadar(['browse'], { terminal: desk });
    expect([run.code, desk.written()]).toEqual([3, '']);
    expect(run.err).toMatch(/there is no configuration yet\n.*“radar init” writes one/);
  });
});

describe('links', () => {
  async function opening(env: Readonly<Record<string, string>>) {
    const launched: Program[] = [];
    const desk = sitDown();
    const run = runRadar(['browse'], {
      home: filledHome(),
      terminal: desk,
      realTime: true,
      env,
      launch: async (program) => {
        launched.push(program);
        return 0;
      },
    });
    await desk.shows(/1\/2/);
    desk.type('o');
    const screen = await desk.shows(/https:\/\/arxiv\.org\/abs\/2606\.0000\d +1\/2$/);
    desk.type('q');
    expect((await run).code).toBe(0);
    return { launched, screen };
  }

  test('go to the browser that BROWSER names, over ssh too', async () => {
    const { launched, screen } = await opening({ BROWSER: 'w3m', SSH_CONNECTION: '::1 1 ::1 22' });
    expect(launched).toMatchObject([{ command: 'w3m' }]);
    expect(screen).toContain('opened https://');
  });

  test.each([
    ['over ssh', { SSH_CONNECTION: '::1 1 ::1 22', DISPLAY: ':10' }],
    ['without a desktop', {}],
  ])('are shown instead %s', async (_where, env) => {
    const { launched, screen } = await opening(env as Record<string, string>);
    expect(launched).toEqual([]);
    expect(screen).toContain('no browser here: https://');
  });
});

test('starts with what a search finds', async () => {
  const desk = sitDown();
  const run = runRadar(['browse', 'another matter'], { home: filledHome(), terminal: desk, realTime: true });
  await desk.shows(/search “another matter” · 1 paper [\s\S]*Another matter/);
  desk.type('q');
  expect(await run).toEqual({ code: 0, out: '', err: '' });
});
