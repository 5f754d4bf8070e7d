/** A context whose streams are captured, whose clock stands still until told, and whose network is the loopback. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Context, FetchPort, Host, OutputStream, Program, Terminal } from '../../src/context.ts';
import { main } from '../../src/main.ts';
import { limitedFetch } from '../../src/net/limited-fetch.ts';
import { realTimer, undiciPort } from './http.ts';

export interface TestContext extends Context {
  /** What was written to stdout and stderr so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Everything that was slept, in milliseconds. */
  readonly slept: readonly number[];
  /** A home of its own, empty at first. */
  readonly home: string;
}

export interface TestContextOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** ISO instant; the clock advances only by sleeping. */
  readonly now?: string;
  readonly stdin?: string;
  readonly fetch?: FetchPort;
  readonly tty?: { readonly columns: number };
  /** Progress is shown. */
  readonly stderrTty?: { readonly columns: number };
  readonly home?: string;
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly host?: Partial<Host>;
  /** Somebody who can be asked. */
  readonly terminal?: Terminal;
  /** What the user's programs do; nothing can be started without it. */
  readonly launch?: (program: Program) => Promise<number | undefined>;
  /** What the user's programs print. */
  readonly capture?: (program: Program) => Promise<string | undefined>;
  /** Sleeps for real, from `now` on: for what races against a deadline. */
  readonly realTime?: boolean;
}

export function createTestContext(options: TestContextOptions = {}): TestContext {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'radar-test-'));
  const slept: number[] = [];
  let now = Date.parse(options.now ?? '2026-06-18T12:00:00Z');
  const stdout = capture(options.tty);
  const stderr = capture(options.stderrTty);
  return {
    home,
    slept,
    out: stdout.text,
    err: stderr.text,
    env: { HOME: home, ...options.env },
    cwd: options.cwd ?? home,
    version: '0.0.0-test',
    host: {
      nodeVersion: '22.0.0',
      execPath: '/usr/bin/node',
      platform: 'linux',
      name: 'testbed',
      timeZone: 'Europe/Berlin',
      ...options.host,
    },
    packageRoot: fileURLToPath(new URL('../../', import.meta.url)),
    random: () => 0.5,
    clock:
      options.realTime === true
        ? realClock(now)
        : {
            now: () => now,
            sleep: async (ms, signal) => {
              signal?.throwIfAborted();
              slept.push(ms);
              now += ms;
            },
          },
    fetch: options.fetch ?? loopbackFetch,
    patientFetch: options.fetch ?? loopbackFetch,
    stdin: { isTTY: options.stdin === undefined, read: () => pieces(options.stdin ?? '') },
    stdout: stdout.stream,
    stderr: stderr.stream,
    terminal: options.terminal,
    launch: options.launch ?? (async () => undefined),
    ...(options.capture === undefined ? {} : { capture: options.capture }),
    signal: options.signal ?? new AbortController().signal,
  };
}

function realClock(start: number): Context['clock'] {
  const begun = Date.now();
  return {
    now: () => start + Date.now() - begun,
    sleep: async (ms, signal) => {
      await wait(ms, undefined, signal === undefined ? {} : { signal });
    },
  };
}

async function* pieces(text: string): AsyncIterable<string> {
  yield text;
}

function capture(tty: { readonly columns: number } | undefined): {
  stream: OutputStream;
  text: () => string;
} {
  let text = '';
  return {
    text: () => text,
    stream: {
      isTTY: tty !== undefined,
      columns: tty?.columns,
      write: async (piece) => {
        text += piece;
        return true;
      },
    },
  };
}

/** Real HTTP, to this machine only. */
export const loopbackFetch: FetchPort = async (url, init) => {
  if (new URL(url).hostname !== '127.0.0.1')
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
  return loopback(url, init);
};

const loopback = limitedFetch(undiciPort(), realTimer, { start: 30_000, silence: 20_000 });

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs radar in process, as the shell would. */
export async function runRadar(args: readonly string[], options: TestContextOptions = {}): Promise<Run> {
  const context = createTestContext(options);
  const code = await main(args, context);
  return { code, out: context.out(), err: context.err() };
}
