/** What holds for every screen that is kept: no line is wider than its terminal, and nothing is cut without an ellipsis. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { widthOf } from '../../src/view/kit/layout.ts';
import { type SampleReader, sampleReader } from '../helpers/sample-reader.ts';
import { undress } from '../view/golden.ts';

const folder = fileURLToPath(new URL('../../fixtures/screens', import.meta.url));
const SCREENS = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name, columns: Number(/-(\d+)(?:\.[a-z]+)?\.(?:txt|ansi)$/.exec(name)?.[1] ?? 0) }))
  .filter(({ columns }) => columns > 0)
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** Of a screen in colour, what stands there. */
const read = (name: string): string =>
  undress(readFileSync(join(folder, name), 'utf8')).replace(name.endsWith('.ansi') ? / +$/gm : /$^/g, '');

/** What cron, systemd and launchd read: their formats have no way to break these lines. Comments have to fit all the same. */
const isForMachines = (name: string, line: string): boolean =>
  /^schedule.set-up-(cron|systemd|launchd)-/.test(name) &&
  /^(\d|ExecStart=|WorkingDirectory=|\s*<key>(Standard|Working))/.test(line);

describe('every golden', () => {
  test('is one of many: none is left out by its name', () => {
    expect(SCREENS.length).toBeGreaterThan(200);
  });

  test('has no line wider than its terminal', () => {
    const wide = SCREENS.flatMap(({ name, columns }) =>
      read(name)
        .split('\n')
        .filter((line) => widthOf(line) > columns && !isForMachines(name, line))
        .map((line) => `${name}: ${line}`),
    );
    expect(wide).toEqual([]);
  });

  test('has no space at the end of a line, nor two empty lines where one would do', () => {
    const loose = SCREENS.filter(
      ({ name }) => !/^(browse|map.view|today.view-(progress|picture))/.test(name),
    );
    expect(loose.filter(({ name }) => / \n/.test(read(name))).map(({ name }) => name)).toEqual([]);
    expect(loose.filter(({ name }) => /\n{4}/.test(read(name))).map(({ name }) => name)).toEqual([]);
  });
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');
/** Where the picture or the other version stands beside a text, its lines are not one after the other. */
const BESIDE = /(today.sample|demo.set-up)-160|diff/;
/** So many letters tell a text from all others. */
const PROBE = 14;

describe('of the sample', () => {
  /** Titles, authors and sentences without spaces, by their beginnings. */
  const known = new Map<string, string[]>();
  let reader: SampleReader;

  beforeAll(async () => {
    reader = await sampleReader();
    const { papers } = JSON.parse((await reader.radar(['list', '--all', '-f', 'json'])).out);
    const library = readFileSync(new URL('../../fixtures/demo/library.jsonl', import.meta.url), 'utf8');
    const stored = library.split('\n').filter((line) => line.trim() !== '');
    const interests = JSON.parse((await reader.radar(['config', 'show', 'profile.interests', '--json'])).out);
    const texts = [
      ...[...papers, ...stored.map((line) => JSON.parse(line))].flatMap(textsOf),
      ...interests.map(({ about }: { about: string }) => about),
    ];
    for (const text of texts.map(squeezed)) {
      if (text.length <= PROBE) continue;
      const start = text.slice(0, PROBE);
      known.set(start, [...(known.get(start) ?? []), text]);
    }
  }, 60_000);

  test('every title, author and sentence is whole, or ends in an ellipsis', async () => {
    expect(known.size).toBeGreaterThan(300);
    const cut: string[] = [];
    let seen = 0;
    const screens = SCREENS.filter(
      ({ name }) => /^(\w+.sample|demo.set-up)/.test(name) && !BESIDE.test(name),
    ).map(({ name }) => [name, read(name)] as const);
    const wide = await reader.radar(['today', '--no-refresh', '--no-picture'], { tty: { columns: 160 } });
    for (const [name, screen] of [...screens, ['today without its picture', undress(wide.out)] as const]) {
      const text = squeezed(screen);
      for (let at = 0; at < text.length - PROBE; at++) {
        const texts = known.get(text.slice(at, at + PROBE));
        if (texts === undefined) continue;
        seen++;
        const length = Math.max(...texts.map((one) => shownOf(one, text, at)));
        if (length === 0) cut.push(`${name}: ${text.slice(at, at + 120)}`);
        // Another text may begin as a part of this one does.
        at += Math.max(0, length - 1);
      }
    }
    expect(cut).toEqual([]);
    expect(seen).toBeGreaterThan(800);
  });
});

function textsOf(paper: {
  title: string;
  authors: readonly (string | { name: string })[];
  abstract?: string;
}): string[] {
  const names = paper.authors.map((author) => (typeof author === 'string' ? author : author.name));
  return [paper.title, ...names, ...sentencesOf(paper.abstract ?? '')];
}

/** How much of `wanted` stands in `text` from `at` on, where that is all of it or ends in an ellipsis; else 0. */
function shownOf(wanted: string, text: string, at: number): number {
  let same = 0;
  while (same < wanted.length && text[at + same] === wanted[same]) same++;
  return same === wanted.length || text[at + same] === '…' ? same : 0;
}
