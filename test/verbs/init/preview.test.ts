/** What radar init tries descriptions on before it writes anything, and what becomes of it afterwards. */
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArxivServer, startArxivServer } from '../../helpers/arxiv-server.ts';
import { KEYS, type Seat, takeSeat } from '../../helpers/seat.ts';
import { type Home, openHome } from '../../helpers/set-up.ts';

const { enter, tab, down, ctrlC, backspace } = KEYS;
const tty = { columns: 100 };

let server: ArxivServer;
let home: Home;
beforeEach(async () => {
  home = openHome();
  server = await startArxivServer();
  server.announce('cs.CV', [
    {
      id: '2606.00001',
      title: 'Gaussian splatting of driving scenes',
      abstract: 'Scenes by Gaussian splatting.',
    },
    { id: '2606.00002', title: 'Segmentation of leaves', abstract: 'Leaves are told from soil.' },
    { id: '2606.00003', title: 'Counting of cells', abstract: 'Cells are counted under a microscope.' },
  ]);
});
afterEach(() => server.close());

const init = (seat: Seat, ...args: readonly string[]) =>
  home.radar(['init', ...args], { terminal: seat, tty, env: { RADAR_ARXIV_RSS_URL: server.url } });

async function choose(seat: Seat, categories: string): Promise<void> {
  await seat.answer('标题', enter);
  await seat.answer('Which arXiv categories', `${categories}${tab}${enter}`);
}

/** The questions between the interests and the first look. */
async function goOn(seat: Seat): Promise<void> {
  for (const question of ['Papers you liked', 'Authors', 'Journals', 'Who writes'])
    await seat.answer(question, enter);
}

describe('a field that the sample does not have', () => {
  test('is asked for once, shows each description at work, and is kept when the configuration is', async () => {
    const seat = takeSeat();
    const run = init(seat);
    await choose(seat, 'cs.CV');
    await seat.answer(`One request to ${new URL(server.url).host}`, enter);
    await seat.answer('What do you want', `Gaussian splatting wombats${enter}`);
    await seat.answer('Enter keeps these words', `${backspace.repeat(8)}${enter}`);
    expect(seat.seen()).toMatch(
      /By this alone 1 of the 3 papers announced on Thu 18 Jun 2026 in cs\.CV reaches/,
    );
    expect(seat.seen()).toMatch(/work, and papers that have them: (?:gaussian|splatting) \(1\)/i);
    expect(seat.seen()).toContain('In none of these papers: wombats');
    await seat.answer('Enter keeps these words', enter);
    await seat.answer('Another', enter);
    await goOn(seat);
    expect(readdirSync(home.folder)).toEqual([]);
    await seat.answer('What now?', enter);
    await seat.answer('Rate a few of these papers now?', 'n');
    expect(await run).toMatchObject({ code: 0, out: 'Next: radar today\n', err: '' });
    expect(home.written().profile.interests.map(({ about }) => about)).toEqual(['Gaussian splatting']);
    expect(server.requests).toHaveLength(1);
    const listed = await home.radar(['list', '--json=title']);
    expect(JSON.parse(listed.out).papers[0].title).toBe('Gaussian splatting of driving scenes');
  });

  test('is left alone where that is wanted, and nothing is shown that would say nothing', async () => {
    const seat = takeSeat();
    const run = init(seat, '--interest', 'Gaussian splatting');
    await choose(seat, 'cs.CV');
    await seat.answer('Try your words', 'n');
    await seat.answer('What do you want', enter);
    await seat.answer('Another', enter);
    await goOn(seat);
    await seat.answer('What now?', ctrlC);
    expect((await run).code).toBe(130);
    expect(server.requests).toEqual([]);
    expect(seat.seen()).toContain('Nothing announced in these fields is known yet');
    expect(seat.seen()).not.toMatch(/sample|None reaches/);
  });

  test('can still be fetched at the end', async () => {
    const seat = takeSeat();
    const run = init(seat, '--interest', 'Gaussian splatting');
    await choose(seat, 'cs.CV');
    await seat.answer('Try your words', 'n');
    await seat.answer('What do you want', enter);
    await seat.answer('Another', enter);
    await goOn(seat);
    await seat.answer('What now?', `${down}${enter}`);
    await seat.answer('These come first among the 3 papers announced', ctrlC);
    expect((await run).code).toBe(130);
    expect(readdirSync(home.folder)).toEqual([]);
  });

  test('that cannot be had is told of in one line, and the questions go on', async () => {
    await server.close();
    const seat = takeSeat();
    const run = init(seat);
    await choose(seat, 'cs.CV');
    await seat.answer('Try your words', enter);
    await seat.answer('What do you want', `Gaussian splatting${enter}`);
    await seat.answer('Another', ctrlC);
    expect(await run).toMatchObject({ code: 130, err: 'radar: nothing was changed\n' });
    expect(seat.seen()).toMatch(/cs\.CV: [^\n]+/);
  });

  test('that announced nothing says so', async () => {
    server.moveTo('2026-06-20T12:00:00Z');
    const seat = takeSeat();
    const run = init(seat);
    await choose(seat, 'cs.CV');
    await seat.answer('Try your words', enter);
    await seat.answer('cs.CV: nothing was announced today', ctrlC);
    expect((await run).code).toBe(130);
  });
});

test('fields of the sample are tried on it without a request', async () => {
  const seat = takeSeat();
  const run = init(seat);
  await choose(seat, 'cs.LG');
  await seat.answer('What do you want', `programmable waveguides${enter}`);
  await seat.answer('Enter keeps these words', ctrlC);
  expect((await run).code).toBe(130);
  expect(seat.seen()).toMatch(/of radar’s own sample of cs\.LG \(made up, for practice\)/);
  expect(server.requests).toEqual([]);
});

test('what is chosen stays in view while a search hides it, and a slip is put right', async () => {
  const seat = takeSeat();
  const run = init(seat);
  await seat.answer('标题', enter);
  await seat.answer('Which arXiv categories', `cs.CV${tab}${backspace.repeat(5)}hep-thh`);
  await seat.answer('did you mean hep-th?', ctrlC);
  expect((await run).code).toBe(130);
  expect(seat.seen()).toMatch(/hep-thh[^\n]*\(0 matches\)\n[^\n]*◼ cs\.CV\n/);
});

describe('rating afterwards', () => {
  async function written(seat: Seat): Promise<void> {
    await choose(seat, 'cs.CV');
    await seat.answer('Try your words', enter);
    await seat.answer('What do you want', enter);
    await goOn(seat);
    await seat.answer('What now?', enter);
  }

  test('begins at once where it is wanted', async () => {
    const seat = takeSeat();
    const run = init(seat);
    await written(seat);
    await seat.answer('Rate a few of these papers now?', enter);
    await seat.answer('q ends it', 'lq');
    const { code, out } = await run;
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/1\/3[\s\S]*1 answer\.[\s\S]*Next: radar today\n$/),
    ]);
    expect((await home.radar(['feedback'])).out).toMatch(/^like\t/);
  });

  test('Ctrl-C there is a no: what was written stays and counts', async () => {
    const seat = takeSeat();
    const run = init(seat);
    await written(seat);
    await seat.answer('Rate a few of these papers now?', ctrlC);
    expect(await run).toMatchObject({ code: 0, out: 'Next: radar today\n', err: '' });
    expect(home.written().sources.arxiv.categories).toEqual(['cs.CV']);
  });
});
