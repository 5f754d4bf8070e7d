/** A real terminal: tmux on a socket of its own, with a shell in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Pane {
  /** Types keys by tmux's names; `text` as it stands. */
  readonly keys: (...names: readonly string[]) => void;
  readonly text: (text: string) => void;
  readonly screen: () => string;
  /** The screen once it matches. tmux tells nobody when it changes, so it is asked. */
  readonly shows: (wanted: RegExp) => Promise<string>;
  /** What tmux knows of the pane, such as `#{cursor_flag}`. */
  readonly tells: (format: string) => string;
  readonly resize: (columns: number, rows: number) => void;
}

const PATIENCE_MS = 15_000;

export function openPane(env: Readonly<Record<string, string>>, cwd: string, columns = 100, rows = 24): Pane {
  const socket = `radar-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], { encoding: 'utf8', stdio: 'pipe' });
  // CI is not for the reader to know; the shell says nothing but its prompt.
  const shell = ['env', '-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`), 'sh'];
  tmux('new-session', '-d', '-s', 'radar', '-x', String(columns), '-y', String(rows), '-c', cwd, ...shell);
  onTestFinished(() => {
    spawnSync('tmux', ['-L', socket, 'kill-server']);
  });
  const screen = (): string => tmux('capture-pane', '-p', '-t', 'radar').trimEnd();
  return {
    screen,
    keys: (...names) => void tmux('send-keys', '-t', 'radar', ...names),
    text: (text) => void tmux('send-keys', '-t', 'radar', '-l', text),
    tells: (format) => tmux('display-message', '-p', '-t', 'radar', format).trim(),
    resize: (width, height) =>
      void tmux('resize-window', '-t', 'radar', '-x', String(width), '-y', String(height)),
    shows: async (wanted) => {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const text = screen();
        if (wanted.test(text)) return text;
        if (Date.now() > until) throw new Error(`tmux never showed ${wanted}:\n${text}`);
        await pause(40);
      }
    },
  };
}
