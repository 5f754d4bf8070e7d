/** A press goes to whatever is open: the line being typed, a panel, or the list and the paper. Pure. */

import { isTooSmall, panelHeight } from '../state/layout.ts';
import { choose, moveInPicker } from '../state/picker.ts';
import { type NoteEditor, type Panel, type State, type Step, scrolled, step } from '../state/state.ts';
import { distance, run } from './commands.ts';
import type { Press } from './input.ts';
import { type Command, commandOf } from './keys.ts';
import { click, wheel } from './mouse.ts';
import { commands } from './palette.ts';
import { typed } from './typing.ts';
import { writes } from './writing.ts';

export function pressed(before: State, press: Press): Step {
  // What the status line said has been read; while something is fetched it goes on saying so.
  const state = before.isRefreshing ? before : { ...before, notice: undefined };
  if (isKey(press, 'ctrl+c')) return step(state, { run: 'interrupt' });
  if (isKey(press, 'ctrl+z')) return step(state, { run: 'suspend' });
  if (isTooSmall(state.size)) return step(state, ...(isKey(press, 'q') ? [{ run: 'quit' } as const] : []));
  if (state.panel?.kind === 'note') return writes(state, state.panel, press);
  if (state.palette !== undefined) return commands(state, state.palette, press);
  if (state.input !== undefined) return typed(state, state.input, press);
  switch (press.kind) {
    case 'wheel':
      return wheel(state, press.by, press.at);
    case 'click':
      return click(state, press.at);
    case 'paste':
      return step(state);
    case 'key': {
      // Terminals send a line feed for Ctrl-J, and some of them for Enter.
      const name = press.name === 'ctrl+j' ? 'enter' : press.name;
      const { command, pending } = commandOf(state.pending, name);
      const next = { ...state, pending };
      const { panel } = next;
      if (command === undefined || panel?.kind === 'note') return step(next);
      return panel === undefined ? run(next, command) : inPanel(next, panel, command);
    }
    default:
      return press satisfies never;
  }
}

const isKey = (press: Press, name: string): boolean => press.kind === 'key' && press.name === name;

/** A panel closes with its own key too. */
function inPanel(state: State, panel: Exclude<Panel, NoteEditor>, command: Command): Step {
  const closed = { ...state, panel: undefined };
  if (command === 'quit' || command === 'back' || command === panel.kind) return step(closed);
  const height = panelHeight(state.size);
  const by = distance(command, height);
  if (panel.kind === 'picker') {
    if (by !== undefined) return moveInPicker(state, panel, by);
    const choice = panel.choices[panel.cursor];
    if (command === 'enter' && choice !== undefined) return choose(closed, choice);
    return command === 'redraw' ? step(state, { run: 'redraw' }) : step(state);
  }
  const lines = by ?? (command === 'text-down' ? 1 : command === 'text-up' ? -1 : undefined);
  if (lines !== undefined) return step({ ...state, panel: scrolled(panel, panel.top + lines, height) });
  // Whatever else it is: it is meant for the paper below.
  return command === 'enter' ? step(closed) : run(closed, command);
}
