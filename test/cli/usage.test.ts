/** Every way to get a command line wrong: what commander finds, told by radar in each language. */
import { describe, expect, test } from 'vitest';
import { DIGEST_FORMAT_NAMES } from '../../src/cli/formats.ts';
import { RadarCommand, UsageError } from '../../src/cli/usage.ts';
import { usage } from '../../src/messages/en/errors/usage.ts';
import { helpIn } from '../../src/messages/help.ts';
import type { Message } from '../../src/messages/message.ts';
import { declareCommands } from '../../src/verbs/index.ts';
import { PAPER_FIELDS } from '../../src/view/fields.ts';
import { createTestContext, runRadar } from '../helpers/context.ts';
import { englishIn } from '../helpers/english.ts';

const MISUSES: readonly (readonly [args: readonly string[], told: readonly string[]])[] = [
  [['todya'], ["radar: unknown command 'todya'", '(Did you mean today?)', '(radar --help shows how)']],
  [['sho'], ["radar: unknown command 'sho'", '(Did you mean show?)', '(radar --help shows how)']],
  [
    ['feedback', 'lsit'],
    ["radar: unknown command 'lsit'", '(Did you mean list?)', '(radar feedback --help shows how)'],
  ],
  [
    ['feedback', 'zzzzzz'],
    ["radar: unknown command 'zzzzzz'", '(radar feedback --help shows how)'],
  ],
  [
    ['config', 'chck'],
    ["radar: unknown command 'chck'", '(Did you mean check?)', '(radar config --help shows how)'],
  ],
  [
    ['today', '--no-refrsh'],
    ["radar: unknown option '--no-refrsh'", '(Did you mean --no-refresh?)', '(radar today --help shows how)'],
  ],
  [
    ['list', '--lmit', '3'],
    ["radar: unknown option '--lmit'", '(Did you mean --limit?)', '(radar list --help shows how)'],
  ],
  [
    ['list', '--pager'],
    ["radar: unknown option '--pager'", '(Did you mean --no-pager?)', '(radar list --help shows how)'],
  ],
  [['-x'], ["radar: unknown option '-x'", '(radar --help shows how)']],
  [
    ['feedback', '--jsn'],
    ["radar: unknown option '--jsn'", '(Did you mean --json?)', '(radar feedback --help shows how)'],
  ],
  [
    ['feed', 'check'],
    ["radar: missing required argument 'feed'", '(radar feed check --help shows how)'],
  ],
  [['rank'], ["radar: required option '--input <file>' not specified", '(radar rank --help shows how)']],
  [
    ['list', '--json=id,titel'],
    [
      `radar: option '--json[=fields]' argument 'id,titel' is invalid. Fields are ${PAPER_FIELDS.join(', ')}, with commas between them.`,
      '(radar list --help shows how)',
    ],
  ],
  [
    ['list', '--json', '-f', 'csv'],
    [
      "radar: option '--json[=fields]' cannot be used with option '-f, --format <format>'",
      '(radar list --help shows how)',
    ],
  ],
  [
    ['today', '--json', '-f', 'markdown'],
    [
      "radar: option '--json[=fields]' cannot be used with option '-f, --format <format>'",
      '(radar today --help shows how)',
    ],
  ],
  [
    ['today', '--date'],
    ["radar: option '--date <day>' argument missing", '(radar today --help shows how)'],
  ],
  [
    ['today', '--date', 'x'],
    [
      "radar: option '--date <day>' argument 'x' is invalid. It must be a day: 2026-06-18, today, yesterday, monday, 7d or 2w.",
      '(radar today --help shows how)',
    ],
  ],
  [
    ['brief', '20260618x'],
    [
      "radar: command-argument value '20260618x' is invalid for argument 'date'. It must be a day: 2026-06-18, today, yesterday, monday, 7d or 2w.",
      '(radar brief --help shows how)',
    ],
  ],
  [
    ['list', '-n', '0'],
    [
      "radar: option '-n, --limit <count>' argument '0' is invalid. It must be a whole number from 1.",
      '(radar list --help shows how)',
    ],
  ],
  [
    ['list', '--min-score', '2'],
    [
      "radar: option '--min-score <score>' argument '2' is invalid. It must be a number from 0 to 1.",
      '(radar list --help shows how)',
    ],
  ],
  [
    ['today', '-f', 'pdf'],
    [
      `radar: option '-f, --format <format>' argument 'pdf' is invalid. Allowed choices are ${DIGEST_FORMAT_NAMES.join(', ')}.`,
      '(radar today --help shows how)',
    ],
  ],
  [
    ['today', '-o', '{day}.md'],
    [
      "radar: option '-o, --output <file>' argument '{day}.md' is invalid. It may not hold {day}, only {date} and {profile}.",
      '(radar today --help shows how)',
    ],
  ],
  [
    ['schedule', 'anacron'],
    [
      "radar: command-argument value 'anacron' is invalid for argument 'scheduler'. Allowed choices are cron, systemd, launchd.",
      '(radar schedule --help shows how)',
    ],
  ],
  [
    ['today', '--date', '2026-06-18', '--since', '2026-06-18'],
    [
      "radar: option '--date <day>' cannot be used with option '--since <day>'",
      '(radar today --help shows how)',
    ],
  ],
  [
    ['brief', '--usage', '--week'],
    ["radar: option '--usage' cannot be used with option '--week [date]'", '(radar brief --help shows how)'],
  ],
  [
    ['today', 'extra'],
    [
      "radar: too many arguments for 'today'. Expected 0 arguments but got 1.",
      '(radar today --help shows how)',
    ],
  ],
  [
    ['undo', '1', '2'],
    ["radar: too many arguments for 'undo'. Expected 1 argument but got 2.", '(radar undo --help shows how)'],
  ],
  [
    ['completion', 'tcsh'],
    [
      "radar: command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish, ids, days.",
      '(radar completion --help shows how)',
    ],
  ],
  [
    ['man', 'x'],
    ["radar: too many arguments for 'man'. Expected 0 arguments but got 1.", '(radar man --help shows how)'],
  ],
];

