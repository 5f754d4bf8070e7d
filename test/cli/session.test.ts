import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/file/driver.ts';
import { runRadar } from '../helpers/context.ts';

function homeWithStore(write: (file: string) => void): { home: string; file: string } {
  const home = mkdtempSync(join(tmpdir(), 'radar-broken-'));
  const folder = join(home, '.local/share/radar');
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'radar.db'));
  return { home, file: join(folder, 'radar.db') };
}

test.each([
  [
    'a file that is no database',
    (file: string) => writeFileSync(file, 'precious notes, not a database at all'),
    /is not a radar store|not a database|damaged/,
  ],
  [
    'another program’s database',
    (file: string) => {
      const db = openDatabase(file);
      db.exec('CREATE TABLE theirs (x); PRAGMA user_version = 7;');
      db.close();
    },
    /database of another program/,
  ],
  [
    'a newer radar’s store',
    (file: string) => {
      const db = openDatabase(file);
      db.exec(`CREATE TABLE papers (x); PRAGMA application_id = ${0x72616472}; PRAGMA user_version = 999;`);
      db.close();
    },
    /written by a newer radar/,
  ],
])('%s ends with 8, says what to do and is left as it was', async (_name, write, said) => {
  const { home, file } = homeWithStore(write);
  const before = readFileSync(file);
  const run = await runRadar(['list'], { home });
  expect([run.code, run.out]).toEqual([8, '']);
  expect(run.err).toMatch(said);
  expect(run.err).toMatch(/Nothing was changed/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.skipIf(!existsSync('/proc/self'))(
  'a folder that cannot be made ends with 8 (skipped without /proc, where Node’s own way never ends)',
  async () => {
    const run = await runRadar(['list'], { env: { RADAR_DATA_DIR: '/proc/radar/data' } });
    expect([run.code, run.out]).toEqual([8, '']);
    expect(run.err).toContain('/proc/radar');
  },
);
