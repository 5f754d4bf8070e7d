/** The first line: where one is, how many papers are there, and whose they are. */
import type { ReactElement } from 'react';
import { truncate, widthOf } from '../../../view/kit/layout.ts';
import type { State } from '../state/state.ts';
import { Line, type PartProps } from './lines.tsx';
import { type Look, steady } from './theme.ts';

export const Header = ({ state, look }: PartProps): ReactElement => <Line text={headerLine(state, look)} />;

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
