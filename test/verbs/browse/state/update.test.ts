/** The reducer by itself: states and presses as literals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, FeedbackKind, PaperId } from '../../../../src/paper.ts';
import { KEYS } from '../../../../src/verbs/browse/input/keys.ts';
import type { ReaderScope } from '../../../../src/verbs/browse/library/ports.ts';
import type { ReaderList, ReaderRow } from '../../../../src/verbs/browse/library/reader.ts';
import {
  type Action,
  type Effect,
  initialState,
  type State,
  selectedId,
} from '../../../../src/verbs/browse/state/state.ts';
import { update } from '../../../../src/verbs/browse/state/update.ts';

const TODAY = '2026-06-18' as Day;
const scope: ReaderScope = { kind: 'day', day: TODAY };
const id = (number: number): PaperId => `arxiv:2606.${String(number).padStart(5, '0')}` as PaperId;

const row = (number: number): ReaderRow => ({
  id: id(number),
  title: `Paper ${number}`,
  category: number % 2 === 0 ? 'cs.LG' : 'math.PR',
  lists: [number % 2 === 0 ? 'cs.LG' : 'math.PR'],
  score: 1 - number / 10_000,
  signals: [],
  ...(number % 3 === 0 ? { interest: 'waves' } : {}),
});

const listOf = (count: number, own: ReaderScope = scope): ReaderList => ({
  scope: own,
  rows: Array.from({ length: count }, (_, index) => row(index)),
  minScore: 0.35,
});

const key = (name: string): Action => ({ type: 'press', press: { kind: 'key', name } });

function started(count = 100, marks: readonly (readonly [number, FeedbackKind])[] = []): State {
  const empty = initialState(scope, 'test', { columns: 120, rows: 12 });
  return update(empty, {
    type: 'listed',
    list: listOf(count),
    marks: new Map(marks.map(([number, kind]) => [id(number), [kind]])),
    batches: [TODAY, '2026-06-17' as Day],
  }).state;
}

/** What several keys make of a state, and everything they ask for. */
function typed(state: State, ...names: readonly string[]): { state: State; effects: Effect[] } {
  const effects: Effect[] = [];
  const last = names.reduce((now, name) => {
    const next = update(now, key(name));
    effects.push(...next.effects);
    return next.state;
  }, state);
  return { state: last, effects };
}

describe('moving', () => {
  test.each<[readonly string[], number]>([
    [['j', 'j', 'k'], 1],
    [['k'], 0],
    [['G'], 99],
    [['G', 'g', 'g'], 0],
    [['ctrl+d'], 5],
    [['space', 'space'], 18],
    [['G', 'pageup'], 90],
    [['end', 'home', 'down'], 1],
  ])('%j ends on row %i', (names, cursor) => {
    const { state } = typed(started(), ...names);
    expect(state.cursor).toBe(cursor);
    expect(state.top).toBeLessThanOrEqual(cursor);
    expect(state.top + 10).toBeGreaterThan(cursor);
  });

  test('asks for the paper it comes to, once', () => {
    expect(typed(started(), 'j').effects).toEqual([{ run: 'sheet', id: id(1) }]);
    const shown = update(typed(started(), 'j').state, {
      type: 'sheet',
      id: id(1),
      body: () => ['text'],
    }).state;
    expect(typed(shown, 'tab', 'j').effects).toEqual([]);
    expect(typed(shown, 'enter', 'j').effects).toEqual([{ run: 'opened', id: id(1) }]);
    expect(update(shown, { type: 'sheet', id: id(7), body: () => ['late'] }).state.paper?.lines).toEqual([
      'text',
    ]);
  });

  test('stops at the ends of a paper, and at those of a shorter one after a resize', () => {
    const body = (width: number): string[] =>
      Array.from({ length: 3000 / width }, (_, line) => `line ${line}`);
    const shown = update(started(), { type: 'sheet', id: id(0), body }).state;
    const end = typed(shown, 'enter', 'G').state;
    expect(end.paper?.top).toBe((end.paper?.lines.length ?? 0) - 10);
    const wider = update(end, { type: 'resized', size: { columns: 90, rows: 12 } }).state;
    expect(wider.paper?.top).toBe(Math.floor(3000 / 90) - 10);
    expect(typed(wider, 'h').state.focus).toBe('list');
  });
});

describe('feedback', () => {
  test('is given to the paper under the cursor, and taken back by the same key', () => {
    expect(typed(started(), 'l').effects).toEqual([{ run: 'mark', id: id(0), kind: 'like', on: true }]);
    expect(typed(started(5, [[0, 'like']]), 'l').effects).toEqual([
      { run: 'mark', id: id(0), kind: 'like', on: false },
    ]);
    expect(typed(started(), 'u')).toMatchObject({
      effects: [],
      state: { notice: { say: 'nothing-to-undo' } },
    });
  });

  test('a paper marked as read stays where it is until the filter is set again', () => {
    const filtered = typed(started(6), 'U').state;
    const marked = update(filtered, {
      type: 'marked',
      marks: new Map([[id(0), ['read']]]),
      undoable: 1,
      unranked: 0,
      notice: { say: 'marked', kind: 'read', on: true, moves: 'none' },
    }).state;
    expect(marked.visible).toHaveLength(6);
    expect(typed(marked, 'U', 'U').state.visible).toHaveLength(5);
  });
});

