/** Numbers for pairs of numbers: an open-addressing hash table, since a Map with string keys is ten times slower. */
export interface PairTable {
  /** The number of a pair; -1 where it has none. */
  readonly find: (a: number, b: number) => number;
  /** The number of a pair, `next` where it had none. */
  readonly findOrAdd: (a: number, b: number, next: number) => number;
}

export function createPairTable(expected = 1 << 12): PairTable {
  let capacity = 1 << Math.ceil(Math.log2(Math.max(16, expected * 2)));
  let keys = new Int32Array(capacity * 3).fill(-1);
  let size = 0;

  const slotOf = (a: number, b: number): number => {
    let hash = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    hash = (hash ^ (hash >>> 15)) >>> 0;
    let slot = hash & (capacity - 1);
    while (keys[slot * 3] !== -1 && (keys[slot * 3] !== a || keys[slot * 3 + 1] !== b)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot * 3;
  };
  const grow = (): void => {
    const old = keys;
    capacity *= 2;
    keys = new Int32Array(capacity * 3).fill(-1);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] === -1) continue;
      const slot = slotOf(old[at] ?? 0, old[at + 1] ?? 0);
      keys[slot] = old[at] ?? 0;
      keys[slot + 1] = old[at + 1] ?? 0;
      keys[slot + 2] = old[at + 2] ?? 0;
    }
  };
  const findOrAdd = (a: number, b: number, next: number): number => {
    const slot = slotOf(a, b);
    if (keys[slot] !== -1) return keys[slot + 2] ?? -1;
    keys[slot] = a;
    keys[slot + 1] = b;
    keys[slot + 2] = next;
    size++;
    if (size * 2 > capacity) grow();
    return next;
  };
  return { find: (a, b) => keys[slotOf(a, b) + 2] ?? -1, findOrAdd };
}
