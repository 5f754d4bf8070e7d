/** radar init by its questions at a terminal, and on the way from radar today. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { KEYS, type Seat, takeSeat } from '../../helpers/seat.ts';
import { type Home, openHome } from '../../helpers/set-up.ts';

let home: string;
let radar: Home['radar'];
let written: Home['written'];
let keep: Home['keep'];
beforeEach(() => {
  ({ folder: home, radar, written, keep } = openHome());
});

const tty = { columns: 100 };

/** Answers every question but the last one. */
async function walk(seat: Seat): Promise<void> {
  const { enter, tab } = KEYS;
  await seat.answer('标题', enter);
  await seat.answer('Which arXiv categories', `statistics machine${tab}${enter}`);
  await seat.answer('Try your words on what stat.ML announces today?', `n`);
  await seat.answer('What do you want to read about?', `programmable waveguides${enter}`);
  await seat.answer('Another interest?', `random matrices${enter}`);
  await seat.answer('Another interest?', enter);
  await seat.answer('Papers you liked', `2402.17750${enter}`);
  await seat.answer('Which interest do they belong to?', `${KEYS.down}${enter}`);
  await seat.answer('Authors you follow', `Ada Example, Noor Muster${enter}`);
  await seat.answer('Journals and preprint servers', `elife${tab}${enter}`);
  await seat.answer('Who writes the briefing?', enter);
}

