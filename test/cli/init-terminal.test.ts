/** The first run in a real terminal. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readLayer } from '../../src/config/layer.ts';
import { type ArxivServer, startArxivServer } from '../helpers/arxiv-server.ts';
import { hasTmux, openTmux, type Tmux } from '../helpers/tmux.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const radar = [process.execPath, '--import', join(root, 'node_modules/tsx/dist/loader.mjs')];
const script = fileURLToPath(new URL('../helpers/tty-radar.ts', import.meta.url));

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

  function open(...args: readonly string[]): Tmux {
    const env = {
      HOME: home,
      TMPDIR: home,
      RADAR_ARXIV_RSS_URL: server.url,
      LANG: 'C.UTF-8',
      XDG_CONFIG_HOME: '',
      XDG_DATA_HOME: '',
    };
    const tmux = openTmux([...radar, script, ...args], { env, cwd: home });
    onTestFinished(tmux.close);
    return tmux;
  }

  async function answer(
    tmux: Tmux,
    question: string,
    text: string,
    ...keys: readonly string[]
  ): Promise<void> {
    await tmux.see(new RegExp(`◆ +.*${question}`));
    if (text !== '') tmux.type(text);
    tmux.keys(...keys, 'Enter');
  }

  test('radar today asks, writes the configuration, and goes on to the digest', async () => {
    const tmux = open('today', '--no-pager');
    await answer(tmux, 'There is no configuration yet', '');
    await answer(tmux, '标题', '');
    await answer(tmux, 'Which arXiv categories', 'stat machine', 'Tab');
    await answer(tmux, 'What do you want to read about', 'programmable waveguides');
    await answer(tmux, 'Another interest', '');
    await answer(tmux, 'Papers you liked', '2402.17750');
    await answer(tmux, 'Authors you follow', '');
    await answer(tmux, 'Journals', '');
    await answer(tmux, 'Who writes the briefing', '');
    expect(await tmux.see('What now?')).toContain('These come first');
    expect(readdirSync(home)).not.toContain('.config');
    tmux.keys('Enter');
    expect(await tmux.see('[ended 0]')).toContain('Programmable waveguides for learning');
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
    const tmux = open('init');
    await tmux.see(/◆ +.*标题/);
    const before = readdirSync(home);
    tmux.keys('Enter');
    await tmux.see('Which arXiv categories');
    tmux.keys('C-c');
    await tmux.see('[ended 130]');
    expect(readdirSync(home)).toEqual(before);
    // Echo and line editing are back, and so is the cursor.
    tmux.type('stty -a | tr " " "\\n" | grep -x -e echo -e icanon | sort | tr "\\n" + ; echo');
    tmux.keys('Enter');
    await tmux.see('echo+icanon+');
  }, 60_000);
});
