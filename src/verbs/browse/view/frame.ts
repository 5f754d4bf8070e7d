/** A frame: the header, what stands between, and the status line, as lines of the terminal's width. */
import { say } from '../../../messages/say.ts';
import { truncate, widthOf, wrap } from '../../../view/kit/layout.ts';
import { GAP, isTooSmall, layoutOf } from '../state/layout.ts';
import { isFiltered, type State } from '../state/state.ts';
import { listLines } from './list.ts';
import { noteLines } from './note.ts';
import { noticeText } from './notice.ts';
import { paletteLines, paletteText } from './palette.ts';
import { pickerLines } from './picker.ts';
import { filled, type Look, steady } from './theme.ts';

/** Panes from left to right; each has as many lines as fit between header and status. */
export interface Frame {
  readonly header: string;
  readonly panes: readonly (readonly string[])[];
  readonly status: string;
}

export function frameOf(state: State, look: Look): Frame {
  const { columns } = state.size;
  if (isTooSmall(state.size))
    return { header: truncate(look.words.tooSmall, columns, ''), panes: [], status: '' };
  return { header: headerLine(state, look), panes: panesOf(state, look), status: statusLine(state, look) };
}

function panesOf(state: State, look: Look): string[][] {
  const { isWide, height, listWidth, paperWidth } = layoutOf(state.size);
  const { columns } = state.size;
  const { panel } = state;
  if (state.palette !== undefined)
    return [fitted(paletteLines(state, state.palette, columns, height, look), height)];
  if (panel?.kind === 'note') return [fitted(noteLines(panel, columns, height, look), height)];
  if (panel?.kind === 'picker') return [fitted(pickerLines(state, panel, columns, height, look), height)];
  if (panel !== undefined)
    return [
      fitted(
        panel.lines.slice(panel.top, panel.top + height).map((line) => cut(line, columns, look)),
        height,
      ),
    ];
  const paper = (): string[] => {
    const lines = state.paper?.lines.slice(state.paper.top, state.paper.top + height) ?? [];
    return fitted(
      lines.map((line) => cut(line, paperWidth, look)),
      height,
    );
  };
  if (!isWide)
    return [state.focus === 'paper' ? paper().map((line) => ` ${line}`) : list(state, columns, height, look)];
  const rule = look.pen.ink(state.focus === 'paper' ? 'accent' : 'dim', look.glyphs.rule);
  const gap = ` ${rule}${' '.repeat(GAP - 2)}`;
  return [
    list(state, listWidth, height, look).map((line) => filled(line, listWidth)),
    Array.from({ length: height }, () => gap),
    paper(),
  ];
}

function list(state: State, width: number, height: number, look: Look): string[] {
  if (state.visible.length > 0) return fitted(listLines(state, width, height, look), height);
  const text = emptyText(state, look);
  return fitted(
    ['', ...text.flatMap((part) => [...wrap(part, width - 4).map((line) => `  ${line}`), ''])],
    height,
  );
}

/** Why there is nothing, and what to do. */
function emptyText(state: State, { words, pen }: Look): string[] {
  const { misread } = state.list;
  if (misread !== undefined) return [words.misread[misread.about](steady(misread.part))];
  if (state.input !== undefined) return [words.nothingFound];
  if (state.isLoading) return [words.loading];
  if (isFiltered(state) && state.list.rows.length > 0) return [words.noMatch];
  const { kind } = state.list.scope;
  if (kind === 'saved' || kind === 'liked' || kind === 'noted') return [words.nothingMarked[kind]];
  if (state.list.scope.kind === 'search') return [words.nothingFound];
  const { whyNone } = state.list;
  return [...(whyNone === undefined ? [] : [steady(say(pen.lang, whyNone))]), words.emptyHint];
}

/** The width of text that was laid out already is known to fit, except on terminals narrower than any word. */
const cut = (line: string, width: number, look: Look): string =>
  widthOf(line) <= width ? line : truncate(line, width, look.pen.glyph.ellipsis);

const fitted = (lines: readonly string[], height: number): string[] =>
  Array.from({ length: height }, (_, index) => lines[index] ?? '');

function headerLine(state: State, look: Look): string {
  const { pen } = look;
  const dot = ` ${pen.glyph.dot} `;
  const left = [scopeText(state, look), countText(state, look)].filter((part) => part !== '').join(dot);
  const name =
    state.palette !== undefined
      ? look.words.commands
      : state.panel === undefined
        ? left
        : panelName(state, look);
  return bothEnds(`radar${dot}`, name, steady(state.profile), state.size.columns, look);
}

function bothEnds(lead: string, left: string, right: string, columns: number, look: Look): string {
  const { pen } = look;
  const room = columns - widthOf(lead) - 2;
  const end = widthOf(left) + widthOf(right) + 2 <= room ? right : '';
  const middle = truncate(left, room - (end === '' ? 0 : widthOf(end) + 2), pen.glyph.ellipsis);
  const space = room - widthOf(middle) - widthOf(end);
  return ` ${pen.ink('accent', lead)}${pen.ink('bold', middle)}${' '.repeat(Math.max(0, space))}${pen.ink('dim', end)} `;
}

