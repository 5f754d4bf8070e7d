/** `radar coverage` and the table after `radar refresh`: what was announced, fetched and missed. */
import { addDays, dayRange, weekday } from '../../calendar.ts';
import { count } from '../../messages/amounts.ts';
import type { InterfaceWords } from '../../messages/words.ts';
import { type CoverageRow, type Day, VERDICTS, type Verdict } from '../../paper.ts';
import { flow, pad, truncate, widestOf, widthOf, wrap } from '../kit/layout.ts';
import { page } from '../kit/page.ts';
import { plain } from '../kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../kit/style.ts';
import type { Tone } from '../kit/theme.ts';
import { isNoted, notesOf } from './notes.ts';
import { coverageSentence, isIncomplete, latestRows, sourceName, worstVerdict } from './words.ts';

const MOST_SENTENCES = 12;
const MOST_WEEKS = 60;

/** A mark for each verdict that needs no colour to be told from the others. */
const MARKS: Readonly<
  Record<Verdict, { readonly unicode: string; readonly ascii: string; readonly tone: Tone }>
> = {
  complete: { unicode: '█', ascii: '#', tone: 'good' },
  partial: { unicode: '▒', ascii: '%', tone: 'warn' },
  stale: { unicode: '░', ascii: '?', tone: 'warn' },
  'none-announced': { unicode: '·', ascii: '.', tone: 'dim' },
  failed: { unicode: '✗', ascii: 'X', tone: 'bad' },
};

const markText = (verdict: Verdict, pen: Pen): string =>
  pen.unicode ? MARKS[verdict].unicode : MARKS[verdict].ascii;

export const verdictMark = (verdict: Verdict, pen: Pen): string =>
  pen.ink(MARKS[verdict].tone, markText(verdict, pen));

/** The calendar, then the state of each category, then what is wrong. */
export function renderCoverage(
  rows: readonly CoverageRow[],
  window: { readonly from: Day; readonly to: Day },
  style: Style,
): string {
  const pen = penOf(style);
  if (rows.length === 0) return page(wrap(pen.say.noCoverage, pen.width - 1), pen);
  return sheet([calendar(rows, window, pen), table(latestRows(rows), pen), sentences(rows, pen)], pen);
}

/** One line for each row; the days too where there are several. */
export function renderCoverageTable(rows: readonly CoverageRow[], style: Style): string {
  const pen = penOf(style);
  if (rows.length === 0) return page(wrap(pen.say.noCoverage, pen.width - 1), pen);
  return sheet([table(rows, pen), sentences(rows, pen)], pen);
}

/** Sections with an empty line between them. */
const sheet = (sections: readonly (readonly string[])[], pen: Pen): string =>
  page(
    sections
      .filter((section) => section.length > 0)
      .flatMap((section, index) => (index === 0 ? section : ['', ...section])),
    pen,
  );

type Column = keyof InterfaceWords['columns'];

/** From the most complete to the barest table; a narrow terminal gets the first that fits. */
const COLUMN_SETS: readonly (readonly Column[])[] = [
  ['category', 'day', 'announced', 'new', 'cross', 'replaced', 'state'],
  ['category', 'day', 'announced', 'state'],
  ['category', 'day', 'state'],
  ['category', 'state'],
];

/** Room for a name of which something is left to read. */
const NAME = 14;

function table(rows: readonly CoverageRow[], pen: Pen): string[] {
  const dated = new Set(rows.map((row) => row.date)).size > 1;
  if (pen.plain) return rows.flatMap((row) => rowInWords(row, dated, pen));
  for (const set of COLUMN_SETS) {
    const columns = set.filter((column) => column !== 'day' || dated);
    const lines = tableOf(rows, columns, pen);
    if (lines !== undefined) return lines;
  }
  return tableOf(rows, ['state'], pen) ?? [];
}

/** `cs.LG: 18 Jun, announced 212, new 100, cross 60, replaced 52, complete` */
function rowInWords(row: CoverageRow, dated: boolean, pen: Pen): string[] {
  const { say } = pen;
  const facts = [
    ...(dated ? [say.dayMonth(row.date)] : []),
    ...(['announced', 'new', 'cross', 'replaced'] as const).map(
      (column) => `${say.columns[column]} ${cellText(row, column, pen)}`,
    ),
    say.verdict[row.verdict],
  ];
  return wrap(`${cellText(row, 'category', pen)}${say.colon}${facts.join(say.comma)}`, pen.width - 2);
}

function tableOf(rows: readonly CoverageRow[], columns: readonly Column[], pen: Pen): string[] | undefined {
  const body = rows.map((row) => columns.map((column) => cellText(row, column, pen)));
  const names = columns.map((column) => pen.say.columns[column]);
  const widths = names.map((name, at) => widestOf([name, ...body.map((cells) => cells[at] ?? '')]));
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const room = pen.width - 2 - rest;
  if (room < Math.min(widths[0] ?? 0, NAME) && columns.length > 1) return undefined;
  widths[0] = Math.min(widths[0] ?? 0, room);
  const line = (cells: readonly string[]) =>
    cells.map((text, at) => tableCell(text, columns[at], widths[at] ?? 0, pen)).join('  ');
  return [pen.ink('dim', line(names)), ...body.map(line)];
}

