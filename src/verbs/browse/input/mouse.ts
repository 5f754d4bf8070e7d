/** The mouse: the wheel moves what it is over, a click chooses. Pure. */

import { GAP, layoutOf, panelHeight } from '../state/layout.ts';
import { choose, moveInPicker } from '../state/picker.ts';
import { moveTo, type State, type Step, scrolled, scrollPaper, step } from '../state/state.ts';
import type { Cell } from './input.ts';

const WHEEL_LINES = 3;

export function wheel(state: State, by: 1 | -1, at: Cell): Step {
  const { panel } = state;
  if (panel?.kind === 'picker') return moveInPicker(state, panel, by);
  if (panel?.kind === 'note') return step(state);
  const lines = by * WHEEL_LINES;
  if (panel !== undefined)
    return step({ ...state, panel: scrolled(panel, panel.top + lines, panelHeight(state.size)) });
  return isOverPaper(state, at) ? scrollPaper(state, lines) : moveTo(state, state.cursor + lines);
}

/** A second click on the same row opens it. */
export function click(state: State, at: Cell): Step {
  const line = at.row - 1;
  const { height } = layoutOf(state.size);
  if (line < 0 || line >= height) return step(state);
  const { panel } = state;
  if (panel?.kind === 'picker') {
    const choice = panel.choices[panel.top + line];
    return choice === undefined ? step(state) : choose({ ...state, panel: undefined }, choice);
  }
  if (panel !== undefined) return step(state);
  if (isOverPaper(state, at)) return step({ ...state, focus: 'paper' });
  const cursor = state.top + line;
  if (cursor >= state.visible.length) return step(state);
  if (cursor === state.cursor) return step({ ...state, focus: 'paper' });
  return moveTo({ ...state, focus: 'list' }, cursor);
}

function isOverPaper({ size, focus, paper }: State, { column }: Cell): boolean {
  const { isWide, listWidth } = layoutOf(size);
  return paper !== undefined && (isWide ? column >= listWidth + GAP - 1 : focus === 'paper');
}
