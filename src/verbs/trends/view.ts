/** `radar trends`: how many papers came near each interest, day by day, as sparklines. */

import { count } from '../../messages/amounts.ts';
import type { Day } from '../../paper.ts';
import type { TrendRow } from '../../view/fields.ts';
import { pad, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { records } from '../../view/kit/records.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import { RAY_COLORS } from '../../view/kit/theme.ts';
import type { DayTrends } from './model.ts';

/** Cells for the mean and the last value. */
const FIGURES = 23;
const MOST_NAME = 40;
/** And where the days need the rest of the line. */
const SHORT_NAME = 28;
/** Below this width the sparkline takes the room of the figures. */
const ROOMY = 50;

export function renderTrends(trends: DayTrends, style: Style): string {
  const pen = penOf(style);
  const [first, last] = [trends.days[0], trends.days.at(-1)];
  if (first === undefined || last === undefined) return page(wrap(pen.say.noTrends, pen.width - 1), pen);
  if (pen.plain) return page(trendsInWords(trends, first, last, pen), pen);
  const names = [...trends.interests.map(({ name }) => plain(name)), pen.say.announcedRow];
  const figured = pen.width >= ROOMY;
  // Longer where a few days leave room.
  const free = pen.width - 4 - trends.days.length - (figured ? FIGURES + 2 : 0);
  const most = Math.max(Math.min(SHORT_NAME, Math.floor(pen.width / 3)), free);
  const label = Math.min(MOST_NAME, most, Math.max(...names.map(widthOf)));
  const room = Math.max(4, pen.width - 2 - label - 2 - (figured ? FIGURES + 2 : 0));
  const row = (name: string, values: readonly number[], color: string | undefined) =>
    [
      pad(truncate(plain(name), label, pen.glyph.ellipsis), label),
      pad(paint(sparkline(values.slice(-room), pen), color, pen), Math.min(room, trends.days.length)),
      figured ? figures(values, pen) : '',
    ].join('  ');
  const title = pen.say.trendTitle(pen.say.dayMonth(first), pen.say.dayMonth(last));
  const lines = [
    ...wrap(title, pen.width - 2).map((line) => pen.ink('bold', line)),
    '',
    ...trends.interests.map(({ name, near }, index) =>
      row(name, near, RAY_COLORS[index % RAY_COLORS.length]),
    ),
    ...(trends.interests.length === 0 ? [] : ['']),
    row(pen.say.announcedRow, trends.announced, undefined),
  ];
  return page(lines, pen);
}

/** A line a day and interest: the day, the interest, the papers near it, and all that were announced; documented in the manual page. */
export const trendRecords = (trends: DayTrends): string =>
  records(
    trendRows(trends).map(({ date, interest, near, announced }) => [
      date,
      interest,
      String(near),
      String(announced),
    ]),
  );

export const trendRows = ({ days, announced, interests }: DayTrends): readonly TrendRow[] =>
  days.flatMap((date, at) =>
    interests.map(({ name, near }) => ({
      date,
      interest: name,
      near: near[at] ?? 0,
      announced: announced[at] ?? 0,
    })),
  );

/** Every day's number, and before them the mean and the last. */
function trendsInWords(trends: DayTrends, first: Day, last: Day, pen: Pen): string[] {
  const { say } = pen;
  const rows = [...trends.interests, { name: say.announcedRow, near: trends.announced }];
  const lines = rows.map(({ name, near }) =>
    [
      `${plain(name)}${say.colon}${figures(near, pen)}`,
      `${say.perDayList} ${near.map(count).join(' ')}`,
    ].join(say.semicolon),
  );
  const title = say.trendTitle(say.dayMonth(first), say.dayMonth(last));
  return [title, ...lines].flatMap((line) => wrap(line, pen.width - 2));
}

const paint = (text: string, color: string | undefined, pen: Pen): string =>
  color === undefined ? pen.ink('dim', text) : pen.hex(color, text);

/** One cell a value, scaled to the highest; a value of zero is the lowest mark in any case. */
export function sparkline(values: readonly number[], pen: Pen): string {
  const most = Math.max(0, ...values);
  const levels = pen.glyph.levels;
  return values
    .map((value) => {
      const level = most === 0 || value <= 0 ? 0 : 1 + Math.floor((value / most) * (levels.length - 1.001));
      return levels[level] ?? '';
    })
    .join('');
}

/** The mean and the last value: `3.4 a day  last 5`, of which a narrow terminal keeps what fits. */
function figures(values: readonly number[], pen: Pen): string {
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = values.length === 0 ? 0 : sum / values.length;
  const text = pen.say.perDay(mean < 10 ? mean.toFixed(1) : count(Math.round(mean)));
  const last = `${pen.say.lastDay} ${count(values.at(-1) ?? 0)}`;
  if (pen.plain) return `${text}${pen.say.comma}${last}`;
  return widthOf(`${text}  ${last}`) <= FIGURES ? `${text}  ${pen.ink('bold', last)}` : text;
}
