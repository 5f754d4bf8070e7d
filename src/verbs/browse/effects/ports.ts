/** What the effects share: the outside world as the reader sees it, and ways to tell what came of them. */
import type { Clock } from '../../../context.ts';
import { RadarError } from '../../../errors.ts';
import type { Reader } from '../library/reader.ts';
import type { Action, Notice, State } from '../state/state.ts';
import type { Look } from '../view/theme.ts';

export interface EffectPorts {
  readonly reader: Reader;
  readonly clock: Clock;
  readonly look: Look;
  /** Shows a link; false where nothing could. */
  readonly open: (link: string) => Promise<boolean>;
  /** Puts text on the user's clipboard, as far as the terminal lets it. */
  readonly copy: (text: string) => void;
  readonly redraw: () => void;
  /** Back to the shell until it sends for the reader. */
  readonly suspend: () => Promise<void>;
  readonly finish: (error?: unknown) => void;
  /** Aborted when the reader is left. */
  readonly signal: AbortSignal;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Resolves once no key has come for so long. */
  readonly idle: (ms: number) => Promise<void>;
}

export function tell({ dispatch }: EffectPorts, notice: Notice): void {
  dispatch({ type: 'notice', notice });
}

/** Runs it beside the keys. What the user can mend is said; any other failure ends the reader. */
export function beside(ports: EffectPorts, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    if (!ports.signal.aborted) tellFailure(ports, error);
  });
}

export function tellFailure(ports: EffectPorts, error: unknown): void {
  if (!(error instanceof RadarError)) {
    ports.finish(error);
    return;
  }
  const { what, hint } = error;
  tell(ports, {
    say: 'failed',
    what: hint === undefined ? what : ['sentences', ['full-stop', what], hint],
  });
}

/** Only the latest of several runs may still say something. */
export interface Turns {
  /** Begins a turn; the answer tells whether it is still the latest. */
  readonly take: () => () => boolean;
}

export function createTurns(): Turns {
  let latest = 0;
  return {
    take: () => {
      const own = ++latest;
      return () => own === latest;
    },
  };
}
