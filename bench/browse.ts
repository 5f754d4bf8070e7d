/** The full-screen reader: whole processes up to the first frame with rows, and key to frame on twenty-five thousand rows. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { configSchema } from '../src/config/schema.ts';
import type { Terminal } from '../src/context.ts';
import type { Day } from '../src/paper.ts';
import { parseArxivFeed } from '../src/sources/arxiv/parse-feed.ts';
import { toAnnouncement } from '../src/sources/arxiv/to-announcement.ts';
import { closeStore, openMemoryStore, openStore, type Store } from '../src/store/file/open.ts';
import { saveAnnouncements } from '../src/store/papers.ts';
import { createReader } from '../src/verbs/browse/library/reader.ts';
import { PLAIN_STYLE } from '../src/view/kit/style.ts';
import { type BenchRow, callTime, inPairs, processTime, toFixed } from './lib/measure.ts';
import { largeFeed } from './lib/sample.ts';

const file = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const AT = '2026-06-18T12:00:00.000Z';
const ROWS = 25_000;
/** As many as browse ranks again to say what a mark moves (MOST_RANKED_AGAIN). */
const MARKED = 2500;
/** What the guidelines for response times call instantaneous. */
const INSTANT_MS = 100;
const LIMIT_MS = INSTANT_MS / 2;

export async function browseBenchmarks(runs: number): Promise<BenchRow[]> {
  const keys = await keyToFrame(runs);
  const held = longestHold(runs);
  return [
    startToFrame(runs),
    { name: 'browse: key to frame, 25,000 rows, to 50 ms', limit: 1, ...toFixed(keys, LIMIT_MS) },
    {
      name: `browse: longest hold after a mark, ${MARKED.toLocaleString('en')} rows, to 100 ms`,
      limit: 1,
      ...toFixed(held, INSTANT_MS),
    },
  ];
}

/** Runs the built radar with streams for a terminal, and leaves as soon as rows stand on the screen. */
const DRIVER = `
import { PassThrough, Writable } from 'node:stream';
import { createSystemContext } from ${JSON.stringify(new URL('../dist/system-context.js', import.meta.url).href)};
import { main } from ${JSON.stringify(new URL('../dist/main.js', import.meta.url).href)};
const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
const write = (text, _encoding, done) => {
  if (/1\\/1,\\d{3}/.test(text)) input.write('q');
  done();
};
const output = Object.assign(new Writable({ decodeStrings: false, write }), { isTTY: true, columns: 120, rows: 40 });
process.exitCode = await main(['browse'], { ...createSystemContext(), terminal: { input, output } });
`;

/** Likes the first paper, and prints the longest time in which no key could have been heard until it says what that moves. */
const MARKING_DRIVER = `
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PassThrough, Writable } from 'node:stream';
import { createSystemContext } from ${JSON.stringify(new URL('../dist/system-context.js', import.meta.url).href)};
import { main } from ${JSON.stringify(new URL('../dist/main.js', import.meta.url).href)};
const delay = monitorEventLoopDelay({ resolution: 1 });
const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
let isMarked = false;
const write = (text, _encoding, done) => {
  if (!isMarked && text.includes('1/')) {
    isMarked = true;
    setTimeout(() => { delay.enable(); input.write('l'); }, 200);
  }
  if (/papers? moves?|no other paper/.test(text)) setTimeout(() => {
    console.log(delay.max / 1e6);
    input.write('q');
  }, 20);
  done();
};
const output = Object.assign(new Writable({ decodeStrings: false, write }), { isTTY: true, columns: 120, rows: 40 });
process.exitCode = await main(['browse'], { ...createSystemContext(), terminal: { input, output } });
`;

function longestHold(runs: number): readonly number[] {
  return inBenchStore(MARKED, (folder, env) => {
    const driver = join(folder, 'marking.mjs');
    writeFileSync(driver, MARKING_DRIVER);
    return Array.from({ length: runs }, () => {
      // Every run begins without a mark: the ranking after it must not be a kept one.
      execFileSync(process.execPath, [file('bin/radar.js'), 'undo'], { env, stdio: 'ignore' });
      return Number(execFileSync(process.execPath, [driver], { env, encoding: 'utf8' }));
    });
  });
}

