/** radar in a real terminal: a tmux server of its own, with keys sent and the screen read as a person would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Tmux {
  /** The lines of the screen, white space at their ends removed. */
  readonly screen: () => string;
  /** Text is typed, `Enter`, `C-c` and the like are keys. */
  readonly keys: (...keys: readonly string[]) => void;
  readonly type: (text: string) => void;
  /** Waits until the screen matches. @throws Error with the screen where that takes longer than `seconds`. */
  readonly see: (what: string | RegExp, seconds?: number) => Promise<string>;
  readonly close: () => void;
}

export interface TmuxOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a command in a shell of its own, which stays when the command has ended. */
export function openTmux(command: readonly string[], options: TmuxOptions = {}): Tmux {
  const { columns = 100, rows = 40, env = {}, cwd = '/' } = options;
  const socket = `radar-test-${randomUUID()}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const script = `${quoted}; echo "[ended $?]"; exec sh`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, 'sh', '-c', script);
  const screen = (): string =>
    tmux('capture-pane', '-p')
      .replace(/[ \t]+$/gm, '')
      .trimEnd();
  return {
    screen,
    keys: (...keys) => void tmux('send-keys', ...keys),
    type: (text) => void tmux('send-keys', '-l', text),
    see: async (what, seconds = 20) => {
      for (let tries = 0; tries < seconds * 20; tries++) {
        const now = screen();
        if (typeof what === 'string' ? now.includes(what) : what.test(now)) return now;
        await wait(50);
      }
      throw new Error(`never seen: ${what}\n${screen()}`);
    },
    close: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
  };
}
