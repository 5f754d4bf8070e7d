/** The editor of notes. Pure. */
import { MOST_NOTE } from '../library/reader.ts';
import { edited } from '../state/editing.ts';
import { type NoteEditor, type State, type Step, step } from '../state/state.ts';
import type { Press } from './input.ts';

export function writes(state: State, editor: NoteEditor, press: Press): Step {
  if (press.kind === 'key' && press.name === 'enter') return keep(state, editor);
  if (press.kind === 'key' && press.name === 'esc') return leave(state, editor);
  const next = edited(editor, press, { most: MOST_NOTE, lines: true });
  return step(next === undefined ? state : { ...state, panel: { ...editor, ...next } });
}

function keep(state: State, { id, text, before }: NoteEditor): Step {
  const closed = { ...state, panel: undefined, draft: undefined };
  return text.trim() === before ? step(closed) : step(closed, { run: 'note', id, text });
}

/** What was written and not kept is a draft. */
function leave(state: State, editor: NoteEditor): Step {
  const draft = editor.text === editor.before ? undefined : editor;
  const left = { ...state, panel: undefined, draft };
  return step(draft === undefined ? left : { ...left, notice: { say: 'draft' } });
}
