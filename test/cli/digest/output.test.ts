import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TodayOptions } from '../../../src/cli/digest/options.ts';
import { fileFor, formatFor, writeDigest } from '../../../src/cli/digest/output.ts';
import { loadConfig } from '../../../src/config/load.ts';
import type { Digest } from '../../../src/paper.ts';
import { assembleDigest, briefNothing } from '../../../src/selection/assemble.ts';
import { select } from '../../../src/selection/select.ts';
import type { Store } from '../../../src/store/file/open.ts';
import { createTestContext } from '../../helpers/context.ts';
import { announce, clockAt, readerConfig } from '../../helpers/selection.ts';
import { memoryStore, temporaryFolder } from '../../helpers/store.ts';

const configured = (output: Record<string, unknown>) => readerConfig({ output });

describe('the format', () => {
  const format = (options: TodayOptions, output: Record<string, unknown> = {}, isTerminal = true) =>
    formatFor(createTestContext(isTerminal ? { tty: { columns: 80 } } : {}), options, configured(output));

  test.each<[string, ReturnType<typeof format>, string]>([
    ['--json before all', format({ json: true, format: 'markdown', output: 'a.md' }), 'json'],
    ['--format before the ending of the file', format({ format: 'ndjson', output: 'a.md' }), 'ndjson'],
    ['the ending before the configuration', format({ output: 'a.json' }, { format: 'markdown' }), 'json'],
    ['the configuration before the screen', format({}, { format: 'markdown' }), 'markdown'],
    ['the screen of a terminal', format({}), 'terminal'],
    ['Markdown in a pipe', format({}, {}, false), 'markdown'],
    ['Markdown in a file without a known ending', format({ output: 'digest' }), 'markdown'],
    ['BibTeX by its ending, in capitals too', format({ output: 'A.BIB' }), 'bibtex'],
    ['RIS by its ending', format({ output: 'a.ris' }), 'ris'],
    ['the screen in a text file', format({ output: 'a.txt' }), 'terminal'],
    ['the configured file’s ending', format({}, { file: '{date}.ndjson' }), 'ndjson'],
    [
      'the screen again where - sends it there',
      format({ output: '-' }, { file: '{date}.ndjson' }),
      'terminal',
    ],
  ])('is %s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});

test.each<[string, TodayOptions, Record<string, unknown>, string]>([
  ['a flag', { output: 'a.csv' }, {}, 'usage'],
  ['the configuration', {}, { file: 'a.svg' }, 'config'],
])('a file of another command’s kind is refused, named by %s', (_what, options, output, code) => {
  expect(() => formatFor(createTestContext(), options, configured(output))).toThrow(
    expect.objectContaining({ code }),
  );
});

test('a flag names another file than the configuration, and - none', () => {
  const config = configured({ file: 'configured.md' });
  expect([{}, { output: 'flag.md' }, { output: '-' }].map((options) => fileFor(options, config))).toEqual([
    'configured.md',
    'flag.md',
    undefined,
  ]);
});

describe('a digest in a file', () => {
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = temporaryFolder();
    store = memoryStore();
    writeFileSync(join(folder, 'radar.config.yaml'), 'sources: {arxiv: {categories: [cs.LG]}}\n');
  });

  const clock = clockAt('2026-04-20T14:00:00Z');
  function digestNow(): Digest {
    const config = readerConfig();
    const selection = select(store, config, clock, { asked: { kind: 'today' }, limit: 10, minScore: 0 });
    return assembleDigest(selection, config, clock, briefNothing(selection));
  }

  async function handed(options: TodayOptions) {
    const context = createTestContext({ home: folder });
    const session = { ...loadConfig(context.env, context.cwd), store };
    const isOut = await writeDigest(context, session, options, digestNow(), 0);
    return { isOut, out: context.out(), err: context.err(), files: readdirSync(folder).sort() };
  }

  test('has its picture beside it, and points at it by name', async () => {
    announce(store, '1', { title: 'Surface codes' });
    const { isOut, out } = await handed({ output: 'my digest (1).md', picture: true });
    expect([isOut, out]).toEqual([true, '']);
    expect(readFileSync(join(folder, 'my digest (1).md'), 'utf8')).toContain('](my%20digest%20%281%29.svg)');
    expect(readFileSync(join(folder, 'my digest (1).svg'), 'utf8')).toContain('<svg');
  });

  test.each<[string, TodayOptions]>([
    ['nobody asked for one', { output: 'a.md' }],
    ['the format has none', { output: 'a.json', picture: true }],
  ])('has no picture where %s', async (_why, options) => {
    announce(store, '1');
    expect((await handed(options)).files.filter((name) => name.endsWith('.svg'))).toEqual([]);
  });

  test('that says the same is left alone, unless it is forced', async () => {
    announce(store, '1');
    const inode = () => statSync(join(folder, 'a.md')).ino;
    await handed({ output: 'a.md' });
    const first = inode();
    await handed({ output: 'a.md' });
    expect(inode()).toBe(first);
    await handed({ output: 'a.md', force: true });
    expect(inode()).not.toBe(first);
  });

  test('of each day is not written for a day without announcements, and does not count as delivered', async () => {
    const { isOut, err } = await handed({ output: '{date}.md' });
    expect([isOut, existsSync(join(folder, '2026-04-20.md')), err !== '']).toEqual([false, false, true]);
    expect((await handed({ output: '{date}.md', quiet: true })).err).toBe('');
  });

  test('of one name tells of an empty day too', async () => {
    expect(await handed({ output: 'today.md' })).toMatchObject({
      isOut: true,
      files: ['radar.config.yaml', 'today.md'],
    });
  });
});
