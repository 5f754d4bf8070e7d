/** A terminal that is emulated: what the reader writes becomes a screen, and keys are typed once it shows something. */
import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';
import type { Terminal } from '../../../src/context.ts';

export interface Desk extends Terminal {
  /** The screen as text, one line a row, without white space at the ends. */
  readonly screen: () => string;
  /** Resolves to the screen once it matches. */
  readonly shows: (wanted: RegExp) => Promise<string>;
  /** Sends keys in one piece. */
  readonly type: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Everything that was written, byte for byte. */
  readonly written: () => string;
  readonly isRaw: () => boolean;
  /** Whether the terminal is as a shell expects it. */
  readonly isSane: () => Promise<boolean>;
}

export function sitDown(columns = 120, rows = 24): Desk {
  const emulated = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  let isRaw = false;
  const watchers = new Set<() => void>();
  emulated.onWriteParsed(() => {
    for (const watch of watchers) watch();
  });
  const output = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        written += text;
        emulated.write(text);
        done();
      },
    }),
    { isTTY: true, columns, rows },
  );
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => {
      isRaw = on;
      return input;
    },
  });
  const screen = (): string => {
    const { active } = emulated.buffer;
    const lines = Array.from({ length: emulated.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.join('\n').trimEnd();
  };
  return {
    input: input as unknown as Terminal['input'],
    output: output as unknown as Terminal['output'],
    screen,
    shows: (wanted) =>
      new Promise((resolve, reject) => {
        const patience = setTimeout(() => {
          watchers.delete(watch);
          reject(new Error(`the screen never showed ${wanted}:\n${screen()}`));
        }, 10_000);
        const watch = (): void => {
          const text = screen();
          if (!wanted.test(text)) return;
          clearTimeout(patience);
          watchers.delete(watch);
          resolve(text);
        };
        watchers.add(watch);
        emulated.write('', watch);
      }),
    type: (keys) => input.write(keys),
    resize: (width, height) => {
      emulated.resize(width, height);
      Object.assign(output, { columns: width, rows: height });
      output.emit('resize');
    },
    written: () => written,
    isRaw: () => isRaw,
    isSane: async () => {
      await new Promise<void>((resolve) => emulated.write('', resolve));
      const { mouseTrackingMode, bracketedPasteMode } = emulated.modes;
      return (
        emulated.buffer.active.type === 'normal' &&
        mouseTrackingMode === 'none' &&
        !bracketedPasteMode &&
        written.lastIndexOf('\u001B[?25h') > written.lastIndexOf('\u001B[?25l')
      );
    },
  };
}
