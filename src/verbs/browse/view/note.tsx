/** The editor of a note: the paper it is about, and the text with its caret, which stays in view. */
import type { ReactElement } from 'react';
import { wrap } from '../../../view/kit/layout.ts';
import { panelHeight } from '../state/layout.ts';
import type { NoteEditor } from '../state/state.ts';
import { Lines, type PartProps } from './lines.tsx';
import { type Look, steady } from './theme.ts';

export function NotePane({ state, look, editor }: PartProps & { readonly editor: NoteEditor }): ReactElement {
  const height = panelHeight(state.size);
  const { columns } = state.size;
  return <Lines lines={noteLines(editor, columns, height, look)} width={columns} height={height} />;
}

function noteLines(editor: NoteEditor, width: number, height: number, look: Look): string[] {
  const { pen } = look;
  const title = wrap(steady(editor.title), width - 2).map((line) => ` ${pen.ink('title', line)}`);
  const room = Math.max(1, height - title.length - 1);
  const { lines, caret } = withCaret(editor, width - 4, look);
  const top = Math.max(0, Math.min(caret - Math.floor(room / 2), lines.length - room));
  return [...title, '', ...lines.slice(top, top + room).map((line) => `  ${line}`)].slice(-height);
}

function withCaret(
  { text, cursor }: NoteEditor,
  width: number,
  { glyphs }: Look,
): { readonly lines: readonly string[]; readonly caret: number } {
  const row = text.slice(0, cursor).split('\n').length - 1;
  const column = cursor - (text.lastIndexOf('\n', cursor - 1) + 1);
  const lines: string[] = [];
  let caret = 0;
  text.split('\n').forEach((line, index) => {
    const isHere = index === row;
    // Blanks before the caret are part of what is being typed: white space at a line's end would be lost.
    const shown = isHere
      ? `${steady(line.slice(0, column))}${/\s$/.test(line.slice(0, column)) ? '\u00A0' : ''}${glyphs.caret}${steady(line.slice(column))}`
      : steady(line);
    const wrapped =
      shown === '' ? [''] : wrap(shown, Math.max(4, width)).map((one) => one.replaceAll('\u00A0', ' '));
    if (isHere)
      caret =
        lines.length +
        Math.max(
          0,
          wrapped.findIndex((one) => one.includes(glyphs.caret)),
        );
    lines.push(...wrapped);
  });
  return { lines, caret };
}
