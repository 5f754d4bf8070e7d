/** radar add, remove, config set and unset, and the one stack that takes them back. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undoneSchema } from '../../../src/contract/feedback.ts';
import { type Run, runRadar, type TestContextOptions } from '../../helpers/context.ts';

const FILE = `# mine
profile:
  interests:
    - {name: Optics, about: 'light in waveguides'}   # the first
  authors: [Ada Sample]
sources:
  arxiv:
    categories:
      - cs.LG   # the big one
`;

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'radar-edit-'));
  file = join(home, 'radar.config.yaml');
  writeFileSync(file, FILE);
});
afterEach(() => rmSync(home, { recursive: true }));

const radar = (args: readonly string[], options: TestContextOptions = {}): Promise<Run> =>
  runRadar(args, { home, ...options });
const text = (): string => readFileSync(file, 'utf8');

describe('an edit', () => {
  test.each<[readonly string[], string, string]>([
    [['add', 'category', 'CS.cv'], '', '      - cs.CV'],
    [['add', 'category', 'quant-ph', '--scout'], '', '    scout: [quant-ph]'],
    [['add', 'author', 'Ben', 'Sample'], '  authors: [Ada Sample]', '  authors: [Ada Sample, Ben Sample]'],
    [['add', 'mute', 'hep-th'], '', '  mute:\n    categories: [hep-th]'],
    [['add', 'mute', 'block: chain'], '', '  mute:\n    phrases: ["block: chain"]'],
    [['add', 'mute', 'C. Sample', '--author'], '', '  mute:\n    authors: [C. Sample]'],
    [['add', 'feed', 'nature'], '', '  feeds: [nature]'],
    [
      ['add', 'feed', 'https://www.example.org/rss'],
      '',
      '  feeds:\n    - name: example.org\n      url: https://www.example.org/rss',
    ],
    [['add', 'interest', 'quantum error correction'], '', '    - name: quantum error correction'],
    [
      [
        'add',
        'interest',
        'decoders of surface codes, fast ones',
        '--name',
        'codes',
        '--phrase',
        'a',
        '--phrase',
        'b',
      ],
      '',
      '    - name: codes\n      about: decoders of surface codes, fast ones\n      phrases: [a, b]',
    ],
    [['remove', 'category', 'cs.LG'], '    categories:\n      - cs.LG   # the big one', '    categories: []'],
    [['remove', 'author', 'ada sample'], '  authors: [Ada Sample]', '  authors: []'],
    [['config', 'set', 'briefing.papers', '12'], '', 'briefing:\n  papers: 12'],
    [['config', 'set', 'profile.name', '2026'], '', '  name: "2026"'],
    [
      ['config', 'set', 'profile.interests.Optics.weight', '2'],
      "'light in waveguides'}   # the first",
      "'light in waveguides', weight: 2}   # the first",
    ],
    [['config', 'set', 'sources.arxiv.announce', '[new, cross]'], '', '    announce: [new, cross]'],
    [['config', 'unset', 'profile.authors'], '  authors: [Ada Sample]\n', ''],
  ])('%j changes its lines and no others, and is undone byte for byte', async (args, gone, come) => {
    const run = await radar(args);
    expect([run.code, run.err]).toEqual([0, expect.stringMatching(/“radar undo” takes it back/)]);
    const after = text();
    expect(after).toContain(come);
    if (gone !== '') expect(after).not.toContain(`${gone}\n`);
    const kept = FILE.split('\n').filter((line) => !gone.split('\n').includes(line) && line !== '');
    for (const line of kept.filter((one) => !one.includes('the first') && !one.includes('categories')))
      expect(after).toContain(line);
    for (const line of come.split('\n').filter(Boolean))
      expect(run.out).toContain(line.trim().replace(/^'light.*/, 'weight: 2'));
    expect((await radar(['config', 'check'])).code).toBe(0);
    expect((await radar(['undo'])).out).toMatch(/is as it was before/);
    expect(text()).toBe(FILE);
  });

  test.each<[readonly string[], RegExp]>([
    [['add', 'category', 'cs.XX'], /“cs\.XX” is not an arXiv category/],
    [['add', 'feed', 'natur'], /no journal of the catalogue is called “natur”/],
    [['add', 'interest', 'x', '--like', 'nonsense'], /nonsense/],
    [['remove', 'interest', 'optic'], /“optic” is not in the configuration\n.*“Optics”/],
    [
      ['config', 'set', 'briefing.minScor', '0.4'],
      /unknown key “briefing\.minScor”; did you mean “minScore”/,
    ],
    [['config', 'set', 'briefing.papers', 'lots'], /must be a number/],
    [['config', 'unset', 'sources.arxiv.categories.0.x'], /is not set/],
    [['add', 'author', 'Ben', '--interest', 'optcs'], /“optcs” is not in the configuration/],
  ])('%j that would break a rule is refused, and nothing is written', async (args, said) => {
    const run = await radar(args);
    expect([run.out, run.err]).toEqual(['', expect.stringMatching(said)]);
    expect(text()).toBe(FILE);
    expect((await radar(['undo'])).out).toMatch(/nothing to undo/);
  });

  test('of what is there already changes nothing, and is no failure', async () => {
    const run = await radar(['add', 'author', 'ada sample']);
    expect([run.code, run.out, run.err]).toEqual([
      0,
      '',
      expect.stringMatching(/already; nothing was changed/),
    ]);
    expect(text()).toBe(FILE);
  });

  test('is shown and not written under --dry-run, and written in silence under -q', async () => {
    const dry = await radar(['add', 'category', 'cs.CV', '--dry-run']);
    expect([dry.code, dry.out]).toEqual([0, `${file}\n+       - cs.CV\n`]);
    expect(text()).toBe(FILE);
    expect(await radar(['add', 'category', 'cs.CV', '-q'])).toEqual({ code: 0, out: '', err: '' });
    expect(text()).toContain('cs.CV');
  });

  test('makes the user’s own file where there is none, and undo removes it', async () => {
    rmSync(file);
    const own = join(home, '.config', 'radar', 'config.yaml');
    expect((await radar(['add', 'category', 'cs.LG'])).code).toBe(0);
    expect(readFileSync(own, 'utf8')).toBe('sources:\n  arxiv:\n    categories: [cs.LG]\n');
    await radar(['undo']);
    expect(existsSync(own)).toBe(false);
  });

  test('goes to the file that has the list, through a link, and keeps its permissions', async () => {
    const real = join(home, 'elsewhere.yaml');
    writeFileSync(real, FILE);
    chmodSync(real, 0o600);
    rmSync(file);
    symlinkSync(real, file);
    await radar(['add', 'category', 'cs.CV']);
    expect(readFileSync(real, 'utf8')).toContain('- cs.CV');
    expect(statSync(real).mode & 0o777).toBe(0o600);
    await radar(['undo']);
    expect(readFileSync(real, 'utf8')).toBe(FILE);
  });

  test('leaves alone an interval that only endpoints of the environment make right, but makes no such one', async () => {
    const file = join(home, 'radar.config.yaml');
    writeFileSync(file, 'sources: {arxiv: {categories: [cs.CV], interval: 0}}\n');
    expect((await radar(['add', 'category', 'cs.LG', '-q'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('sources: {arxiv: {categories: [cs.CV, cs.LG], interval: 0}}\n');
    writeFileSync(file, 'sources: {arxiv: {categories: [cs.CV]}}\n');
    expect((await radar(['config', 'set', 'sources.arxiv.interval', '1'])).code).toBe(2);
  });

  test('mends a configuration that breaks a rule, but touches none that is no YAML', async () => {
    writeFileSync(file, 'briefing: {papers: 0}\n');
    expect((await radar(['config', 'set', 'briefing.papers', '5'])).code).toBe(0);
    writeFileSync(file, 'briefing: {papers: 5\n');
    const run = await radar(['config', 'set', 'briefing.papers', '6']);
    expect([run.code, run.err]).toEqual([3, expect.stringMatching(/radar\.config\.yaml:\d+:\d+/)]);
  });
});

describe('radar undo', () => {
  test('is one stack over marks and edits, the latest first', async () => {
    await radar(['like', '2606.00001', '-q', '--offline']);
    await radar(['add', 'category', 'cs.CV', '-q']);
    await radar(['save', '2606.00002', '-q', '--offline']);
    await radar(['add', 'mute', 'blockchain', '-q']);
    const first = undoneSchema.parse(JSON.parse((await radar(['undo', '2', '--json'])).out));
    expect(first).toMatchObject({
      steps: 2,
      undone: [{ paper: 'arxiv:2606.00002', kind: 'save', now: 'removed' }],
      files: [{ command: 'add mute blockchain' }],
    });
    expect(text()).toContain('cs.CV');
    const second = undoneSchema.parse(JSON.parse((await radar(['undo', '5', '--json'])).out));
    expect(second).toMatchObject({ steps: 2, undone: [{ paper: 'arxiv:2606.00001' }], files: [{}] });
    expect(text()).toBe(FILE);
  });

  test('refuses with the reason where the file was changed since, and leaves it', async () => {
    await radar(['like', '2606.00001', '-q', '--offline']);
    await radar(['add', 'category', 'cs.CV', '-q']);
    writeFileSync(file, `${text()}# by hand\n`);
    const run = await radar(['undo']);
    expect([run.code, run.err]).toEqual([
      2,
      expect.stringMatching(/“radar add category cs\.CV” is not undone: .* was changed since/),
    ]);
    expect(text()).toContain('# by hand');
    expect((await radar(['feedback', 'undo'])).out).toMatch(/2606\.00001/);
  });

  test('passes over an edit that never came to its file, as of a radar that was killed, and takes back the one before', async () => {
    await radar(['like', '2606.00001', '-q', '--offline']);
    await radar(['add', 'category', 'cs.CV', '-q']);
    writeFileSync(file, FILE);
    expect((await radar(['undo'])).out).toMatch(/2606\.00001/);
    expect(text()).toBe(FILE);
    expect((await radar(['undo'])).out).toMatch(/nothing to undo/);
  });

  test('takes back the edit that other files made wrong', async () => {
    await radar(['add', 'category', 'cs.CV', '-q']);
    writeFileSync(join(home, 'other.yaml'), 'briefing: {papers: 0}\n');
    const broken = { env: { RADAR_CONFIG: join(home, 'other.yaml') } };
    expect((await radar(['undo'], broken)).code).toBe(0);
    expect(text()).toBe(FILE);
  });
});
