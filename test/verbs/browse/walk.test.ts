/** One person's first two mornings with the built radar in a real terminal: set up, read the digest, browse, come back. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedbackLog, listFeedback } from '../../../src/store/feedback.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { opened } from '../../helpers/store.ts';
import { hasTmux, openPane, type Pane } from '../../helpers/tmux.ts';

const radar = fileURLToPath(new URL('../../../bin/radar.js', import.meta.url));

let home: string;
let server: ArxivServer;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'radar-walk-'));
  server = await startArxivServer();
  server.announce('stat.ML', [
    {
      id: '2606.00001',
      title: 'Programmable waveguides for inference',
      abstract: 'Programmable waveguides compute.',
    },
    {
      id: '2606.00009',
      title: 'Tree rings and rainfall',
      abstract: 'Rings of oaks tell rainfall in summer.',
    },
    {
      id: '2606.00003',
      title: 'A chain that mixes',
      abstract: 'We bound the mixing time of a Markov chain.',
    },
    { id: '2606.00004', title: 'Cutoff', abstract: 'Mixing times of a Markov chain are sharp.' },
  ]);
  writeFileSync(join(home, 'browser'), '#!/bin/sh\nprintf "%s\\n" "$@" >> "$HOME/opened"\n');
  chmodSync(join(home, 'browser'), 0o755);
  writeFileSync(
    join(home, 'radar'),
    `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(radar)} "$@"\n`,
  );
  chmodSync(join(home, 'radar'), 0o755);
});
afterEach(() => server.close());

function sit(): Pane {
  return openPane(
    {
      PATH: `${home}:${process.env.PATH ?? ''}`,
      HOME: home,
      TERM: 'screen-256color',
      LANG: 'C.UTF-8',
      PS1: '$ ',
      PAGER: 'cat',
      BROWSER: join(home, 'browser'),
      RADAR_ARXIV_RSS_URL: server.url,
      RADAR_ARXIV_OAI_URL: server.url,
      RADAR_ARXIV_API_URL: server.url,
    },
    home,
    110,
    40,
  );
}

async function type(pane: Pane, text: string, ...keys: readonly string[]): Promise<void> {
  if (text !== '') pane.text(text);
  pane.keys(...keys, 'Enter');
}

/** Answers the question once it is the one that is open. */
async function answer(pane: Pane, question: string, text: string, ...keys: readonly string[]): Promise<void> {
  await pane.shows(new RegExp(`◆ +.*${question}`));
  await type(pane, text, ...keys);
}

async function setUp(pane: Pane): Promise<void> {
  await type(pane, 'radar init; echo set up $?');
  await answer(pane, '标题', '');
  await answer(pane, 'Which arXiv categories', 'stat machine', 'Tab');
  await answer(pane, 'Try your words', '');
  await answer(pane, 'What do you want to read about', 'programmable waveguides that compute');
  await answer(pane, 'Enter keeps these words', '');
  await answer(pane, 'Another interest', '');
  await answer(pane, 'Papers you liked', '');
  await answer(pane, 'Authors you follow', '');
  await answer(pane, 'Journals', '');
  await answer(pane, 'Who writes the briefing', '');
  await pane.shows(/These come first[\s\S]*What now\?/);
  pane.keys('Enter');
  await pane.shows(/◆ +Rate a few/);
  pane.text('n');
  await pane.shows(/Next: radar today\nset up 0/);
}

describe.skipIf(!hasTmux)('in tmux (skipped where there is none)', () => {
  test('init, today, browse: search, like, undo, save, why, open; the order follows on the next refresh', async () => {
    const pane = sit();
    await setUp(pane);
    await type(pane, 'clear; radar today; echo read $?');
    const digest = await pane.shows(/^read 0$/m);
    expect(digest).toMatch(/Thu 18 Jun 2026[\s\S]*4 announced/);
    expect(digest).toContain('Programmable waveguides for inference');
    await type(pane, 'clear; radar browse; echo browsed $?');
    const before = await pane.shows(/1\/4$/);
    expect(before.indexOf('Tree rings')).toBeLessThan(before.indexOf('Cutoff'));
    await type(pane, '/chain');
    await pane.shows(/search “chain\*” · 2 papers/);
    pane.text('jjk');
    await pane.shows(/1\/2$/);
    pane.text('x');
    await pane.shows(/disliked ·/);
    pane.text('u');
    await pane.shows(/undone: disliked/);
    pane.text('l');
    await pane.shows(/liked · /);
    pane.text('s');
    await pane.shows(/saved/);
    pane.text('w');
    await pane.shows(/rank \d of 4 · score/);
    pane.text('ho');
    await pane.shows(/opened https:\/\/arxiv\.org\/abs\/2606\.0000[34]/);
    pane.text('h');
    const after = await pane.shows(/your marks moved \d papers? +1\/4$/);
    expect(after.indexOf('Cutoff')).toBeLessThan(after.indexOf('Tree rings'));
    pane.text('jx');
    await pane.shows(/▌•− +\.\d\d +Programmable[\s\S]*disliked · /);
    pane.text('r');
    const refreshed = await pane.shows(/nothing new · your marks moved \d papers?/);
    expect(refreshed).toMatch(/^.{0,12}Cutoff[\s\S]*^.{0,12}Programmable/m);
    pane.text('q');
    await pane.shows(/^browsed 0$/m);
    for (let tries = 0; tries < 100 && !existsSync(join(home, 'opened')); tries++) await pane.shows(/./);
    expect(readFileSync(join(home, 'opened'), 'utf8')).toMatch(
      /^https:\/\/arxiv\.org\/abs\/2606\.0000[34]\n$/,
    );
    const store = opened(join(home, '.local/share/radar/radar.db'));
    expect(listFeedback(store).map(({ kind }) => kind)).toEqual(['like', 'save', 'read', 'dislike']);
    expect(feedbackLog(store)).toHaveLength(6);
  }, 60_000);

  test('Ctrl-Z gives the shell its terminal, and fg comes back to the same place', async () => {
    writeFileSync(
      join(home, 'radar.config.yaml'),
      'sources: {arxiv: {categories: [stat.ML]}}\nprofile: {interests: [{name: light, about: light}]}\n',
    );
    const pane = sit();
    await type(pane, 'radar refresh -q; clear; radar browse; echo ended $?');
    await pane.shows(/1\/4$/);
    pane.text('jj');
    await pane.shows(/3\/4$/);
    pane.keys('C-z');
    await pane.shows(/\$ ?$/);
    expect(pane.tells('#{alternate_on} #{mouse_any_flag} #{cursor_flag}')).toBe('0 0 1');
    await type(pane, 'echo $((40 + 2))');
    await pane.shows(/^42$/m);
    await type(pane, 'fg');
    await pane.shows(/3\/4$/);
    expect(pane.tells('#{alternate_on} #{mouse_any_flag} #{cursor_flag}')).toBe('1 1 0');
    pane.text('k');
    await pane.shows(/2\/4$/);
    pane.text('q');
    await pane.shows(/\$ ?$/);
  }, 60_000);
});
