/** Numbers for pairs of numbers: an open-addressing hash table, since a Map with string keys is ten times slower. */
export interface PairTable {
  /** The number of a pair; -1 where it has none. */
  readonly find: (a: number, b: number) => number;
  /** The number of a pair, `next` where it had none. */
  readonly findOrAdd: (a: number, b: number, next: number) => number;
  /** Three numbers a slot: the pair and its number plus one, 0 for an empty slot. For viewPairTable. */
  readonly slots: () => Int32Array;
}

function slotOf(slots: Int32Array, mask: number, a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash ^= hash >>> 15;
  let slot = (hash & mask) * 3;
  while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) {
    slot += 3;
    if (slot === slots.length) slot = 0;
  }
  return slot;
}

export function createPairTable(expected = 1 << 12): PairTable {
  let capacity = 1 << Math.ceil(Math.log2(Math.max(16, expected * 1.6)));
  let slots = new Int32Array(capacity * 3);
  let size = 0;

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
  const findOrAdd = (a: number, b: number, next: number): number => {
    const slot = slotOf(slots, capacity - 1, a, b);
    const known = slots[slot + 2] ?? 0;
    if (known !== 0) return known - 1;
    slots[slot] = a;
    slots[slot + 1] = b;
    slots[slot + 2] = next + 1;
    size++;
    if (size * 1.6 > capacity) grow();
    return next;
  };
  return {
    find: (a, b) => (slots[slotOf(slots, capacity - 1, a, b) + 2] ?? 0) - 1,
    findOrAdd,
    slots: () => slots,
  };
}

/** Finds in the slots of a table that was made before. */
export function viewPairTable(slots: Int32Array): PairTable['find'] {
  const mask = slots.length / 3 - 1;
  return (a, b) => (slots[slotOf(slots, mask, a, b) + 2] ?? 0) - 1;
}
