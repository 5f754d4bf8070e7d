import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '../../../src/messages/say.ts';
import type { Day } from '../../../src/paper.ts';
import { citekeysOf } from '../../../src/store/citekeys.ts';
import { checkStore } from '../../../src/store/file/check.ts';
import { Connection, connectionOf } from '../../../src/store/file/connection.ts';
import { closeStore, openStore } from '../../../src/store/file/open.ts';
import { coverageBetween } from '../../../src/store/ledger/coverage.ts';
import { serviceHold } from '../../../src/store/ledger/requests.ts';
import { countPapers, savePapers, searchPapers } from '../../../src/store/papers.ts';
import { isOutdated, MIGRATIONS, type Migration, migrate } from '../../../src/store/schema/migrations.ts';
import { startChild } from '../../helpers/child.ts';
import {
  AT,
  insertAsBefore,
  memoryStore,
  paperId,
  samplePaper,
  temporaryFolder,
} from '../../helpers/store.ts';
import { expectGolden } from '../../view/golden.ts';

/** The schema as text; the tables behind the full-text index are FTS5's own business. */
function schemaOf(db: Connection): string {
  const parts = db.all<{ sql: string }>(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'paper_search\\_%' ESCAPE '\\'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type = 'index', rowid`,
  );
  return [
    `-- application_id ${db.pragma('application_id')}, user_version ${db.pragma('user_version')}`,
    ...parts.map(({ sql }) => `${sql};`),
    '',
  ].join('\n');
}

test('a blank database becomes fixtures/schema.sql', () => {
  expectGolden('schema.sql', schemaOf(connectionOf(memoryStore())));
});

test('the golden schema is itself valid SQL', () => {
  const db = new Connection(':memory:');
  db.exec(readFileSync(new URL('../../../fixtures/schema.sql', import.meta.url), 'utf8'));
  db.close();
});

test('every migration has a name of its own', () => {
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

test('a store of any earlier version ends as the golden schema, with its rows', () => {
  for (let version = 1; version <= MIGRATIONS.length; version++) {
    const db = new Connection(':memory:');
    migrate(db, MIGRATIONS.slice(0, version));
    insertAsBefore(db, samplePaper('1'));
    migrate(db);
    expect(countPapers(db)).toBe(1);
    expect(schemaOf(db)).toBe(schemaOf(connectionOf(memoryStore())));
    db.close();
  }
});

test('papers of an earlier store get their citation keys in the order in which they came', () => {
  const db = new Connection(':memory:');
  const before = MIGRATIONS.findIndex(({ name }) => name === 'one citation key a paper');
  migrate(db, MIGRATIONS.slice(0, before));
  const ids = ['2604.00002', '2604.00001'].map((id) => paperId(`arxiv:${id}`));
  for (const id of ids) insertAsBefore(db, samplePaper(id.slice(6), { title: 'Gratings' }));
  // A damaged row keeps no store from being opened.
  insertAsBefore(db, samplePaper('2604.00003'));
  db.run("UPDATE papers SET authors = 'damaged' WHERE id = 'arxiv:2604.00003'");
  migrate(db);
  const keys = citekeysOf(db, ids);
  expect(ids.map((id) => keys.get(id))).toEqual(['lovelace2026gratings', 'lovelace2026gratingsa']);
  savePapers(db, [samplePaper('2604.00004', { title: 'Gratings' })], AT);
  expect(citekeysOf(db, [paperId('arxiv:2604.00004')]).size).toBe(1);
  db.close();
});

test('papers of an earlier store are found by day and category', () => {
  const db = new Connection(':memory:');
  const before = MIGRATIONS.findIndex(({ name }) => name === 'days, categories and vectors of the archive');
  migrate(db, MIGRATIONS.slice(0, before));
  insertAsBefore(db, samplePaper('1', { categories: ['cs.LG', 'stat.ML'] }));
  insertAsBefore(db, samplePaper('2', { categories: ['math.CO'], publishedOn: '2025-01-31' as Day }));
  insertAsBefore(db, samplePaper('3'));
  db.exec(`
    UPDATE papers SET categories = 'damaged' WHERE id = 'arxiv:3';
    INSERT INTO lists (key, source, category) VALUES (1, 'arxiv', 'cs.LG'), (2, 'arxiv', 'stat.ML');
    INSERT INTO announcements (list, day, paper, type, first_seen_at)
    SELECT lists.key, '2026-03-0' || lists.key, papers.key, 'new', '${AT}' FROM lists, papers WHERE id = 'arxiv:1';
  `);
  migrate(db);
  const found = (query: string) => searchPapers(db, query, 9).map(({ id }) => id);
  expect(found('cat:stat')).toEqual(['arxiv:1']);
  expect(found('since:2026-03-01 until:2026-03-01')).toEqual(['arxiv:1']);
  expect(found('until:2025')).toEqual(['arxiv:2']);
  db.close();
});

test('a migration that fails leaves the version before it, and the ones before it stay applied', () => {
  const migrations: Migration[] = [
    ...MIGRATIONS,
    { name: 'good', up: (db) => db.exec('CREATE TABLE good (a)') },
    {
      name: 'bad',
      up: (db) => {
        db.exec('CREATE TABLE half_made (a); DROP TABLE good');
        throw new Error('interrupted');
      },
    },
  ];
  const db = new Connection(':memory:');
  expect(() => migrate(db, migrations)).toThrow('interrupted');
  expect(db.pragma('user_version')).toBe(MIGRATIONS.length + 1);
  expect(db.all('SELECT name FROM sqlite_schema WHERE name IN (?, ?)', 'good', 'half_made')).toEqual([
    { name: 'good' },
  ]);
  const mended = [...migrations.slice(0, -1), { name: 'bad', up: () => undefined }];
  migrate(db, mended);
  expect(isOutdated(db, mended)).toBe(false);
  db.close();
});

test('a radar killed in the middle of a migration leaves the version before it', async () => {
  const file = join(temporaryFolder(), 'radar.db');
  const store = openStore(file);
  savePapers(store, [samplePaper('1')], AT);
  closeStore(store);
  const child = startChild('migrate', file);
  expect(await child.line()).toBe('migrating');
  await child.kill();
  const after = openStore(file);
  expect(connectionOf(after).pragma('user_version')).toBe(MIGRATIONS.length);
  expect(schemaOf(connectionOf(after))).toBe(schemaOf(connectionOf(memoryStore())));
  expect(countPapers(after)).toBe(1);
  expect(checkStore(after)).toEqual([]);
  closeStore(after);
});

test('a store with reasons as sentences still says them', () => {
  const before = MIGRATIONS.findIndex(({ name }) => name === 'reasons are messages');
  const db = new Connection(':memory:');
  migrate(db, MIGRATIONS.slice(0, before));
  db.exec(`
    INSERT INTO coverage (date, source, category, verdict, announced, new_papers, cross_lists, replaced, checked_at, reason)
    VALUES ('2026-06-17', 'arxiv', 'cs.LG', 'stale', 0, 0, 0, 0, '${AT}', 'the feed said “wait”'),
      ('2026-06-18', 'arxiv', 'cs.LG', 'complete', 3, 3, 0, 0, '${AT}', NULL);
    INSERT INTO services (service, hold_until, hold_reason) VALUES ('arxiv', 2000, 'arXiv answered 429');
    INSERT INTO services (service, last_start) VALUES ('api.crossref.org', 1000);
  `);
  migrate(db);
  const rows = coverageBetween(db, { from: '2026-06-17' as Day, to: '2026-06-18' as Day });
  expect(rows.map(({ reason }) => reason && say('en', reason))).toEqual(['the feed said “wait”', undefined]);
  expect(serviceHold(db, 'arxiv', 1000)).toEqual({ until: 2000, reason: ['text', 'arXiv answered 429'] });
  expect(serviceHold(db, 'api.crossref.org', 1000)).toBeUndefined();
  db.close();
});
