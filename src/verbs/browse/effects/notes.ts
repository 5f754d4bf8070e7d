/** Notes: what is stored comes to the editor, and what was written to the store. */
import type { PaperId } from '../../../paper.ts';
import { titleOf } from '../../../view/papers/titles.ts';
import type { EffectPorts } from './ports.ts';

export function openNote({ reader, dispatch }: EffectPorts, id: PaperId): void {
  const sheet = reader.sheet(id);
  if (sheet === undefined) return;
  dispatch({ type: 'write', id, title: titleOf(sheet.paper), text: sheet.note ?? '' });
}

/** `append` leaves what stands there above it. */
export function keepNote(ports: EffectPorts, id: PaperId, text: string, append: boolean): void {
  const { reader, state } = ports;
  const before = append ? reader.sheet(id)?.note : undefined;
  if (!reader.writeNote(id, before === undefined ? text : `${before}\n${text}`)) return;
  const { undoable, unranked } = state();
  const sheet = reader.sheet(id);
  const title = sheet === undefined ? id : titleOf(sheet.paper);
  const notice = { say: 'noted', is: sheet?.note !== undefined, title } as const;
  ports.dispatch({ type: 'marked', marks: reader.marks(), undoable: undoable + 1, unranked, notice });
}
