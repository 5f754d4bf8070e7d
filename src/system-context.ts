/** The one composition root: the only file that touches the process, the clock, timers, chance and the network. */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isatty, type WriteStream } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Dispatcher } from 'undici';
import type { Clock, Context, FetchPort, InputStream, OutputStream, Program } from './context.ts';
import { defined } from './defined.ts';
import { RadarError } from './errors.ts';
import { limitedFetch, type Timer } from './net/limited-fetch.ts';

/** Written in by build.mjs. */
declare const RADAR_BUILD: string | undefined;

/** Longest silence between two pieces of a body, and before the head of an answer; connecting comes on top of that. */
const SILENCE_MS = 20_000;
const CONNECT_MS = 10_000;
/** The longest that setTimeout can count. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** @param signal What interrupts radar; without one, SIGINT and SIGTERM do. */
export function createSystemContext(signal?: AbortSignal): Context {
  // Both src/ and dist/ lie one below the package's folder.
  const packageRoot = fileURLToPath(new URL('../', import.meta.url));
  return {
    env: process.env,
    cwd: process.cwd(),
    version: packageVersion(packageRoot),
    build: typeof RADAR_BUILD === 'undefined' ? undefined : RADAR_BUILD,
    host: {
      nodeVersion: process.versions.node,
      execPath: process.execPath,
      platform: process.platform,
      get name() {
        return hostname();
      },
      // Asked for when needed: loading time zones would slow every start.
      get timeZone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
    },
    packageRoot,
    clock: systemClock,
    random: Math.random,
    fetch: limitedFetch(createFetch(SILENCE_MS), after, {
      start: CONNECT_MS + SILENCE_MS,
      silence: SILENCE_MS,
    }),
    patientFetch: limitedFetch(createFetch(0), after, { start: Infinity, silence: Infinity }),
    stdin: standardInput(),
    stdout: outputStream(process.stdout),
    stderr: deaf(outputStream(process.stderr)),
    terminal:
      isatty(0) && process.stdout.isTTY
        ? {
            get input() {
              return process.stdin;
            },
            output: process.stdout,
            onEnd,
            ...(process.platform === 'win32' ? {} : { suspend }),
          }
        : undefined,
    launch,
    capture,
    runBeside: (args, signal) => runBeside([join(packageRoot, 'bin/radar.js'), ...args], signal),
    spareMemory,
    signal: signal ?? signalOfInterrupts(),
  };
}

/**
 * V8 lets the heap of a long stream grow to more than twice what is alive in it; 40 % is enough, and costs no time that
 * can be measured (bench/oai). Its flags may be set while it runs: https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=40');
}

/**
 * A hook that hangs may not hold the lock for ever. A signal, since the timer of spawn's own `timeout` goes on where a program
 * cannot be started, and holds radar up.
 */
const ASIDE_MS = 600_000;

async function capture({ command, args }: Program): Promise<string | undefined> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile(command, args, { encoding: 'utf8', timeout: 60_000 }, (error, out) =>
      resolve(error === null ? out : undefined),
    );
  });
}

async function launch({ command, args, input, aside }: Program): Promise<number | undefined> {
  const { spawn } = await import('node:child_process');
  const isBackground = input === undefined;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: isBackground ? 'ignore' : ['pipe', aside === undefined ? 'inherit' : 2, 'inherit'],
      detached: isBackground,
      ...(aside === undefined
        ? {}
        : { env: { ...process.env, ...aside }, signal: AbortSignal.timeout(ASIDE_MS) }),
    });
    child.on('error', () => resolve(undefined));
    if (isBackground) {
      child.on('spawn', () => resolve(0));
      child.unref();
      return;
    }
    // A pager that is left before the end closes its input: no error of ours.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    // Ctrl-C reaches the pager too, and the pager decides what it means, however often it is pressed.
    const ignore = (): void => {};
    process.on('SIGINT', ignore);
    child.on('close', (code) => {
      process.off('SIGINT', ignore);
      resolve(code ?? 1);
    });
  });
}

async function runBeside(args: readonly string[], signal: AbortSignal): Promise<number | undefined> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore', signal });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code ?? undefined));
  });
}

function packageVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

/** An exchange that nobody waits for any more does not keep the process alive. */
const after: Timer = (ms, ring) => {
  if (ms === Infinity) return () => {};
  const timer = setTimeout(ring, Math.min(ms, LONGEST_TIMER)).unref();
  return () => clearTimeout(timer);
};

/** undici, loaded at the first request: HTTP(S)_PROXY and NO_PROXY are honoured, redirects are left to the caller. 0 is no limit. */
function createFetch(silenceMs: number): FetchPort {
  let dispatcher: Dispatcher | undefined;
  return async (url, init) => {
    const undici = await import('undici');
    dispatcher ??= new undici.EnvHttpProxyAgent({
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
      connect: { timeout: CONNECT_MS },
      // A command-line program must not wait for idle connections when its work is done.
      keepAliveTimeout: 4_000,
    });
    const { method = 'GET', headers, body, signal } = init;
    const response = await undici.fetch(url, {
      method,
      headers,
      redirect: 'manual',
      dispatcher,
      ...defined({ body, signal }),
    });
    return response;
  };
}

/** What cannot be said is no reason to fail: a full disk under a log loses the log, not the digest. */
function deaf(stream: OutputStream): OutputStream {
  return { ...stream, write: (text) => stream.write(text).catch(() => false) };
}

function unwritable(error: NodeJS.ErrnoException): RadarError {
  return new RadarError('usage', ['output-unwritable', error.code ?? error.message], {
    hint: ['output-not-delivered'],
    cause: error,
  });
}

function outputStream(stream: WriteStream): OutputStream {
  let gone = false;
  let failure: RadarError | undefined;
  // Whoever writes is told by the promise; without a listener the process would die here.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone = true;
    else failure ??= unwritable(error);
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) return resolve(false);
        if (failure !== undefined) return reject(failure);
        stream.write(text, (error) => {
          if (!error) return resolve(true);
          return (error as NodeJS.ErrnoException).code === 'EPIPE'
            ? resolve(false)
            : reject(failure ?? unwritable(error));
        });
      }),
  };
}

/** Opened when it is read: few commands do, and opening it takes a tenth of a short one's time. */
function standardInput(): InputStream {
  return {
    isTTY: isatty(0),
    read: () => process.stdin.setEncoding('utf8') as AsyncIterable<string>,
  };
}

/** A stop takes effect within moments of the signal, on whichever thread gets it. */
const STOPPED_MS = 50;

/**
 * The whole job stops, `npx` too, as if the terminal had sent the signal: else the shell would not know. Where no shell
 * controls jobs the system ignores it (POSIX, “orphaned process groups”), and radar simply goes on.
 */
async function suspend(): Promise<void> {
  process.kill(0, 'SIGTSTP');
  await systemClock.sleep(STOPPED_MS);
}

/** What ends a process that does not listen to it, and may be sent to a reader: the line was cut, somebody wants it gone. */
const DEADLY = ['SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGALRM', 'SIGXCPU'] as const;

function onEnd(giveBack: () => void): () => void {
  const die = (name: NodeJS.Signals): void => {
    giveBack();
    stop();
    process.kill(process.pid, name);
  };
  const stop = (): void => {
    process.off('exit', giveBack);
    process.off('uncaughtExceptionMonitor', giveBack);
    for (const signal of DEADLY) process.off(signal, die);
  };
  process.on('exit', giveBack);
  process.on('uncaughtExceptionMonitor', giveBack);
  for (const signal of DEADLY) process.on(signal, die);
  return stop;
}

/** Aborts at the first SIGINT or SIGTERM; the handlers then step aside, so that a second one kills. */
function signalOfInterrupts(): AbortSignal {
  const controller = new AbortController();
  const handle = (name: NodeJS.Signals): void => {
    // Not at once: whoever listens too and finds himself the last one (signal-exit does, which others use) would end the process himself.
    setImmediate(() => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, handle);
    });
    const code = name === 'SIGINT' ? 'interrupted' : 'terminated';
    controller.abort(new RadarError(code, [code === 'interrupted' ? 'interrupted' : 'terminated']));
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return controller.signal;
}
