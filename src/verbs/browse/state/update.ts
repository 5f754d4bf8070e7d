/** The reducer: a state and what happened make the next state and what is to be done. Pure. */

import { pressed } from '../input/press.ts';
import { queryOf } from '../input/typing.ts';
import { layoutOf, panelHeight, panelWidth } from './layout.ts';
import { offer } from './picker.ts';
import {
  type Action,
  moveTo,
  type NoteEditor,
  type Notice,
  type State,
  type Step,
  scrolled,
  selectedId,
  showList,
  step,
} from './state.ts';

export function update(state: State, action: Action): Step {
  switch (action.type) {
    case 'press':
      return pressed(state, action.press);
    case 'resized':
      return resized({ ...state, size: action.size });
    case 'listed':
      return listed(state, action);
    case 'glanced':
      return glanced(state, action);
    case 'sheet':
      return step(withSheet(state, action));
    case 'offer':
      return action.id === selectedId(state) ? offer(state, action.title, action.choices) : step(state);
    case 'write':
      return step(writing(state, action));
    case 'marked': {
      const { marks, undoable, notice, unranked } = action;
      const id = selectedId(state);
      const next = { ...state, marks, undoable, unranked, notice };
      return id === undefined ? step(next) : step(next, { run: 'sheet', id });
    }
    case 'moves':
      return step(
        state.notice?.say === 'marked'
          ? { ...state, notice: { ...state.notice, moves: action.moves } }
          : state,
      );
    case 'panel': {
      const lines = action.body(panelWidth(state.size));
      return step({
        ...state,
        notice: undefined,
        panel: { kind: action.kind, body: action.body, lines, top: 0 },
      });
    }
    case 'notice':
      return step({ ...state, notice: action.notice });
    case 'refreshing':
      return step({ ...state, isRefreshing: action.is });
    default:
      return action satisfies never;
  }
}

function listed(state: State, { list, marks, batches }: Extract<Action, { type: 'listed' }>): Step {
  // While something else is being searched for, it is what Esc goes back to.
  if (state.input !== undefined)
    return step({ ...state, marks, batches, isLoading: false, input: { ...state.input, back: list } });
  const isSame = JSON.stringify(list.scope) === JSON.stringify(state.list.scope);
  const stay = isSame ? selectedId(state) : undefined;
  const said: Notice | undefined = state.notice?.say === 'ranking' ? undefined : state.notice;
  const notice: Notice | undefined =
    list.misread === undefined ? said : { say: 'misread', misread: list.misread };
  const home = list.scope.kind === 'day' || list.scope.kind === 'since' ? list.scope : state.home;
  const filters = list.scope.kind === 'search' && !isSame ? { unread: false } : state.filters;
  const next = { ...state, marks, batches, notice, home, unranked: 0, isLoading: false };
  return showList(next, list, filters, stay);
}

/** Only what belongs to the query that stands there now. */
function glanced(state: State, { list }: Extract<Action, { type: 'glanced' }>): Step {
  if (list.scope.kind !== 'search' || state.input === undefined) return step(state);
  if (list.scope.query !== queryOf(state.input.text)) return step(state);
  return showList(state, list, { unread: false }, undefined);
}

/** The editor, with the cursor behind the last letter. */
function writing(state: State, { id, title, text }: Extract<Action, { type: 'write' }>): State {
  if (id !== selectedId(state)) return state;
  const { draft } = state;
  const panel: NoteEditor =
    draft?.id === id && draft.before === text
      ? draft
      : { kind: 'note', id, title, before: text, text, cursor: text.length };
  return { ...state, notice: undefined, panel };
}

function withSheet(state: State, { id, body, why = false }: Extract<Action, { type: 'sheet' }>): State {
  if (id !== selectedId(state)) return state;
  const { paperWidth, height } = layoutOf(state.size);
  // What was just unfolded stands at the top.
  const isSame = state.paper?.id === id && (state.paper.why || !why);
  const top = isSame ? (state.paper?.top ?? 0) : 0;
  const paper = { id, of: state.list, body, lines: body(paperWidth), top, why };
  return {
    ...state,
    notice: state.notice?.say === 'ranking' ? undefined : state.notice,
    paper: scrolled(paper, top, height),
  };
}

function resized(state: State): Step {
  const { paperWidth, height } = layoutOf(state.size);
  const paper =
    state.paper === undefined
      ? undefined
      : scrolled({ ...state.paper, lines: state.paper.body(paperWidth) }, state.paper.top, height);
  const panel =
    state.panel === undefined || state.panel.kind === 'picker' || state.panel.kind === 'note'
      ? state.panel
      : scrolled(
          { ...state.panel, lines: state.panel.body(panelWidth(state.size)) },
          state.panel.top,
          panelHeight(state.size),
        );
  return moveTo({ ...state, paper, panel }, state.cursor);
}
