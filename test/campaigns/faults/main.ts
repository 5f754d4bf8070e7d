/**
 * `npm run faults -- [--short] [--table FILE] [--json FILE] [--lanes N] [--only WORD]`: everything that servers, models,
 * clocks, names, certificates and proxies may do wrong × everything that radar asks of them, each by a radar of its own. No
 * run may end as a bug, show a stack, take longer than its deadlines allow, or more than 600 MB. `--short` leaves out what
 * waits for minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from '../../brief/model-server.ts';
import { startRawServer } from '../../helpers/raw-server.ts';
import { canShiftClock, type Ended, radar } from '../process.ts';
import { table } from '../report.ts';
import { ANSWERS, SILENCES } from './answers.ts';
import { MODES, SCENARIOS } from './models.ts';
import { ALLOWED, OPERATIONS, type Operation, place } from './operations.ts';
import { CLOCKS, SURROUNDINGS } from './surroundings.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    table: { type: 'string' },
    json: { type: 'string' },
    lanes: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

const MOST_MB = 600;
/** A list of arXiv has two minutes with all its attempts, and a run waits for no more than two of them. */
const MOST_SECONDS = 300;

interface Result {
  readonly group: string;
  readonly fault: string;
  readonly operation: string;
  readonly exit: number | null;
  readonly seconds: number;
  readonly peakMb: number;
  readonly said: string;
  readonly wrong: readonly string[];
}

interface Trial {
  readonly group: string;
  readonly fault: string;
  readonly operation: string;
  readonly isLong: boolean;
  readonly run: () => Promise<{ ended: Ended; allowed: readonly number[] }>;
}

const names = Object.keys(OPERATIONS) as Operation[];
const options = { deadline: MOST_SECONDS * 1000, watched: true };

const answers: Trial[] = Object.entries(ANSWERS).flatMap(([fault, wrong]) =>
  names.map((operation) => ({
    group: 'answers',
    fault,
    operation,
    isLong: false,
    run: async () => {
      const seat = await place(operation, { wrong });
      const ended = await radar(seat, OPERATIONS[operation], options);
      await seat.close();
      return { ended, allowed: ALLOWED[operation] };
    },
  })),
);

const silences: Trial[] = Object.entries(SILENCES).flatMap(([fault, peer]) =>
  names.map((operation) => ({
    group: 'sockets',
    fault,
    operation,
    isLong: true,
    run: async () => {
      const raw = await startRawServer(peer);
      const seat = await place(operation, { address: raw.url });
      const ended = await radar(seat, OPERATIONS[operation], options);
      await Promise.all([seat.close(), raw.close()]);
      return { ended, allowed: ALLOWED[operation] };
    },
  })),
);

const around: Trial[] = Object.entries(SURROUNDINGS).flatMap(([fault, make]) =>
  names.map((operation) => ({
    group: 'names, TLS, proxies',
    fault,
    operation,
    isLong: false,
    run: async () => {
      const { address, env = {}, close } = await make();
      const seat = await place(operation, address === undefined ? {} : { address });
      const ended = await radar({ ...seat, env: { ...seat.env, ...env } }, OPERATIONS[operation], options);
      await seat.close();
      close?.();
      return { ended, allowed: ALLOWED[operation] };
    },
  })),
);

const clocks: Trial[] = (canShiftClock ? Object.entries(CLOCKS) : []).flatMap(([fault, time]) =>
  names.map((operation) => ({
    group: 'clocks',
    fault: `${fault}, then today`,
    operation,
    isLong: false,
    run: async () => {
      const seat = await place(operation, {});
      const first = await radar(seat, OPERATIONS[operation], { ...options, shift: shiftTo(time) });
      // The clock is set right between two runs, or back.
      const then = await radar(seat, OPERATIONS[operation], {
        ...options,
        shift: shiftTo('2026-06-18T12:30:00Z'),
      });
      await seat.close();
      return { ended: then.code === 0 ? first : then, allowed: ALLOWED[operation] };
    },
  })),
);

const models: Trial[] = Object.entries(SCENARIOS).flatMap(([fault, scenario]) =>
  Object.entries(MODES).map(([operation, { args, llm, allowed }]) => ({
    group: 'models',
    fault,
    operation,
    isLong: fault === 'silence' || fault.includes('529') || fault.includes('500'),
    run: async () => {
      const server = await startServer([scenario]);
      const seat = await place('feed', {});
      const env = {
        ...seat.env,
        RADAR_FAULTS_KEY: 'sk-test-0123456789abcdef',
      };
      const config = `llm: {enabled: true, baseUrl: "${server.url}", keyEnv: RADAR_FAULTS_KEY, timeout: 20, model: sample, ${llm}}`;
      rewriteConfig(seat.env.RADAR_CONFIG ?? '', config);
      const ended = await radar({ ...seat, env }, args, options);
      await Promise.all([seat.close(), server.close()]);
      return { ended, allowed };
    },
  })),
);

