/**
 * How time and size grow with the number of papers: stores of several sizes with the same last days, each command a whole
 * process, and the exponent of the best power of the number of papers (1 for what grows with it, 0 for what does not).
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, processTime } from '../lib/measure.ts';
import { forgetKept } from './forget.ts';
import { generateStore } from './generate.ts';

const radar = fileURLToPath(new URL('../../bin/radar.js', import.meta.url));

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  list: ['list', '--date', '2026-06-18'],
  show: ['show', 'arxiv:2606.20401'],
  search: ['search', 'reservoir'],
  'search (beginning)': ['search', 'co*'],
  'search (phrase)': ['search', '"reservoir computing"'],
  'search (day, category)': ['search', 'reservoir since:2026-06-15 cat:cs.LG'],
  'store stats': ['store', 'stats'],
  'today (the first time)': [
    'today',
    '--date',
    '2026-06-18',
    '--no-refresh',
    '--no-llm',
    '--force',
    '-f',
    'json',
  ],
};

export interface Growth {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  /** In the order of the sizes. */
  readonly values: readonly number[];
  readonly exponent: number;
}

export interface GrowthOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Where stores are made and left, and found again; otherwise they are removed. */
  readonly folder?: string | undefined;
  readonly onStep: (step: string) => void;
}

export function measureGrowth({ sizes, runs, folder, onStep }: GrowthOptions): Growth[] {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'radar-growth-'));
  try {
    const measured = sizes.map((papers) => {
      onStep(`a store of ${papers} papers`);
      const place = storeIn(join(root, String(papers)), papers);
      onStep(`commands over ${papers} papers`);
      const times = Object.values(COMMANDS).map((args) => timeOf(args, place, runs));
      return { times, megabytes: statSync(join(place, 'radar.db')).size / 1e6 };
    });
    const rows = Object.keys(COMMANDS).map((name, at) =>
      growth(
        `radar ${name}`,
        'ms',
        sizes,
        measured.map(({ times }) => times[at] ?? Number.NaN),
      ),
    );
    return [
      ...rows,
      growth(
        'size of the store',
        'MB',
        sizes,
        measured.map(({ megabytes }) => megabytes),
      ),
    ];
  } finally {
    if (folder === undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** A store that was made before serves again: making one of millions takes minutes. */
function storeIn(place: string, papers: number): string {
  if (existsSync(join(place, 'config.yaml'))) return place;
  mkdirSync(place, { recursive: true });
  const config = generateStore({ file: join(place, 'radar.db'), papers });
  writeFileSync(join(place, 'config.yaml'), config);
  return place;
}

function timeOf(args: readonly string[], place: string, runs: number): number {
  const env = {
    ...process.env,
    RADAR_DATA_DIR: place,
    RADAR_CONFIG: join(place, 'config.yaml'),
    XDG_CACHE_HOME: join(place, 'cache'),
  };
  const once = () => {
    // A digest is measured as it is made for the first time.
    if (args.includes('--force')) forgetKept(join(place, 'radar.db'));
    return processTime([radar, ...args], env);
  };
  // The first of all also indexes what is new, and keeps what it has compiled.
  for (let warmUp = 0; warmUp < 3; warmUp++) once();
  return median(Array.from({ length: runs }, once));
}

const growth = (
  name: string,
  unit: Growth['unit'],
  sizes: readonly number[],
  values: readonly number[],
): Growth => ({
  name,
  unit,
  values,
  exponent: exponentOf(sizes, values),
});

/** The slope of the line of least squares through the logarithms. */
function exponentOf(sizes: readonly number[], values: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), values.map(Math.log)];
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = mean(x.map((one, at) => (one - mx) * ((y[at] ?? 0) - my)));
  const variance = mean(x.map((one) => (one - mx) ** 2));
  return variance === 0 ? Number.NaN : covariance / variance;
}
