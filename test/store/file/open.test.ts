import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStore } from '../../../src/store/file/check.ts';
import { Connection, connectionOf } from '../../../src/store/file/connection.ts';
import { storeFailure } from '../../../src/store/file/failure.ts';
import { closeStore, type OpenOptions, openStore } from '../../../src/store/file/open.ts';
import { getMeta } from '../../../src/store/ledger/requests.ts';
import { countPapers, saveAnnouncements, savePapers } from '../../../src/store/papers.ts';
import { startChild } from '../../helpers/child.ts';
import {
  AT,
  memoryStore,
  opened,
  place,
  refusal,
  sampleAnnouncement,
  samplePaper,
  storeOnDisk,
  temporaryFolder,
} from '../../helpers/store.ts';

describe('opening a store', () => {
  test('makes the folder with mode 0700 and the file with mode 0600, and leaves nothing else behind', () => {
    const folder = join(temporaryFolder(), 'deep', 'radar');
    const file = join(folder, 'radar.db');
    const store = opened(file);
    savePapers(store, [samplePaper('1')], AT);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
    expect(readdirSync(folder).filter((name) => !name.startsWith('radar.db'))).toEqual([]);
  });

  test('finds what was saved before, however often it is opened', () => {
    const file = storeOnDisk();
    for (let i = 0; i < 3; i++) {
      const store = openStore(file);
      expect(countPapers(store)).toBe(1);
      closeStore(store);
    }
    expect(readdirSync(join(file, '..'))).toEqual(['radar.db']);
  });

  test('writes ahead, checks foreign keys and waits for others', () => {
    const db = connectionOf(opened(place()));
    expect(db.pragma('journal_mode')).toBe('wal');
    expect(db.pragma('foreign_keys')).toBe(1);
    // What a commit says is done survives a power cut.
    expect(db.pragma('synchronous')).toBe(2);
    expect(db.pragma('busy_timeout')).toBe(5000);
  });

  test('takes an empty file for a store to be filled', () => {
    const file = place();
    writeFileSync(file, '');
    const store = opened(file);
    expect(savePapers(store, [samplePaper('1')], AT)).toEqual({ inserted: 1, updated: 0 });
  });

  test('opens a copy that was taken without its log, with what had reached the file', async () => {
    const file = place();
    const child = startChild('leaveLog', file);
    await child.line();
    const copy = place();
    copyFileSync(file, copy);
    await child.kill();
    const store = opened(copy);
    expect([countPapers(store), checkStore(store)]).toEqual([0, []]);
  });

  test('opens a store that was moved with its log', async () => {
    const file = place();
    const child = startChild('leaveLog', file);
    await child.line();
    await child.kill();
    const moved = place();
    for (const ending of ['', '-wal', '-shm']) renameSync(file + ending, moved + ending);
    expect(countPapers(opened(moved))).toBe(7);
  });

  test('follows a link to where the store really is', () => {
    const file = storeOnDisk();
    const link = join(temporaryFolder(), 'link.db');
    symlinkSync(file, link);
    const store = opened(link);
    savePapers(store, [samplePaper('2')], AT);
    expect(readdirSync(join(link, '..'))).toEqual(['link.db']);
    expect(countPapers(opened(link))).toBe(2);
  });

  test('for reading needs a store that is there, and refuses to write', () => {
    const file = storeOnDisk();
    const store = opened(file, { readOnly: true });
    expect(countPapers(store)).toBe(1);
    expect(() => savePapers(store, [samplePaper('2')], AT)).toThrow(refusal(/cannot be written/));
    expect(() => openStore(place(), { readOnly: true })).toThrow(refusal(/there is no store/));
  });

  test('a sound store passes its check, a damaged one tells what is wrong', () => {
    const file = storeOnDisk();
    expect(checkStore(opened(file))).toEqual([]);
    const store = memoryStore();
    saveAnnouncements(store, [sampleAnnouncement(samplePaper('1'))], AT);
    connectionOf(store).exec('PRAGMA foreign_keys = OFF; DELETE FROM papers');
    expect(checkStore(store)).toEqual([['orphan-rows', expect.any(Number)]]);
  });
});

