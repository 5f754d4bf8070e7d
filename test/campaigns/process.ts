/** The built radar as a process of its own: run, killed after a time or at a system call, or failed by one. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RADAR = fileURLToPath(new URL('../../bin/radar.js', import.meta.url));

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  /** The most memory it had at once, in MB; 0 where it was not looked at. */
  readonly peakMb: number;
}

export interface Seat {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** When a process is killed, or what goes wrong for it; `calls` are system calls as strace names them. */
export type Blow =
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'call'; readonly calls: string; readonly nth: number }
  | { readonly kind: 'fault'; readonly calls: string; readonly nth: number; readonly error: string };

export const describeBlow = (blow: Blow): string => {
  if (blow.kind === 'time') return `killed after ${blow.ms.toFixed(0)} ms`;
  const at = `call ${blow.nth} of ${blow.calls.split(',')[0]}`;
  return blow.kind === 'call' ? `killed at ${at}` : `${blow.error} at ${at}`;
};

/** Whether system calls can be counted and failed here: strace may be missing, or tracing forbidden. */
export const canTrace = ((): boolean => {
  const traced = spawnSync('strace', ['-qq', '-o', '/dev/null', '-e', 'trace=write', 'true']);
  return traced.status === 0;
})();

/** Whether a process can be told that it is another time. */
export const canShiftClock = spawnSync('faketime', ['-f', '+0s', 'true']).status === 0;

function commandOf(
  args: readonly string[],
  blow: Blow | undefined,
  shift: number | undefined,
): readonly string[] {
  const seconds = Math.round((shift ?? 0) / 1000);
  const clock = shift === undefined ? [] : ['faketime', '-f', `${seconds < 0 ? '' : '+'}${seconds}s`];
  const plain = [...clock, process.execPath, RADAR, ...args];
  if (blow === undefined || blow.kind === 'time') return plain;
  const what = blow.kind === 'call' ? 'signal=KILL' : `error=${blow.error}`;
  // A filter in the kernel makes tracing cheap, but a signal cannot be sent from there.
  const cheap = blow.kind === 'fault' ? ['--seccomp-bpf'] : [];
  const calls = ['-e', `trace=${blow.calls}`, '-e', `inject=${blow.calls}:${what}:when=${blow.nth}`];
  return ['strace', '-f', '-qq', ...cheap, '-o', '/dev/null', ...calls, ...plain];
}

export interface RunOptions {
  readonly blow?: Blow | undefined;
  /** Milliseconds. */
  readonly deadline?: number;
  readonly input?: string;
  /** Milliseconds by which its clock is off. */
  readonly shift?: number;
  /** Whether its memory is looked at. */
  readonly watched?: boolean;
}

/** The most memory a process or a child of it had so far, in MB, as Linux counts it; 0 where they have ended or nobody counts. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
    return Math.max(
      Math.round(Number(kilobytes ?? 0) / 1024),
      ...children.map((child) => peakOf(Number(child))),
    );
  } catch {
    return 0;
  }
}

/** Often enough for a process that lives a tenth of a second. */
const LOOK_EVERY = 20;

/** Runs radar; `deadline` milliseconds later it is killed, whatever it does, and `code` is null. */
export function radar(
  seat: Seat,
  args: readonly string[],
  { blow, deadline = 60_000, input, shift, watched = false }: RunOptions = {},
): Promise<Ended> {
  const [command = '', ...rest] = commandOf(args, blow, shift);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { cwd: seat.cwd, env: { ...seat.env }, detached: true });
    let [out, err, peakMb] = ['', '', 0];
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    // The whole group: what radar has started goes with it.
    const kill = (): void => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    const timer = setTimeout(kill, blow?.kind === 'time' ? blow.ms : deadline);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    const look = (): void => {
      peakMb = Math.max(peakMb, peakOf(child.pid));
    };
    const watch = watched ? setInterval(look, LOOK_EVERY) : undefined;
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(watch);
      const isKilled = signal !== null || code === 137;
      resolve({ code: isKilled ? null : code, out, err, ms: performance.now() - start, peakMb });
    });
  });
}
