/** Muting and following from a paper: the configuration is changed as `radar add` does it, and the list follows. */
import type { PaperId } from '../../../paper.ts';
import type { ListEdit } from '../library/ports.ts';
import type { Notice, PickerChoice } from '../state/state.ts';
import { isOrdered, type Lists } from './lists.ts';
import { type EffectPorts, tell } from './ports.ts';

/** What of a paper may be muted, or who of its authors followed. */
export function offer(ports: EffectPorts, title: 'mute' | 'follow', id: PaperId): void {
  const { reader, dispatch } = ports;
  if (!reader.mayEdit) {
    tell(ports, { say: 'no-configuration' });
    return;
  }
  const authors = reader.sheet(id)?.paper.authors ?? [];
  const followed = new Set(reader.followed());
  const choices: PickerChoice[] =
    title === 'follow'
      ? authors.filter((name) => !followed.has(name)).map((name) => ({ kind: 'follow', name }))
      : [
          ...reader.phrases(id).map((name) => ({ kind: 'mute' as const, name, author: false })),
          ...authors.map((name) => ({ kind: 'mute' as const, name, author: true })),
        ];
  dispatch({ type: 'offer', id, title, choices });
}

export async function edit(ports: EffectPorts, lists: Lists, wanted: ListEdit): Promise<void> {
  if (!ports.reader.mayEdit) {
    tell(ports, { say: 'no-configuration' });
    return;
  }
  if (!(await ports.reader.edit(wanted))) {
    tell(ports, { say: 'listed-already', edit: wanted });
    return;
  }
  await rankedAnew(ports, lists, { say: 'edited', edit: wanted }, 1);
}

/** After a change of the configuration: the ranking is made beside the keys where the list has one. */
export async function rankedAnew(
  ports: EffectPorts,
  lists: Lists,
  notice: Notice,
  steps: 1 | -1,
): Promise<void> {
  const { reader, state, dispatch } = ports;
  lists.marked();
  const { undoable, unranked, list } = state();
  dispatch({ type: 'marked', marks: reader.marks(), undoable: undoable + steps, unranked, notice });
  if (isOrdered(list.scope)) await reader.prepare(list.scope, ports.signal);
  // Whoever has turned to another list meanwhile gets that one in its new order.
  await lists.load(state().list.scope, () => notice);
}
