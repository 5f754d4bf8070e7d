/** Somebody at a terminal, for what asks: types when it sees a text on the screen. */
import { PassThrough, Writable } from 'node:stream';
import type { Terminal } from '../../src/context.ts';

export interface Seat extends Terminal {
  /** Everything written so far, without escape sequences. */
  readonly seen: () => string;
  /** Waits until a text stands in what was written since the last answer, then types. */
  readonly answer: (text: string, keys: string) => Promise<void>;
}

export const KEYS = {
  enter: '\r',
  tab: '\t',
  down: '\u001B[B',
  ctrlC: '\u0003',
  backspace: '\u007F',
} as const;

export function takeSeat({ columns = 100, rows = 40 } = {}): Seat {
  let all = '';
  let answered = 0;
  const waiting = new Set<() => void>();
  const output = new Writable({
    write(chunk, _encoding, done) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
      all += String(chunk).replace(/\u001B\[[0-9;?]*[A-Za-z]|\u001B\]8;;[^\u001B]*\u001B\\/g, '');
      for (const look of waiting) look();
      done();
    },
  });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  return {
    input: input as unknown as Terminal['input'],
    output: Object.assign(output, { isTTY: true, columns, rows }) as unknown as Terminal['output'],
    seen: () => all,
    answer: async (text, keys) => {
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (!all.slice(answered).includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
      answered = all.length;
      // One key after the other, as a keyboard sends them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: cursor keys are escape sequences
      for (const key of keys.match(/\u001B\[[A-Z]|[\s\S]/g) ?? []) {
        input.write(key);
        await new Promise(setImmediate);
      }
    },
  };
}
