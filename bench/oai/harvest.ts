/**
 * A backfill of 102,538 records by the built program, from HTTP to SQLite: `npm run build`, then
 * `npx tsx bench/oai/harvest.ts [BIN]`. Needs ../shared/data: the captured pages of arXiv's cs set are repeated with new
 * ids until the list is as long as the real one was. With `--killed` the program is killed every few pages and started
 * again; no page may be fetched twice but the one that it was working on. CPU time and memory are the program's alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const captures = new URL('../../../shared/data/captures/oai/', import.meta.url);
const killed = process.argv.includes('--killed');
const bin =
  process.argv.slice(2).find((word) => !word.startsWith('-')) ??
  fileURLToPath(new URL('../../bin/radar.js', import.meta.url));

/** Writes what the process has used to its fourth stream when it ends. */
const WATCH = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();writeSync(3,JSON.stringify({cpu:(u+s)/1e6,peak:Math.round(m/1024)}))})",
)}`;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly used: string;
}

function refresh(home: string, address: string, killAfter: number | undefined): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['--import', WATCH, bin, 'refresh', '--since', '2007-05-01', '--json'],
    {
      cwd: home,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        TMPDIR: home,
        RADAR_ARXIV_RSS_URL: address,
        RADAR_ARXIV_OAI_URL: address,
        RADAR_ARXIV_API_URL: address,
      },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    },
  );
  const text = { out: '', used: '' };
  child.stdout?.on('data', (piece: Buffer) => {
    text.out += piece.toString();
  });
  (child.stdio[3] as NodeJS.ReadableStream).on('data', (piece: Buffer) => {
    text.used += piece.toString();
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...text });
    }),
  );
}

async function measure(address: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'radar-bench-'));
  writeFileSync(
    join(home, 'radar.config.yaml'),
    'sources: {arxiv: {categories: [cs], interval: 0}}\nllm: {enabled: false}\n',
  );
  try {
    let kills = 0;
    let run = await refresh(home, address, killed ? 3_000 : undefined);
    while (run.code === null && kills < 50) {
      kills += 1;
      run = await refresh(home, address, 3_000 + 200 * kills);
    }
    const asked = await (await fetch(`${address}/asked`)).text();
    const rows: readonly { announced: number; verdict: string }[] = JSON.parse(run.out).coverage;
    const announced = rows.reduce((sum, row) => sum + row.announced, 0);
    process.stdout.write(
      `exit ${run.code}, ${rows.length} days, ${announced} announcements, ${asked} pages asked for, ${kills} kills\n${run.used}\n`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  if (!existsSync(captures)) {
    process.stdout.write('no ../shared/data: nothing to measure\n');
    return;
  }
  const server = spawn(
    process.execPath,
    [...process.execArgv, new URL('server.ts', import.meta.url).pathname],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
  try {
    await measure(address);
  } finally {
    server.stdin.end();
    server.kill();
  }
}

await main();
