/** Places on their way out: put down in any order, read in that of a ranking, on disk or where there is none in memory. */
import { expect, test } from 'vitest';
import { connectionOf } from '../../src/store/file/connection.ts';
import { openStore } from '../../src/store/file/open.ts';
import { createPassingPlaces, type PassingPlace } from '../../src/store/passing-places.ts';
import { day, memoryStore, opened, paperId, storeOnDisk } from '../helpers/store.ts';

const placeOf = (place: string | undefined, fields: Partial<PassingPlace> = {}): PassingPlace => ({
  score: 0.5,
  tie: 1,
  announcedOn: day('2026-04-20'),
  announceType: 'new',
  id: paperId('arxiv:1'),
  place,
  ...fields,
});

test('what was put down comes back best first: by score, then nearness, then news', () => {
  const places = createPassingPlaces(memoryStore());
  places.add([
    placeOf('older', { announcedOn: day('2026-04-17') }),
    placeOf('replaced', { announceType: 'replace' }),
    placeOf('low', { score: 0.1 }),
    placeOf('a lower id'),
    placeOf('a higher id', { id: paperId('arxiv:2') }),
  ]);
  places.add([placeOf('nearer', { tie: 2 }), placeOf(undefined, { score: 0.9 })]);
  expect([...places.inOrder()]).toEqual([
    undefined,
    'nearer',
    'a higher id',
    'a lower id',
    'replaced',
    'older',
    'low',
  ]);
});

test('where the temporary file can grow no more, what was put down goes on in memory', () => {
  const store = memoryStore();
  const places = createPassingPlaces(store);
  const many = (from: number) =>
    Array.from({ length: 40 }, (_, at) =>
      placeOf(`${from + at} ${'x'.repeat(500)}`, { score: (from + at) / 1000 }),
    );
  places.add(many(0));
  connectionOf(store).exec('PRAGMA temp.max_page_count = 12');
  places.add(many(40));
  places.add(many(80));
  const read = [...places.inOrder()].map((place) => Number.parseInt(place ?? '', 10));
  expect(read).toEqual(Array.from({ length: 120 }, (_, at) => 119 - at));
});

test('a store that may only be read is no hindrance, and nobody is kept from writing', () => {
  const file = storeOnDisk();
  const reader = opened(file, { readOnly: true });
  const places = createPassingPlaces(reader);
  places.add([placeOf('one'), placeOf('another')]);
  const [first] = places.inOrder();
  const writer = opened(file);
  connectionOf(writer).run("INSERT INTO meta (key, value) VALUES ('x', 'y')");
  expect(first).toBe('one');
  expect(openStore(file).readOnly).toBe(false);
});
