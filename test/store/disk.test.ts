import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFeedback, listFeedback } from '../../src/store/feedback.ts';
import { checkStore } from '../../src/store/file/check.ts';
import { Connection, connectionOf } from '../../src/store/file/connection.ts';
import { closeStore, openReadable, openStore } from '../../src/store/file/open.ts';
import { setMeta } from '../../src/store/ledger/requests.ts';
import { countPapers, savePapers, searchPapers } from '../../src/store/papers.ts';
import { keepRanking, keptRanking } from '../../src/store/rankings.ts';
import { MIGRATIONS, migrate } from '../../src/store/schema/migrations.ts';
import { startChild } from '../helpers/child.ts';
import { canMount, smallDisk } from '../helpers/disk.ts';
import {
  AT,
  insertAsBefore,
  opened,
  paperId,
  place,
  refusal,
  samplePaper,
  storeOnDisk,
} from '../helpers/store.ts';

const ROOMY = 50_000;
const readable = (file: string) => {
  const { store } = openReadable(file);
  return store;
};

describe.skipIf(!canMount)('on a disk of its own (skipped where nothing can be mounted)', () => {
  test('a first start makes a whole store or none, however little room there is', () => {
    const outcomes = new Set<string>();
    for (let size = 20; size <= 1000; size += 20) {
      const disk = smallDisk(size);
      const file = join(disk.folder, 'radar', 'radar.db');
      try {
        const store = openStore(file);
        try {
          addFeedback(store, [paperId('arxiv:1')], 'like', AT);
        } finally {
          closeStore(store);
        }
        outcomes.add('made');
      } catch (error) {
        expect(error).toEqual(refusal(/the disk is full$/));
        outcomes.add(existsSync(file) ? 'made, and full' : 'none');
      }
      expect(readdirSync(join(disk.folder, 'radar')).filter((name) => name.startsWith('.'))).toEqual([]);
      disk.resize(ROOMY);
      const store = openStore(file);
      expect([size, checkStore(store)]).toEqual([size, []]);
      closeStore(store);
    }
    expect(outcomes).toEqual(new Set(['none', 'made, and full', 'made']));
  });

  test('a write that does not fit is refused by name, and everything before it stays', () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    const store = opened(file);
    addFeedback(store, [paperId('arxiv:1')], 'like', AT);
    disk.fill();
    const many = Array.from({ length: 500 }, (_, i) => paperId(`arxiv:2.${i}`));
    expect(() => addFeedback(store, many, 'like', AT)).toThrow(refusal(/cannot grow: the disk is full$/));
    expect(listFeedback(store)).toHaveLength(1);
    expect(checkStore(store)).toEqual([]);
  });

  test('what only saves time is left out on a full disk, and the answer is the same', () => {
    const disk = smallDisk(ROOMY);
    const store = opened(join(disk.folder, 'radar.db'));
    savePapers(store, [samplePaper('1')], AT);
    expect(searchPapers(store, 'subject', 9)).toHaveLength(1);
    savePapers(store, [samplePaper('2')], AT);
    disk.fill();
    keepRanking(store, 'key', 'x'.repeat(100_000));
    expect(keptRanking(store, 'key')).toBeUndefined();
    // The second one waits for room in the index.
    expect(searchPapers(store, 'subject', 9)).toHaveLength(1);
  });

  test('a store that was never made reads as an empty one, with the reason', () => {
    const full = smallDisk(20);
    const { store, lack } = openReadable(join(full.folder, 'radar.db'));
    expect(lack).toEqual(refusal(/cannot be made: the disk is full$/));
    expect(countPapers(store)).toBe(0);
    closeStore(store);
    const fixed = smallDisk(ROOMY);
    fixed.makeReadOnly();
    const file = join(fixed.folder, 'new', 'radar.db');
    expect(openReadable(file).lack).toEqual(refusal(/its disk is read-only$/));
    expect(() => openStore(file)).toThrow(refusal(/its disk is read-only$/));
  });

  test('a store on a full disk is read whole, also what no search has found before', () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    const store = openStore(file);
    savePapers(store, [samplePaper('1')], AT);
    closeStore(store);
    disk.fill();
    const read = readable(file);
    expect(searchPapers(read, 'subject', 9)).toHaveLength(1);
    closeStore(read);
  });

  test('a store on a read-only disk is read, with the log of a radar that was killed', async () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    const child = startChild('leaveLog', file);
    expect(await child.line()).toBe('saved');
    await child.kill();
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    for (const lost of [[], ['-shm']]) {
      const other = smallDisk(ROOMY);
      for (const ending of ['', '-wal', '-shm'].filter((one) => !lost.includes(one))) {
        cpSync(file + ending, join(other.folder, `radar.db${ending}`));
      }
      other.makeReadOnly();
      const store = readable(join(other.folder, 'radar.db'));
      expect([lost, countPapers(store)]).toEqual([lost, 7]);
      expect(checkStore(store)).toEqual([]);
      closeStore(store);
      expect(() => openStore(join(other.folder, 'radar.db'))).toThrow(refusal(/its disk is read-only$/));
    }
  });

  test('an empty file on a read-only disk reads as an empty store', () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    writeFileSync(file, '');
    disk.makeReadOnly();
    const store = readable(file);
    expect([countPapers(store), checkStore(store)]).toEqual([0, []]);
    closeStore(store);
  });

  test('half of a change that nothing can take back is not read', () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    closeStore(openStore(file));
    writeFileSync(`${file}-journal`, 'half of a change');
    disk.makeReadOnly();
    expect(() => openReadable(file)).toThrow(refusal(/holds half of a change that was interrupted$/));
  });

  test('a migration that does not fit leaves the version before it, and the store can be read meanwhile', () => {
    const disk = smallDisk(ROOMY);
    const file = join(disk.folder, 'radar.db');
    const db = new Connection(file);
    db.pragma('journal_mode = wal');
    migrate(db, MIGRATIONS.slice(0, 1));
    insertAsBefore(db, samplePaper('1'));
    db.close();
    disk.fill();
    expect(() => openStore(file)).toThrow(refusal(/cannot grow: the disk is full$/));
    const store = readable(file);
    expect(countPapers(store)).toBe(1);
    expect(connectionOf(store).pragma('user_version')).toBe(MIGRATIONS.length);
    closeStore(store);
    disk.resize(ROOMY * 2);
    const grown = openStore(file);
    expect([countPapers(grown), checkStore(grown)]).toEqual([1, []]);
    closeStore(grown);
  });
});

describe('a store that can only be read', () => {
  test('is the store itself where it can be written after all', () => {
    const file = storeOnDisk();
    const store = readable(file);
    setMeta(store, 'kept', 'yes');
    closeStore(store);
    expect(connectionOf(opened(file)).get('SELECT 1 FROM meta WHERE key = ?', 'kept')).toBeDefined();
  });

  test('is made where there is none', () => {
    const file = place();
    const { store, lack } = openReadable(file);
    closeStore(store);
    expect([existsSync(file), lack]).toEqual([true, undefined]);
  });

  test('is refused like any other where the file is not a store', () => {
    const file = place();
    writeFileSync(file, 'Dear diary,\n'.repeat(500));
    expect(() => openReadable(file)).toThrow(refusal(/is no SQLite database/));
  });
});
