/** Notes, each below the paper it is about. */
import type { ReaderNote } from '../../store/notes.ts';
import { wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { penOf, type Style } from '../../view/kit/style.ts';
import { shortId } from '../../view/papers/titles.ts';

/** `title` is absent for papers that the store does not know. */
export type NoteOfPaper = ReaderNote & { readonly title?: string };

const READING_WIDTH = 92;

export function renderNotes(notes: readonly NoteOfPaper[], style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const lines = notes.flatMap(({ paper, title, text, at }) => {
    const head = [shortId(paper), at.slice(0, 10), title === undefined ? pen.say.notInStore : plain(title)];
    const body = text.split('\n').flatMap((line) => (line === '' ? [''] : wrap(plain(line), width - 2)));
    return [
      ...wrap(head.join(pen.plain ? pen.say.comma : '  '), width).map((line) => pen.ink('title', line)),
      ...body.map((line) => (pen.plain ? line : `  ${line}`.trimEnd())),
      '',
    ];
  });
  return page(lines.slice(0, -1), pen);
}
