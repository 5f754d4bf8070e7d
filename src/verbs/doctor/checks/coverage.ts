/** What the ledger says of the last two weeks, and the clock. */
import { addDays, announces, dayRange } from '../../../calendar.ts';
import type { Config } from '../../../config/schema.ts';
import type { Clock } from '../../../context.ts';
import { arxivNow, arxivToday } from '../../../intake/arxiv-time.ts';
import type { Message, MessageKey } from '../../../messages/message.ts';
import type { CoverageRow, Day } from '../../../paper.ts';
import type { Store } from '../../../store/file/open.ts';
import { coverageBetween } from '../../../store/ledger/coverage.ts';
import type { Finding } from './finding.ts';

const DAYS = 14;

/** What is missing of the last two weeks, by list; days on which radar never looked are missing too. */
export function checkCoverage(store: Store, clock: Clock, config: Config | undefined): Finding[] {
  const name: Message = ['part-coverage', DAYS];
  const to = arxivToday(store, clock);
  const from = addDays(to, 1 - DAYS);
  const rows = coverageBetween(store, { from, to });
  const clockFinding = checkClock(arxivNow(store, clock) - clock.now());
  if (rows.length === 0) {
    const remedy: Message = ['run-refresh'];
    return [...clockFinding, { name, state: 'warn', detail: ['nothing-fetched'], remedy }];
  }
  const holes = [...holesIn(rows), ...unseenDays(rows, config)];
  const missing = [...holesInWords(holes), ...neverFetched(rows, config)];
  const [first, ...others] = missing;
  if (first === undefined) {
    const announced = rows.reduce((sum, row) => sum + row.announced, 0);
    return [...clockFinding, { name, state: 'ok', detail: ['coverage-whole', announced] }];
  }
  const detail: Message = others.length === 0 ? first : ['causes', ...missing];
  return [...clockFinding, { name, state: 'warn', detail, remedy: remedyFor(holes, to) }];
}

type HoleKey = 'days-not-read' | 'days-stale' | 'days-partial' | 'days-failed';

interface Hole {
  readonly source: string;
  readonly category: string;
  readonly date: Day;
  readonly what: HoleKey;
}

/** Only arXiv's days that are over can be read from elsewhere than the feeds. */
function remedyFor(holes: readonly Hole[], today: Day): Message {
  const [first] = holes
    .filter(({ source, date }) => source === 'arxiv' && date < today)
    .map(({ date }) => date)
    .sort();
  return first === undefined ? ['run-refresh-for-feeds'] : ['run-refresh-since', first];
}

/** Reasons of days on which radar never looked: these have failed in the ledger too. */
const NOT_READ: readonly (MessageKey | undefined)[] = [
  'not-read-and-old',
  'not-read-and-gone',
  'not-read-nor-repaired',
];

function holesIn(rows: readonly CoverageRow[]): Hole[] {
  return rows.flatMap(({ source, category, date, verdict, reason }): Hole[] => {
    if (verdict === 'complete' || verdict === 'none-announced') return [];
    const isUnread = verdict === 'failed' && NOT_READ.includes(reason?.[0]);
    return [{ source, category, date, what: isUnread ? 'days-not-read' : `days-${verdict}` }];
  });
}

/** `cs.LG: not read on 2026-06-22, 2026-06-23`, one for each list and for each thing that became of its days. */
function holesInWords(holes: readonly Hole[]): Message[] {
  const groups = new Map<string, Hole[]>();
  for (const hole of holes) {
    const key = `${hole.category}\n${hole.what}`;
    groups.set(key, [...(groups.get(key) ?? []), hole]);
  }
  return [...groups.values()].flatMap((group): Message[] => {
    const [first] = group;
    const days = [...new Set(group.map(({ date }) => date))].sort();
    return first === undefined ? [] : [[first.what, first.category, ...days]];
  });
}

const ofCategory = (rows: readonly CoverageRow[], category: string): CoverageRow[] =>
  rows.filter((row) => row.source === 'arxiv' && row.category === category);

function neverFetched(rows: readonly CoverageRow[], config: Config | undefined): Message[] {
  const categories = config?.sources.arxiv.categories ?? [];
  return categories
    .filter((category) => ofCategory(rows, category).length === 0)
    .map((category) => ['never-fetched', category]);
}

/** Days with a batch on which a configured list was not looked at, from the first day radar knows of. Today may still come. */
function unseenDays(rows: readonly CoverageRow[], config: Config | undefined): Hole[] {
  const categories = config?.sources.arxiv.categories ?? [];
  const last = rows
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return categories.flatMap((category) => {
    const days = new Set(ofCategory(rows, category).map(({ date }) => date));
    const first = [...days].sort()[0];
    if (first === undefined || last === undefined) return [];
    return dayRange(first, last)
      .filter((day) => announces(day) && !days.has(day))
      .map((date): Hole => ({ source: 'arxiv', category, date, what: 'days-not-read' }));
  });
}

/** `offset` in milliseconds, as arXiv's answers showed it; small ones are already taken for none. */
function checkClock(offset: number): Finding[] {
  if (offset === 0) return [];
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [by, unit] =
    minutes < 180
      ? ([minutes, 'minutes'] as const)
      : minutes < 4320
        ? ([Math.round(minutes / 60), 'hours'] as const)
        : ([Math.round(minutes / 1440), 'days'] as const);
  const detail: Message = [offset > 0 ? 'clock-behind' : 'clock-ahead', by, unit];
  return [{ name: ['part-clock'], state: 'warn', detail, remedy: ['set-clock'] }];
}
