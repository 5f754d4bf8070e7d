/** Runs test/store/child.ts in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Child {
  readonly process: ChildProcess;
  /** The next line it says; undefined once it says no more. */
  readonly line: () => Promise<string | undefined>;
  /** Everything else it says, and its exit code. */
  readonly end: () => Promise<{ lines: readonly string[]; code: number | null }>;
  /** Kills it at once, without a chance to clean up. */
  readonly kill: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function startChild(verb: string, file: string, argument = ''): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/store/child.ts', verb, file, argument], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string | undefined> => {
    const next = await lines.next();
    return next.done === true ? undefined : next.value;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  return {
    process: child,
    line,
    kill,
    end: async () => {
      const rest: string[] = [];
      for (let next = await line(); next !== undefined; next = await line()) rest.push(next);
      const [code] = await exited;
      return { lines: rest, code };
    },
  };
}