function panelName({ panel }: State, { words }: Look): string {
  if (panel === undefined) return '';
  return panel.kind === 'picker' ? words[panel.title] : words[panel.kind];
}

function scopeText({ list: { scope }, input }: State, { pen, words }: Look): string {
  if (input !== undefined && input.text.trim() !== '') return words.search(steady(input.text));
  switch (scope.kind) {
    case 'day':
      return pen.say.date(scope.day);
    case 'since':
      return words.since(pen.say.date(scope.day));
    case 'saved':
    case 'liked':
    case 'noted':
      return words.marksOf[scope.kind];
    case 'search':
      return words.search(steady(scope.query));
    default:
      return scope satisfies never;
  }
}

function countText({ list, visible }: State, { words }: Look): string {
  const { rows, minScore } = list;
  if (rows.length === 0) return '';
  if (visible.length < rows.length) return words.some(visible.length, rows.length);
  const { kind } = list.scope;
  if ((kind === 'day' || kind === 'since') && minScore > 0) return words.near(nearOf(list), rows.length);
  return words.papers(rows.length);
}

/** Rows are sorted by score, so that counting stops at the first that is too far. */
function nearOf({ rows, minScore }: State['list']): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.score ?? 0) >= minScore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function statusLine(state: State, look: Look): string {
  const { pen } = look;
  const { columns } = state.size;
  const right = positionText(state);
  const room = columns - widthOf(right) - 3;
  const chips = state.panel === undefined ? chipText(state, look) : '';
  const lead = chips === '' ? '' : `${truncate(chips, Math.floor(room / 2), pen.glyph.ellipsis)}  `;
  const { text, tone } = saidNow(state, look, room - widthOf(lead));
  const said = truncate(text, Math.max(0, room - widthOf(lead)), pen.glyph.ellipsis);
  const space = ' '.repeat(Math.max(0, room - widthOf(lead) - widthOf(said)));
  return ` ${pen.ink('accent', lead)}${pen.ink(tone, said)}${space} ${pen.ink('dim', right)} `;
}

function saidNow(
  state: State,
  look: Look,
  room: number,
): { text: string; tone: 'bold' | ReturnType<typeof noticeText>['tone'] } {
  const { words, glyphs, pen } = look;
  if (state.palette !== undefined)
    return { text: withHint(paletteText(state.palette, look), words.paletteHints, room), tone: 'bold' };
  if (state.input !== undefined) {
    const typed = `/${steady(state.input.text)}${/\s$/.test(state.input.text) ? ' ' : ''}${glyphs.caret}`;
    // What is being typed stays in view: its beginning gives way.
    const kept = widthOf(typed) <= room ? typed : typed.slice(-Math.max(1, room - 1));
    const { misread } = state.list;
    const why = misread === undefined ? words.inputHints : words.misread[misread.about](steady(misread.part));
    const hint = `   ${state.input.text === '' ? words.typeMore : why}`;
    // Why a part was left out is worth its beginning.
    const isRoom = state.input.text === '' || misread !== undefined || widthOf(kept) + widthOf(hint) <= room;
    return { text: isRoom ? kept + hint : kept, tone: 'bold' };
  }
  if (state.notice !== undefined) return noticeText(state.notice, look);
  if (state.panel !== undefined) return { text: words.panelHints[state.panel.kind], tone: 'dim' };
  if (state.unranked > 0) return { text: words.waitingMarks(state.unranked), tone: 'dim' };
  const hints = state.focus === 'paper' ? words.paperHints : words.hints;
  return { text: hintsThatFit(hints, ` ${pen.glyph.dot} `, room), tone: 'dim' };
}

/** A line that is typed, and what may be done with it where there is room. */
const withHint = (typed: string, hint: string, room: number): string =>
  widthOf(typed) + widthOf(hint) + 3 <= room ? `${typed}   ${hint}` : typed;

/** Whole hints only, the last one always among them. */
function hintsThatFit(hints: readonly string[], separator: string, room: number): string {
  for (let count = hints.length; count > 1; count--) {
    const text = [...hints.slice(0, count - 1), hints.at(-1) ?? ''].join(separator);
    if (widthOf(text) <= room) return text;
  }
  return hints[0] ?? '';
}

function chipText(state: State, { words }: Look): string {
  const { interest, category, unread, order } = state.filters;
  return [
    ...(interest === undefined ? [] : [steady(interest)]),
    ...(category === undefined ? [] : [steady(category)]),
    ...(unread ? [words.unread] : []),
    ...(order === undefined ? [] : [words.order[order]]),
  ]
    .map((chip) => `[${chip}]`)
    .join(' ');
}

function positionText({ visible, cursor, panel, size, palette }: State): string {
  if (palette !== undefined) return '';
  if (panel?.kind === 'note') return '';
  if (panel !== undefined && panel.kind !== 'picker') {
    const end = Math.min(panel.lines.length, panel.top + layoutOf(size).height);
    return panel.lines.length === 0 ? '' : `${Math.round((100 * end) / panel.lines.length)}%`;
  }
  if (panel !== undefined) return `${panel.cursor + 1}/${panel.choices.length}`;
  return visible.length === 0
    ? ''
    : `${(cursor + 1).toLocaleString('en')}/${visible.length.toLocaleString('en')}`;
}
