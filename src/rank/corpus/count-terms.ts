/** Counts the words, word pairs and authors of some papers of a reading, for corpus.ts. */
import type { Authors } from './author-names.ts';
import { createPairTable } from './pair-table.ts';
import { NONE, type Reading } from './reading.ts';

export type Counted = ReturnType<typeof countTerms>;

/** Goes through the papers' words once and counts words, pairs and authors. */
export function countTerms(reading: Reading, authors: Authors, readAt: Int32Array, withPairs: boolean) {
  const { sequence, starts: read, tokenOf, several } = reading;
  const fixed = reading.tokens.length + authors.keys.length;
  const most = mostTerms(reading, authors, readAt, withPairs);
  const ids = new Int32Array(most.occurrences);
  const counts = new Uint16Array(most.occurrences);
  const frequency = new Int32Array(fixed + most.pairs);
  const place = new Int32Array(fixed + most.pairs).fill(-1);
  const first = new Int32Array(withPairs ? most.pairs : 0);
  const second = new Int32Array(withPairs ? most.pairs : 0);
  const pairs = createPairTable(most.pairs / 3);
  const starts = new Int32Array(readAt.length + 1);
  const lengths = new Float64Array(readAt.length);
  let size = fixed;
  let used = 0;
  let start = 0;
  let before = -1;
  let length = 0;

  const count = (id: number): void => {
    const at = place[id] ?? -1;
    // `place` points into this paper's part of `ids`, or before it: then the term is new here.
    if (at >= start) {
      const seen = counts[at] ?? 0;
      if (seen < 65_535) counts[at] = seen + 1;
      return;
    }
    ids[used] = id;
    counts[used] = 1;
    place[id] = used++;
    frequency[id] = (frequency[id] ?? 0) + 1;
  };
  const meet = (token: number): void => {
    length++;
    count(token);
    if (withPairs && before >= 0) {
      const pair = pairs.findOrAdd(before, token, size);
      if (pair === size) {
        first[size - fixed] = before;
        second[size - fixed] = token;
        size++;
      }
      count(pair);
    }
    before = token;
  };
  /** A title or an abstract: apart, so that no word pair is made across the seam. */
  const readPart = (from: number, to: number): void => {
    before = -1;
    for (let j = from; j < to; j++) {
      const token = tokenOf[sequence[j] ?? 0] ?? NONE;
      if (token >= 0) meet(token);
      else if (token < NONE) for (const one of several[-2 - token] ?? []) meet(one);
    }
  };
  readAt.forEach((at, row) => {
    start = used;
    length = 0;
    readPart(read[2 * at] ?? 0, read[2 * at + 1] ?? 0);
    readPart(read[2 * at + 1] ?? 0, read[2 * at + 2] ?? 0);
    for (let j = authors.starts[row] ?? 0; j < (authors.starts[row + 1] ?? 0); j++)
      count(reading.tokens.length + (authors.ids[j] ?? 0));
    lengths[row] = length;
    starts[row + 1] = used;
  });
  return {
    starts,
    lengths,
    ids: ids.subarray(0, used),
    counts: counts.subarray(0, used),
    size,
    fixed,
    authors: authors.keys,
    frequency: frequency.subarray(0, size),
    first,
    second,
    pairs,
  };
}

/** How much room the counting may need, at most. */
function mostTerms(
  { starts, sequence, tokenOf, several }: Reading,
  authors: Authors,
  readAt: Int32Array,
  withPairs: boolean,
): { occurrences: number; pairs: number } {
  let tokens = 0;
  for (const at of readAt) {
    const from = starts[2 * at] ?? 0;
    const to = starts[2 * at + 2] ?? 0;
    tokens += to - from;
    if (several.length === 0) continue;
    for (let j = from; j < to; j++) {
      const token = tokenOf[sequence[j] ?? 0] ?? NONE;
      if (token < NONE) tokens += (several[-2 - token] ?? []).length;
    }
  }
  const pairs = withPairs ? tokens : 0;
  return { occurrences: tokens + authors.ids.length + pairs, pairs };
}

/** Puts the terms of two papers and more to the front of each row, in their order; where that front ends. */
export function sortShared({ starts, ids, counts, frequency }: Counted): Int32Array {
  const shared = new Int32Array(starts.length - 1);
  let longest = 0;
  for (let row = 0; row < shared.length; row++)
    longest = Math.max(longest, (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  const lone = new Int32Array(longest);
  const loneCounts = new Uint16Array(longest);
  for (let row = 0; row < shared.length; row++) {
    let next = starts[row] ?? 0;
    let alone = 0;
    for (let j = next; j < (starts[row + 1] ?? 0); j++) {
      const id = ids[j] ?? 0;
      if ((frequency[id] ?? 0) > 1) {
        ids[next] = id;
        counts[next++] = counts[j] ?? 0;
      } else {
        lone[alone] = id;
        loneCounts[alone++] = counts[j] ?? 0;
      }
    }
    shared[row] = next;
    for (let k = 0; k < alone; k++) {
      ids[next + k] = lone[k] ?? 0;
      counts[next + k] = loneCounts[k] ?? 0;
    }
  }
  return shared;
}