describe('radar init at a terminal', () => {
  test('asks for everything, shows what the profile would pick, and writes', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty });
    await walk(seat);
    await seat.answer('What now?', KEYS.enter);
    expect(await run).toMatchObject({ code: 0, out: 'Next: radar today\n', err: '' });
    expect(seat.seen()).toContain('Nothing announced in these fields is known yet');
    expect(written()).toMatchObject({
      profile: {
        interests: [
          { about: 'programmable waveguides', like: [] },
          { about: 'random matrices', like: ['arxiv:2402.17750'] },
        ],
        authors: ['Ada Example', 'Noor Muster'],
      },
      sources: { arxiv: { categories: ['stat.ML'] }, feeds: ['elife'] },
      llm: { enabled: false },
    });
    expect(readdirSync(home)).toEqual(['.config']);
  });

  test('looks at the latest batch of the store where there is one', async () => {
    const server = await startArxivServer();
    server.announce('cs.LG', [{ id: '2606.00001', title: 'Reservoirs of light' }]);
    const other = join(home, 'other.yaml');
    keep(other, 'sources: {arxiv: {categories: [cs.LG]}}\n');
    const env = { RADAR_ARXIV_RSS_URL: server.url };
    expect((await radar(['refresh', '-q', '-c', other], { env })).code).toBe(0);
    await server.close();
    const seat = takeSeat();
    const run = radar(['init', '--category', 'cs.LG', '--interest', 'reservoirs'], { terminal: seat, tty });
    for (const question of [
      '标题',
      'Which arXiv',
      'What do you want',
      'Enter keeps',
      'Another',
      'Papers',
      'Authors',
      'Journals',
      'Who',
    ])
      await seat.answer(question, KEYS.enter);
    await seat.answer('What now?', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    expect(seat.seen()).toContain(
      'These come first among the 1 paper announced on Thu 18 Jun 2026 in cs.LG:',
    );
    expect(seat.seen()).toContain('Reservoirs of light');
  });

  test('does not ask on a terminal that cannot move its cursor', async () => {
    const run = await radar(['init'], { terminal: takeSeat(), tty, env: { TERM: 'dumb' } });
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('--category') });
  });

  test('lets the abstracts of a BibTeX file count in the first look', async () => {
    keep(
      join(home, 'mine.bib'),
      '@article{a, title={Wave fields}, eprint={2402.17750}, abstract={Equilibrium propagation with measured wave fields gives gradients in place.}}',
    );
    const seat = takeSeat();
    const run = radar(['init', '--category', 'cs.LG', '--like', 'mine.bib'], { terminal: seat, tty });
    for (const question of [
      '标题',
      'Which arXiv',
      'What do you want',
      'Papers',
      'Authors',
      'Journals',
      'Who',
    ])
      await seat.answer(question, KEYS.enter);
    await seat.answer('What now?', KEYS.ctrlC);
    await run;
    expect(seat.seen()).toMatch(/These come first[^:]*:\W+[█▏▎▍▌▋▊▉ ]+\.\d+ +Measured Gradients/);
    expect(seat.seen()).not.toContain('not in the store yet');
  });

  test('can be answered in the plain mode for screen readers', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty, env: { RADAR_PLAIN: '1' } });
    await walk(seat);
    await seat.answer('What now?', KEYS.enter);
    expect((await run).code).toBe(0);
    expect(written().sources.arxiv.categories).toEqual(['stat.ML']);
  });

  test('lets an answer be changed after the first look', async () => {
    const seat = takeSeat();
    const run = radar(['init', '--category', 'cs.LG'], { terminal: seat, tty });
    const { enter, down } = KEYS;
    await seat.answer('标题', enter);
    await seat.answer('Which arXiv categories', enter);
    await seat.answer('What do you want to read about?', enter);
    await seat.answer('Papers you liked', enter);
    await seat.answer('Authors you follow', enter);
    await seat.answer('Journals', enter);
    await seat.answer('Who writes', enter);
    await seat.answer('What now?', `${down}${down}${down}${enter}`);
    expect(seat.seen()).toContain('Without interests or liked papers nothing is ranked');
    await seat.answer('What do you want to read about?', `reservoir computing${enter}`);
    await seat.answer('Enter keeps these words', enter);
    await seat.answer('Another interest?', enter);
    await seat.answer('What now?', enter);
    expect((await run).code).toBe(0);
    expect(written().profile.interests.map(({ about }) => about)).toEqual(['reservoir computing']);
  });

  test('says what is wrong with an answer and asks again', async () => {
    const seat = takeSeat();
    const run = radar(['init', '--category', 'cs.LG'], { terminal: seat, tty });
    await seat.answer('标题', KEYS.enter);
    await seat.answer('Which arXiv categories', KEYS.enter);
    await seat.answer('What do you want', KEYS.enter);
    await seat.answer('Papers you liked', `nope${KEYS.enter}`);
    await seat.answer('“nope” is neither a paper', `${KEYS.backspace.repeat(4)}${KEYS.enter}`);
    await seat.answer('Authors', KEYS.ctrlC);
    expect((await run).code).toBe(130);
  });

  test('is left with Escape too, and then has changed nothing', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty });
    await seat.answer('标题', KEYS.enter);
    await seat.answer('Which arXiv categories', '\u001B');
    expect(await run).toMatchObject({ code: 130, out: '', err: 'radar: nothing was changed\n' });
    expect(readdirSync(home)).toEqual([]);
  });

  test('sets journals up alone, and asks for one then', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty });
    const { enter, tab } = KEYS;
    await seat.answer('标题', enter);
    await seat.answer('Which arXiv categories', `journals only${tab}${enter}`);
    for (const question of ['What do you want', 'Papers', 'Authors']) await seat.answer(question, enter);
    await seat.answer('Journals', enter);
    await seat.answer('select at least one', `nature-physics${tab}${enter}`);
    await seat.answer('Who writes', enter);
    await seat.answer('What now?', enter);
    expect((await run).code).toBe(0);
    expect(written().sources).toMatchObject({ arxiv: { categories: [] }, feeds: ['nature-physics'] });
  });

  test('says which entries of a library the configuration cannot name, and how to keep them', async () => {
    keep(
      join(home, 'mine.bib'),
      '@misc{a, eprint={2402.17750}}\n@misc{b, title={No id}, author={Doe, J.}}\n@misc{c, title={None}, author={Roe, R.}}',
    );
    const seat = takeSeat();
    const run = radar(['init', '--category', 'cs.LG'], { terminal: seat, tty });
    for (const question of ['标题', 'Which arXiv', 'What do you want'])
      await seat.answer(question, KEYS.enter);
    await seat.answer('Papers', `mine.bib${KEYS.enter}`);
    await seat.answer('Afterwards: radar like --from mine.bib', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    expect(seat.seen()).toContain('2 of its entries have neither arXiv id nor DOI');
  });

  test('leaves nothing behind when it is left', async () => {
    for (const question of ['标题', 'What now?']) {
      const seat = takeSeat();
      const run = radar(['init'], { terminal: seat, tty });
      if (question === 'What now?') await walk(seat);
      await seat.answer(question, KEYS.ctrlC);
      expect(await run).toMatchObject({ code: 130, out: '', err: 'radar: nothing was changed\n' });
      expect(readdirSync(home)).toEqual([]);
    }
  });

  test('speaks Chinese where the environment does', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty, env: { LANG: 'zh_CN.UTF-8' } });
    await seat.answer('Language of headings', KEYS.enter);
    // Enter alone is a slip; then what fits nothing, then a choice.
    await seat.answer('你阅读哪些 arXiv 分类？', KEYS.enter);
    await seat.answer('请至少选择一项', 'zzz');
    await seat.answer('没有符合的选项', `${KEYS.backspace.repeat(3)}stat.ML`);
    await seat.answer('项符合）', `${KEYS.tab}${KEYS.enter}`);
    await seat.answer('要用 stat.ML 今天公布的论文试试你的描述吗？', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    const own = seat.seen().slice(seat.seen().indexOf('你阅读哪些'));
    expect(own).toMatch(/↑\/↓\S* 移动 • \S*Tab：\S* 选择 • \S*回车：\S* 确定 • \S*键入：\S* 搜索/u);
    expect(own).not.toMatch(/Search|navigate|confirm|selected|matches|Please/);
  });
});

