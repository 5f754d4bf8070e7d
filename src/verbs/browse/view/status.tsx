/** The last line: what was just done or is being typed, else what may be done; and how far down one is. */
import type { ReactElement } from 'react';
import { truncate, widthOf } from '../../../view/kit/layout.ts';
import { layoutOf } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { Line, type PartProps } from './lines.tsx';
import { noticeText } from './notice.ts';
import { paletteText } from './palette.tsx';
import { type Look, steady } from './theme.ts';

export const StatusLine = ({ state, look }: PartProps): ReactElement => (
  <Line text={statusLine(state, look)} />
);

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
