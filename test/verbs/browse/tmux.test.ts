/** The built radar in a real terminal: a morning's read, and the ends it may come to. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedbackLog, listFeedback } from '../../../src/store/feedback.ts';
import { listNotes } from '../../../src/store/notes.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { opened } from '../../helpers/store.ts';
import { hasTmux, openPane, type Pane } from '../../helpers/tmux.ts';

const radar = fileURLToPath(new URL('../../../bin/radar.js', import.meta.url));
const ENDED = '#{alternate_on} #{mouse_any_flag} #{cursor_flag}';

let home: string;
let server: ArxivServer;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-tmux-'));
  server = await startArxivServer(new Date().toISOString());
  server.announce('cs.LG', [
    { id: '2606.00001', title: 'Programmable waveguides for inference', abstract: 'A waveguide computes.' },
    { id: '2606.00002', title: 'Tree rings and rainfall', abstract: 'Rings of oaks tell rainfall.' },
    { id: '2606.00003', title: 'A chain that mixes', abstract: 'We bound the mixing time of a chain.' },
  ]);
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'profile: {interests: [{name: light, about: light computing in a waveguide}]}\n' +
      'sources: {arxiv: {categories: [cs.LG], interval: 0}}\nllm: {enabled: false}\n',
  );
  writeFileSync(join(home, 'browser'), '#!/bin/sh\nprintf "%s\\n" "$@" >> "$HOME/opened"\n');
  chmodSync(join(home, 'browser'), 0o755);
});
afterEach(() => server.close());

function sit(columns?: number, rows?: number): Pane {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TERM: 'screen-256color',
    LANG: 'C.UTF-8',
    PS1: '$ ',
    BROWSER: join(home, 'browser'),
    RADAR_ARXIV_RSS_URL: server.url,
    RADAR_ARXIV_OAI_URL: server.url,
    RADAR_ARXIV_API_URL: server.url,
  };
  return openPane(env, home, columns, rows);
}

const browse = `${JSON.stringify(process.execPath)} ${JSON.stringify(radar)} browse`;

/** The reader with the batch on the screen, begun from an empty store. */
async function reading(pane: Pane): Promise<void> {
  pane.text(`stty -g > before; ${browse}; echo ended $? | tee ended; stty -g > after`);
  pane.keys('Enter');
  await pane.shows(/r fetches what arXiv has announced/);
  pane.keys('r');
  await pane.shows(/3 papers new here[\s\S]*1\/3/);
}

async function hasEnded(pane: Pane, status: RegExp): Promise<void> {
  await pane.shows(status);
  await pane.shows(/\$ ?$/);
  expect(pane.tells(ENDED)).toBe('0 0 1');
  expect(readFileSync(join(home, 'after'), 'utf8')).toBe(readFileSync(join(home, 'before'), 'utf8'));
}

describe.skipIf(!hasTmux)('in tmux (skipped where there is none)', () => {
  test('fetch, search, like, undo, save, why, open, quit: all of it is in the store', async () => {
    const pane = sit();
    await reading(pane);
    expect(pane.tells(ENDED)).toBe('1 1 0');
    pane.text('/chain');
    await pane.shows(/search “chain” · 1 paper /);
    pane.keys('Enter');
    await pane.shows(/search “chain\*” · 1 paper [\s\S]*A chain that mixes/);
    pane.text('l');
    await pane.shows(/liked ·/);
    pane.text('u');
    await pane.shows(/undone: liked · A chain that mixes/);
    pane.text('ncompare with ours');
    await pane.shows(/compare with ours▏/);
    pane.keys('C-j');
    pane.text('ask Ada');
    pane.keys('Enter');
    await pane.shows(/◆? ?¶[\s\S]*note kept/);
    pane.text('s');
    await pane.shows(/saved ·/);
    pane.text('w');
    await pane.shows(/of 3 · score/);
    pane.text('o');
    await pane.shows(/opened https:\/\/arxiv\.org\/abs\/2606\.00003/);
    pane.resize(60, 14);
    await pane.shows(/^(?![\s\S]*│)[\s\S]*1\/1$/);
    pane.text('q');
    await hasEnded(pane, /ended 0/);
    for (let tries = 0; tries < 100 && !existsSync(join(home, 'opened')); tries++) await pane.shows(/./);
    expect(readFileSync(join(home, 'opened'), 'utf8')).toBe('https://arxiv.org/abs/2606.00003\n');
    const store = opened(join(home, '.local/share/radar/radar.db'));
    expect(listFeedback(store)).toMatchObject([
      { paper: 'arxiv:2606.00003', kind: 'save' },
      // Opened is read.
      { paper: 'arxiv:2606.00003', kind: 'read' },
    ]);
    expect(feedbackLog(store)).toHaveLength(4);
    expect(listNotes(store)).toMatchObject([
      { paper: 'arxiv:2606.00003', text: 'compare with ours\nask Ada' },
    ]);
  });

  test('the configuration is changed from a paper and by name, and is byte for byte as before when that is undone', async () => {
    const file = join(home, 'radar.config.yaml');
    const before =
      'profile:\n  interests:\n    - {name: light, about: light in a waveguide}   # mine\nsources: {arxiv: {categories: [cs.LG]}}\n';
    writeFileSync(file, before);
    const pane = sit(100, 20);
    await reading(pane);
    pane.text('F');
    await pane.shows(/Follow[\s\S]*author/);
    pane.keys('Enter');
    await pane.shows(/is followed now: written to the configuration/);
    expect(readFileSync(file, 'utf8')).toMatch(/authors:/);
    pane.text(':mute tree rings');
    await pane.shows(/:mute tree rings▏/);
    pane.keys('Enter');
    await pane.shows(/“tree rings” is muted now[\s\S]*\d\/2$/);
    pane.text('u');
    await pane.shows(/undone: radar add mute tree rings[\s\S]*\d\/3$/);
    pane.text(':und');
    await pane.shows(/u +undo/);
    pane.keys('Enter');
    await pane.shows(/undone: radar add author/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    writeFileSync(file, 'profile: {broken');
    pane.text('M');
    await pane.shows(/Mute[\s\S]*phrase/);
    pane.keys('Enter');
    await pane.shows(/failed: /);
    expect(readFileSync(file, 'utf8')).toBe('profile: {broken');
    pane.text('q');
    await hasEnded(pane, /ended 0/);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('%s in the middle leaves a sane terminal and status %i', async (signal, status) => {
    const pane = sit(90, 16);
    await reading(pane);
    pane.text('/wave');
    await pane.shows(/search “wave”/);
    const shell = Number(pane.tells('#{pane_pid}'));
    const children = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    expect(children).toHaveLength(1);
    process.kill(children[0] ?? 0, signal);
    await hasEnded(pane, new RegExp(`ended ${status}`));
  });

  test('Ctrl-C leaves at once with status 130', async () => {
    const pane = sit(60, 12);
    await reading(pane);
    pane.keys('C-c');
    await hasEnded(pane, /radar: interrupted\nended 130/);
  });
});
