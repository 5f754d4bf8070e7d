/** Health of the data folder, the store in it, and what the ledger says of the last two weeks. */
import { accessSync, constants, existsSync, type Stats, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { addDays, announces, dayRange } from '../calendar.ts';
import { storeFile } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../context.ts';
import { RadarError } from '../errors.ts';
import type { CoverageRow } from '../paper.ts';
import { coverageBetween } from '../store/coverage.ts';
import { checkStore, closeStore, openStore, type Store } from '../store/open.ts';
import { arxivNow, arxivToday } from './arxiv-time.ts';
import type { HealthFinding } from './health.ts';

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
    const remedy = error.hint ?? 'Set RADAR_DATA_DIR to another folder.';
    return { findings: [{ name, state: 'fail', detail: error.message, remedy }] };
  }
}

function soundness(store: Store): readonly string[] {
  try {
    return checkStore(store);
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
  const missing = [...holesIn(rows), ...unseenDays(rows, config)];
  if (missing.length === 0) {
    const announced = rows.reduce((sum, row) => sum + row.announced, 0);
    return [...clockFinding, { name, state: 'ok', detail: `complete, ${announced} announcements` }];
  }
  return [
    ...clockFinding,
    {
      name,
      state: 'warn',
      detail: missing.join('; '),
      remedy: 'Run “radar refresh” for what the feeds still show; “radar coverage” shows every day.',
    },
  ];
}

/** `cs.LG: stale on 2026-06-17`. */
function holesIn(rows: readonly CoverageRow[]): string[] {
  const bad = rows.filter(({ verdict }) => verdict !== 'complete' && verdict !== 'none-announced');
  const lists = new Map<string, string[]>();
  for (const { category, verdict, date } of bad) {
    lists.set(category, [...(lists.get(category) ?? []), `${verdict} on ${date}`]);
  }
  return [...lists].map(([category, days]) => `${category}: ${days.join(', ')}`);
}

/** Days with a batch on which a configured list was not looked at, from the first day radar knows of. Today may still come. */
function unseenDays(rows: readonly CoverageRow[], config: Config | undefined): string[] {
  const categories = config?.sources.arxiv.categories ?? [];
  return categories.flatMap((category) => {
    const seen = rows.filter((row) => row.source === 'arxiv' && row.category === category);
    const days = new Set(seen.map(({ date }) => date));
    const [first, last] = [
      [...days].sort()[0],
      rows
        .map(({ date }) => date)
        .sort()
        .at(-1),
    ];
    if (first === undefined || last === undefined) return [`${category}: never fetched`];
    const unseen = dayRange(first, last).filter((day) => announces(day) && !days.has(day));
    return unseen.length === 0 ? [] : [`${category}: not looked at on ${unseen.join(', ')}`];
  });
}

/** `offset` in milliseconds, as arXiv's answers showed it; small ones are already taken for none. */
function checkClock(offset: number): HealthFinding[] {
  if (offset === 0) return [];
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return [
    {
      name: 'clock',
      state: 'warn',
      detail: `this machine is ${minutes} minutes ${offset > 0 ? 'behind' : 'ahead of'} arXiv’s servers`,
      remedy: 'Set the clock, best by NTP; radar counts announcement days by arXiv’s time meanwhile.',
    },
  ];
}
