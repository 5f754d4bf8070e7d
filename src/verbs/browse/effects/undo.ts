/** One step back on the stack of marks, notes and changes of the configuration. */
import type { PaperId } from '../../../paper.ts';
import { shortId } from '../../../view/papers/titles.ts';
import type { FeedbackChange } from '../library/reader.ts';
import type { Notice } from '../state/state.ts';
import { rankedAnew } from './edits.ts';
import type { Lists } from './lists.ts';
import { countsForRanking } from './marks.ts';
import { beside, type EffectPorts, tell } from './ports.ts';

export function undo(ports: EffectPorts, lists: Lists): void {
  const { reader, state } = ports;
  const step = reader.undo();
  if (step === undefined) {
    tell(ports, { say: 'nothing-to-undo' });
    return;
  }
  const { undoable, unranked, list } = state();
  const titleOf = (paper: PaperId): string =>
    list.rows.find(({ id }) => id === paper)?.title ?? shortId(paper);
  const back = (notice: Notice, counted: number): void =>
    ports.dispatch({
      type: 'marked',
      marks: reader.marks(),
      undoable: undoable - 1,
      unranked: Math.max(0, unranked - counted),
      notice,
    });
  switch (step.kind) {
    case 'mark':
      lists.marked();
      back(markNotice(step.change, titleOf), countsForRanking(step.change.kind) ? 1 : 0);
      break;
    case 'note':
      back({ say: 'note-undone', is: step.text !== undefined, title: titleOf(step.paper) }, 0);
      break;
    case 'config':
      beside(ports, () => rankedAnew(ports, lists, { say: 'edit-undone', command: step.command }, -1));
      break;
    default:
      step satisfies never;
  }
}

const markNotice = (
  { kind, change, paper }: FeedbackChange,
  titleOf: (paper: PaperId) => string,
): Notice => ({
  say: 'undone',
  kind,
  on: change === 'added',
  title: titleOf(paper),
});