describe('a file that is no store of this radar is refused and stays as it is', () => {
  const refused = (file: string, message: RegExp, options?: OpenOptions) => {
    const before = readFileSync(file);
    const names = readdirSync(join(file, '..'));
    expect(() => openStore(file, options)).toThrow(refusal(message));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(names);
  };
  const sqlite = (sql: string): string => {
    const file = place();
    const db = new Connection(file);
    db.exec(sql);
    db.close();
    return file;
  };

  test('a store of a newer radar', () => {
    const file = storeOnDisk();
    const db = new Connection(file);
    db.pragma('user_version = 999');
    db.close();
    refused(file, /was written by a newer radar/);
    refused(file, /was written by a newer radar/, { readOnly: true });
  });

  test('a store of a newer radar that was killed, with its log beside it', async () => {
    const file = storeOnDisk();
    const child = startChild('hold', file);
    await child.line();
    const db = new Connection(file, { readOnly: false });
    await child.kill();
    db.pragma('user_version = 999');
    const copy = join(temporaryFolder(), 'radar.db');
    writeFileSync(copy, readFileSync(file));
    writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`));
    db.close();
    const log = readFileSync(`${copy}-wal`);
    const before = readFileSync(copy);
    expect(() => openStore(copy)).toThrow(refusal(/was written by a newer radar/));
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readFileSync(`${copy}-wal`).equals(log)).toBe(true);
  });

  test('another program’s database, with and without its mark', () => {
    refused(sqlite('CREATE TABLE notes (text)'), /database of another program/);
    refused(sqlite('PRAGMA application_id = 77'), /database of another program/);
    refused(sqlite('PRAGMA user_version = 3'), /database of another program/);
    refused(sqlite('PRAGMA journal_mode = wal; CREATE TABLE notes (text)'), /database of another program/);
  });

  test('a text file', () => {
    const file = place();
    writeFileSync(file, 'Dear diary,\n'.repeat(500));
    refused(file, /is no SQLite database/);
  });

  test('a store that was cut short', () => {
    const file = storeOnDisk();
    truncateSync(file, statSync(file).size - 8192);
    refused(file, /is damaged/);
  });

  test('a store whose first page is garbage', () => {
    const file = storeOnDisk();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 100, 4096);
    writeFileSync(file, bytes);
    refused(file, /is damaged/);
  });

  test('a link that leads nowhere', () => {
    const link = place();
    symlinkSync(join(link, '..', 'gone.db'), link);
    expect(() => openStore(link)).toThrow(refusal(/leads nowhere/));
    expect(readdirSync(join(link, '..'))).toEqual(['radar.db']);
  });

  test('a folder in its place, a file in the place of its folder', () => {
    const file = place();
    mkdirSync(file);
    expect(() => openStore(file)).toThrow(refusal(/it is a folder/));
    const blocked = join(storeOnDisk(), 'below', 'radar.db');
    expect(() => openStore(blocked)).toThrow(refusal(/a part of its path is a file/));
    expect(() => openStore(join(storeOnDisk(), 'radar.db'))).toThrow(refusal(/a part of its path is a file/));
  });
});

test('damage deep inside a store is told when it is met, not as a crash', () => {
  const file = storeOnDisk();
  const bytes = readFileSync(file);
  const store = openStore(file);
  const root = connectionOf(store).get<{ page: number }>(
    "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'meta'",
  );
  closeStore(store);
  const start = ((root?.page ?? 0) - 1) * 4096;
  bytes.fill(0xa5, start, start + 4096);
  writeFileSync(file, bytes);
  const damaged = opened(file);
  expect(() => getMeta(damaged, 'x')).toThrow(refusal(/is damaged/));
  expect(checkStore(damaged).length).toBeGreaterThan(0);
});

test('what the disk itself fails at is told by name', () => {
  const file = place();
  for (const code of ['EIO', 'ENOSPC', 'EDQUOT', 'SQLITE_IOERR_FSYNC'])
    expect(storeFailure(Object.assign(new Error(code), { code }), file)).toEqual(
      refusal(/the disk reported an error$|the disk is full$|quota is used up$/),
    );
});

test('a quota that is used up, for which Node has no name, is told by ours', () => {
  const error = Object.assign(new Error('Unknown system error -122'), {
    code: 'Unknown system error -122',
    errno: -constants.errno.EDQUOT,
  });
  expect(storeFailure(error, place())).toEqual(refusal(/quota is used up$/));
});

describe('where nothing may be written', () => {
  const readOnlyStore = () => {
    const file = storeOnDisk();
    chmodSync(file, 0o444);
    chmodSync(join(file, '..'), 0o555);
    return file;
  };
  const said = async (verb: string, file: string) => {
    const { lines } = await startChild(verb, file).end();
    return lines[0] === 'opened' ? 'opened' : JSON.parse(lines[0] ?? '{}');
  };

  test('a store for writing is refused at once and stays as it is', async () => {
    const file = readOnlyStore();
    const before = readFileSync(file);
    const told = await said('openAsNobody', file);
    expect(told).toMatchObject({ code: 'store', message: expect.stringContaining('may not be used') });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['radar.db']);
  });

  test.skipIf(process.getuid?.() !== 0)(
    'whose it is is said where it is another user’s (skipped unless run by the superuser)',
    async () => {
      const file = storeOnDisk();
      chmodSync(join(file, '..'), 0o755);
      chmodSync(file, 0o644);
      const told = await said('openAsNobody', file);
      expect(told.message).toMatch(/may not be used: .* belongs to another user$/);
      chmodSync(join(file, '..'), 0o700);
      expect((await said('openAsNobody', file)).message).toMatch(/may not be used/);
    },
  );

  test('a store can still be read', async () => {
    const { lines } = await startChild('readAsNobody', readOnlyStore()).end();
    expect(lines).toEqual(['papers: 1', 'opened']);
  });

  test('a new store is refused', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const told = await said('openAsNobody', join(folder, 'radar.db'));
    expect(told).toMatchObject({ code: 'store', message: expect.stringContaining('may not be used') });
    expect(readdirSync(folder)).toEqual([]);
  });
});