const shiftTo = (instant: string): number => Date.parse(instant) - Date.now();

function rewriteConfig(file: string, llm: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^llm: .*$/m, llm));
}

/** The first sentence on stderr, without what differs from run to run. */
const saidIn = ({ err }: Ended): string =>
  (/^radar: (.*)$/m.exec(err)?.[1] ?? err.trim().split('\n')[0] ?? '')
    .replace(/127\.0\.0\.1:\d+|localhost:\d+/g, 'the server')
    .replace(/\/tmp\/radar-[\w-]+/g, '…')
    .slice(0, 160);

function judge(trial: Trial, ended: Ended, allowed: readonly number[]): Result {
  const seconds = ended.ms / 1000;
  const wrong = [
    ...(ended.code === null ? ['hangs'] : allowed.includes(ended.code) ? [] : [`ends with ${ended.code}`]),
    ...(/this is a bug|\n {4}at \S+ \(/.test(ended.err) ? ['shows a stack'] : []),
    ...(ended.peakMb > MOST_MB ? [`takes ${ended.peakMb} MB`] : []),
  ];
  const { group, fault, operation } = trial;
  return {
    group,
    fault,
    operation,
    exit: ended.code,
    seconds,
    peakMb: ended.peakMb,
    said: saidIn(ended),
    wrong,
  };
}

const trials = [...answers, ...around, ...clocks, ...models, ...silences]
  .filter(({ isLong }) => !(values.short && isLong))
  .filter(({ group, fault, operation }) => `${group} ${fault} ${operation}`.includes(values.only));
const results: Result[] = [];
const start = performance.now();

async function work(queue: Trial[]): Promise<void> {
  for (let trial = queue.shift(); trial !== undefined; trial = queue.shift()) {
    const { ended, allowed } = await trial.run();
    const result = judge(trial, ended, allowed);
    results.push(result);
    if (results.length % 50 === 0) process.stderr.write(`${results.length} of ${trials.length} runs\n`);
    if (result.wrong.length > 0)
      process.stderr.write(
        `FOUND ${trial.group}, ${trial.fault} × ${trial.operation}: ${result.wrong.join(', ')}\n      ${ended.err.trim().slice(0, 800)}\n      again: npm run faults -- --only '${trial.group} ${trial.fault} ${trial.operation}'\n`,
      );
  }
}

// Those that wait cost nothing meanwhile.
const quick = trials.filter(({ isLong }) => !isLong);
const long = trials.filter(({ isLong }) => isLong);
const lanes = Number(values.lanes ?? 2);
await Promise.all([
  ...Array.from({ length: lanes }, () => work(quick)),
  ...Array.from({ length: lanes * 8 }, () => work(long)),
]);

const order = new Map(
  trials.map(({ group, fault, operation }, at) => [`${group} ${fault} ${operation}`, at]),
);
const placeOf = ({ group, fault, operation }: Result): number =>
  order.get(`${group} ${fault} ${operation}`) ?? 0;
results.sort((a, b) => placeOf(a) - placeOf(b));
const found = results.filter(({ wrong }) => wrong.length > 0);
const most = (of: (result: Result) => number): number => Math.max(0, ...results.map(of));
const groups = [...new Set(results.map(({ group }) => group))];
const summary = table(
  ['group', 'runs', 'findings', 'longest, s', 'most memory, MB'],
  groups.map((group) => {
    const own = results.filter((result) => result.group === group);
    const max = (of: (result: Result) => number): string => Math.max(...own.map(of)).toFixed(0);
    return [
      group,
      own.length,
      own.filter(({ wrong }) => wrong.length > 0).length,
      max(({ seconds }) => seconds),
      max(({ peakMb }) => peakMb),
    ].map(String);
  }),
);
const took = ((performance.now() - start) / 60_000).toFixed(1);
process.stdout.write(
  `${summary}\n\n${results.length} runs in ${took} minutes; ${found.length} findings; longest ${most(({ seconds }) => seconds).toFixed(0)} s, most memory ${most(({ peakMb }) => peakMb)} MB.\n`,
);
if (values.table !== undefined) {
  const rows = results.map(({ group, fault, operation, exit, seconds, peakMb, said, wrong }) => [
    group,
    fault,
    operation,
    wrong.length === 0 ? 'as promised' : wrong.join(', '),
    String(exit ?? 'killed'),
    seconds.toFixed(1),
    String(peakMb),
    said,
  ]);
  writeFileSync(
    values.table,
    `${table(['group', 'fault', 'operation', 'verdict', 'exit', 's', 'MB', 'said'], rows)}\n`,
  );
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
