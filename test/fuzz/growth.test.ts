/**
 * How often radar's own code runs over texts twice as long: counted, which is the same on every machine. `npm run fuzz --
 * --growth` takes the time of the same attacks up to a megabyte, and of all readers.
 */
import { beforeAll, expect, test } from 'vitest';
import { type BlockCounts, countBlocks } from './coverage.ts';
import { steepBlocks } from './growth.ts';
import { target } from './target.ts';
import { libraries } from './targets/libraries.ts';
import { sources } from './targets/sources.ts';
import { texts } from './targets/texts.ts';

let counter: BlockCounts;
beforeAll(() => {
  counter = countBlocks();
});

/** Of so many attacks one: hundreds of attacks of each kind are alike, and the campaign takes them all. */
const EVERY = 23;

test.each([...sources, ...libraries, ...texts].map((one) => [one.name, one] as const))(
  '%s runs at most twice as long over twice the text',
  (_name, one) => {
    expect(steepBlocks(one, counter, EVERY)).toEqual([]);
  },
  120_000,
);

test('a reader that looks back over all it has read is told', () => {
  const forgetful = target({
    name: 'forgetful',
    format: 'query',
    seeds: () => ['a b'],
    read: (text) => {
      let seen = 0;
      for (let at = 0; at < text.length; at++) for (let back = 0; back < at; back++) seen += back & 1;
      return seen;
    },
  });
  const own = countBlocks((url) => url.includes('growth.test'));
  expect(steepBlocks(forgetful, own, EVERY).length).toBeGreaterThan(0);
}, 120_000);