describe('radar today without a configuration', () => {
  let server: ArxivServer;
  beforeEach(async () => {
    server = await startArxivServer();
    server.announce('stat.ML', [{ id: '2606.00001', title: 'Programmable waveguides for learning' }]);
  });
  afterEach(() => server.close());

  test('offers the questions at a terminal, and then goes on', async () => {
    const seat = takeSeat();
    const env = { RADAR_ARXIV_RSS_URL: server.url };
    const run = radar(['today', '--no-pager'], { terminal: seat, tty, env });
    await seat.answer('There is no configuration yet', KEYS.enter);
    const { enter, tab } = KEYS;
    await seat.answer('标题', enter);
    await seat.answer('Which arXiv categories', `stat.ML${tab}${enter}`);
    await seat.answer('Try your words on what stat.ML announces today?', enter);
    await seat.answer('What do you want', `programmable waveguides${enter}`);
    await seat.answer('Enter keeps', enter);
    for (const question of ['Another', 'Papers you liked', 'Authors', 'Journals', 'Who writes', 'What now?'])
      await seat.answer(question, enter);
    const { code, out } = await run;
    expect(code).toBe(0);
    expect(out).toContain('Programmable waveguides for learning');
    // What was fetched on the way is not fetched again.
    expect(server.requests.map(({ status }) => status)).toEqual([200, 304]);
  });

  test('takes no for an answer', async () => {
    const seat = takeSeat();
    const run = radar(['today'], { terminal: seat, tty: { columns: 100 } });
    await seat.answer('There is no configuration yet', `n`);
    expect(await run).toMatchObject({ code: 3, err: expect.stringContaining('radar init') });
  });

  test('says without a terminal exactly what to do', async () => {
    const run = await radar(['today']);
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(/“radar init” writes one/);
    expect(run.err).toMatch(/radar init --yes --category cs\.LG --interest "/);
  });
});
