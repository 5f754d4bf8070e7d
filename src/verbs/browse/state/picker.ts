/** The list of everything the list can be narrowed to. Pure. */
import type { ReaderRow } from '../library/reader.ts';
import { clearAll, filter, load, say } from './filter.ts';
import { clamp, panelHeight, scrolledTo } from './layout.ts';
import { type Panel, type PickerChoice, type State, type Step, step } from './state.ts';

type Picker = Extract<Panel, { kind: 'picker' }>;
export type PickerOf = 'everything' | 'interest' | 'category' | 'day';

export function openPicker(state: State, of: PickerOf): Step {
  const choices = choicesOf(state, of);
  const chosen = choices.findIndex((choice) => isChosen(state, choice));
  const cursor = of === 'everything' ? 0 : Math.max(0, chosen);
  return moveInPicker(state, { kind: 'picker', title: 'pick', choices, cursor, top: 0 }, 0);
}

/** Who may be followed, or what may be muted, of one paper. */
export const offer = (state: State, title: 'mute' | 'follow', choices: readonly PickerChoice[]): Step =>
  choices.length === 0
    ? say(state, 'unsupported')
    : moveInPicker(state, { kind: 'picker', title, choices, cursor: 0, top: 0 }, 0);

export function moveInPicker(state: State, picker: Picker, by: number): Step {
  const count = picker.choices.length;
  const cursor = clamp(picker.cursor + by, 0, count - 1);
  const top = scrolledTo(cursor, picker.top, panelHeight(state.size), count);
  return step({ ...state, panel: { ...picker, cursor, top } });
}

export function choose(state: State, choice: PickerChoice): Step {
  switch (choice.kind) {
    case 'all':
      return clearAll(state);
    case 'unread':
      return filter(state, { ...state.filters, unread: !state.filters.unread });
    case 'saved':
    case 'liked':
    case 'noted':
      return load(state, { kind: choice.kind });
    case 'mute':
      return step(state, { run: 'edit', edit: { list: 'mute', value: choice.name, author: choice.author } });
    case 'follow':
      return step(state, { run: 'edit', edit: { list: 'author', value: choice.name } });
    case 'interest':
      return filter(state, { ...state.filters, interest: choice.name });
    case 'category':
      return filter(state, { ...state.filters, category: choice.name });
    case 'day':
      return load(state, { kind: 'day', day: choice.day });
    default:
      return choice satisfies never;
  }
}

/** Whether the list shows what this choice would make it show. */
export function isChosen({ filters, list: { scope } }: State, choice: PickerChoice): boolean {
  if (choice.kind === 'unread') return filters.unread;
  if (choice.kind === 'saved' || choice.kind === 'liked' || choice.kind === 'noted')
    return scope.kind === choice.kind;
  if (choice.kind === 'interest') return filters.interest === choice.name;
  if (choice.kind === 'category') return filters.category === choice.name;
  return choice.kind === 'day' && 'day' in scope && scope.day === choice.day;
}

export function choicesOf({ list, batches }: State, of: PickerOf): PickerChoice[] {
  const interests = counted(list.rows, ({ interest }) => (interest === undefined ? [] : [interest]));
  const categories = counted(list.rows, ({ lists, category }) => (lists.length > 0 ? lists : [category]));
  const all: PickerChoice[] = [
    { kind: 'all' },
    { kind: 'unread' },
    { kind: 'saved' },
    { kind: 'liked' },
    { kind: 'noted' },
    ...interests.map(([name, count]) => ({ kind: 'interest' as const, name, count })),
    ...categories.map(([name, count]) => ({ kind: 'category' as const, name, count })),
    ...batches.map((day) => ({ kind: 'day' as const, day })),
  ];
  return of === 'everything' ? all : all.filter(({ kind }) => kind === of || kind === 'all');
}

/** Names with how many rows have them, the most frequent first. */
function counted(
  rows: readonly ReaderRow[],
  namesOf: (row: ReaderRow) => readonly string[],
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const name of new Set(namesOf(row))) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
