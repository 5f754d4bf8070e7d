/** Health of the data folder, the store in it, and what the ledger says of the last two weeks. */

import { accessSync, constants, existsSync, type Stats, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { addDays, announces, dayRange } from '../../../calendar.ts';
import { storeFile } from '../../../config/paths.ts';
import type { Config } from '../../../config/schema.ts';
import type { Clock } from '../../../context.ts';
import { RadarError } from '../../../errors.ts';
import { arxivNow, arxivToday } from '../../../intake/arxiv-time.ts';
import { say } from '../../../messages/say.ts';
import type { CoverageRow, Day } from '../../../paper.ts';
import { checkStore } from '../../../store/check.ts';
import { coverageBetween } from '../../../store/coverage.ts';
import { closeStore, openStore, type Store } from '../../../store/open.ts';
import type { HealthFinding } from './finding.ts';

const DAYS = 14;
/** Below this a refresh of a busy day, with its log, may not fit. */
const LEAST_SPACE = 100 * 2 ** 20;

/** Who may read the data folder and the store, and whether radar can write there. */
export function checkFiles(dataDir: string, platform: string): HealthFinding[] {
  const name = 'data folder';
  const folder = statOrNone(dataDir);
  if (folder === undefined) {
    return [{ name, state: 'skip', detail: `${dataDir} is not there yet; the first refresh makes it` }];
  }
  const others = platform === 'win32' ? [] : openToOthers(dataDir, folder);
  return [
    ...(others.length > 0 ? others : [{ name, state: 'ok' as const, detail: dataDir }]),
    ...checkWritable(name, dataDir),
    ...checkSpace(dataDir),
  ];
}

const modeOf = (stats: Stats): string => (stats.mode & 0o777).toString(8).padStart(4, '0');

/** What you read is your own business: the folder is 0700 and the store 0600. */
function openToOthers(dataDir: string, folder: Stats): HealthFinding[] {
  const file = storeFile(dataDir);
  const parts = [
    { name: 'data folder', path: dataDir, stats: folder, mode: '700' },
    { name: 'store', path: file, stats: statOrNone(file), mode: '600' },
  ];
  return parts.flatMap(({ name, path, stats, mode }) =>
    stats === undefined || (stats.mode & 0o077) === 0
      ? []
      : [
          {
            name,
            state: 'warn' as const,
            detail: `${path} is open to other users (mode ${modeOf(stats)})`,
            remedy: `Close it: chmod ${mode} ${shellWord(path)}`,
          },
        ],
  );
}

const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function checkWritable(name: string, dataDir: string): HealthFinding[] {
  const paths = [dataDir, storeFile(dataDir)].filter((path) => existsSync(path));
  return paths.flatMap((path) => {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      return [];
    } catch {
      return [
        {
          name,
          state: 'fail' as const,
          detail: `${path} cannot be read and written`,
          remedy: 'Change its owner or permissions, or set RADAR_DATA_DIR to another folder.',
        },
      ];
    }
  });
}

function checkSpace(dataDir: string): HealthFinding[] {
  try {
    const { bavail, bsize } = statfsSync(dataDir);
    const free = bavail * bsize;
    if (free >= LEAST_SPACE) return [];
    const detail = `only ${Math.floor(free / 2 ** 20)} MB are free at ${dataDir}`;
    return [{ name: 'disk', state: 'warn', detail, remedy: 'Free some space: the store grows every day.' }];
  } catch {
    // Some file systems do not tell.
    return [];
  }
}