describe('filters', () => {
  test('keep the cursor on its paper where that passes', () => {
    const at = typed(started(20), 'j', 'j', 'j', 'j').state;
    const picked = typed(at, 'c', 'j').state;
    const { state } = typed(picked, 'enter');
    expect(state.filters.category).toBe('cs.LG');
    expect(state.visible).toHaveLength(10);
    expect(selectedId(state)).toBe(id(4));
    expect(typed(state, '0').state.visible).toHaveLength(20);
    expect(typed(state, 'esc').state.visible).toHaveLength(20);
  });

  test('hold on to their choice when the list is ranked anew', () => {
    const { state } = typed(started(20), 'i', 'j', 'enter');
    const again = update(state, { type: 'listed', list: listOf(9), marks: new Map(), batches: [] }).state;
    expect(again.visible).toEqual([0, 3, 6]);
  });
});

describe('a search', () => {
  test('asks for what stands there, the last word as the beginning of one', () => {
    const { state, effects } = typed(started(), '/', 'w', 'a', 'space', 'x');
    expect(effects).toEqual(['w', 'wa*', 'wa', 'wa x'].map((query) => ({ run: 'glance', query })));
    expect(typed(state, 'backspace', 'backspace', 'ctrl+w').state.input?.text).toBe('');
  });

  test('only shows hits of the query that stands there', () => {
    const { state } = typed(started(), '/', 'w', 'a');
    const late = update(state, { type: 'glanced', list: listOf(2, { kind: 'search', query: 'w' }) }).state;
    expect(late.list.rows).toHaveLength(100);
    const right = update(state, { type: 'glanced', list: listOf(2, { kind: 'search', query: 'wa*' }) }).state;
    expect(right.list.rows).toHaveLength(2);
    expect(typed(right, 'esc').state.list.rows).toHaveLength(100);
  });

  test('goes back to the row and the filters it came from', () => {
    const { state } = typed(started(20), 'c', 'j', 'enter', 'j', 'j', '/', 'w', 'a', 'esc');
    expect([state.cursor, state.filters.category, state.input]).toEqual([2, 'cs.LG', undefined]);
  });

  test('typed letters are letters, whatever they mean elsewhere', () => {
    const { state, effects } = typed(started(), '/', 'q', 'x', 'l', '?');
    expect(state.input?.text).toBe('qxl?');
    expect(effects.every(({ run }) => run === 'glance')).toBe(true);
  });
});

test('what is being fetched stays in the status line, and Escape stops it', () => {
  const fetching = update(started(), { type: 'refreshing', is: true }).state;
  const said = update(fetching, {
    type: 'notice',
    notice: { say: 'fetching', category: 'cs.LG', done: 0, of: 2 },
  });
  expect(typed(said.state, 'j').state.notice).toMatchObject({ say: 'fetching' });
  expect(typed(said.state, 'r').effects).toEqual([]);
  expect(typed(said.state, 'esc').effects).toEqual([{ run: 'cancel' }]);
});

test('no keys, clicks and sizes whatsoever lead to a state that cannot be shown', () => {
  const press = fc.constantFrom(...KEYS.flatMap(({ keys }) => keys), 'g', 'é', 'backspace').map(key);
  const at = fc.record({ column: fc.nat(200), row: fc.nat(60) });
  const mouse = fc.oneof(
    at.map((cell): Action => ({ type: 'press', press: { kind: 'click', at: cell } })),
    at.map((cell): Action => ({ type: 'press', press: { kind: 'wheel', by: 1, at: cell } })),
    at.map((cell): Action => ({ type: 'press', press: { kind: 'wheel', by: -1, at: cell } })),
  );
  const resize = fc
    .record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 80 }) })
    .map((size): Action => ({ type: 'resized', size }));
  const actions = fc.array(fc.oneof({ weight: 6, arbitrary: press }, mouse, resize), { maxLength: 60 });
  fc.assert(
    fc.property(actions, fc.nat(30), (all, count) => {
      const last = all.reduce((state, action) => update(state, action).state, started(count));
      expect(last.cursor).toBeGreaterThanOrEqual(0);
      expect(last.cursor).toBeLessThan(Math.max(1, last.visible.length));
      expect(last.top).toBeGreaterThanOrEqual(0);
      if (last.panel?.kind === 'picker') expect(last.panel.choices[last.panel.cursor]).toBeDefined();
    }),
    { seed: 618, numRuns: 300 },
  );
});
