/** The keyboard of a terminal as presses, while somebody listens. */
import type { Clock, Terminal } from '../../../context.ts';
import { finishInput, type Press, parseInput } from './input.ts';

/** A lone ESC is the key when nothing follows it for so long; slow lines tear sequences apart. */
const ESC_MS = 40;

export interface KeyboardPorts {
  readonly input: Terminal['input'];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onPresses: (presses: readonly Press[]) => void;
  /** The terminal was closed. */
  readonly onGone: () => void;
}

/** @returns what stops listening; the terminal keeps the mode it has. */
export function listen({ input, clock, signal, onPresses, onGone }: KeyboardPorts): () => void {
  let rest = '';
  let pieces = 0;
  const onData = (piece: string): void => {
    const own = ++pieces;
    const parsed = parseInput(rest + piece);
    rest = parsed.rest;
    if (parsed.presses.length > 0) onPresses(parsed.presses);
    if (finishInput(rest).length === 0) return;
    clock.sleep(ESC_MS, signal).then(
      () => {
        if (own !== pieces) return;
        const presses = finishInput(rest);
        rest = '';
        onPresses(presses);
      },
      () => {},
    );
  };
  input.setEncoding('utf8');
  input.on('data', onData);
  input.on('end', onGone);
  input.on('error', onGone);
  return () => {
    input.off('data', onData);
    input.off('end', onGone);
    input.off('error', onGone);
    input.pause();
  };
}