function statOrNone(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The store, opened to be written where it is sound: the gate before arXiv keeps its times there. */
export function openSound(file: string): { store?: Store; findings: HealthFinding[] } {
  const name = 'store';
  if (statOrNone(file) === undefined && statOrNone(dirname(file))?.isFile() !== true) {
    return { findings: [{ name, state: 'skip', detail: `${file} is not there yet` }] };
  }
  try {
    const store = openStore(file, { timeout: 1000 });
    const problems = soundness(store);
    if (problems.length === 0)
      return { store, findings: [{ name, state: 'ok', detail: `${file} is sound` }] };
    closeStore(store);
    const remedy = `Move ${file} away and let radar start a new one, or restore a backup.`;
    return { findings: problems.map((detail) => ({ name, state: 'fail', detail, remedy })) };
  } catch (error) {
    if (!(error instanceof RadarError)) throw error;
    const remedy = error.hint === undefined ? 'Set RADAR_DATA_DIR to another folder.' : say('en', error.hint);
    return { findings: [{ name, state: 'fail', detail: say('en', error.what), remedy }] };
  }
}

function soundness(store: Store): readonly string[] {
  try {
    return checkStore(store).map((fault) => say('en', fault));
  } catch (error) {
    closeStore(store);
    throw error;
  }
}

/** What is missing of the last two weeks, by list; days on which radar never looked are missing too. */
export function checkCoverage(store: Store, clock: Clock, config: Config | undefined): HealthFinding[] {
  const name = `coverage of the last ${DAYS} days`;
  const to = arxivToday(store, clock);
  const from = addDays(to, 1 - DAYS);
  const rows = coverageBetween(store, { from, to });
  const clockFinding = checkClock(arxivNow(store, clock) - clock.now());
  if (rows.length === 0) {
    const remedy = 'Run “radar refresh”.';
    return [...clockFinding, { name, state: 'warn', detail: 'nothing was fetched', remedy }];
  }
  const holes = [...holesIn(rows), ...unseenDays(rows, config)];
  const missing = [...holesInWords(holes), ...neverFetched(rows, config)];
  if (missing.length === 0) {
    const announced = rows.reduce((sum, row) => sum + row.announced, 0);
    return [...clockFinding, { name, state: 'ok', detail: `complete, ${announced} announcements` }];
  }
  return [...clockFinding, { name, state: 'warn', detail: missing.join('; '), remedy: remedyFor(holes, to) }];
}

interface Hole {
  readonly source: string;
  readonly category: string;
  readonly date: Day;
  readonly what: 'not read' | 'stale' | 'partial' | 'failed';
}

/** Only arXiv's days that are over can be read from elsewhere than the feeds. */
function remedyFor(holes: readonly Hole[], today: Day): string {
  const [first] = holes
    .filter(({ source, date }) => source === 'arxiv' && date < today)
    .map(({ date }) => date)
    .sort();
  const shown = '“radar coverage” shows every day.';
  return first === undefined
    ? `Run “radar refresh” for what the feeds still show; ${shown}`
    : `Run “radar refresh --since ${first}”, which also reads past days from OAI; ${shown}`;
}

/** A day on which radar never looked has failed in the ledger too, by a reason that begins in these words. */
const NOT_READ = /^not read on that day/;

function holesIn(rows: readonly CoverageRow[]): Hole[] {
  return rows.flatMap(({ source, category, date, verdict, reason }): Hole[] => {
    if (verdict === 'complete' || verdict === 'none-announced') return [];
    const what = verdict === 'failed' && NOT_READ.test(reason ?? '') ? 'not read' : verdict;
    return [{ source, category, date, what }];
  });
}

/** `cs.LG: not read on 2026-06-22, 2026-06-23`, one for each list and for each thing that became of its days. */
function holesInWords(holes: readonly Hole[]): string[] {
  const days = new Map<string, Day[]>();
  for (const { category, what, date } of holes) {
    const words = `${category}: ${what} on `;
    days.set(words, [...(days.get(words) ?? []), date]);
  }
  return [...days].map(([words, dates]) => words + [...new Set(dates)].sort().join(', '));
}

const ofCategory = (rows: readonly CoverageRow[], category: string): CoverageRow[] =>
  rows.filter((row) => row.source === 'arxiv' && row.category === category);

function neverFetched(rows: readonly CoverageRow[], config: Config | undefined): string[] {
  const categories = config?.sources.arxiv.categories ?? [];
  return categories.flatMap((category) =>
    ofCategory(rows, category).length === 0 ? [`${category}: never fetched`] : [],
  );
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
      .map((date): Hole => ({ source: 'arxiv', category, date, what: 'not read' }));
  });
}

/** `offset` in milliseconds, as arXiv's answers showed it; small ones are already taken for none. */
function checkClock(offset: number): HealthFinding[] {
  if (offset === 0) return [];
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const by =
    minutes < 180
      ? `${minutes} minutes`
      : minutes < 4320
        ? `${Math.round(minutes / 60)} hours`
        : `${Math.round(minutes / 1440)} days`;
  return [
    {
      name: 'clock',
      state: 'warn',
      detail: `this machine is ${by} ${offset > 0 ? 'behind' : 'ahead of'} arXiv’s servers`,
      remedy: 'Set the clock, best by NTP; radar counts announcement days by arXiv’s time meanwhile.',
    },
  ];
}
