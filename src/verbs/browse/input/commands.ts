/** What the keys do. Pure. */
import type { FeedbackKind } from '../../../paper.ts';
import { clearAll, filter, isAside, load, say, turn } from '../state/filter.ts';
import { layoutOf } from '../state/layout.ts';
import { openPicker } from '../state/picker.ts';
import {
  type Effect,
  isFiltered,
  moveTo,
  type State,
  type Step,
  scrollPaper,
  selectedId,
  step,
} from '../state/state.ts';
import type { Command } from './keys.ts';

/** How far a command scrolls, in lines; undefined for those that do not scroll. */
export function distance(command: Command, height: number): number | undefined {
  const half = Math.max(1, Math.floor(height / 2));
  const page = Math.max(1, height - 1);
  const steps: Partial<Record<Command, number>> = {
    down: 1,
    up: -1,
    'half-down': half,
    'half-up': -half,
    'page-down': page,
    'page-up': -page,
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  return steps[command];
}

export function run(state: State, command: Command): Step {
  const { height } = layoutOf(state.size);
  const by = distance(command, height);
  if (by !== undefined)
    return state.focus === 'paper' ? scrollPaper(state, by) : moveTo(state, state.cursor + by);
  switch (command) {
    case 'enter':
    case 'other-pane': {
      const isBack = command === 'other-pane' && state.focus === 'paper';
      const id = selectedId(state);
      if (isBack || id === undefined) return step({ ...state, focus: 'list' });
      const next = { ...state, focus: 'paper' as const };
      return command === 'enter' ? step(next, { run: 'opened', id }) : step(next);
    }
    case 'back':
      return back(state);
    case 'text-down':
      return scrollPaper(state, 1);
    case 'text-up':
      return scrollPaper(state, -1);
    case 'like':
    case 'dislike':
    case 'save':
    case 'read':
      return mark(state, command);
    case 'undo':
      return state.undoable === 0 ? say(state, 'nothing-to-undo') : step(state, { run: 'undo' });
    case 'why':
      return why(state);
    case 'note':
    case 'mute':
    case 'follow':
    case 'diff':
    case 'open':
    case 'pdf':
    case 'copy':
    case 'copy-link':
      return ofPaper(state, command);
    case 'briefing':
      return step(state, { run: 'briefing', day: dayOf(state) });
    case 'palette':
      return step({ ...state, palette: { text: '', cursor: 0, choice: 0 } });
    case 'search':
      return step({
        ...state,
        input: { text: '', back: state.list, cursor: state.cursor, filters: state.filters },
        focus: 'list',
      });
    case 'filter':
      return openPicker(state, 'everything');
    case 'interest':
    case 'category':
    case 'day':
      return openPicker(state, command);
    case 'unread':
      return filter(state, { ...state.filters, unread: !state.filters.unread });
    case 'saved':
      return state.list.scope.kind === 'saved' ? load(state, state.home) : load(state, { kind: 'saved' });
    case 'older':
      return turn(state, 1);
    case 'newer':
      return turn(state, -1);
    case 'clear':
      return clearAll(state);
    case 'refresh':
      return state.isRefreshing ? say(state, 'busy') : step(state, { run: 'refresh' });
    case 'reorder':
    case 'help':
    case 'redraw':
    case 'suspend':
    case 'quit':
    case 'interrupt':
      return step(state, { run: command });
    default:
      return step(state);
  }
}

/** One thing at a time: the paper's pane, what is being fetched, a search, the filters. */
function back(state: State): Step {
  if (state.focus === 'paper') return step({ ...state, focus: 'list' });
  if (state.isRefreshing) return step(state, { run: 'cancel' });
  if (isAside(state)) return load(state, state.home);
  return isFiltered(state) ? filter(state, { unread: false }) : step(state);
}

function mark(state: State, kind: FeedbackKind): Step {
  const id = selectedId(state);
  if (id === undefined) return step(state);
  const on = state.marks.get(id)?.includes(kind) !== true;
  return step(state, { run: 'mark', id, kind, on });
}

/** Unfolds the reasons in the paper, which the list gives way to where only one of them is seen. */
function why(state: State): Step {
  const id = selectedId(state);
  if (id === undefined) return step(state);
  const { isWide } = layoutOf(state.size);
  return step(isWide ? state : { ...state, focus: 'paper' }, { run: 'why', id });
}

type PaperCommand = 'note' | 'mute' | 'follow' | 'diff' | 'open' | 'pdf' | 'copy' | 'copy-link';

function ofPaper(state: State, command: PaperCommand): Step {
  const id = selectedId(state);
  if (id === undefined) return step(state);
  const effects = {
    note: { run: 'write', id },
    mute: { run: 'mute', id },
    follow: { run: 'follow', id },
    diff: { run: 'diff', id },
    open: { run: 'open', id, pdf: false },
    pdf: { run: 'open', id, pdf: true },
    copy: { run: 'bibtex', id },
    'copy-link': { run: 'link', id },
  } as const satisfies Record<PaperCommand, Effect>;
  const isOpened = command === 'open' || command === 'pdf';
  return step(state, effects[command], ...(isOpened ? [{ run: 'opened', id } as const] : []));
}

const dayOf = ({ list: { scope } }: State) => (scope.kind === 'day' ? scope.day : undefined);
