/** Single keys of somebody at a terminal, without Enter. */
import type { Terminal } from '../../context.ts';

export interface KeyReader {
  /** The next key as the terminal sends it; undefined once the terminal is gone or radar is to stop. */
  readonly next: () => Promise<string | undefined>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

/** Takes the terminal's keys one by one until closed. Ctrl-C is a key here. */
export function readKeys({ input }: Terminal, signal: AbortSignal): KeyReader {
  const typed: string[] = [];
  let isOver = signal.aborted;
  let wake: (() => void) | undefined;
  const onData = (piece: string): void => {
    // A cursor key is one key; what else comes at once was typed fast.
    typed.push(...(piece.startsWith('\u001B') ? [piece] : [...piece]));
    wake?.();
  };
  const onEnd = (): void => {
    isOver = true;
    wake?.();
  };
  input.setEncoding('utf8');
  input.setRawMode(true);
  input.on('data', onData).on('end', onEnd);
  signal.addEventListener('abort', onEnd);
  input.resume();
  return {
    async next() {
      while (typed.length === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return typed.shift();
    },
    close() {
      input.off('data', onData).off('end', onEnd);
      signal.removeEventListener('abort', onEnd);
      input.setRawMode(false);
      input.pause();
    },
  };
}
