import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../../src/contract/index.ts';
import { Connection } from '../../../src/store/file/connection.ts';
import { MIGRATIONS, migrate } from '../../../src/store/schema/migrations.ts';
import { runRadar } from '../../helpers/context.ts';
import { temporaryFolder } from '../../helpers/store.ts';

let home: string;
let file: string;
const radar = (...args: string[]) => runRadar(args, { home, now: '2026-06-18T12:00:00.000Z' });
const liked = async (): Promise<string> => (await radar('feedback', 'list', '--json')).out;

beforeEach(async () => {
  home = temporaryFolder();
  file = join(home, '.local/share/radar/radar.db');
  await radar('like', '2606.00001', '--offline', '-q');
});

test('stats counts what the store holds', async () => {
  const { out, code } = await radar('store', 'stats', '--json');
  expect(code).toBe(0);
  expect(DOCUMENTS.storeStats.parse(JSON.parse(out))).toMatchObject({
    file,
    bytes: statSync(file).size,
    schemaVersion: MIGRATIONS.length,
    marked: 1,
  });
  expect((await radar('store', 'stats')).out).toMatch(/papers with feedback +1\n/);
});

describe('check', () => {
  test('says that a sound store is sound', async () => {
    expect(await radar('store', 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is sound'),
    });
    const { out } = await radar('store', 'check', '--json');
    expect(DOCUMENTS.storeCheck.parse(JSON.parse(out))).toEqual({ file, sound: true, faults: [] });
  });

  test('names what is damaged, and ends with 8', async () => {
    damage(file);
    const { code, out, err } = await radar('store', 'check');
    expect(code).toBe(8);
    expect(out + err).toContain('damaged');
  });
});

