/** Which list is shown, and how it is narrowed. Pure. */
import type { ReaderScope } from '../library/ports.ts';
import { type Filters, type Remark, type State, type Step, selectedId, showList, step } from './state.ts';

export const say = (state: State, remark: Remark): Step => step({ ...state, notice: { say: remark } });

/** Another list: it is ranked first where nothing is kept. */
export function load(state: State, scope: ReaderScope): Step {
  const next: State = { ...state, isLoading: true, focus: 'list', notice: { say: 'ranking' } };
  return step(next, { run: 'list', scope });
}

export const filter = (state: State, filters: Filters): Step =>
  showList({ ...state, focus: 'list' }, state.list, filters, selectedId(state));

export function clearAll(state: State): Step {
  const plain = { ...state, filters: { unread: false } };
  return isAside(state) ? load(plain, state.home) : filter(state, { unread: false });
}

/** To the batch before or after this one. */
export function turn(state: State, by: 1 | -1): Step {
  const { list, home, batches } = state;
  const day = 'day' in list.scope ? list.scope.day : 'day' in home ? home.day : undefined;
  const at = day === undefined ? -1 : batches.indexOf(day);
  const next = batches[at + by];
  if (next === undefined) return say(state, by === 1 ? 'no-older' : 'no-newer');
  return load(state, { kind: 'day', day: next });
}

/** Whether the list is no batch, but what was searched for or marked. */
export const isAside = ({ list: { scope } }: State): boolean =>
  scope.kind !== 'day' && scope.kind !== 'since';
