/**
 * What writes though the reader only looks or hands on: rankings and briefings that are kept, what is compiled and remembered in the
 * cache, exports, the library of another program. However it is struck, nobody sees half of it afterwards.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { radar } from '../process.ts';
import type { Deed, Draw, Field } from './deeds.ts';

/** The same command in peace, twice: it works, and says the same each time. */
const saysTheSame =
  ({ world }: Field, args: readonly string[], isRight: (out: string) => boolean) =>
  async (): Promise<readonly string[]> => {
    const first = await radar(world, args);
    const again = await radar(world, args);
    const undated = (out: string): string => out.replace(/"generatedAt": "[^"]*"/, '');
    return [
      ...(first.code === 0 && isRight(first.out)
        ? []
        : [`${args.join(' ')} ends with ${first.code}: ${first.err}`]),
      ...(undated(again.out) === undated(first.out)
        ? []
        : [`${args.join(' ')} says something else the second time`]),
    ];
  };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Rankings, briefings and what was compiled are made anew where the cache is gone, and kept again. */
const looking =
  (name: string, isRight: (out: string) => boolean, ...args: readonly string[]): Draw =>
  (field) => {
    if (field.chance.next() < 0.5) rmSync(join(field.world.home, '.cache'), { recursive: true, force: true });
    return { name, args, after: field.marks, finally: saysTheSame(field, args, isRight) };
  };

/** The days lived here are those of a summer long ago or still to come: the week is asked for by its last day, which has a digest. */
async function week(field: Field): Promise<Deed> {
  await radar(field.world, ['today', '-q']);
  return await looking(
    'week',
    (out) => out.length > 0,
    'brief',
    '--week',
    field.day,
    '-f',
    'markdown',
  )(field);
}

/** The file is whole, old or new, or not there. */
function exportAll({ world, marks }: Field): Deed {
  const file = join(world.given, 'everything.json');
  const broken = (): readonly string[] =>
    existsSync(file) && !isJson(readFileSync(file, 'utf8')) ? ['half an export is there'] : [];
  return {
    name: 'export of everything',
    args: ['export', '--all', file, '--force'],
    after: marks,
    always: broken,
    finally: () => {
      // The next export into this folder would sweep up what a killed one has left; here there may be none.
      for (const name of readdirSync(world.given).filter((one) => one.endsWith('.tmp')))
        rmSync(join(world.given, name));
      return existsSync(file) ? broken() : ['there is no export'];
    },
  };
}

/** Feeds of another reader come into the configuration, all of them or none; one `undo` takes them out again. */
function importFeeds({ world, chance, marks }: Field): Deed {
  const before = readFileSync(world.configFile, 'utf8');
  const file = join(world.given, 'feeds.opml');
  const names = Array.from({ length: 3 }, () => `journal${chance.whole(1000, 9999)}`);
  const outlines = names.map(
    (name) => `<outline type="rss" text="${name}" xmlUrl="http://127.0.0.1:9/${name}.xml"/>`,
  );
  writeFileSync(file, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
  return {
    name: 'feed import',
    args: ['feed', 'import', file, '-q'],
    after: marks,
    always: () => {
      const now = readFileSync(world.configFile, 'utf8');
      const there = names.filter((name) => now.includes(name)).length;
      return there === 0 || there === names.length ? [] : [`${there} of ${names.length} feeds are there`];
    },
    finally: async () => {
      await radar(world, ['undo', '-q']);
      return readFileSync(world.configFile, 'utf8') === before ? [] : ['undo does not take the feeds out'];
    },
  };
}

/** What is taken out of the configuration comes back by one `undo`, byte for byte. */
async function removeAgain({ world, chance, marks }: Field): Promise<Deed> {
  const word = `word${chance.whole(1000, 9999)}`;
  await radar(world, ['add', 'mute', word, '-q']);
  const before = readFileSync(world.configFile, 'utf8');
  return {
    name: 'remove, config unset',
    args: ['remove', 'mute', word, '-q'],
    after: marks,
    once: true,
    finally: async () => {
      const now = readFileSync(world.configFile, 'utf8');
      if (now !== before) await radar(world, ['undo', '-q']);
      const isBack = readFileSync(world.configFile, 'utf8') === before;
      await radar(world, ['remove', 'mute', word, '-q']);
      return isBack ? [] : ['undo does not bring back what was removed'];
    },
  };
}

/** Saved papers come into the library of another program: each of them once, whatever was struck between its word and radar's note. */
function zotero({ world, marks }: Field): Deed {
  const titles = (): string[] => world.zotero.items.map(({ title }) => String(title));
  const twice = (): readonly string[] => {
    const all = titles();
    return all
      .filter((title, index) => all.indexOf(title) !== index)
      .map((title) => `twice in the library: ${title}`);
  };
  return {
    name: 'zotero',
    args: ['zotero', '--saved', '--offline', '-q'],
    after: marks,
    always: twice,
  };
}

export const QUIET_DEEDS: readonly Draw[] = [
  looking('list, kept ranking', isJson, 'list', '--json'),
  // A day that is asked for by its name is shown again, and counts as delivered to nobody.
  (field) =>
    looking(
      'kept briefing',
      isJson,
      'today',
      '--date',
      field.day,
      '--no-refresh',
      '-f',
      'json',
      '-o',
      '-',
    )(field),
  week,
  looking('completion', (out) => !out.includes('\u0000'), 'completion', 'ids'),
  exportAll,
  importFeeds,
  removeAgain,
  zotero,
];
