/** The list: one line for each paper in view. */
import type { ReactElement } from 'react';
import { say } from '../../../messages/say.ts';
import { findWanted } from '../../../text/matches.ts';
import { sourceName } from '../../../view/coverage/words.ts';
import { scoreText } from '../../../view/digest/model.ts';
import { pad, truncate, widthOf, wrap } from '../../../view/kit/layout.ts';
import { shortId } from '../../../view/papers/titles.ts';
import type { ReaderList, ReaderRow } from '../library/reader.ts';
import { layoutOf } from '../state/layout.ts';
import { isFiltered, type State } from '../state/state.ts';
import { Lines, type PartProps } from './lines.tsx';
import { filled, type Look, steady } from './theme.ts';

/** From this width on a line ends with the category. */
const ROOM_FOR_CATEGORY = 72;
/** From this width on it has room for the day. */
const ROOM_FOR_DAY = 48;
const CATEGORY = 14;
const DAY = 7;

/** Widths of what stands before and behind the titles; 0 leaves it out. They are those of the whole list, so that scrolling moves nothing. */
interface Columns {
  readonly day: number;
  readonly category: number;
}

export function ListPane({ state, look, width }: PartProps & { readonly width: number }): ReactElement {
  const { height } = layoutOf(state.size);
  const lines =
    state.visible.length > 0 ? rowLines(state, width, height, look) : emptyLines(state, width, look);
  return <Lines lines={lines} width={width} height={height} />;
}

/** Nothing is computed for rows out of view. */
function rowLines(state: State, width: number, height: number, look: Look): string[] {
  const shown = state.visible.slice(state.top, state.top + height);
  const columns = columnsOf(state, width);
  return shown.flatMap((index, line) => {
    const row = state.list.rows[index];
    if (row === undefined) return [];
    return [rowLine(row, state, state.top + line === state.cursor, columns, width, look)];
  });
}

/** What is measured over all rows, once a list: a key at the end of a month costs what it costs at the end of a day. */
interface Measured {
  readonly isDated: boolean;
  readonly widest: number;
}

const MEASURED = new WeakMap<ReaderList, Measured>();

function measured(list: ReaderList): Measured {
  const known = MEASURED.get(list);
  if (known !== undefined) return known;
  const isDated = list.scope.kind !== 'day' && list.rows.some(({ day }) => day !== undefined);
  const widest = list.rows.reduce(
    (most, row) => Math.max(most, row.category.length || widthOf(placeOf(row))),
    0,
  );
  const found = { isDated, widest };
  MEASURED.set(list, found);
  return found;
}

function columnsOf({ list }: State, width: number): Columns {
  const { isDated, widest } = measured(list);
  return {
    day: isDated && width >= ROOM_FOR_DAY ? DAY : 0,
    category: width < ROOM_FOR_CATEGORY ? 0 : Math.min(CATEGORY, widest),
  };
}

function rowLine(
  row: ReaderRow,
  state: State,
  isSelected: boolean,
  columns: Columns,
  width: number,
  look: Look,
): string {
  const { pen, glyphs } = look;
  const marks = state.marks.get(row.id) ?? [];
  const isRead = marks.includes('read');
  const taste = marks.includes('like') ? glyphs.liked : marks.includes('dislike') ? glyphs.disliked : ' ';
  const flags = `${isRead ? ' ' : glyphs.unread}${taste}${marks.includes('save') ? glyphs.saved : ' '}${marks.includes('note') ? glyphs.noted : ' '}`;
  const score = row.score === undefined ? '' : scoreText(row.score);
  const lead = `${isSelected ? glyphs.cursor : ' '}${flags}${pad(score, 5, 'right')}  `;
  const day = pad(columns.day === 0 || row.day === undefined ? '' : pen.say.dayMonth(row.day), columns.day);
  const place = truncate(placeOf(row), columns.category, pen.glyph.ellipsis);
  const tail = columns.category === 0 ? '' : `  ${pad(place, columns.category)}`;
  const room = width - widthOf(lead) - widthOf(day) - widthOf(tail);
  const title = pad(truncate(steady(row.title) || shortId(row.id), room, pen.glyph.ellipsis), room);
  if (isSelected && state.focus === 'list') return look.selected(filled(lead + day + title + tail, width));
  if (isSelected) return pen.ink('bold', lead + day + title) + pen.ink('dim', tail);
  const isFar = row.score !== undefined && row.score < state.list.minScore;
  if (isRead || isFar) return pen.ink('dim', lead + day + title + tail);
  return `${dressedLead(lead, flags, look)}${pen.ink('dim', day)}${withHits(title, state, look)}${pen.ink('dim', tail)}`;
}

/** What was searched for stands out. */
function withHits(title: string, { list: { wanted = [] } }: State, { pen }: Look): string {
  let out = '';
  let at = 0;
  for (const { start, end } of findWanted(title, wanted)) {
    out += title.slice(at, start) + pen.ink('hit', title.slice(start, end));
    at = end;
  }
  return out + title.slice(at);
}

function dressedLead(lead: string, flags: string, { pen }: Look): string {
  return ` ${pen.ink('accent', flags)}${lead.slice(1 + flags.length)}`;
}

function placeOf({ category, lists }: ReaderRow): string {
  return steady(category === '' ? sourceName(lists[0] ?? '') : category);
}

const emptyLines = (state: State, width: number, look: Look): string[] => [
  '',
  ...emptyText(state, look).flatMap((part) => [...wrap(part, width - 4).map((line) => `  ${line}`), '']),
];

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
