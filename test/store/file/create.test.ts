import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStore } from '../../../src/store/file/check.ts';
import { createStore } from '../../../src/store/file/create.ts';
import { readHeader } from '../../../src/store/file/header.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { countPapers } from '../../../src/store/papers.ts';
import { startChild } from '../../helpers/child.ts';
import { opened, place, refusal, storeOnDisk, temporaryFolder } from '../../helpers/store.ts';

test('a new store is one whole file, which says by itself that it has a log', () => {
  const file = place();
  createStore(file);
  expect(readdirSync(dirname(file))).toEqual(['radar.db']);
  expect([...readFileSync(file).subarray(18, 20)]).toEqual([2, 2]);
  expect(readHeader(file)).toMatchObject({ kind: 'database', isBlank: false });
  expect(checkStore(opened(file))).toEqual([]);
});

test('a store that another radar has made meanwhile stays', () => {
  const file = storeOnDisk();
  createStore(file);
  expect(readdirSync(dirname(file))).toEqual(['radar.db']);
  expect(countPapers(opened(file))).toBe(1);
});

test('what radars left that were killed while they made a store goes, and nothing else', () => {
  const file = storeOnDisk();
  const folder = dirname(file);
  for (const name of ['.new-store-Ab3xY9', '.new-store-000000']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'store.db'), 'half');
  }
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'mine'), 'mine');
  symlinkSync(elsewhere, join(folder, '.new-store-linked'));
  writeFileSync(join(folder, '.new-store-of-my-own'), 'mine');
  closeStore(openStore(file));
  expect(readdirSync(folder).sort()).toEqual(['.new-store-of-my-own', 'radar.db']);
  expect(readdirSync(elsewhere)).toEqual(['mine']);
});

test('the log of a store that is gone is never written into a new one', async () => {
  const file = place();
  const child = startChild('leaveLog', file);
  expect(await child.line()).toBe('saved');
  await child.kill();
  const kept = join(temporaryFolder(), 'radar.db');
  renameSync(file, kept);
  const log = readFileSync(`${file}-wal`);
  expect(() => openStore(file)).toThrow(refusal(/is gone, but its log .*-wal is still there$/));
  expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  renameSync(kept, file);
  expect(countPapers(opened(file))).toBe(7);
});
