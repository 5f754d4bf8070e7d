import { ReadStream, WriteStream } from 'node:tty';
import { beforeEach, describe, expect, test } from 'vitest';
import { writePaged } from '../../../src/cli/terminal/pager.ts';
import type { Program, Terminal } from '../../../src/context.ts';
import { createTestContext } from '../../helpers/context.ts';

const LONG = 'line\n'.repeat(30);

/** A terminal of so many rows; nobody sits at it. */
const terminalOf = (rows: number): Terminal => ({
  input: Object.create(ReadStream.prototype),
  output: Object.create(WriteStream.prototype, { rows: { value: rows } }),
});

let started: Program[];
beforeEach(() => {
  started = [];
});

async function paged(
  env: Record<string, string> = {},
  { text = LONG, rows = 24, pager = true, status = 0, isThere = true, isTerminal = true } = {},
) {
  const context = createTestContext({
    env,
    ...(isTerminal ? { terminal: terminalOf(rows) } : {}),
    launch: async (program) => {
      started.push(program);
      return isThere ? status : undefined;
    },
  });
  const isOut = await writePaged(context, { pager }, text);
  return { isOut, out: context.out(), words: started.map(({ command, args }) => [command, ...args]) };
}

describe('a text longer than the screen', () => {
  test('goes to less as git and gh start it, and is not written besides', async () => {
    expect(await paged()).toEqual({ isOut: true, out: '', words: [['less', '-FRX']] });
    expect(started[0]?.input).toBe(LONG);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['RADAR_PAGER before PAGER', { RADAR_PAGER: 'bat --plain', PAGER: 'more' }, ['bat', '--plain']],
    ['PAGER before less', { PAGER: 'more' }, ['more']],
    ['a reader’s own LESS', { LESS: '-S' }, ['less']],
    ['less with flags of one’s own', { PAGER: 'less -S' }, ['less', '-S', '-FRX']],
    [
      'quotes as a shell would take them',
      { PAGER: '"/opt/my pager/bat" -p \'a b\'' },
      ['/opt/my pager/bat', '-p', 'a b'],
    ],
  ])('goes to the reader’s pager: %s', async (_what, env, words) => {
    expect((await paged(env)).words).toEqual([words]);
  });

  test.each<[string, Record<string, string>, Parameters<typeof paged>[1]]>([
    ['with --no-pager', {}, { pager: false }],
    ['without a terminal', {}, { isTerminal: false }],
    ['at a dumb terminal', { TERM: 'dumb' }, {}],
    ['where the pager is cat', { PAGER: '/bin/cat' }, {}],
    ['where the pager is empty', { RADAR_PAGER: '', PAGER: 'less' }, {}],
    ['at a terminal that does not know its rows', {}, { rows: 0 }],
  ])('is simply written %s', async (_what, env, options) => {
    expect(await paged(env, options)).toEqual({ isOut: true, out: LONG, words: [] });
  });

  test('is written where there is no such pager', async () => {
    expect(await paged({ PAGER: 'nowhere' }, { isThere: false })).toMatchObject({ out: LONG });
  });

  test('has been read also where the pager ends badly', async () => {
    expect(await paged({}, { status: 141 })).toMatchObject({ isOut: true, out: '' });
  });
});

test('a text that fits the screen, prompt and all, is written', async () => {
  expect((await paged({}, { text: 'line\n'.repeat(23) })).words).toEqual([]);
  expect((await paged({}, { text: 'line\n'.repeat(24) })).words).toHaveLength(1);
});
