/**
 * The terminal as a sheet: takes the alternate screen, the mouse and bracketed paste (xterm's “Control Sequences”), paints
 * only the lines that changed, and gives everything back. Over a slow line a cursor step costs two lines, not a screen.
 */

/** Alternate screen, cursor off, mouse buttons in SGR form, bracketed paste. */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[?1000h\u001B[?1006h\u001B[?2004h\u001B[H\u001B[2J';
/** In the opposite order; colours off first, so that nothing of ours dyes the shell. */
const LEAVE = '\u001B[0m\u001B[?2004l\u001B[?1006l\u001B[?1000l\u001B[?25h\u001B[?1049l';
/** Synchronized output (DEC mode 2026): terminals that do not know it ignore it. */
const BEGIN = '\u001B[?2026h';
const END = '\u001B[?2026l';

export interface Screen {
  readonly enter: () => void;
  /** Lines separated by line feeds, none wider than the terminal. */
  readonly paint: (frame: string) => void;
  /** Forgets what was painted: the next frame is painted whole. */
  readonly forget: () => void;
  /** For sequences that paint nothing. */
  readonly send: (sequence: string) => void;
  /** May be called again, from wherever the end comes. */
  readonly leave: () => void;
}

export function createScreen(write: (text: string) => void): Screen {
  let painted: readonly string[] = [];
  let isOurs = false;
  return {
    enter: () => {
      isOurs = true;
      painted = [];
      write(ENTER);
    },
    paint: (frame) => {
      if (!isOurs) return;
      const lines = frame.split('\n');
      const text = changes(painted, lines);
      painted = lines;
      if (text !== '') write(`${BEGIN}${text}${END}`);
    },
    forget: () => {
      painted = [];
      if (isOurs) write('\u001B[0m\u001B[2J');
    },
    send: (sequence) => {
      if (isOurs) write(sequence);
    },
    leave: () => {
      if (!isOurs) return;
      isOurs = false;
      write(LEAVE);
    },
  };
}

/** A line is cleared before it is written: clearing after a full line would take its last cell (deferred wrap). */
function changes(before: readonly string[], after: readonly string[]): string {
  let text = '';
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const line = after[row] ?? '';
    if (line !== (before[row] ?? '')) text += `\u001B[${row + 1};1H\u001B[0m\u001B[K${line}`;
  }
  return text;
}