function tableCell(text: string, column: Column | undefined, width: number, pen: Pen): string {
  if (column === 'state') return text;
  if (column === 'category') return pad(truncate(text, width, pen.glyph.ellipsis), width);
  return pad(text, width, 'right');
}

function cellText(row: CoverageRow, column: Column, pen: Pen): string {
  switch (column) {
    case 'category':
      return row.source === 'arxiv' ? plain(row.category) : sourceName(row.source);
    case 'day':
      return pen.say.dayMonth(row.date);
    case 'state':
      return `${verdictMark(row.verdict, pen)} ${pen.say.verdict[row.verdict]}`;
    default:
      return count(row[column]);
  }
}

function sentences(rows: readonly CoverageRow[], pen: Pen): string[] {
  const dated = new Set(rows.map((row) => row.date)).size > 1;
  const bad = rows.filter(isIncomplete).toReversed();
  const lines = bad.slice(0, MOST_SENTENCES).flatMap((row) => {
    const sentence = coverageSentence(row, pen.say, 'time') ?? '';
    return wrap(dated ? `${pen.say.dayMonth(row.date)}${pen.say.colon}${sentence}` : sentence, pen.width - 2);
  });
  const hidden = bad.length - MOST_SENTENCES;
  return hidden > 0 ? [...lines, ...wrap(pen.say.andMore(hidden), pen.width - 2)] : lines;
}

const LABEL = 15;

/** Weeks as lines, Monday first; what was repaired later is noted beside its week. */
function calendar(
  rows: readonly CoverageRow[],
  window: { readonly from: Day; readonly to: Day },
  pen: Pen,
): string[] {
  if (pen.plain) return daysInWords(rows, pen);
  const cell = Math.max(...pen.say.weekdays.map(widthOf)) + (pen.width >= 72 ? 2 : pen.width >= 50 ? 1 : 0);
  // Where a week does not fit a line, the table and the sentences say the same.
  if (pen.width < 1 + LABEL + cell * 7) return [];
  const names = pen.say.weekdays.map((name) => pad(name, cell, 'right')).join('');
  const first = rows.map((row) => row.date).sort()[0] ?? window.from;
  const weeks = mondays(first > window.from ? first : window.from, window.to).slice(-MOST_WEEKS);
  const lines = weeks.flatMap((monday) => weekLines(monday, rows, cell, pen));
  return [...legend(pen), '', ' '.repeat(LABEL) + pen.ink('dim', names), ...lines];
}

/** The calendar for ears: each day with its worst verdict, and what was repaired. */
function daysInWords(rows: readonly CoverageRow[], pen: Pen): string[] {
  const days = [...new Set(rows.map(({ date }) => date))].sort();
  return days.flatMap((day) => {
    const own = rows.filter(({ date }) => date === day);
    const verdict = pen.say.verdict[worstVerdict(own) ?? 'failed'];
    return [`${pen.say.date(day)}${pen.say.colon}${verdict}`, ...notesOf(own, pen)].flatMap((line) =>
      wrap(line, pen.width - 2),
    );
  });
}

function mondays(first: Day, last: Day): Day[] {
  const monday = addDays(first, -((weekday(first) + 6) % 7));
  return dayRange(monday, last).filter((_, index) => index % 7 === 0);
}

const legend = (pen: Pen): string[] =>
  flow(
    VERDICTS.map((verdict) => ({
      text: `${markText(verdict, pen)} ${pen.say.verdict[verdict]}`,
      tone: MARKS[verdict].tone,
    })),
    '   ',
    pen.width - 2,
    pen,
  );

function weekLines(monday: Day, rows: readonly CoverageRow[], cell: number, pen: Pen): string[] {
  const days = dayRange(monday, addDays(monday, 6));
  const cells = days.map((day) => {
    const own = rows.filter((row) => row.date === day);
    const verdict = worstVerdict(own);
    const mark = verdict === undefined ? ' ' : verdictMark(verdict, pen);
    return pad('', cell - 2) + mark + (own.some(isNoted) ? '*' : ' ');
  });
  const week = rows.filter(({ date }) => days.includes(date));
  const label = pad(pen.say.week(monday, addDays(monday, 6)), LABEL - 1, 'right');
  const beside = pen.width - 2 - LABEL - cell * 7 - 3;
  const line = `${pen.ink('dim', label)} ${cells.join('')}`;
  const [first, ...others] = notesOf(week, pen).flatMap((note) =>
    wrap(note, Math.max(20, beside >= 28 ? beside : pen.width - 6)),
  );
  if (first === undefined) return [line];
  if (beside < 28) return [line, ...[first, ...others].map((note) => `    ${note}`)];
  const blank = ' '.repeat(LABEL + cell * 7 + 3);
  return [`${line}   ${first}`, ...others.map((note) => blank + note)];
}
