/** Lines at the bottom of a terminal that are replaced as a whole: progress, and what is known before the rest is. */
import type { OutputStream } from '../../context.ts';

export interface LiveBlock {
  readonly draw: (lines: readonly string[]) => void;
  readonly erase: () => void;
}

/** The lines must fit the width: one that wraps would not be erased whole. */
export function createLiveBlock(stream: OutputStream): LiveBlock {
  let drawn = 0;
  // To the start of the first line, then everything below (ECMA-48 CUU and ED).
  const back = (): string => (drawn === 0 ? '' : `\r${drawn > 1 ? `\u001B[${drawn - 1}A` : ''}\u001B[J`);
  return {
    draw: (lines) => {
      const start = back();
      drawn = lines.length;
      void stream.write(start + lines.join('\n'));
    },
    erase: () => {
      if (drawn > 0) void stream.write(back());
      drawn = 0;
    },
  };
}
