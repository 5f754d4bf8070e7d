import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleFor } from '../../../src/cli/terminal/output-style.ts';
import { styleAnyway } from '../../../src/cli/terminal/style-anyway.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { createTestContext } from '../../helpers/context.ts';
import { temporaryFolder } from '../../helpers/store.ts';

type Env = Record<string, string>;
const atTerminal = (env: Env) => styleFor(createTestContext({ env, tty: { columns: 70 } }));
const inPipe = (env: Env) => styleFor(createTestContext({ env }));

describe('colour', () => {
  test.each<[string, Env, number]>([
    ['a plain one has sixteen', { TERM: 'xterm' }, 1],
    ['a name with 256 has those', { TERM: 'xterm-256color' }, 2],
    ['COLORTERM tells of all', { TERM: 'xterm', COLORTERM: 'truecolor' }, 3],
    ['NO_COLOR ends it', { TERM: 'xterm', NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR means nothing', { TERM: 'xterm', NO_COLOR: '' }, 1],
    ['a dumb one has none', { TERM: 'dumb' }, 0],
    ['FORCE_COLOR wins over NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR=0 ends it', { TERM: 'xterm', FORCE_COLOR: '0' }, 0],
  ])('at a terminal: %s', (_what, env, level) => {
    expect(atTerminal(env).color).toBe(level);
  });

  test('goes into a pipe only by force, and links never do', () => {
    expect(inPipe({ TERM: 'xterm-256color', COLORTERM: 'truecolor' }).color).toBe(0);
    expect(inPipe({ FORCE_COLOR: 'true' })).toMatchObject({ color: 1, hyperlinks: false });
  });
});

test('links are for coloured terminals that understand them', () => {
  const has = [{ TERM: 'xterm' }, { TERM: 'linux' }, { TERM: 'xterm', NO_COLOR: '1' }].map(
    (env) => atTerminal(env).hyperlinks,
  );
  expect(has).toEqual([true, false, false]);
});

test('the width is the terminal’s, else that of COLUMNS, else a hundred', () => {
  expect(
    [atTerminal({ COLUMNS: '40' }), inPipe({ COLUMNS: '40' }), inPipe({ COLUMNS: 'x' })].map(
      ({ width }) => width,
    ),
  ).toEqual([70, 40, 100]);
});

test.each<[Env, boolean]>([
  [{}, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'POSIX' }, false],
  [{ LANG: 'C.UTF-8' }, true],
  [{ LANG: 'C', LC_CTYPE: 'de_DE.UTF-8' }, true],
  [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
  [{ LC_ALL: 'de_DE.ISO-8859-1' }, false],
  [{ LANG: 'de_DE' }, true],
  [{ LANG: 'sr_RS.UTF-8@latin' }, true],
])('with %j marks beyond ASCII are drawn: %s', (env, unicode) => {
  expect(inPipe(env).unicode).toBe(unicode);
});

test('plain output is asked for by configuration, environment or a dumb terminal, in this order', () => {
  const config = configSchema.parse({ output: { plain: false } });
  const context = createTestContext({ env: { RADAR_PLAIN: '1', TERM: 'dumb' }, tty: { columns: 70 } });
  expect(styleFor(context, config)).not.toHaveProperty('plain');
  expect([
    atTerminal({ TERM: 'dumb' }).plain,
    inPipe({ RADAR_PLAIN: '1' }).plain,
    inPipe({ TERM: 'dumb' }).plain,
  ]).toEqual([true, true, undefined]);
});

test('what must speak even where the configuration is broken speaks by the environment', () => {
  const home = temporaryFolder();
  const file = join(home, 'radar.config.yaml');
  writeFileSync(file, 'output: {lang: zh}\n');
  expect(styleAnyway(createTestContext({ home }), undefined).lang).toBe('zh');
  writeFileSync(file, 'output: [');
  expect(styleAnyway(createTestContext({ home }), undefined).lang).toBe('en');
  expect(styleAnyway(createTestContext({ home, env: { RADAR_LANG: 'zh' } }), undefined).lang).toBe('zh');
});
