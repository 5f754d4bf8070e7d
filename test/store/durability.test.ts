import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkStore } from '../../src/store/file/check.ts';
import { Connection } from '../../src/store/file/connection.ts';
import { acquireLock } from '../../src/store/file/lock.ts';
import { closeStore, openStore } from '../../src/store/file/open.ts';
import { countPapers, getPaper, searchPapers } from '../../src/store/papers.ts';
import { startChild } from '../helpers/child.ts';
import { paperId, temporaryFolder } from '../helpers/store.ts';

const place = () => join(temporaryFolder(), 'radar.db');
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

test('a radar killed while it saves leaves the store sound, with all of the batch or nothing', async () => {
  const file = place();
  const child = startChild('saveMany', file, '60000');
  expect(await child.line()).toBe('saving');
  // The log grows before the end: what does not fit into SQLite's cache is written early.
  await vi.waitUntil(() => sizeOf(`${file}-wal`) > 8_000_000, { timeout: 20_000, interval: 1 });
  await child.kill();
  const store = openStore(file);
  expect(checkStore(store)).toEqual([]);
  expect(countPapers(store)).toBe(0);
  expect(searchPapers(store, 'sentence', 1)).toEqual([]);
  closeStore(store);
});

test('a radar killed right after it saved has saved everything', async () => {
  const file = place();
  const child = startChild('saveMany', file, '3000');
  expect([await child.line(), await child.line()]).toEqual(['saving', 'saved']);
  await child.kill();
  const store = openStore(file);
  expect(checkStore(store)).toEqual([]);
  expect(countPapers(store)).toBe(3000);
  closeStore(store);
});

test('radars that start together on a new store and write at once lose nothing', async () => {
  const file = place();
  const children = ['1', '2', '3'].map((name) => startChild('saveOften', file, name));
  for (const { code, lines } of await Promise.all(children.map(({ end }) => end()))) {
    expect([code, lines]).toEqual([0, ['saved']]);
  }
  const store = openStore(file);
  expect(countPapers(store)).toBe(3 * 50 + 1);
  expect(getPaper(store, paperId('arxiv:0.0'))?.listings).toHaveLength(1);
  expect(checkStore(store)).toEqual([]);
  closeStore(store);
});

test('radars that ask one service at once keep their distance', async () => {
  const file = place();
  const children = [startChild('reserve', file), startChild('reserve', file)];
  const ended = await Promise.all(children.map(({ end }) => end()));
  const starts = ended.flatMap(({ lines }) => lines.map(Number)).sort((a, b) => a - b);
  expect(starts).toEqual(Array.from({ length: 18 }, (_, i) => 1000 + i * 3000));
});

test('the lock is held by one radar at a time', () => {
  const file = join(temporaryFolder(), 'new', 'radar.lock');
  const lock = acquireLock(file);
  expect(lock).toBeDefined();
  expect(acquireLock(file)).toBeUndefined();
  lock?.release();
  const again = acquireLock(file);
  expect(again).toBeDefined();
  again?.release();
});

test('the lock of a killed radar is free at once', async () => {
  const file = join(temporaryFolder(), 'radar.lock');
  const child = startChild('lock', file);
  expect(await child.line()).toBe('locked');
  expect(acquireLock(file)).toBeUndefined();
  const second = startChild('lock', file);
  expect(await second.line()).toBe('refused');
  await child.kill();
  const lock = acquireLock(file);
  expect(lock).toBeDefined();
  lock?.release();
});

test('of many radars that start at the same moment exactly one gets the lock, every time', async () => {
  const file = join(temporaryFolder(), 'radar.lock');
  const children = Array.from({ length: 4 }, () => startChild('contend', file));
  const all = (): Promise<(string | undefined)[]> => Promise.all(children.map(({ line }) => line()));
  const tell = (word: string): void => {
    for (const { process } of children) process.stdin?.write(`${word}\n`);
  };
  await all();
  for (let round = 0; round < 100; round++) {
    tell(String(Date.now() + 3));
    const answers = await all();
    expect([round, answers.filter((answer) => answer === 'locked').length]).toEqual([round, 1]);
    tell('drop');
    await all();
  }
});

test('a radar that has only begun to take the lock holds nobody up', () => {
  const file = join(temporaryFolder(), 'radar.lock');
  const other = new Connection(file);
  other.exec('BEGIN; SELECT 1 FROM sqlite_schema');
  const lock = acquireLock(file);
  expect(lock).toBeDefined();
  expect(acquireLock(file)).toBeUndefined();
  lock?.release();
  other.close();
});

test('a lock leaves nothing beside it and needs no room', () => {
  const file = join(temporaryFolder(), 'radar.lock');
  const lock = acquireLock(file);
  expect(readdirSync(dirname(file))).toEqual(['radar.lock']);
  expect(statSync(file).size).toBe(0);
  lock?.release();
});

test('a lock that cannot be made is an error, not a free lock', () => {
  const file = join(temporaryFolder(), 'radar.lock');
  acquireLock(file)?.release();
  expect(() => acquireLock(join(file, 'below'))).toThrow(expect.objectContaining({ code: 'store' }));
});
