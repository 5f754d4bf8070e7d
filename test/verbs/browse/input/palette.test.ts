/** The commands of `:`. */
import { describe, expect, test } from 'vitest';
import type { PaperId } from '../../../../src/paper.ts';
import type { ReaderRow } from '../../../../src/verbs/browse/library/reader.ts';
import { fitness, fitting } from '../../../../src/verbs/browse/state/palette.ts';
import { type Effect, initialState, type State } from '../../../../src/verbs/browse/state/state.ts';
import { update } from '../../../../src/verbs/browse/state/update.ts';
import { DAY } from '../session.ts';

const row = (number: number, rest: Partial<ReaderRow>): ReaderRow => ({
  id: `arxiv:2606.0000${number}` as unknown as PaperId,
  title: `Paper ${number}`,
  category: 'cs.LG',
  lists: ['cs.LG'],
  day: DAY,
  score: 1 - number / 10,
  signals: [],
  ...rest,
});
const rows = [
  row(1, { title: 'b', day: '2026-06-16' as typeof DAY, interest: 'optical computing' }),
  row(2, { title: 'c' }),
  row(3, { title: 'a', day: '2026-06-17' as typeof DAY }),
];

/** The state after keys, with all that was to be done. */
function press(keys: readonly string[], from?: State): { state: State; effects: Effect[] } {
  const scope = { kind: 'since', day: DAY } as const;
  let state = from ?? initialState(scope, 'x', { columns: 100, rows: 20 });
  const effects: Effect[] = [];
  const act = (action: Parameters<typeof update>[1]): void => {
    const next = update(state, action);
    state = next.state;
    effects.push(...next.effects);
  };
  if (from === undefined)
    act({ type: 'listed', list: { scope, rows, minScore: 0.5 }, marks: new Map(), batches: [DAY] });
  effects.length = 0;
  for (const name of keys) act({ type: 'press', press: { kind: 'key', name } });
  return { state, effects };
}
const typed = (text: string): string[] => [
  ':',
  ...[...text].map((letter) => (letter === ' ' ? 'space' : letter)),
  'enter',
];
const runs = (text: string): Effect[] => press(typed(text)).effects;
const first = (text: string): string | undefined => fitting(press([]).state, text)[0]?.name;

describe('what is typed', () => {
  test.each([
    ['lik', 'like'],
    ['dis', 'dislike'],
    ['cbib', 'copy bibtex'],
    ['cid', 'copy id'],
    ['snew', 'sort newest'],
    ['opt', 'interest optical computing'],
    ['cslg', 'category cs.LG'],
    ['sav', 'save'],
    ['saved', 'saved'],
    ['q', 'quit'],
    ['2606', undefined],
  ])('%s means %s first', (text, name) => {
    expect(first(text)).toBe(name ?? text);
  });

  test('fits a name whose letters come in that order, beginnings before the rest', () => {
    expect(fitness('xq', 'quit')).toBeUndefined();
    expect(fitness('un', 'undo')).toBeGreaterThan(fitness('un', 'sort unread') ?? 0);
  });
});

describe('Enter runs', () => {
  const id = rows[0]?.id;
  test.each<[string, Effect]>([
    ['like', { run: 'mark', id: id as PaperId, kind: 'like', on: true }],
    ['forget', { run: 'forget', id: id as PaperId }],
    ['copy id', { run: 'id', id: id as PaperId }],
    ['note ask Ada', { run: 'note', id: id as PaperId, text: 'ask Ada', append: true }],
    ['mute state space', { run: 'edit', edit: { list: 'mute', value: 'state space', author: false } }],
    ['follow Ada Lovelace', { run: 'edit', edit: { list: 'author', value: 'Ada Lovelace' } }],
    ['search au:ada light', { run: 'list', scope: { kind: 'search', query: 'au:ada light' } }],
    ['liked', { run: 'list', scope: { kind: 'liked' } }],
    ['day 2026-06-18', { run: 'list', scope: { kind: 'day', day: DAY } }],
    ['quit', { run: 'quit' }],
  ])('%s', (text, effect) => {
    expect(runs(text)).toContainEqual(effect);
  });

  test('a number, which goes there, and no further than the list', () => {
    expect(press(typed('3')).state.cursor).toBe(2);
    expect(press(typed('go 2')).state.cursor).toBe(1);
    expect(press(typed('4')).state.notice).toEqual({ say: 'no-such-rank' });
  });

  test('an order, in which the cursor stays on its paper', () => {
    const { state } = press(typed('sort title'));
    expect(state.visible).toEqual([2, 0, 1]);
    expect(state.cursor).toBe(1);
    expect(press(typed('sort newest')).state.visible).toEqual([1, 2, 0]);
    expect(press(['0'], state).state.visible).toEqual([0, 1, 2]);
  });

  test('what an unknown name was meant for is told', () => {
    expect(press(typed('undoo')).state).toMatchObject({
      palette: undefined,
      notice: { say: 'unknown-command', text: 'undoo', near: 'undo' },
    });
  });
});

test('the line is edited, completed and left; the latest commands come first', () => {
  expect(press([':', 'c', 'i', 'd', 'tab']).state.palette).toMatchObject({ text: 'copy id', cursor: 7 });
  expect(press([':', 'a', 'esc']).state.palette).toBeUndefined();
  expect(press([':', 'a', 'backspace', 'backspace']).state.palette).toBeUndefined();
  expect(press([':', 'down', 'down', 'enter']).state.past).toEqual(['save']);
  const { state } = press([...typed('sort title'), ...typed('2')]);
  expect(
    fitting(state, '')
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(['2', 'sort title']);
  expect(press([':', 'enter'], state).state.cursor).toBe(1);
});
