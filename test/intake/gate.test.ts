import { describe, expect, test } from 'vitest';
import { createArxivGate } from '../../src/intake/gate.ts';
import { closeStore, openMemoryStore } from '../../src/store/file/open.ts';

function world() {
  const store = openMemoryStore();
  let now = 1_000_000;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  return {
    store,
    clock,
    pass: (ms: number) => {
      now += ms;
    },
    now: () => now,
  };
}

const signal = new AbortController().signal;

describe('the gate', () => {
  test('lets the first request through at once and the next three seconds after its end', async () => {
    const { store, clock, pass, now } = world();
    const gate = createArxivGate(store, clock, { interval: 3000 });
    const leave = await gate.enter(signal);
    expect(now()).toBe(1_000_000);
    pass(1700);
    leave();
    (await gate.enter(signal))();
    expect(now()).toBe(1_004_700);
    closeStore(store);
  });

  test('keeps the distance between two programs over one store', async () => {
    const { store, clock, now } = world();
    (await createArxivGate(store, clock, { interval: 3000 }).enter(signal))();
    const waits: number[] = [];
    (await createArxivGate(store, clock, { interval: 3000, onWait: (ms) => waits.push(ms) }).enter(signal))();
    expect(now()).toBe(1_003_000);
    expect(waits).toEqual([3000]);
    closeStore(store);
  });

  test('waits for what is left of a pause after the work that was done in it', async () => {
    const { store, clock, pass, now } = world();
    (await createArxivGate(store, clock, { interval: 3000 }).enter(signal))();
    const pauses: number[] = [];
    const meanwhile = async (ms: number) => {
      pauses.push(ms);
      pass(1200);
    };
    (await createArxivGate(store, clock, { interval: 3000, meanwhile }).enter(signal))();
    expect(pauses).toEqual([3000]);
    expect(now()).toBe(1_003_000);
    closeStore(store);
  });

  test('holds a request back until the one before has ended', async () => {
    const { store, clock } = world();
    const gate = createArxivGate(store, clock, { interval: 0 });
    const order: string[] = [];
    const leave = await gate.enter(signal);
    const second = gate.enter(signal).then((done) => {
      order.push('second begins');
      done();
    });
    await Promise.resolve();
    order.push('first ends');
    leave();
    await second;
    expect(order).toEqual(['first ends', 'second begins']);
    closeStore(store);
  });

  test('an abort while waiting frees the way for others', async () => {
    const { store, clock } = world();
    const stopping = { ...clock, sleep: async () => Promise.reject(new Error('stopped')) };
    (await createArxivGate(store, clock, { interval: 3000 }).enter(signal))();
    const gate = createArxivGate(store, stopping, { interval: 3000 });
    await expect(gate.enter(signal)).rejects.toThrow('stopped');
    await expect(gate.enter(signal)).rejects.toThrow('stopped');
    closeStore(store);
  });
});