describe('wrong usage', () => {
  test.each(MISUSES)('%j is told with what was meant and where to look', async (args, told) => {
    const run = await runRadar(args);
    expect([run.code, run.out, run.err]).toEqual([2, '', told.map((line) => `${line}\n`).join('')]);
  });

  test.each(MISUSES)('%j is told in Chinese, and in nothing else', async (args) => {
    const run = await runRadar(args, { env: { RADAR_LANG: 'zh' } });
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/\p{Script=Han}/u);
    expect(englishIn(run.err)).toEqual([]);
  });

  test('is all of the above: each sentence about it has been said', async () => {
    const met = await Promise.all(MISUSES.map(([args]) => keysOf(args)));
    // What is wrong with the name of a file is a sentence of the configuration, which has it too.
    const own = met.flat().filter((key) => key !== 'place-unknown');
    expect([...new Set(own)].sort()).toEqual(Object.keys(usage).sort());
  });
});

/** The keys of everything that is said of one command line. */
async function keysOf(args: readonly string[]): Promise<string[]> {
  const silent = { writeOut: () => {}, writeErr: () => {} };
  const program = new RadarCommand('radar').exitOverride().configureOutput(silent);
  const cli = {
    context: createTestContext(),
    finish: () => {},
    help: await helpIn('en'),
    run: async () => 0,
  };
  try {
    await declareCommands(program, cli).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) return [error.what, ...error.advice].flatMap(keysIn);
  }
  return [];
}

const keysIn = (message: Message): string[] => [
  message[0],
  ...message.slice(1).flatMap((part) => (Array.isArray(part) ? keysIn(part as unknown as Message) : [])),
];
