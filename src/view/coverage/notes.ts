/** What the calendar of `radar coverage` notes beside a week: what was repaired later, and holidays. */
import { quietDay } from '../../calendar.ts';
import type { Message } from '../../messages/message.ts';
import { say as sayMessage } from '../../messages/say.ts';
import type { CoverageRow, Day } from '../../paper.ts';
import { plain } from '../kit/sanitize.ts';
import type { Pen } from '../kit/style.ts';
import { isIncomplete, sourceName } from './words.ts';

/** Whether a row is worth a note: it is whole and has a story. That nothing comes on weekends needs no telling. */
export const isNoted = (row: CoverageRow): boolean =>
  !isIncomplete(row) && row.reason !== undefined && quietDay(row.date) !== 'weekend';

/** What OAI brought for the days of one list, in one sentence; a holiday is the same for all lists. Rows in the order of their days. */
export function notesOf(rows: readonly CoverageRow[], pen: Pen): string[] {
  const notes = new Map<string, Note>();
  for (const row of rows.filter(isNoted)) {
    const harvest = harvestOf(row.reason);
    const key =
      harvest === undefined ? alone(row) : `${row.source}\n${row.category}\n${harvest.key} ${harvest.on}`;
    const known = notes.get(key);
    if (known === undefined) notes.set(key, { row, last: row.date, harvest });
    else notes.set(key, { ...known, last: row.date, harvest: sumOf(known.harvest, harvest) });
  }
  return [...notes.values()].map((note) => noteText(note, pen));
}

interface Note {
  readonly row: CoverageRow;
  readonly last: Day;
  readonly harvest: Harvest | undefined;
}

/** What OAI brought for a day, whole. */
interface Harvest {
  readonly key: 'repaired-from-oai' | 'filled-from-oai';
  readonly on: string;
  readonly papers: number;
  readonly doubtful: number;
}

function harvestOf(reason: Message | undefined): Harvest | undefined {
  if (reason?.[0] !== 'repaired-from-oai' && reason?.[0] !== 'filled-from-oai') return undefined;
  const [key, on, papers, doubtful, unreadable] = reason;
  return unreadable === 0 ? { key, on, papers, doubtful } : undefined;
}

const alone = (row: CoverageRow): string =>
  isHoliday(row) ? `${row.source}\n${row.date}` : `${row.source}\n${row.category}\n${row.date}`;

const isHoliday = ({ date, verdict }: CoverageRow): boolean =>
  verdict === 'none-announced' && quietDay(date) === 'holiday';

function sumOf(a: Harvest | undefined, b: Harvest | undefined): Harvest | undefined {
  if (a === undefined || b === undefined) return a;
  return { ...a, papers: a.papers + b.papers, doubtful: a.doubtful + b.doubtful };
}

function noteText({ row, last, harvest }: Note, pen: Pen): string {
  const { say } = pen;
  const days = row.date === last ? say.dayMonth(row.date) : say.week(row.date, last);
  const name = row.source === 'arxiv' ? plain(row.category) : sourceName(row.source);
  const subject = isHoliday(row) ? days : `${days} ${name}`;
  const reason: Message | undefined =
    harvest === undefined ? row.reason : [harvest.key, harvest.on, harvest.papers, harvest.doubtful, 0];
  const text = reason === undefined ? '' : sayMessage(pen.lang, reason);
  return `${pen.plain ? '' : '* '}${subject}${say.colon}${plain(text)}`;
}
