/** `radar note --json`. */
import type { NotesJson } from '../../contract/notes.ts';
import { printed } from '../../view/json.ts';
import type { NoteOfPaper } from './view.ts';

export const notesJson = (notes: readonly NoteOfPaper[]): string =>
  printed<NotesJson>({
    notes: notes.map(({ paper, at, title, text }) => ({ paper, at, title, note: text })),
  });
