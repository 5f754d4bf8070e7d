/**
 * Bytes of a terminal into key presses, mouse events and pasted text (ECMA-48; xterm's “Control Sequences”: SGR mouse mode
 * 1006, bracketed paste 2004). Pure: what a piece of input leaves unfinished comes back as `rest`.
 */

export type Press =
  /** `name` is the letter itself, or up, down, pageup, enter, esc, backspace, tab, ctrl+d … A line feed is ctrl+j. */
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'wheel'; readonly by: 1 | -1; readonly at: Cell }
  | { readonly kind: 'click'; readonly at: Cell }
  | { readonly kind: 'paste'; readonly text: string };

/** From 0, as the frame counts. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface Parsed {
  readonly presses: readonly Press[];
  /** The beginning of a sequence that may go on in the next piece; a lone ESC may also be the key. */
  readonly rest: string;
}

const ESC = '\u001B';
const ALT_ENTER = `${ESC}\r`;
const PASTE_START = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;
/** Longer than any sequence a terminal sends; what never ends is dropped. */
const MOST_PENDING = 64;
/** A pasted abstract fits; more is not a search. */
const MOST_PASTED = 10_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it looks for
const SEQUENCE = /^\u001B(?:\[([0-?]*)[ -/]*([@-~])|O([A-Za-z]))/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it looks for
const UNFINISHED = /^\u001B(?:\[[0-?]*[ -/]*|O)?$/;

const FINALS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'shift+tab',
};
const TILDES: Readonly<Record<string, string>> = {
  '1': 'home',
  '4': 'end',
  '5': 'pageup',
  '6': 'pagedown',
  '7': 'home',
  '8': 'end',
  '3': 'delete',
};
const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\t': 'tab',
  '\u007F': 'backspace',
  '\b': 'backspace',
  ' ': 'space',
};

export function parseInput(text: string): Parsed {
  const presses: Press[] = [];
  let left = text;
  while (left !== '') {
    if (left.startsWith(PASTE_START)) {
      const end = left.indexOf(PASTE_END);
      if (end === -1 && left.length < MOST_PASTED) return { presses, rest: left };
      presses.push(pasted(left, end));
      left = end === -1 ? '' : left.slice(end + PASTE_END.length);
      continue;
    }
    if (left.startsWith(ALT_ENTER)) {
      presses.push(key('alt+enter'));
      left = left.slice(ALT_ENTER.length);
      continue;
    }
    if (left.startsWith(ESC)) {
      if (UNFINISHED.test(left) && left.length < MOST_PENDING) return { presses, rest: left };
      const match = SEQUENCE.exec(left);
      presses.push(...(match === null ? [key('esc')] : sequencePresses(match)));
      left = left.slice(match === null ? 1 : match[0].length);
      continue;
    }
    const letter = String.fromCodePoint(left.codePointAt(0) ?? 0);
    presses.push(...letterPresses(letter));
    left = left.slice(letter.length);
  }
  return { presses, rest: '' };
}

/** What an unfinished rest means when nothing follows it. */
export function finishInput(rest: string): readonly Press[] {
  return rest === ESC ? [key('esc')] : [];
}

const pasted = (text: string, end: number): Press => ({
  kind: 'paste',
  text: text.slice(PASTE_START.length, end === -1 ? MOST_PASTED : end),
});

const key = (name: string): Press => ({ kind: 'key', name });

function letterPresses(letter: string): Press[] {
  const named = CONTROLS[letter];
  if (named !== undefined) return [key(named)];
  const code = letter.codePointAt(0) ?? 0;
  if (code === 0) return [];
  if (code < 32) return [key(`ctrl+${String.fromCharCode(code + 96)}`)];
  return [key(letter)];
}

function sequencePresses([, parameters = '', final = '', single]: RegExpExecArray): Press[] {
  if (single !== undefined) return FINALS[single] === undefined ? [] : [key(FINALS[single])];
  if (parameters.startsWith('<')) return mousePresses(parameters.slice(1), final);
  const name = final === '~' ? TILDES[parameters.split(';')[0] ?? ''] : FINALS[final];
  return name === undefined ? [] : [key(name)];
}

/** Buttons 64 and 65 are the wheel; 0 is the left button, M its press; bits 2 to 4 are modifiers, bit 5 a move. */
function mousePresses(parameters: string, final: string): Press[] {
  const [button = Number.NaN, column = 1, row = 1] = parameters.split(';').map(Number);
  const at = { column: column - 1, row: row - 1 };
  const bare = button & ~0b11100;
  if (bare === 64 || bare === 65) return [{ kind: 'wheel', by: bare === 64 ? -1 : 1, at }];
  return bare === 0 && final === 'M' ? [{ kind: 'click', at }] : [];
}
