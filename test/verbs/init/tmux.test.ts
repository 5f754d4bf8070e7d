/** The first run in a real terminal. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLayer } from '../../../src/config/layer.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { hasTmux, openPane, type Pane } from '../../helpers/tmux.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const radar = [process.execPath, '--import', join(root, 'node_modules/tsx/dist/loader.mjs')];
const script = fileURLToPath(new URL('../../helpers/tty-radar.ts', import.meta.url));

describe.skipIf(!hasTmux)('the first run in tmux (skipped where there is no tmux)', () => {
  let server: ArxivServer;
  let home: string;
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'radar-tmux-'));
    server = await startArxivServer();
    server.announce('stat.ML', [
      { id: '2606.00001', title: 'Programmable waveguides for learning' },
      { id: '2606.00002', title: 'Something else' },
    ]);
  });
  afterEach(() => server.close());

  function open(...args: readonly string[]): Pane {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      TMPDIR: home,
      TERM: 'screen-256color',
      LANG: 'C.UTF-8',
      RADAR_ARXIV_RSS_URL: server.url,
    };
    const pane = openPane(env, home, 100, 40);
    const command = [...radar, script, ...args].map((word) => `'${word}'`).join(' ');
    pane.text(`clear; ${command}; echo "[ended $?]"`);
    pane.keys('Enter');
    return pane;
  }

  async function answer(
    pane: Pane,
    question: string,
    text: string,
    ...keys: readonly string[]
  ): Promise<void> {
    await pane.shows(new RegExp(`◆ +.*${question}`));
    if (text !== '') pane.text(text);
    pane.keys(...keys, 'Enter');
  }

  test('radar today asks, writes the configuration, and goes on to the digest', async () => {
    const pane = open('today', '--no-pager');
    await answer(pane, 'There is no configuration yet', '');
    await answer(pane, '标题', '');
    await answer(pane, 'Which arXiv categories', 'stat machine', 'Tab');
    await answer(pane, 'Try your words', '');
    await answer(pane, 'What do you want to read about', 'programmable waveguides');
    await answer(pane, 'Enter keeps', '');
    await answer(pane, 'Another interest', '');
    await answer(pane, 'Papers you liked', '2402.17750');
    await answer(pane, 'Authors you follow', '');
    await answer(pane, 'Journals', '');
    await answer(pane, 'Who writes the briefing', '');
    expect(await pane.shows(/What now\?/)).toContain('These come first');
    expect(readdirSync(home)).not.toContain('.config');
    pane.keys('Enter');
    expect(await pane.shows(/\[ended 0\]/)).toContain('Programmable waveguides for learning');
    const file = join(home, '.config/radar/config.yaml');
    const { config, problems } = readLayer(file, readFileSync(file, 'utf8'));
    expect(problems).toEqual([]);
    expect(config?.sources.arxiv.categories).toEqual(['stat.ML']);
    expect(config?.profile.interests[0]).toMatchObject({
      about: 'programmable waveguides',
      like: ['arxiv:2402.17750'],
    });
  }, 60_000);

  test('Ctrl-C leaves nothing behind, and the terminal as it was', async () => {
    const pane = open('init');
    await pane.shows(/◆ +.*标题/);
    const before = readdirSync(home);
    pane.keys('Enter');
    await pane.shows(/Which arXiv categories/);
    pane.keys('C-c');
    await pane.shows(/\[ended 130\]/);
    expect(readdirSync(home)).toEqual(before);
    // Echo and line editing are back, and so is the cursor.
    pane.text('stty -a | tr " " "\\n" | grep -x -e echo -e icanon | sort | tr "\\n" + ; echo');
    pane.keys('Enter');
    await pane.shows(/echo\+icanon\+/);
  }, 60_000);
});
