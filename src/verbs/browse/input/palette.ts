/** The line that `:` opens: commands by name, completed as one types. Pure. */
import { nearest } from '../../../text/nearest.ts';
import { edited } from '../state/editing.ts';
import { filter, say } from '../state/filter.ts';
import { clamp } from '../state/layout.ts';
import { type Act, type Entry, fitting } from '../state/palette.ts';
import { choose } from '../state/picker.ts';
import { moveTo, type Palette, type State, type Step, selectedId, step } from '../state/state.ts';
import { run } from './commands.ts';
import type { Press } from './input.ts';

const RULES = { most: 500, lines: false };
const MOST_PAST = 20;
const MOVES: Readonly<Record<string, number>> = { down: 1, 'ctrl+n': 1, up: -1, 'ctrl+p': -1 };

export function commands(state: State, palette: Palette, press: Press): Step {
  const entries = fitting(state, palette.text);
  if (press.kind === 'wheel') return step(chosen(state, palette, palette.choice + press.by, entries.length));
  if (press.kind === 'key') {
    const { name } = press;
    const by = MOVES[name];
    if (by !== undefined) return step(chosen(state, palette, palette.choice + by, entries.length));
    if (name === 'esc' || (name === 'backspace' && palette.text === ''))
      return step({ ...state, palette: undefined });
    if (name === 'enter' || name === 'ctrl+j') return enter(state, palette, entries[palette.choice]);
    if (name === 'tab') return step(completed(state, palette, entries[palette.choice]));
  }
  const next = edited(palette, press, RULES);
  return step(next === undefined ? state : { ...state, palette: { ...next, choice: 0 } });
}

const chosen = (state: State, palette: Palette, choice: number, count: number): State => ({
  ...state,
  palette: { ...palette, choice: clamp(choice, 0, Math.max(0, count - 1)) },
});

/** A name that words follow gets a space for them. */
function completed(state: State, palette: Palette, entry: Entry | undefined): State {
  if (entry === undefined) return state;
  return { ...state, palette: { ...palette, text: entry.name, cursor: entry.name.length, choice: 0 } };
}

function enter(state: State, { text }: Palette, entry: Entry | undefined): Step {
  const closed = { ...state, palette: undefined };
  if (entry === undefined) {
    const names = fitting(state, '').map(({ name }) => name);
    const near = nearest(text.trim(), names);
    return step({ ...closed, notice: { say: 'unknown-command', text: text.trim(), near } });
  }
  const past = [entry.name, ...state.past.filter((name) => name !== entry.name)].slice(0, MOST_PAST);
  return perform({ ...closed, past }, entry.act);
}

function perform(state: State, act: Act): Step {
  const id = selectedId(state);
  switch (act.do) {
    case 'key':
      return run(state, act.command);
    case 'choice':
      return choose(state, act.choice);
    case 'order':
      return filter(state, { ...state.filters, order: act.order });
    case 'forget':
    case 'id':
      return id === undefined ? step(state) : step(state, { run: act.do, id });
    case 'note':
      return id === undefined ? step(state) : step(state, { run: 'note', id, text: act.words, append: true });
    case 'search': {
      const next: State = { ...state, isLoading: true, focus: 'list', notice: { say: 'ranking' } };
      return step(next, { run: 'list', scope: { kind: 'search', query: act.words } });
    }
    case 'mute':
      return step(state, { run: 'edit', edit: { list: 'mute', value: act.words, author: false } });
    case 'follow':
      return step(state, { run: 'edit', edit: { list: 'author', value: act.words } });
    case 'go':
      return goTo(state, Number(act.words));
    default:
      return act satisfies never;
  }
}

const goTo = (state: State, place: number): Step =>
  place >= 1 && place <= state.visible.length
    ? moveTo({ ...state, focus: 'list' }, place - 1)
    : say(state, 'no-such-rank');
