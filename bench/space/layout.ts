/** Writes the layout that src/rank/corpus/space.ts reads. */
import { createPairTable } from '../../src/rank/corpus/pair-table.ts';
import { createWordTable, hashesOf } from '../../src/rank/corpus/word-table.ts';

export interface SpaceParts {
  readonly dimensions: number;
  /** Words first, then pairs `word word` of them. */
  readonly terms: readonly string[];
  readonly scales: Float32Array;
  /** dimensions/2 bytes a term. */
  readonly packed: Uint8Array;
  readonly shares: Uint8Array;
}

export function layOutSpace({ dimensions, terms, scales, packed, shares }: SpaceParts): Uint8Array {
  const words = terms.filter((term) => !term.includes(' '));
  if (terms.slice(0, words.length).some((term) => term.includes(' ')))
    throw new Error('a pair among the words');
  const wordTable = createWordTable(words.length);
  for (const word of words) wordTable.addHashed(...hashesOf(word), word);
  const pairTable = createPairTable(terms.length - words.length);
  terms.forEach((term, row) => {
    if (row < words.length) return;
    const [first = '', second = ''] = term.split(' ');
    const [a, b] = [wordTable.find(first), wordTable.find(second)];
    if (a < 0 || b < 0) throw new Error(`a pair of unknown words: ${term}`);
    pairTable.findOrAdd(a, b, row);
  });
  const head = [0x32505352, dimensions, terms.length, words.length];
  head.push(wordTable.slots().length / 3, pairTable.slots().length / 3);
  const parts = [Uint32Array.from(head), wordTable.slots(), pairTable.slots(), scales, packed, shares];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}
