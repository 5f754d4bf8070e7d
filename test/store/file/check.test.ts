import { expect, test } from 'vitest';
import { addFeedback } from '../../../src/store/feedback.ts';
import { checkStore } from '../../../src/store/file/check.ts';
import { connectionOf } from '../../../src/store/file/connection.ts';
import { AT, memoryStore, opened, paperId, refusal, storeOnDisk } from '../../helpers/store.ts';

test('a store without one of its tables, indexes or triggers, or with another one in its place, is not sound', () => {
  const store = memoryStore();
  const db = connectionOf(store);
  expect(checkStore(store)).toEqual([]);
  db.exec('DROP TABLE feedback; DROP INDEX feedback_log_by_step; DROP TRIGGER paper_queued');
  db.exec('DROP TABLE services; CREATE TABLE services (service TEXT PRIMARY KEY)');
  expect(checkStore(store)).toEqual([
    ['schema-missing', 'table feedback'],
    ['schema-missing', 'index feedback_log_by_step'],
    ['schema-otherwise', 'table services'],
    ['schema-missing', 'trigger paper_queued'],
  ]);
});

test('what a reader added to the store is no fault of it', () => {
  const store = memoryStore();
  connectionOf(store).exec('CREATE TABLE mine (x); CREATE VIEW likes AS SELECT * FROM feedback');
  expect(checkStore(store)).toEqual([]);
});

test('a table that somebody dropped is damage, not a bug; an error in our own SQL stays one', () => {
  const file = storeOnDisk();
  const db = connectionOf(opened(file));
  db.exec('DROP TABLE feedback');
  expect(() => addFeedback(db, [paperId('arxiv:1')], 'like', AT)).toThrow(
    refusal(/is damaged: the table feedback is missing$/),
  );
  const sound = connectionOf(opened(storeOnDisk()));
  expect(() => sound.exec('SELECT nonsense')).toThrow(
    expect.objectContaining({ name: 'SqliteError', code: 'SQLITE_ERROR' }),
  );
});
