/** What a hostile day may do to a terminal: nothing, whichever command prints it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sitDown } from '../verbs/browse/desk.ts';
import { type HostileDay, startHostileDay } from './day.ts';
import { hiddenIn, withoutDress, withoutProgress } from './harmless.ts';
import { EVIL, TRACE } from './papers.ts';

let day: HostileDay;
let ids: readonly string[];
beforeAll(async () => {
  day = await startHostileDay();
  ids = (await day.radar(['list', '-f', 'ids'])).out.trim().split('\n');
  await day.radar(['save', '1', '2', '3', '-q', '--offline']);
  await day.radar(['note', '1', 'A photonic note']);
}, 120_000);
afterAll(() => day?.close());

test('the day is there: every paper is shown, and no output fails', () => {
  expect(ids.length).toBeGreaterThan(80);
  expect([day.ended.code, day.ended.err]).toEqual([0, expect.stringContaining('mailed to')]);
});

const COMMANDS: readonly (readonly string[])[] = [
  ['today', '--date', '2026-06-18', '--no-refresh', '-o', '-'],
  ['today', '--date', '2026-06-18', '--no-refresh', '-f', 'markdown', '-o', '-'],
  ['list', '-n', '200'],
  ['list', '-f', 'ids'],
  ['list', '-f', 'ndjson'],
  ['list', '--saved'],
  ['search', 'photonic'],
  ['search', 'onerror alert javascript'],
  ['search', 'nothing like \u001b]52;c;eA==\u0007 this'],
  ['brief'],
  ['brief', '2026-06-18'],
  ['brief', '2026-06-18', '-f', 'markdown'],
  ['brief', '--week', '2026-06-18'],
  ['map'],
  ['trends'],
  ['coverage'],
  ['feedback', 'list'],
  ['profile', 'show'],
  ['profile', 'suggest'],
  ['profile', 'lint'],
  ['refresh'],
  ['zotero', '--saved', '--dry-run'],
  ['notes', '--saved', '-o', 'saved/{citekey}.md'],
  ['completion', 'ids'],
  ['completion', 'days'],
  ['mail', '--dry-run'],
  ['feed', 'export'],
  ['store', 'stats'],
];

const AT_A_TERMINAL = {
  env: { NO_COLOR: '', FORCE_COLOR: '1', FORCE_HYPERLINK: '1', TERM: 'xterm-256color' },
  tty: { columns: 90 },
  stderrTty: { columns: 90 },
} as const;

test.each(COMMANDS.map((args) => [args.join(' '), args] as const))(
  'radar %s sends a pipe nothing but text, and a terminal colours and links beside it',
  async (_name, args) => {
    const piped = await day.radar(args);
    expect([piped.code === 1, hiddenIn(piped.out), hiddenIn(piped.err)]).toEqual([false, [], []]);
    const shown = await day.radar(args, AT_A_TERMINAL);
    expect([hiddenIn(withoutDress(shown.out)), hiddenIn(withoutProgress(shown.err))]).toEqual([[], []]);
  },
);

test.each(['show', 'why'])(
  'radar %s tells all papers by the ids of a listing, as text alone',
  async (verb) => {
    const said = await day.radar([verb, '--', ...ids]);
    expect([said.code, hiddenIn(said.out), hiddenIn(said.err)]).toEqual([0, [], []]);
  },
  120_000,
);

test.each(['feed.json', 'feed.xml'])('radar feed check of a hostile %s shows it as text', async (name) => {
  const { code, out, err } = await day.radar(['feed', 'check', `${day.journal}/${name}`]);
  expect([code, hiddenIn(out), hiddenIn(err)]).toEqual([0, [], []]);
});

test('the full-screen reader lets no paper write to the terminal itself', async () => {
  const desk = sitDown(100, 30);
  const run = day.radar(['browse'], {
    terminal: desk,
    realTime: true,
    env: AT_A_TERMINAL.env,
  });
  await desk.shows(/1\/\d\d/);
  for (let index = 0; index < 12; index += 1) {
    desk.type('j');
    await desk.shows(new RegExp(`${index + 2}/\\d\\d`));
  }
  desk.type('w');
  await desk.shows(/%|score/i);
  desk.type('q');
  desk.type('q');
  expect((await run).code).toBe(0);
  const written = desk.written();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: sequences that papers must not bring are what is looked for
  expect(written.match(/\u001b\](?!8;|11;|10;)[^\u0007\u001b]*/g) ?? []).toEqual([]);
  expect(written).not.toMatch(new RegExp(`\\u001b\\][^8][^\\u0007\\u001b]*(?:${TRACE}|${EVIL})`));
  // What radar itself may say to a terminal moves, colours, clears and switches modes.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const rest = withoutDress(written).replace(/\u001b(?:\[[0-9;?<>=]*[A-Za-z]|[78=>])|[\r]/g, '');
  expect(hiddenIn(rest)).toEqual([]);
}, 60_000);
