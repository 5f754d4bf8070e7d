/**
 * Numbers for words that are met in running text, without making a string of each: a hash table over two independent
 * 32-bit hashes of a word's folded characters. That two words share all 64 bits is not to be expected in any library, and
 * would only count two words as one.
 */
export interface WordTable {
  readonly size: () => number;
  /** The word met first under that number, folded. */
  readonly textOf: (word: number) => string;
  readonly find: (folded: string) => number;
  /** For callers who have worked out the hashes on the way: the number, or -1. */
  readonly findHashed: (a: number, b: number) => number;
  /** Three numbers a slot: both hashes and the word's number plus one, 0 for an empty slot. For viewWordTable. */
  readonly slots: () => Int32Array;
  /** Adds a word that findHashed did not find. */
  readonly addHashed: (a: number, b: number, folded: string) => number;
}

export const HASH_A = 0x811c9dc5;
export const HASH_B = 0x2545f491;

/** FNV-1a. */
export function hashA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashB(hash: number, code: number): number {
  return (Math.imul(hash, 0x5bd1e995) + code) | 0;
}

/** Both hashes of a whole word. */
export function hashesOf(word: string): [number, number] {
  let a = HASH_A | 0;
  let b = HASH_B | 0;
  for (let i = 0; i < word.length; i++) {
    a = hashA(a, word.charCodeAt(i));
    b = hashB(b, word.charCodeAt(i));
  }
  return [a, b];
}

/** Finds in the slots of a table that was made before. */
export function viewWordTable(slots: Int32Array): WordTable['find'] {
  const mask = slots.length / 3 - 1;
  return (folded) => {
    const [a, b] = hashesOf(folded);
    return (slots[slotOf(slots, mask, a, b) + 2] ?? 0) - 1;
  };
}

function slotOf(slots: Int32Array, mask: number, a: number, b: number): number {
  let slot = ((a ^ (a >>> 15)) & mask) * 3;
  while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) {
    slot += 3;
    if (slot === slots.length) slot = 0;
  }
  return slot;
}

export function createWordTable(expected = 1 << 13): WordTable {
  let capacity = 1 << Math.ceil(Math.log2(Math.max(16, expected * 1.6)));
  let slots = new Int32Array(capacity * 3);
  const texts: string[] = [];

  const findHashed = (a: number, b: number): number =>
    (slots[slotOf(slots, capacity - 1, a, b) + 2] ?? 0) - 1;
  const grow = (): void => {
    const old = slots;
    capacity *= 2;
    slots = new Int32Array(capacity * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const slot = slotOf(slots, capacity - 1, old[at] ?? 0, old[at + 1] ?? 0);
      for (let i = 0; i < 3; i++) slots[slot + i] = old[at + i] ?? 0;
    }
  };
  const addHashed = (a: number, b: number, folded: string): number => {
    const slot = slotOf(slots, capacity - 1, a, b);
    const word = texts.push(folded) - 1;
    slots[slot] = a;
    slots[slot + 1] = b;
    slots[slot + 2] = word + 1;
    if (texts.length * 1.6 > capacity) grow();
    return word;
  };
  return {
    size: () => texts.length,
    textOf: (word) => texts[word] ?? '',
    find: (folded) => findHashed(...hashesOf(folded)),
    slots: () => slots,
    findHashed,
    addHashed,
  };
}
