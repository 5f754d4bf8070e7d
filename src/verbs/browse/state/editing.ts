/** A text under a cursor, and what keys do to it, as in shells and editors. Pure. */
import type { Press } from '../input/input.ts';

export interface Edited {
  readonly text: string;
  /** Before this UTF-16 unit. */
  readonly cursor: number;
}

export interface EditRules {
  /** In characters; what is longer is cut. */
  readonly most: number;
  /** false makes one line of whatever is pasted. */
  readonly lines: boolean;
}

const segmenter = new Intl.Segmenter();

/** The text after a press; undefined where the press means nothing to a text. */
export function edited(state: Edited, press: Press, { most, lines }: EditRules): Edited | undefined {
  if (press.kind === 'paste')
    return inserted(
      state,
      lines ? press.text.replace(/\r\n?/g, '\n') : press.text.replace(/\s+/g, ' '),
      most,
    );
  if (press.kind !== 'key') return undefined;
  const { name } = press;
  const letter = name === 'space' ? ' ' : name;
  if ([...letter].length === 1) return inserted(state, letter, most);
  if (lines && (name === 'ctrl+j' || name === 'alt+enter')) return inserted(state, '\n', most);
  return EDITS[name]?.(state);
}

function inserted({ text, cursor }: Edited, piece: string, most: number): Edited {
  const room = Math.max(0, most - text.length);
  const kept = piece.slice(0, room);
  return { text: text.slice(0, cursor) + kept + text.slice(cursor), cursor: cursor + kept.length };
}

const EDITS: Readonly<Record<string, (state: Edited) => Edited>> = {
  backspace: (state) => without(state, before(state), state.cursor),
  delete: (state) => without(state, state.cursor, after(state)),
  left: (state) => ({ ...state, cursor: before(state) }),
  right: (state) => ({ ...state, cursor: after(state) }),
  home: (state) => ({ ...state, cursor: lineStart(state) }),
  'ctrl+a': (state) => ({ ...state, cursor: lineStart(state) }),
  end: (state) => ({ ...state, cursor: lineEnd(state) }),
  'ctrl+e': (state) => ({ ...state, cursor: lineEnd(state) }),
  up: (state) => ({ ...state, cursor: onLineAbove(state) }),
  down: (state) => ({ ...state, cursor: onLineBelow(state) }),
  'ctrl+u': (state) => without(state, lineStart(state), state.cursor),
  'ctrl+k': (state) => without(state, state.cursor, lineEnd(state)),
  'ctrl+w': (state) => without(state, wordStart(state), state.cursor),
};

const without = ({ text }: Edited, from: number, to: number): Edited => ({
  text: text.slice(0, from) + text.slice(to),
  cursor: from,
});

const lineStart = ({ text, cursor }: Edited): number =>
  cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;

function lineEnd({ text, cursor }: Edited): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}

/** What a reader takes for one letter goes whole; a line end is one. */
function before(state: Edited): number {
  const { text, cursor } = state;
  const start = lineStart(state);
  if (start === cursor) return Math.max(0, cursor - 1);
  const last = [...segmenter.segment(text.slice(start, cursor))].at(-1);
  return cursor - (last?.segment.length ?? 1);
}

function after({ text, cursor }: Edited): number {
  const [next] = segmenter.segment(text.slice(cursor, cursor + 64));
  return Math.min(text.length, cursor + (next?.segment.length ?? 0));
}

function onLineAbove(state: Edited): number {
  const start = lineStart(state);
  if (start === 0) return 0;
  const above = lineStart({ ...state, cursor: start - 1 });
  return Math.min(above + state.cursor - start, start - 1);
}

function onLineBelow(state: Edited): number {
  const end = lineEnd(state);
  if (end === state.text.length) return end;
  return Math.min(end + 1 + state.cursor - lineStart(state), lineEnd({ ...state, cursor: end + 1 }));
}

function wordStart({ text, cursor }: Edited): number {
  const head = text.slice(0, cursor);
  return /\n$/.test(head) ? cursor - 1 : head.replace(/(?<!\S)\S+[^\S\n]*$|(?<!\s)[^\S\n]+$/, '').length;
}
