/** radar init where there is a configuration already: added to, replaced, or left as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { KEYS, takeSeat } from '../../helpers/seat.ts';
import { type Home, openHome } from '../../helpers/set-up.ts';

const OLD = `# mine
profile:
  name: optics  # of the group
  interests:
    # the first one
    - name: optical computing
      about: "waveguides that compute"
sources:
  arxiv:
    categories: [cs.LG]   # every day
`;
const { enter, tab, down } = KEYS;

let home: Home;
beforeEach(() => {
  home = openHome();
  home.keep(home.file, OLD);
});
const text = () => readFileSync(home.file, 'utf8');

describe('radar init --add', () => {
  const more = [
    ...[
      '--interest',
      'random matrices, and their spectra',
      '--category',
      'math.PR',
      '--author',
      'Ada Example',
    ],
    ...['--feed', 'nature', '--like', '2402.17750'],
  ];

  test('adds what is new, keeps every comment, shows the change, and is undone', async () => {
    const run = await home.radar(['init', '--add', '--yes', ...more]);
    expect(run).toMatchObject({ code: 0, err: 'radar: Written; “radar undo” takes it back.\n' });
    expect(run.out).toContain('+     - name: random matrices\n');
    for (const comment of ['# mine', '# of the group', '# the first one', '# every day'])
      expect(text()).toContain(comment);
    expect(home.written()).toMatchObject({
      profile: {
        name: 'optics',
        interests: [
          { name: 'optical computing', like: [] },
          { about: 'random matrices, and their spectra', like: ['arxiv:2402.17750'] },
        ],
        authors: ['Ada Example'],
      },
      sources: { arxiv: { categories: ['cs.LG', 'math.PR'] }, feeds: ['nature'] },
    });
    expect((await home.radar(['undo'])).code).toBe(0);
    expect(text()).toBe(OLD);
  });

  test('says what is there already, and changes nothing where everything is', async () => {
    const args = ['init', '--add', '--yes', '--interest', 'Optical Computing', '--category', 'cs.LG'];
    const run = await home.radar(args);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(run.err).toContain('Optical Computing, cs.LG: in the file already');
    expect(text()).toBe(OLD);
  });

  test('gives a liked paper without an interest to the only one there is, and asks which where there are two', async () => {
    expect((await home.radar(['init', '--add', '--yes', '--like', '2402.17750'])).code).toBe(0);
    expect(home.written().profile.interests).toMatchObject([{ like: ['arxiv:2402.17750'] }]);
    await home.radar(['init', '--add', '--yes', '--interest', 'random matrices']);
    const run = await home.radar(['init', '--add', '--yes', '--like', '2501.08425']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/optical computing, random matrices\n.*radar like arxiv:2501\.08425/);
  });

  test('names a new interest so that no two are called the same', async () => {
    await home.radar(['init', '--add', '--yes', '--interest', 'optical computing: in free space']);
    expect(home.written().profile.interests.map(({ name }) => name)).toEqual([
      'optical computing',
      'optical computing (2)',
    ]);
  });

  test('writes a first configuration where there is none, and only prints with -o -', async () => {
    const printed = await home.radar(['init', '--add', '--yes', '-o', '-', '--category', 'math.PR']);
    expect(printed.out).toContain('categories: [cs.LG, math.PR]   # every day');
    expect(text()).toBe(OLD);
    const other = join(home.folder, 'other.yaml');
    expect((await home.radar(['init', '--add', '--yes', '-o', other, '--category', 'math.PR'])).code).toBe(0);
    expect(home.written(other).sources.arxiv.categories).toEqual(['math.PR']);
  });

  test.each([
    [['--category', 'cs.LGG'], 2, /cs\.LGG.*cs\.LG/],
    [['--force', '--category', 'cs.CV'], 2, /--add.*--force/],
    [['--model', 'none', '--category', 'cs.CV'], 2, /--add.*--model/],
  ])('refuses %j, and changes nothing', async (args, code, said) => {
    const run = await home.radar(['init', '--add', '--yes', ...args]);
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toMatch(said);
    expect(text()).toBe(OLD);
  });

  test('trusts nothing that it did not write', async () => {
    const project = join(home.folder, 'radar.config.yaml');
    home.keep(project, `${OLD}output:\n  after: ["touch /tmp/never"]\n`);
    await home.radar(['init', '--add', '--yes', '-o', project, '--category', 'math.PR']);
    expect((await home.radar(['list'])).err).toMatch(/output\.after/);
  });
});

describe('at a terminal', () => {
  const tty = { columns: 100 };

  test('adds: what is there is named and not asked for again', async () => {
    const seat = takeSeat();
    const run = home.radar(['init'], { terminal: seat, tty });
    await seat.answer('is already there. What shall become of it?', enter);
    await seat.answer('Which arXiv categories come in addition to cs.LG?', `math.PR${tab}${enter}`);
    await seat.answer('besides optical computing?', `Optical computing${enter}`);
    await seat.answer(
      'That is one of your interests already',
      `${KEYS.backspace.repeat(17)}random matrices${enter}`,
    );
    await seat.answer('Enter keeps these words', enter);
    await seat.answer('Another interest?', enter);
    await seat.answer('Papers you liked', `2402.17750${enter}`);
    await seat.answer('Which interest do they belong to?', enter);
    await seat.answer('Authors', enter);
    await seat.answer('Journals', enter);
    await seat.answer('What now?', enter);
    expect((await run).code).toBe(0);
    expect(seat.seen()).toContain('+     - name: random matrices');
    expect(text()).toContain('# every day');
    expect(home.written()).toMatchObject({
      profile: { interests: [{ like: [] }, { name: 'random matrices', like: ['arxiv:2402.17750'] }] },
      sources: { arxiv: { categories: ['cs.LG', 'math.PR'] } },
    });
  });

  test('has nothing to write where nothing was added', async () => {
    const seat = takeSeat();
    const run = home.radar(['init', '--add'], { terminal: seat, tty });
    for (const question of ['in addition to', 'besides', 'Papers', 'Authors', 'Journals'])
      await seat.answer(question, enter);
    await seat.answer('What now?', KEYS.ctrlC);
    expect((await run).code).toBe(130);
    expect(seat.seen()).toContain('There is nothing new in this');
    expect(seat.seen()).not.toContain('Write ');
    expect(text()).toBe(OLD);
  });

  test('replaces, and keeps the old one', async () => {
    const seat = takeSeat();
    const run = home.radar(['init', '--category', 'cs.LG'], { terminal: seat, tty });
    await seat.answer('What shall become of it?', `${down}${enter}`);
    for (const question of ['标题', 'Which arXiv', 'What do you', 'Papers', 'Authors', 'Journals', 'Who'])
      await seat.answer(question, enter);
    await seat.answer('What now?', enter);
    expect((await run).code).toBe(0);
    expect(readFileSync(`${home.file}.bak`, 'utf8')).toBe(OLD);
    expect(home.written().profile.interests).toEqual([]);
  });

  test('leaves the file as it is', async () => {
    const seat = takeSeat();
    const run = home.radar(['init'], { terminal: seat, tty });
    await seat.answer('What shall become of it?', `${down}${down}${enter}`);
    expect(await run).toMatchObject({ code: 0, out: '', err: '' });
    expect(text()).toBe(OLD);
  });

  test('offers no addition to a file that is wrong, and says what is', async () => {
    home.keep(home.file, 'profile: {interest: []}\n');
    const seat = takeSeat();
    const run = home.radar(['init'], { terminal: seat, tty });
    await seat.answer('Leave it as it is', enter);
    expect((await run).code).toBe(0);
    expect(seat.seen()).toMatch(/config\.yaml:1:11: [\s\S]*did you[\s\S]*“interests”/);
    expect(seat.seen()).not.toContain('Add to it');
  });

  test('says before the first question that the file cannot be written', async () => {
    home.keep(join(home.folder, 'taken'), '');
    const seat = takeSeat();
    const run = await home.radar(['init', '-o', 'taken/config.yaml'], { terminal: seat, tty });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/taken\/config\.yaml cannot be written \(ENOTDIR\)/);
    expect(seat.seen()).toBe('');
  });
});
