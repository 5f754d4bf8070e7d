import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/context.ts';
import { arxivToday, learnServerTime } from '../../src/intake/arxiv-time.ts';
import { closeStore, openMemoryStore, type Store } from '../../src/store/file/open.ts';
import { setMeta } from '../../src/store/ledger/requests.ts';

const at = (instant: string): Clock => ({ now: () => Date.parse(instant), sleep: async () => undefined });
const arxiv = Date.parse('2026-04-20T14:00:00Z');

/** What an offline run takes for today, after arXiv was heard on 20 April 2026. */
function todayAfter(heardBy: Clock, now: string): string {
  const store = openMemoryStore();
  learnServerTime(store, heardBy, arxiv);
  const today = arxivToday(store, at(now));
  closeStore(store);
  return today;
}

describe('arXiv’s time', () => {
  test.each([
    ['right', '2026-04-20T14:00:01Z', '2026-04-22T14:00:00Z'],
    ['73 years ahead', '2099-01-01T00:00:00Z', '2099-01-03T00:00:00Z'],
    ['56 years behind', '1970-01-01T00:00:00Z', '1970-01-03T00:00:00Z'],
    ['a day behind', '2026-04-19T14:00:00Z', '2026-04-21T14:00:00Z'],
  ])('is known without network while a clock that is %s goes on', (_how, heardBy, now) => {
    expect(todayAfter(at(heardBy), now)).toBe('2026-04-22');
  });

  test.each([
    ['73 years ahead', '2099-01-01T00:00:00Z'],
    ['a day ahead', '2026-04-21T15:00:00Z'],
    ['56 years behind', '1970-01-01T00:00:00Z'],
    ['a month behind', '2026-03-20T14:00:00Z'],
  ])(
    'is the clock’s own once a clock that was %s has been put right: an offline digest was dated 1952',
    (_how, heardBy) => {
      expect(todayAfter(at(heardBy), '2026-04-20T14:30:00Z')).toBe('2026-04-20');
    },
  );

  test('is not taken from a difference that an older radar left behind, nor from nonsense', () => {
    const store: Store = openMemoryStore();
    for (const value of ['-2300000000000', 'NaN at 5', '1e999 at 0', ' at ', 'null', '{}', '']) {
      setMeta(store, 'arxiv.clockOffset', value);
      expect(arxivToday(store, at('2026-04-20T14:30:00Z'))).toBe('2026-04-20');
    }
    closeStore(store);
  });
});
