/** radar init: by flags, by questions at a terminal, and on the way from radar today. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLayer } from '../../../src/config/layer.ts';
import type { Config } from '../../../src/config/schema.ts';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';
import { KEYS, type Seat, takeSeat } from '../../helpers/seat.ts';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-init-'));
  file = join(home, '.config/radar/config.yaml');
});

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, stdin: '', ...options });

function written(path = file): Config {
  const { config, problems } = readLayer(path, readFileSync(path, 'utf8'));
  expect(problems).toEqual([]);
  if (config === undefined) throw new Error('no configuration');
  return config;
}

function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('radar init --yes', () => {
  test('writes what the flags say, with comments', async () => {
    const run = await radar([
      ...['init', '--yes', '--category', 'cs.LG', '--category', 'hep-th', '--author', 'Ada Example'],
      ...['--interest', 'optical computing', '--interest', 'random matrices, and their spectra'],
      ...['--like', 'https://arxiv.org/abs/2402.17750v2', '--feed', 'nature', '--lang', 'zh'],
      ...['--model', 'llama3', '--base-url', 'http://127.0.0.1:11434', '--key-env', 'LLAMA_KEY'],
    ]);
    expect(run).toMatchObject({ code: 0, out: `已写入 ${file}\n接下来：radar today\n`, err: '' });
    const { profile, sources, llm, output, briefing } = written();
    expect(profile.interests.map(({ name, like }) => [name, like])).toEqual([
      ['optical computing', ['arxiv:2402.17750']],
      ['random matrices', []],
    ]);
    expect([profile.authors, sources.arxiv.categories, sources.feeds]).toEqual([
      ['Ada Example'],
      ['cs.LG', 'hep-th'],
      ['nature'],
    ]);
    expect(llm).toMatchObject({ model: 'llama3', baseUrl: 'http://127.0.0.1:11434', keyEnv: 'LLAMA_KEY' });
    expect([output.lang, briefing.language]).toEqual(['zh', 'zh']);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^\s*#/.test(line)).length,
    ).toBeGreaterThan(8);
  });

  test('never replaces a file unless told, and then keeps the old one', async () => {
    keep(file, 'profile: {name: old}\n');
    const args = ['init', '--yes', '--category', 'cs.LG'];
    expect(await radar(args)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(file, 'utf8')).toBe('profile: {name: old}\n');
    expect(await radar([...args, '--force'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('.bak'),
    });
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe('profile: {name: old}\n');
    expect(written().sources.arxiv.categories).toEqual(['cs.LG']);
  });

  test('writes elsewhere, or only prints, with --output', async () => {
    const args = ['init', '--yes', '--category', 'cs.LG', '-o'];
    expect((await radar([...args, 'here.yaml'])).code).toBe(0);
    expect(written(join(home, 'here.yaml')).sources.arxiv.categories).toEqual(['cs.LG']);
    const printed = await radar([...args, '-']);
    expect(readLayer('stdout', printed.out).problems).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('reads liked papers from the files of reference managers', async () => {
    keep(
      join(home, 'my library.bib'),
      `@article{a, title={{One}}, eprint = {2402.17750v3}, doi = {10.1103/ab.1}}
@article{b, doi = "10.1038/s41586-020-2649-2", url={https://doi.org/10.1038/s41586-020-2649-2}}
@misc{c, title={No id}, author={Doe, J.}}
@misc{d, howpublished={\\url{http://arxiv.org/abs/hep-th/9901001}}}
`,
    );
    keep(join(home, 'zotero.json'), JSON.stringify([{ id: 'x', DOI: '10.48550/arXiv.2501.08425' }]));
    const run = await radar([
      'init',
      '--yes',
      '--category',
      'cs.LG',
      '--like',
      'my library.bib',
      '--like',
      'zotero.json',
    ]);
    expect(run).toMatchObject({
      code: 0,
      err: 'radar: "my library.bib": 1 of its entries has neither arXiv id nor DOI, so the configuration cannot name it. Afterwards: radar like --from "my library.bib"\n',
    });
    expect(written().profile.interests).toMatchObject([
      {
        like: [
          'arxiv:2402.17750',
          'doi:10.1038/s41586-020-2649-2',
          'arxiv:hep-th/9901001',
          'arxiv:2501.08425',
        ],
      },
    ]);
  });

  test.each([
    [['--interest', 'optics'], /at least one --category or --feed/],
    [['--category', 'cs.LGG'], /cs\.LGG/],
    [['--category', 'cs.LG', '--like', 'nonsense'], /“nonsense” is neither a paper .* nor a file/],
    [['--category', 'cs.LG', '--base-url', 'http://127.0.0.1:1'], /need --model/],
    [['--category', 'cs.LG', '--lang', 'de'], /Allowed choices are en, zh/],
  ])('refuses %j, and writes nothing', async (args, said) => {
    const run = await radar(['init', '--yes', ...args]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(said);
    expect(readdirSync(home)).toEqual([]);
  });

  test('says where it cannot write', async () => {
    keep(join(home, 'folder/inside'), '');
    const run = await radar(['init', '--yes', '--force', '--category', 'cs.LG', '-o', 'folder']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/folder cannot be written \(EISDIR\)\n +Name another place with --output/);
    const below = await radar(['init', '--yes', '--category', 'cs.LG', '-o', 'folder/inside/x.yaml']);
    expect(below.err).toMatch(/x\.yaml cannot be written \((ENOTDIR|EEXIST)\)\n +Name another/);
  });

  test('gives interests that begin alike names of their own', async () => {
    const about = ['optical computing: in waveguides', 'optical computing: in free space'];
    await radar(['init', '--yes', '--category', 'cs.LG', ...about.flatMap((text) => ['--interest', text])]);
    const names = written().profile.interests.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });
});

/** Answers every question but the last one. */
async function walk(seat: Seat): Promise<void> {
  const { enter, tab } = KEYS;
  await seat.answer('标题', enter);
  await seat.answer('Which arXiv categories', `statistics machine${tab}${enter}`);
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
  const tty = { columns: 100 };

  test('asks for everything, shows what the profile would pick, and writes', async () => {
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty });
    await walk(seat);
    await seat.answer('What now?', KEYS.enter);
    expect(await run).toMatchObject({ code: 0, out: 'Next: radar today\n', err: '' });
    expect(seat.seen()).toMatch(/These come first among the \d+ papers of radar’s own sample/);
    expect(seat.seen()).toContain('A Programmable Waveguide That Learns in Place');
    expect(seat.seen()).toContain('One liked paper is not in the store yet');
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
      'Another',
      'Papers',
      'Authors',
      'Journals',
      'Who',
    ])
      await seat.answer(question, KEYS.enter);
    await seat.answer('What now?', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    expect(seat.seen()).toContain('These come first among the 1 paper announced on Thu 18 Jun 2026:');
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
    await seat.answer('What now?', `${down}${down}${enter}`);
    expect(seat.seen()).toContain('Without interests or liked papers nothing is ranked');
    await seat.answer('What do you want to read about?', `reservoir computing${enter}`);
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

  test('asks before it replaces a file, and does not when told no', async () => {
    keep(file, 'profile: {name: old}\n');
    const seat = takeSeat();
    const run = radar(['init'], { terminal: seat, tty });
    await seat.answer('is already there. Replace it?', KEYS.enter);
    expect((await run).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('profile: {name: old}\n');
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
    await seat.answer('你想读什么？', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    const own = seat.seen().slice(seat.seen().indexOf('你阅读哪些'));
    expect(own).toContain('已选 1 项');
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
    const run = radar(['today', '--no-pager'], { terminal: seat, tty: { columns: 100 }, env });
    await seat.answer('There is no configuration yet', KEYS.enter);
    const { enter, tab } = KEYS;
    await seat.answer('标题', enter);
    await seat.answer('Which arXiv categories', `stat.ML${tab}${enter}`);
    await seat.answer('What do you want', `programmable waveguides${enter}`);
    for (const question of ['Another', 'Papers you liked', 'Authors', 'Journals', 'Who writes', 'What now?'])
      await seat.answer(question, enter);
    const { code, out } = await run;
    expect(code).toBe(0);
    expect(out).toContain('Programmable waveguides for learning');
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
