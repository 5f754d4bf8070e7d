/** How the reader ends: the terminal is its own again, whatever went wrong. */
import { expect, test } from 'vitest';
import type { ReaderRow } from '../../../../src/verbs/browse/library/reader.ts';
import { DAY, startReader } from '../session.ts';

test('a component that fails ends the reader with its own error, in a sane terminal', async () => {
  const broken = { id: 'arxiv:2606.00001', signals: [], lists: [], category: '' } as unknown as ReaderRow;
  const { desk, ended } = startReader({
    reader: { list: async () => ({ scope: { kind: 'day', day: DAY }, rows: [broken], minScore: 0 }) },
  });
  expect(String(await ended)).toMatch(/TypeError/);
  expect(await desk.isSane()).toBe(true);
  expect(desk.isRaw()).toBe(false);
});

test('a process that is ended from outside gives the terminal back first, and asks for that no longer than it reads', async () => {
  let awaited: (() => void) | undefined;
  const { desk, ended } = startReader({
    onEnd: (giveBack) => {
      awaited = giveBack;
      return () => {
        awaited = undefined;
      };
    },
  });
  await desk.shows(/1\/6$/);
  awaited?.();
  expect(await desk.isSane()).toBe(true);
  expect(desk.isRaw()).toBe(false);
  desk.type('q');
  await ended;
  expect(awaited).toBeUndefined();
});
