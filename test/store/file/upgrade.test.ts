import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Connection } from '../../../src/store/file/connection.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { longUpgrade, type UpgradeStep, upgradeStore } from '../../../src/store/file/upgrade.ts';
import { MIGRATIONS, migrate } from '../../../src/store/schema/migrations.ts';
import { runRadar } from '../../helpers/context.ts';
import { temporaryFolder } from '../../helpers/store.ts';

const OLD = 11;

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'radar.db');
  const db = new Connection(path);
  db.pragma('journal_mode = wal');
  migrate(db, MIGRATIONS.slice(0, OLD));
  db.run("INSERT INTO meta (key, value) VALUES ('mine', hex(zeroblob(?)))", 6_000_000);
  db.close();
});

const kept = () => readdirSync(folder).filter((name) => name !== 'radar.db');
const versionOf = (file = path): unknown => {
  const db = new Connection(file);
  try {
    return db.pragma('user_version');
  } finally {
    db.close();
  }
};

/** Until the step for which `isEnough` holds; all of it unless told. */
async function upgrade(isEnough: (step: UpgradeStep) => boolean = () => false): Promise<UpgradeStep[]> {
  const steps: UpgradeStep[] = [];
  const stopped = new AbortController();
  await upgradeStore(path, {
    signal: stopped.signal,
    pause: () => Promise.resolve(),
    onStep: (step) => {
      steps.push(step);
      if (isEnough(step)) stopped.abort(new Error('enough'));
    },
  });
  return steps;
}

test('a store of an older radar is kept, then changed a step at a time, and each is told', async () => {
  const before = readFileSync(path);
  const steps = await upgrade();
  const bytes = before.length;
  expect(steps.filter(({ kind }) => kind === 'keeping').at(-1)).toMatchObject({ of: bytes });
  expect(steps.filter(({ kind }) => kind === 'keeping').length).toBeGreaterThan(1);
  expect(steps.filter(({ kind }) => kind === 'changing')).toEqual(
    MIGRATIONS.slice(OLD).map((_, done) => ({ kind: 'changing', done, of: MIGRATIONS.length - OLD })),
  );
  expect(versionOf()).toBe(MIGRATIONS.length);
  expect(kept()).toEqual([`radar.db.before-schema-${OLD}`]);
  const copy = join(folder, `radar.db.before-schema-${OLD}`);
  expect(versionOf(copy)).toBe(OLD);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  closeStore(openStore(path, { readOnly: true }));
});

test('a store of this radar is left alone', async () => {
  await upgrade();
  const { mtimeMs } = statSync(path);
  expect(await upgrade()).toEqual([]);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

describe('what an interruption leaves is the store as it was', () => {
  test('while it is copied: without a part of a copy', async () => {
    const before = readFileSync(path);
    await expect(upgrade(({ kind }) => kind === 'keeping')).rejects.toThrow('enough');
    expect(before.equals(readFileSync(path))).toBe(true);
    expect(kept()).toEqual([]);
  });

  test('while it is changed: with its copy, which the next start takes', async () => {
    const before = readFileSync(path);
    await expect(upgrade(({ kind, done }) => kind === 'changing' && done === 2)).rejects.toThrow('enough');
    expect(before.equals(readFileSync(path))).toBe(true);
    expect(kept()).toEqual([`radar.db.before-schema-${OLD}`]);
    expect((await upgrade()).map(({ kind }) => kind)).not.toContain('keeping');
    expect(versionOf()).toBe(MIGRATIONS.length);
  });

  test('but a copy is made anew where the store was changed since', async () => {
    await expect(upgrade(({ kind }) => kind === 'changing')).rejects.toThrow('enough');
    const db = new Connection(path);
    db.run("INSERT INTO meta (key, value) VALUES ('later', 'x')");
    db.close();
    expect((await upgrade()).map(({ kind }) => kind)).toContain('keeping');
    const copy = new Connection(join(folder, `radar.db.before-schema-${OLD}`));
    expect(copy.get("SELECT value FROM meta WHERE key = 'later'")).toEqual({ value: 'x' });
    copy.close();
  });
});

test('others read the store while it is changed', async () => {
  let read: unknown;
  await upgrade(({ kind, done }) => {
    if (kind === 'changing' && done === 2) read = versionOf();
    return false;
  });
  expect(read).toBe(OLD);
});

test('only a large store of an older radar takes long', () => {
  expect(longUpgrade(path)).toBeUndefined();
  expect(longUpgrade(join(folder, 'none.db'))).toBeUndefined();
  const db = new Connection(path);
  db.run("INSERT INTO meta (key, value) VALUES ('large', hex(zeroblob(?)))", 32_000_000);
  db.close();
  expect(longUpgrade(path)).toBe(statSync(path).size);
});

test('a command says what it does to a large store before it answers', async () => {
  const home = temporaryFolder();
  const grow = (): void => {
    const db = new Connection(path);
    db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('large', hex(zeroblob(?)))", 32_000_000);
    db.close();
  };
  grow();
  const run = await runRadar(['feedback', 'list'], { home, env: { RADAR_DATA_DIR: folder } });
  expect(run.code).toBe(0);
  expect(run.err).toContain(
    'is of an older radar: it is kept as it is and then brought up to date, this once',
  );
  expect(versionOf()).toBe(MIGRATIONS.length);
  expect(existsSync(join(folder, `radar.db.before-schema-${OLD}`))).toBe(true);
  const again = await runRadar(['feedback', 'list'], { home, env: { RADAR_DATA_DIR: folder } });
  expect(again.err).not.toContain('older radar');
});