/** Pages of tables become nonsense; the first page, which names the file, stays. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096, 60_000);
  writeFileSync(path, bytes);
}

test('optimize gives back the room of what is gone', async () => {
  const db = new Connection(file);
  db.exec('CREATE TABLE big (x); INSERT INTO big SELECT randomblob(1000000); DROP TABLE big');
  db.close();
  const before = statSync(file).size;
  expect(await radar('store', 'optimize')).toMatchObject({ code: 0, out: '' });
  expect(statSync(file).size).toBeLessThan(before - 900_000);
  expect(await liked()).toContain('arxiv:2606.00001');
  expect((await radar('store', 'check')).code).toBe(0);
});

describe('backup', () => {
  test('writes one whole file that nobody else may read, and replaces none unless told', async () => {
    expect((await radar('store', 'backup', 'copies/one.db')).code).toBe(0);
    const copy = join(home, 'copies/one.db');
    expect(readdirSync(join(home, 'copies'))).toEqual(['one.db']);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    await radar('like', '2606.00002', '--offline', '-q');
    const again = await radar('store', 'backup', 'copies/one.db');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
    const before = readFileSync(copy);
    expect((await radar('store', 'backup', 'copies/one.db', '--force')).code).toBe(0);
    expect(readFileSync(copy).equals(before)).toBe(false);
  });

  test('takes away what a killed one left beside it an hour ago', async () => {
    const left = ['.radar-backup-0123456789ab', '.radar-backup-0123456789ab-journal'];
    for (const name of left) writeFileSync(join(home, name), 'half');
    const anHourAgo = Date.now() / 1000 - 3700;
    for (const name of left) utimesSync(join(home, name), anHourAgo, anHourAgo);
    expect((await radar('store', 'backup', 'one.db')).code).toBe(0);
    expect(readdirSync(home).filter((name) => name.startsWith('.radar-backup'))).toEqual([]);
  });

  test('that would be damaged is not kept', async () => {
    damage(file);
    expect((await radar('store', 'backup', 'one.db')).code).toBe(8);
    expect(existsSync(join(home, 'one.db'))).toBe(false);
  });
});

describe('restore', () => {
  const restore = (path = 'one.db') => radar('store', 'restore', path, '--yes');

  beforeEach(async () => {
    await radar('store', 'backup', 'one.db');
    await radar('like', '2606.00002', '--offline', '-q');
  });

  test('brings back what the backup says, and keeps what was there', async () => {
    const { code, err } = await restore();
    expect(code).toBe(0);
    expect(await liked()).not.toContain('2606.00002');
    const kept = join(home, '.local/share/radar/radar.db.before-restore-2026-06-18T120000Z');
    expect(err).toContain(kept);
    await radar('store', 'restore', kept, '-y');
    expect(await liked()).toContain('2606.00002');
  });

  test('works where the store is too damaged to be opened, and keeps its pieces', async () => {
    damage(file);
    expect((await restore()).code).toBe(0);
    expect(await liked()).toContain('2606.00001');
    expect((await radar('store', 'check')).code).toBe(0);
    expect(readdirSync(join(home, '.local/share/radar')).join()).toContain('before-restore');
  });

  test('works where there is no store', async () => {
    const home2 = temporaryFolder();
    mkdirSync(join(home2, 'x'));
    const { code } = await runRadar(['store', 'restore', join(home, 'one.db'), '-y'], { home: home2 });
    expect(code).toBe(0);
    expect((await runRadar(['feedback', 'list', '--json'], { home: home2 })).out).toContain('2606.00001');
  });

  test('brings a backup of an older radar up to date', async () => {
    const old = join(home, 'old.db');
    const db = new Connection(old);
    migrate(db, MIGRATIONS.slice(0, 3));
    db.run(
      "INSERT INTO feedback (paper, kind, at) VALUES ('arxiv:2501.00001', 'like', '2025-01-01T00:00:00Z')",
    );
    db.close();
    expect((await restore(old)).code).toBe(0);
    expect(await liked()).toContain('arxiv:2501.00001');
  });

  test('refuses what is no sound store, and changes nothing', async () => {
    const cut = join(home, 'cut.db');
    writeFileSync(cut, readFileSync(join(home, 'one.db')));
    truncateSync(cut, 20_000);
    writeFileSync(join(home, 'text.db'), 'hello');
    for (const path of ['cut.db', 'text.db', 'none.db'])
      expect(await restore(path), path).toMatchObject({ code: 8, out: '' });
    expect(await liked()).toContain('2606.00002');
  });

  test('asks nobody about a file that is not there', async () => {
    const { code, err } = await radar('store', 'restore', 'none.db');
    expect([code, err]).toEqual([8, expect.stringContaining('none.db')]);
    expect(err).not.toContain('--yes');
  });

  test('asks, and where nobody can be asked does nothing', async () => {
    const { code, err } = await radar('store', 'restore', 'one.db');
    expect(code).toBe(2);
    expect(err).toContain('--yes');
    expect(await liked()).toContain('2606.00002');
  });
});

describe('recover', () => {
  test('saves what can be read, keeps the damaged store and says what was lost', async () => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 4096, 8192));
    expect((await radar('doctor', '--offline')).out).toContain('radar store recover');
    const { code, out, err } = await radar('store', 'recover');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('radar.db.damaged-2026-06-18T120000Z');
    expect(err).toMatch(/lost: .* could not be read/);
    expect(await liked()).toContain('arxiv:2606.00001');
    expect((await radar('store', 'check')).code).toBe(0);
    expect((await radar('store', 'recover')).err).toContain('nothing to recover');
  });
});

test('an upgrade that breaks off leaves the store as it was, with its copy, however far it had come', async () => {
  const old = temporaryFolder();
  const path = join(old, 'radar.db');
  const db = new Connection(path);
  migrate(db, MIGRATIONS.slice(0, 3));
  // In the way of a later migration than the next.
  db.exec('CREATE TABLE citekeys (mine TEXT)');
  db.close();
  const version = (): unknown => {
    const store = new Connection(path, { readOnly: true });
    try {
      return store.pragma('user_version');
    } finally {
      store.close();
    }
  };
  for (let again = 0; again < 2; again++) {
    await runRadar(['feedback', 'list'], { home, env: { RADAR_DATA_DIR: old } });
    expect(version()).toBe(3);
    expect(readdirSync(old).filter((name) => name.includes('before-schema'))).toEqual([
      'radar.db.before-schema-3',
    ]);
  }
});

test('a store of an older radar is kept beside it before it is changed, the latest such copy only', async () => {
  const folder = join(home, '.local/share/radar');
  const old = temporaryFolder();
  const path = join(old, 'radar.db');
  for (const version of [3, 5]) {
    writeFileSync(path, '');
    const db = new Connection(path);
    migrate(db, MIGRATIONS.slice(0, version));
    db.close();
    await runRadar(['feedback', 'list'], { home, env: { RADAR_DATA_DIR: old } });
    const kept = readdirSync(old).filter((name) => name.includes('before-schema'));
    expect(kept).toEqual([`radar.db.before-schema-${version}`]);
    const copy = new Connection(join(old, `radar.db.before-schema-${version}`), { readOnly: true });
    expect(copy.pragma('user_version')).toBe(version);
    copy.close();
    for (const name of readdirSync(old))
      if (/^radar\.db(?:-\w+)?$/.test(name)) writeFileSync(join(old, name), '');
  }
  expect(readdirSync(folder)).not.toContain('radar.db.before-schema-5');
});