function inBenchStore<T>(count: number, use: (folder: string, env: NodeJS.ProcessEnv) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  try {
    const store = openStore(join(folder, 'radar.db'));
    fill(store, count);
    closeStore(store);
    return use(folder, {
      ...process.env,
      RADAR_DATA_DIR: folder,
      RADAR_CONFIG: file('fixtures/demo/config.yaml'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startToFrame(runs: number): BenchRow {
  return inBenchStore(1200, (folder, env) => {
    const [driver, empty] = [join(folder, 'driver.mjs'), join(folder, 'ink.mjs')];
    writeFileSync(driver, DRIVER);
    writeFileSync(
      empty,
      `import ${JSON.stringify(new URL('../node_modules/ink/build/index.js', import.meta.url).href)};`,
    );
    return {
      name: 'browse: start to first rows, to an empty script that imports ink',
      limit: 4,
      ...inPairs(
        runs,
        () => processTime([driver], env),
        () => processTime([empty], env),
      ),
    };
  });
}

/** Median over steps, pages and jumps to the ends, each with the paper beside the list. */
async function keyToFrame(runs: number): Promise<readonly number[]> {
  const store = openMemoryStore();
  const day = fill(store, ROWS);
  const desk = fakeTerminal();
  const config = configSchema.parse({
    profile: { interests: [{ name: 'waves', about: 'waves and light in structured media' }] },
    sources: { arxiv: { categories: ['cs.LG'] } },
  });
  const controller = new AbortController();
  const clock = {
    now: () => Date.parse(AT),
    sleep: (): Promise<void> => new Promise((resolve) => setImmediate(resolve)),
  };
  const ports = {
    store,
    clock,
    version: 'bench',
    packageRoot: file(''),
    random: () => 0.5,
    fetch: () => Promise.reject(new Error('no network in a bench')),
    lock: () => undefined,
  };
  // As it is shipped: React's development build, which sources get, takes several times as long.
  process.env.NODE_ENV = 'production';
  const { runReader } = await import('../src/verbs/browse/screen/run.ts');
  const ended = runReader({
    terminal: desk.terminal,
    reader: createReader(ports, config),
    clock,
    env: {},
    signal: controller.signal,
    style: { ...PLAIN_STYLE, color: 2 },
    profile: 'bench',
    scope: { kind: 'day', day },
    open: async () => false,
  });
  await desk.has(`1/${ROWS.toLocaleString('en')}`);
  const keys = ['j', 'j', 'j', '\u0004', 'j', 'k', '\u0006', 'G', 'k', 'gg', 'm', 'j'];
  const times = Array.from({ length: runs * 2 }, () =>
    keys.map((key) => callTime(() => desk.press(key))),
  ).flat();
  desk.press('q');
  await ended;
  closeStore(store);
  return times;
}

function fakeTerminal() {
  let watch: (text: string) => void = () => {};
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        watch(text);
        done();
      },
    }),
    { isTTY: true, columns: 160, rows: 50 },
  );
  return {
    terminal: { input, output } as unknown as Terminal,
    /** At once: the frame is drawn before it returns. */
    press: (key: string): void => {
      input.emit('data', key);
    },
    has: (wanted: string): Promise<void> =>
      new Promise((resolve) => {
        watch = (text) => {
          if (text.includes(wanted)) resolve();
        };
      }),
  };
}

function fill(store: Store, count: number): Day {
  const feed = parseArxivFeed(new TextEncoder().encode(largeFeed(count)));
  if (feed.kind !== 'feed' || feed.day === undefined) throw new Error('the sample feed could not be read');
  const { day } = feed;
  saveAnnouncements(
    store,
    feed.items.map((item) => toAnnouncement(item, 'cs.LG', day)),
    AT,
  );
  return day;
}
