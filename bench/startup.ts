/** Whole processes against an empty Node script, over a made-up morning of 1,200 papers, ten interests and a hundred likes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchRow, callTime, inPairs, processTime } from './lib/measure.ts';
import { sanityFeatures } from './peers/sanity.ts';
import { forgetKept } from './store/forget.ts';
import { generateStore } from './store/generate.ts';
import { BATCH, madePapers } from './store/papers.ts';

const radar = fileURLToPath(new URL('../bin/radar.js', import.meta.url));
/** Four days: likes are of papers from before the last. */
const PAPERS = 4 * BATCH;
/** Until what a verb keeps of itself stands (bin/kept-parts.js). */
const WARM_UPS = 4;

const LATEST = ['--date', '2026-06-18'];
const COMMANDS: readonly (readonly [name: string, args: readonly string[], limit: number])[] = [
  ['radar --help', ['--help'], 1.3],
  ['radar --version', ['--version'], 1.3],
  ['radar completion ids', ['completion', 'ids'], 1.4],
  ['radar list', ['list', ...LATEST], 2.4],
  ['radar show', ['show', 'arxiv:2606.20401'], 2.4],
  ['radar coverage', ['coverage', '--days', '200'], 2.4],
  ['radar search', ['search', 'reservoir'], 2.7],
  ['radar why', ['why', 'arxiv:2606.20401'], 3.2],
];
const TODAY = ['today', ...LATEST, '--no-refresh', '--no-llm', '-f', 'json'];

export function startupBenchmarks(runs: number): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  try {
    const empty = join(folder, 'empty.mjs');
    const config = join(folder, 'config.yaml');
    writeFileSync(empty, '');
    writeFileSync(config, generateStore({ file: join(folder, 'radar.db'), papers: PAPERS }));
    const env = {
      ...process.env,
      RADAR_DATA_DIR: folder,
      RADAR_CONFIG: config,
      XDG_CACHE_HOME: join(folder, 'cache'),
    };
    const made = madePapers(1);
    const papers = Array.from({ length: PAPERS }, (_, number) => made.announced(number)).flatMap(
      ([first]) => first?.paper ?? [],
    );
    const baseline = () => processTime([empty], env);
    const measured =
      (args: readonly string[], before = () => {}) =>
      () => {
        before();
        return processTime([radar, ...args], env);
      };
    const row = (name: string, limit: number, run: () => number, times = runs) => ({
      name: `${name}, to an empty script`,
      limit,
      ...inPairs(times, run, baseline, WARM_UPS),
    });
    const forget = () => forgetKept(join(folder, 'radar.db'));
    return [
      ...COMMANDS.map(([name, args, limit]) => row(name, limit, measured(args))),
      row('radar today, 1,200 announced, again', 4, measured(TODAY)),
      row('radar today --force, again', 4, measured([...TODAY, '--force'])),
      row('radar today, the first time', 24, measured(TODAY, forget), Math.ceil(runs / 3)),
      {
        name: 'radar today, the first time, to what arxiv-sanity-lite computes for the same store',
        limit: 1,
        ...inPairs(Math.ceil(runs / 7), measured(TODAY, forget), () =>
          callTime(() => sanityFeatures(papers)),
        ),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
