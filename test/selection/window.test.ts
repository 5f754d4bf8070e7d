import { beforeEach, describe, expect, test } from 'vitest';
import type { AnnounceType } from '../../src/paper.ts';
import { type Asked, findWindow, type WindowRequest } from '../../src/selection/window.ts';
import type { Store } from '../../src/store/file/open.ts';
import { announce, deliver, FRIDAY, MONDAY, TUESDAY } from '../helpers/selection.ts';
import { day, memoryStore } from '../helpers/store.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function windowOf(today: string, fields: Partial<WindowRequest> = {}) {
  const { papers, ...window } = findWindow(store, {
    asked: { kind: 'today' },
    profile: 'default',
    categories: ['cs.LG'],
    wanted: ['new', 'cross', 'replace'],
    today: day(today),
    ...fields,
  });
  return { ...window, ids: papers.map(({ paper }) => paper.id).sort() };
}

describe('the window of today', () => {
  test('is the latest batch alone where no digest was ever delivered', () => {
    announce(store, '1', { on: FRIDAY });
    const monday = announce(store, '2');
    expect(windowOf(MONDAY)).toMatchObject({ date: MONDAY, since: MONDAY, ids: [monday], announced: 1 });
  });

  test('begins after the last delivered digest, so that missed days are made up for', () => {
    const [thursday, friday, monday] = [
      announce(store, '1', { on: '2026-04-16' }),
      announce(store, '2', { on: FRIDAY }),
      announce(store, '3'),
    ];
    deliver(store, '2026-04-15', []);
    expect(windowOf(MONDAY)).toMatchObject({
      date: MONDAY,
      since: '2026-04-16',
      ids: [thursday, friday, monday],
    });
  });

  test('is the same when it is made again on the day on which it was delivered', () => {
    const monday = announce(store, '1');
    deliver(store, MONDAY, [monday]);
    expect(windowOf(MONDAY)).toMatchObject({ ids: [monday], alreadyShown: 0 });
  });

  test('is empty and of today once the latest batch was delivered on an earlier day', () => {
    deliver(store, MONDAY, [announce(store, '1')]);
    expect(windowOf(TUESDAY)).toMatchObject({ date: TUESDAY, since: TUESDAY, ids: [], announced: 0 });
  });

  test('takes in what came late for a day that a digest had covered, and says from which day on', () => {
    announce(store, '1', { on: FRIDAY, seen: '2026-04-17T07:00:00.000Z' });
    deliver(store, FRIDAY, [], '2026-04-17T08:00:00.000Z');
    const late = announce(store, '2', { on: FRIDAY, seen: '2026-04-20T07:00:00.000Z' });
    const monday = announce(store, '3', { seen: '2026-04-20T07:00:00.000Z' });
    expect(windowOf(MONDAY)).toMatchObject({ date: MONDAY, since: FRIDAY, ids: [late, monday] });
  });

  test('is of today where nothing but late papers is new', () => {
    deliver(store, MONDAY, [announce(store, '1')], '2026-04-20T08:00:00.000Z');
    const late = announce(store, '2', { seen: '2026-04-21T07:00:00.000Z' });
    expect(windowOf(TUESDAY)).toMatchObject({ date: TUESDAY, since: MONDAY, ids: [late] });
  });

  test('leaves papers older than the first digest to the past, however late they come', () => {
    deliver(store, FRIDAY, [], '2026-04-17T08:00:00.000Z');
    announce(store, '1', { on: '2026-04-16', seen: '2026-04-20T07:00:00.000Z' });
    const monday = announce(store, '2');
    expect(windowOf(MONDAY).ids).toEqual([monday]);
  });

  test('counts a paper that an earlier digest showed and leaves it out, for this profile alone', () => {
    const paper = announce(store, '1', { on: FRIDAY });
    deliver(store, FRIDAY, [paper]);
    announce(store, '1', { type: 'replace', version: 2 });
    expect(windowOf(MONDAY)).toMatchObject({ ids: [], announced: 1, alreadyShown: 1 });
    expect(windowOf(MONDAY, { profile: 'other' })).toMatchObject({ ids: [paper], alreadyShown: 0 });
  });

  test('does not see lists that are not read', () => {
    announce(store, '1', { category: 'math.CO' });
    expect(windowOf(MONDAY)).toMatchObject({ ids: [], announced: 0 });
  });
});

test.each([
  ['replace-cross', ['replace'], true],
  ['replace-cross', ['new', 'cross'], false],
  ['replace', ['replace'], true],
  ['cross', ['new'], false],
] as const)('of a paper announced as %s, a reader of %j sees: %s', (type: AnnounceType, wanted, isSeen) => {
  announce(store, '1', { type });
  const window = windowOf(MONDAY, { wanted: [...wanted] });
  expect([window.ids.length, window.announced]).toEqual([isSeen ? 1 : 0, 1]);
});

describe('a window asked for by date', () => {
  const asked = (request: Asked) => windowOf(TUESDAY, { asked: request });

  test('shows its day whole, whatever was delivered', () => {
    const friday = announce(store, '1', { on: FRIDAY });
    deliver(store, FRIDAY, [friday]);
    announce(store, '2');
    expect(asked({ kind: 'date', date: FRIDAY })).toMatchObject({
      date: FRIDAY,
      ids: [friday],
      alreadyShown: 0,
    });
  });

  test('since a day goes on until today', () => {
    const papers = [announce(store, '1', { on: FRIDAY }), announce(store, '2')];
    expect(asked({ kind: 'since', since: FRIDAY })).toMatchObject({
      since: FRIDAY,
      date: TUESDAY,
      ids: papers,
    });
  });

  test('since a day to come is that day', () => {
    const since = day('2026-05-01');
    expect(asked({ kind: 'since', since })).toMatchObject({ since, date: since, ids: [] });
  });
});
