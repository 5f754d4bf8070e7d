import { describe, expect, test } from 'vitest';
import { checkStore } from '../../src/store/file/check.ts';
import { connectionOf } from '../../src/store/file/connection.ts';
import { inTransaction } from '../../src/store/file/open.ts';
import { getMeta, setMeta } from '../../src/store/ledger/requests.ts';
import { countPapers, savePapers } from '../../src/store/papers.ts';
import { startChild } from '../helpers/child.ts';
import { AT, memoryStore, opened, refusal, samplePaper, storeOnDisk } from '../helpers/store.ts';

describe('writing', () => {
  test('on a full disk is refused with what was stored before intact', () => {
    const file = storeOnDisk();
    const store = opened(file);
    const db = connectionOf(store);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count')) + 2}`);
    const many = Array.from({ length: 500 }, (_, i) => samplePaper(`2.${i}`));
    expect(() => savePapers(store, many, AT)).toThrow(refusal(/the disk is full/));
    expect(countPapers(store)).toBe(1);
    expect(checkStore(store)).toEqual([]);
  });

  test('waits for another program and gives up with a clear word', async () => {
    const file = storeOnDisk();
    const child = startChild('hold', file);
    expect(await child.line()).toBe('holding');
    const store = opened(file, { timeout: 50 });
    expect(countPapers(store)).toBe(1);
    expect(() => savePapers(store, [samplePaper('2')], AT)).toThrow(refusal(/is in use by another program/));
    await child.kill();
    expect(savePapers(store, [samplePaper('2')], AT).inserted).toBe(1);
  });

  test('holds the lock from the beginning, so that what was read is still true when it writes', () => {
    const file = storeOnDisk();
    const [one, other] = [opened(file), opened(file, { timeout: 0 })];
    inTransaction(one, () => {
      expect(countPapers(one)).toBe(1);
      expect(() => savePapers(other, [samplePaper('2')], AT)).toThrow(refusal(/is in use/));
      savePapers(one, [samplePaper('3')], AT);
    });
    expect(countPapers(other)).toBe(2);
  });

  test('happens wholly or not at all, also when transactions are nested', () => {
    const store = memoryStore();
    expect(() =>
      inTransaction(store, () => {
        savePapers(store, [samplePaper('1')], AT);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(countPapers(store)).toBe(0);
    inTransaction(store, () => {
      savePapers(store, [samplePaper('1')], AT);
      expect(() =>
        inTransaction(store, () => {
          savePapers(store, [samplePaper('2')], AT);
          throw new Error('inner');
        }),
      ).toThrow('inner');
    });
    expect(countPapers(store)).toBe(1);
    expect(inTransaction(store, () => 'result')).toBe('result');
  });

  test('small facts are kept', () => {
    const store = memoryStore();
    expect(getMeta(store, 'offset')).toBeUndefined();
    setMeta(store, 'offset', '12');
    setMeta(store, 'offset', '13');
    expect(getMeta(store, 'offset')).toBe('13');
  });
});
