/** State, reducer and drawing together: one frame for everything that one event brings about. */
import type { Action, Effect, State } from '../state/state.ts';
import { update } from '../state/update.ts';

export interface Loop {
  readonly state: () => State;
  /** Whatever goes wrong on the way is handed to `onError`, and nothing is thrown. */
  readonly dispatch: (action: Action) => void;
  /** Several actions, one frame. */
  readonly together: (work: () => void) => void;
}

export interface LoopPorts {
  readonly perform: (effect: Effect) => void;
  readonly draw: (state: State) => void;
  readonly onError: (error: unknown) => void;
  /** From then on nothing happens any more. */
  readonly isOver: () => boolean;
}

export function createLoop(initial: State, { perform, draw, onError, isOver }: LoopPorts): Loop {
  let state = initial;
  let depth = 0;
  const together = (work: () => void): void => {
    if (isOver()) return;
    depth++;
    try {
      work();
    } catch (error) {
      onError(error);
    }
    depth--;
    if (depth > 0 || isOver()) return;
    try {
      draw(state);
    } catch (error) {
      onError(error);
    }
  };
  return {
    state: () => state,
    together,
    dispatch: (action) =>
      together(() => {
        const next = update(state, action);
        state = next.state;
        for (const effect of next.effects) perform(effect);
      }),
  };
}
