/** Runs the reader on a terminal until it is left. */
import type { Clock, Context, Terminal } from '../../../context.ts';
import { RadarError } from '../../../errors.ts';
import type { Style } from '../../../view/kit/style.ts';
import { createEffects } from '../effects/effects.ts';
import type { EffectPorts } from '../effects/ports.ts';
import { listen } from '../input/keyboard.ts';
import type { ReaderScope } from '../library/ports.ts';
import type { Reader } from '../library/reader.ts';
import type { Size } from '../state/layout.ts';
import { type Effect, initialState } from '../state/state.ts';
import { frameOf } from '../view/frame.tsx';
import { lookOf } from '../view/theme.ts';
import { createLoop, type Loop } from './loop.ts';
import { createScreen } from './screen.ts';

export interface ReaderOptions {
  readonly terminal: Terminal;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly env: Context['env'];
  /** Leaves the reader when it is aborted. */
  readonly signal: AbortSignal;
  readonly style: Style;
  readonly profile: string;
  readonly scope: ReaderScope;
  /** Shows a link; false where nothing could. */
  readonly open: (link: string) => Promise<boolean>;
}

/** @throws RadarError `interrupted` or `terminated`, and whatever went wrong: the terminal is its own again by then. */
export async function runReader(options: ReaderOptions): Promise<void> {
  const { terminal, clock, signal, scope } = options;
  const { input, output } = terminal;
  signal.throwIfAborted();
  const look = lookOf(options.style);
  const ended = new AbortController();
  const end = createEnd();
  const screen = createScreen((text) => output.write(text));
  const giveBack = (): void => {
    screen.leave();
    if (input.isTTY) input.setRawMode(false);
  };
  const take = (): void => {
    if (input.isTTY) input.setRawMode(true);
    screen.enter();
  };
  let perform: (effect: Effect) => void = () => {};
  let keys = 0;
  const loop: Loop = createLoop(initialState(scope, options.profile, sizeOf(output)), {
    perform: (effect) => perform(effect),
    draw: (state) => screen.paint(frameOf(state, look)),
    onError: end.with,
    isOver: () => ended.signal.aborted,
  });
  const ports: EffectPorts = {
    ...options,
    ...loop,
    look,
    signal: ended.signal,
    copy: (text) => screen.send(clipboardSequence(text, options.env.TMUX !== undefined)),
    redraw: screen.forget,
    suspend: async () => {
      giveBack();
      await terminal.suspend?.();
      if (ended.signal.aborted) return;
      take();
      loop.dispatch({ type: 'resized', size: sizeOf(output) });
    },
    finish: end.with,
    idle: async (ms) => {
      for (let seen = -1; seen !== keys; ) {
        seen = keys;
        await clock.sleep(ms, ended.signal);
      }
    },
  };
  perform = createEffects(ports);
  const onResize = (): void => {
    screen.forget();
    loop.dispatch({ type: 'resized', size: sizeOf(output) });
  };
  const onAbort = (): void => {
    // At once: what raised the signal may end the process before any promise goes on.
    giveBack();
    end.with(signal.reason);
  };
  take();
  const stopAwaitingEnd = terminal.onEnd?.(giveBack);
  const stopListening = listen({
    input,
    clock,
    signal: ended.signal,
    onPresses: (presses) => {
      keys++;
      loop.together(() => {
        for (const press of presses) loop.dispatch({ type: 'press', press });
      });
    },
    onGone: () => end.with(new RadarError('interrupted', ['terminal-gone'])),
  });
  output.on('resize', onResize);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    loop.together(() => perform({ run: 'list', scope }));
    await end.come;
  } finally {
    ended.abort(new RadarError('interrupted', ['reader-left']));
    signal.removeEventListener('abort', onAbort);
    output.off('resize', onResize);
    stopListening();
    giveBack();
    stopAwaitingEnd?.();
  }
}

interface End {
  /** Resolves without an error, rejects with one; the first counts. */
  readonly with: (error?: unknown) => void;
  readonly come: Promise<void>;
}

function createEnd(): End {
  let settle: (error?: unknown) => void = () => {};
  const come = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === undefined ? resolve() : reject(error));
  });
  return { come, with: (error) => settle(error) };
}

const sizeOf = ({ columns, rows }: Terminal['output']): Size => ({
  columns: columns || 80,
  rows: rows || 24,
});

/** OSC 52 (xterm). tmux hands it on only from a wrapped sequence, and only where its user allows that. */
function clipboardSequence(text: string, isTmux: boolean): string {
  const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
  return isTmux
    ? `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`
    : sequence;
}
