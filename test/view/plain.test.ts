/** Plain mode, for ears and fingers: what radar itself adds to the words of papers is letters, numbers and punctuation. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PaperSheet } from '../../src/verbs/show/model.ts';
import { renderShow } from '../../src/verbs/show/view.ts';
import { renderTerminal } from '../../src/view/digest/terminal/index.ts';
import { widthOf } from '../../src/view/kit/layout.ts';
import { PLAIN_STYLE, type Style } from '../../src/view/kit/style.ts';
import { papersTable } from '../../src/view/papers/index.ts';
import { renderWhy } from '../../src/view/papers/why.ts';
import { createTestContext, runRadar } from '../helpers/context.ts';
import { type SampleReader, sampleReader } from '../helpers/sample-reader.ts';
import { digests } from './arbitrary.ts';

let reader: SampleReader;
/** Every character of every paper and of the profile. */
let given: ReadonlySet<string>;
beforeAll(async () => {
  reader = await sampleReader();
  const { out } = await reader.radar(['list', '--all', '-f', 'json']);
  const library = await reader.radar(['search', 'a*', '-n', '500', '-f', 'json']);
  const config = await reader.radar(['config', 'show', '--json']);
  given = new Set(out + library.out + config.out);
}, 60_000);

/** What a screen reader says or passes over without a word. */
const HEARD = /[\p{L}\p{M}\p{N}\s.,:;!?()[\]'"“”‘’\-–/%$&@+=_~<>{}，。：；！？（）、]/u;

const strange = (text: string, known: ReadonlySet<string>): string[] => [
  ...new Set([...text].filter((one) => !HEARD.test(one) && !known.has(one))),
];

const COMMANDS: readonly (readonly string[])[] = [
  ['today', '--no-refresh', '--no-llm', '--picture'],
  ['list'],
  ['show', '1', '--offline'],
  ['why', '2', '2606.99095'],
  ['search', 'reservoir'],
  ['coverage'],
  ['trends'],
  ['map'],
  ['brief'],
  ['brief', '--week'],
  ['brief', '--usage'],
  ['doctor', '--offline'],
  ['profile', 'show'],
  ['profile', 'lint'],
  ['profile', 'suggest'],
  ['feedback', 'list'],
  ['eval'],
  ['feed', 'list', 'nature'],
];

describe.each(['en', 'zh'])('in %s', (lang) => {
  test.each(COMMANDS)('radar %s %s draws nothing, and dresses nothing', async (...args) => {
    const env = { RADAR_PLAIN: '1', RADAR_LANG: lang, COLORTERM: 'truecolor', FORCE_COLOR: '3' };
    const run = await reader.radar(
      args.flatMap((one) => one ?? []),
      { tty: { columns: 80 }, env },
    );
    expect([run.code, run.out === '']).toEqual([0, false]);
    expect(strange(run.out, given)).toEqual([]);
    // Columns and margins are for the eye.
    expect(run.out.split('\n').filter((line) => / {2}|^ | $/.test(line))).toEqual([]);
  });
});

test('a paper is a few full lines: its number and title, then its facts in words', async () => {
  const { out } = await reader.radar(['today', '--no-refresh', '--no-llm'], {
    tty: { columns: 160 },
    env: { RADAR_PLAIN: 'yes' },
  });
  const lines = out.split('\n');
  expect(lines[0]).toBe('radar, Thu 18 Jun 2026, demo');
  expect(lines[1]).toBe('arXiv complete');
  expect(out).toMatch(/^1\. \p{Lu}.*\n(?:.*\n)?score \d?\.\d\d, \p{Lu}\S+ \p{Lu}/mu);
  expect(out).toMatch(/" sentence \d$/m);
  // Nothing is cut short; the dots before a quotation stand for its lead-in.
  expect(out).not.toMatch(/\.\.\.(?! \p{Ll})/u);
});

test('the picture becomes the list of who is near what', async () => {
  const { out } = await reader.radar(['map'], { env: { RADAR_PLAIN: '1' } });
  expect(out).toMatch(/^optical computing: \d+ papers?$/m);
  expect(out).toMatch(/^\d+\. \p{Lu}.*, score \d?\.\d\d$/mu);
});

test('the calendar becomes days with their verdicts', async () => {
  const { out } = await reader.radar(['coverage', '-f', 'table'], { env: { RADAR_PLAIN: '1' } });
  expect(out).toMatch(/^Thu 18 Jun 2026: complete$/m);
  expect(out).toMatch(/^cs\.LG: announced 30, new 18, cross 7, replaced 5, complete$/m);
});

describe('who gets it', () => {
  const first = async (env: Readonly<Record<string, string>>, tty = true, yaml = '') => {
    const { home } = createTestContext();
    writeFileSync(join(home, 'radar.config.yaml'), `sources: {arxiv: {categories: [cs.LG]}}\n${yaml}`);
    const run = await runRadar(['doctor', '--offline'], {
      home,
      env,
      ...(tty ? { tty: { columns: 80 } } : {}),
    });
    return run.out.startsWith('Node.js (ok)') ? 'plain' : run.out.includes('✓') ? 'drawn' : run.out + run.err;
  };

  test('a terminal that is dumb, unless it is told otherwise', async () => {
    expect(await first({ TERM: 'dumb' })).toBe('plain');
    expect(await first({ TERM: 'dumb', RADAR_PLAIN: '0' })).toBe('drawn');
    expect(await first({ TERM: 'dumb' }, true, 'output: {plain: false}\n')).toBe('drawn');
    // Cron and CI call every terminal dumb; what goes to a file or a pipe stays as it is.
    expect(await first({ TERM: 'dumb' }, false)).toBe('drawn');
  });

  test('whoever asks for it in the configuration or the environment, which wins', async () => {
    expect(await first({}, true, 'output: {plain: true}\n')).toBe('plain');
    expect(await first({}, false, 'output: {plain: true}\n')).toBe('plain');
    expect(await first({ RADAR_PLAIN: 'false' }, true, 'output: {plain: true}\n')).toBe('drawn');
  });

  test('a variable that says neither yes nor no is an error that names it', async () => {
    const { home } = createTestContext();
    const run = await runRadar(['list'], { home, env: { RADAR_PLAIN: 'maybe' } });
    expect([run.code, run.err]).toEqual([3, expect.stringContaining('RADAR_PLAIN: must be true or false')]);
  });
});

/** Whatever papers say, radar adds no mark of its own. */
test('no digest, list, sheet or explanation holds a drawing that its papers do not', () => {
  const style = (width: number, lang: 'en' | 'zh'): Style => ({
    ...PLAIN_STYLE,
    width,
    lang,
    color: 3,
    hyperlinks: true,
    plain: true,
  });
  fc.assert(
    fc.property(
      digests,
      fc.integer({ min: 30, max: 160 }),
      fc.constantFrom('en', 'zh'),
      (digest, width, lang) => {
        const dress = style(width, lang as 'en' | 'zh');
        const known = new Set(JSON.stringify(digest).normalize() + JSON.stringify(digest));
        const sheets = digest.papers.map(
          ({ paper, listings }): PaperSheet => ({ paper, listings, feedback: ['like'], versions: [1, 2] }),
        );
        const texts = [
          renderTerminal(digest, dress, { picture: { minScore: 0.35 } }),
          papersTable(digest.papers, dress),
          ...sheets.map((sheet) => renderShow(sheet, dress)),
          ...digest.papers.map((paper) => renderWhy({ paper, of: 9, minScore: 0.35 }, dress)),
        ];
        for (const text of texts) {
          expect(strange(text, known)).toEqual([]);
          expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
