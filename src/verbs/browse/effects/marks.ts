/** Feedback: stored before anything is shown of it. */
import type { FeedbackKind, PaperId } from '../../../paper.ts';
import { isOrdered, type Lists, MOST_RANKED_AGAIN } from './lists.ts';
import { beside, type EffectPorts, tell } from './ports.ts';

/** Reading a paper says nothing of taste. */
export const countsForRanking = (kind: FeedbackKind): boolean => kind !== 'read';

export function mark(ports: EffectPorts, lists: Lists, id: PaperId, kind: FeedbackKind, on: boolean): void {
  const { reader, state } = ports;
  reader.mark(id, kind, on);
  lists.marked();
  const { list, undoable, unranked } = state();
  const counts = countsForRanking(kind);
  const isQuick = isOrdered(list.scope) && list.rows.length <= MOST_RANKED_AGAIN;
  const moves = !counts ? 'none' : isQuick ? 'pending' : 'later';
  ports.dispatch({
    type: 'marked',
    marks: reader.marks(),
    undoable: undoable + 1,
    unranked: unranked + (counts ? 1 : 0),
    notice: { say: 'marked', kind, on, moves },
  });
  if (moves === 'pending') beside(ports, () => lists.tellMoves(id));
}

/** Who has opened a paper has read it, as far as the list is concerned; nothing is said of it. */
export function markOpened(ports: EffectPorts, id: PaperId): void {
  const { reader, state } = ports;
  const { marks, undoable, unranked, notice } = state();
  if (!reader.marksRead || marks.get(id)?.includes('read') === true) return;
  reader.mark(id, 'read', true);
  ports.dispatch({ type: 'marked', marks: reader.marks(), undoable: undoable + 1, unranked, notice });
}

/** All that was said of a paper, as one step. */
export function forget(ports: EffectPorts, lists: Lists, id: PaperId): void {
  const { reader, state } = ports;
  if (!reader.forget(id)) {
    tell(ports, { say: 'nothing-to-forget' });
    return;
  }
  lists.marked();
  const { undoable, unranked } = state();
  const notice = { say: 'forgotten' } as const;
  ports.dispatch({
    type: 'marked',
    marks: reader.marks(),
    undoable: undoable + 1,
    unranked: unranked + 1,
    notice,
  });
}
