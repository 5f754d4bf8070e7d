/** The one place where ink draws: header, panes side by side, status line, each a few texts that are laid out already. */
import { PassThrough, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { Box, render, Text } from 'ink';
import { type ReactElement, useLayoutEffect } from 'react';
import type { Size } from '../state/layout.ts';
import type { Frame } from '../view/frame.ts';

interface AppProps {
  readonly frame: Frame;
  readonly size: Size;
  /** Called when the tree goes: on leaving, and where ink sees the process end (exit, SIGHUP, a crash). */
  readonly onEnd: () => void;
}

function App({ frame, size, onEnd }: AppProps): ReactElement {
  // biome-ignore lint/correctness/useExhaustiveDependencies: for the end of the tree alone
  useLayoutEffect(() => onEnd, []);
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Line text={frame.header} />
      <Box flexGrow={1}>
        {frame.panes.map((lines, pane) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: panes have no other name than their place
          <Box key={pane} flexShrink={0}>
            <Text wrap="truncate">{lines.join('\n')}</Text>
          </Box>
        ))}
      </Box>
      <Line text={frame.status} />
    </Box>
  );
}

const Line = ({ text }: { readonly text: string }): ReactElement => (
  <Box flexShrink={0}>
    <Text wrap="truncate">{text === '' ? ' ' : text}</Text>
  </Box>
);

export interface Drawing {
  readonly draw: (frame: Frame, size: Size) => void;
  readonly end: () => void;
}

/**
 * ink lays out and composes; what it composed goes to `onFrame` whole. In its debug mode ink writes every frame as plain
 * lines at once, without cursor movements, throttling or a look at the CI variable: screen.ts decides what is painted.
 */
export function createDrawing(onFrame: (frame: string) => void, onEnd: () => void): Drawing {
  let ink: ReturnType<typeof render> | undefined;
  const stdout = new Writable({
    decodeStrings: false,
    write: (piece: string, _encoding, done) => {
      if (piece !== '') onFrame(piece);
      done();
    },
  });
  return {
    draw: (frame, size) => {
      const tree = <App frame={frame} size={size} onEnd={onEnd} />;
      Object.assign(stdout, { columns: size.columns, rows: size.rows });
      if (ink !== undefined) {
        ink.rerender(tree);
        // React's development build records every component of every frame for a profiler, and never forgets it.
        performance.clearMeasures();
        return;
      }
      ink = render(tree, {
        stdout: stdout as unknown as WriteStream,
        stdin: new PassThrough() as unknown as ReadStream,
        debug: true,
        exitOnCtrlC: false,
        patchConsole: false,
      });
    },
    end: () => ink?.unmount(),
  };
}
