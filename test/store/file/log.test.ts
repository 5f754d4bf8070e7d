import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Connection } from '../../../src/store/file/connection.ts';
import { asLogged } from '../../../src/store/file/header.ts';
import { withLog } from '../../../src/store/file/log.ts';
import { temporaryFolder } from '../../helpers/store.ts';

const FRAME = 24 + 4096;

/** A database whose last changes stand in its log, as a process leaves it that was killed. */
function killed(): { file: string; log: string } {
  const file = join(temporaryFolder(), 'killed.db');
  const db = new Connection(file);
  db.exec(`PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (x)`);
  db.exec(`PRAGMA wal_checkpoint; INSERT INTO t VALUES ('a'); INSERT INTO t VALUES (randomblob(20000))`);
  db.exec(`DELETE FROM t WHERE x <> 'a'; INSERT INTO t SELECT value FROM json_each('[1,2,3]')`);
  const copy = join(temporaryFolder(), 'copy.db');
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  db.close();
  return { file: copy, log: `${copy}-wal` };
}

const rows = (db: Connection): unknown => db.all('SELECT hex(x) AS x FROM t ORDER BY rowid');

/** What radar makes of file and log, and what SQLite makes of a copy of them. */
function bothWays(file: string, log: string): [unknown, unknown] {
  const bytes = asLogged(withLog(readFileSync(file), readFileSync(log)), false);
  const ours = new Connection(file, { bytes });
  const copy = join(temporaryFolder(), 'theirs.db');
  copyFileSync(file, copy);
  copyFileSync(log, `${copy}-wal`);
  const theirs = new Connection(copy);
  try {
    expect(ours.pragma('integrity_check')).toBe('ok');
    return [rows(ours), rows(theirs)];
  } finally {
    ours.close();
    theirs.close();
  }
}

test('a log cut short anywhere counts up to its last whole commit, as in SQLite', () => {
  const { file, log } = killed();
  const length = readFileSync(log).length;
  for (let cut = length; cut > 0; cut -= 1000) {
    truncateSync(log, cut);
    const [ours, theirs] = bothWays(file, log);
    expect([cut, ours]).toEqual([cut, theirs]);
  }
});

test('frames of an earlier turn of the log, damaged ones and what follows them do not count, as in SQLite', () => {
  const { file, log } = killed();
  const bytes = readFileSync(log);
  const frames = (bytes.length - 32) / FRAME;
  const seen = new Set<string>();
  for (let frame = 0; frame < frames; frame++) {
    for (const offset of [0, 4, 8, 16, 24, 2000]) {
      const damaged = Buffer.from(bytes);
      const at = 32 + frame * FRAME + offset;
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      writeFileSync(log, damaged);
      const [ours, theirs] = bothWays(file, log);
      expect([frame, offset, ours]).toEqual([frame, offset, theirs]);
      seen.add(JSON.stringify(ours));
    }
  }
  expect(seen.size).toBeGreaterThan(2);
});

test('a log that is none changes nothing', () => {
  const { file, log } = killed();
  const database = readFileSync(file);
  expect(withLog(database, Buffer.alloc(0))).toBe(database);
  expect(withLog(database, Buffer.alloc(5000, 7))).toBe(database);
  const bytes = readFileSync(log);
  bytes.writeUInt8(bytes.readUInt8(26) ^ 1, 26);
  expect(withLog(database, bytes)).toBe(database);
});

test('logs of machines that write the high byte first are read too', () => {
  const { file, log } = killed();
  const swapped = bigEndian(readFileSync(log));
  writeFileSync(log, swapped);
  const [ours, theirs] = bothWays(file, log);
  expect(ours).toEqual(theirs);
  expect(ours).toHaveLength(4);
});

/** The same log with its checksums in the other order of bytes. */
function bigEndian(log: Buffer): Buffer {
  const bytes = Buffer.from(log);
  bytes.writeUInt32BE(0x377f0683, 0);
  let [a, b] = [0, 0];
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 8) {
      a = (a + bytes.readUInt32BE(at) + b) >>> 0;
      b = (b + bytes.readUInt32BE(at + 4) + a) >>> 0;
    }
  };
  const put = (at: number): void => {
    bytes.writeUInt32BE(a, at);
    bytes.writeUInt32BE(b, at + 4);
  };
  add(0, 24);
  put(24);
  for (let at = 32; at < bytes.length; at += FRAME) {
    add(at, at + 8);
    add(at + 24, at + FRAME);
    put(at + 16);
  }
  return bytes;
}
