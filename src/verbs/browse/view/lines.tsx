/**
 * What every part of the screen is made of: lines that are laid out already. ink has the tree and puts the parts side by
 * side; cells are measured, cut and dyed by view/kit, since ink's own Text would cut with `…` where a terminal has ASCII
 * only, dye by the process's environment instead of the reader's style, and measure joined emoji as terminals do not.
 */
import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { State } from '../state/state.ts';
import type { Look } from './theme.ts';

/** What each part of the screen is drawn from. */
export interface PartProps {
  readonly state: State;
  readonly look: Look;
}

export const Line = ({ text }: { readonly text: string }): ReactElement => (
  <Lines lines={[text === '' ? ' ' : text]} height={1} />
);

interface LinesProps {
  readonly lines: readonly string[];
  readonly height: number;
  /** As wide as its longest line where it is absent. */
  readonly width?: number;
  readonly indent?: number;
}

export const Lines = ({ lines, height, width, indent = 0 }: LinesProps): ReactElement => (
  <Box
    flexShrink={0}
    height={height}
    paddingLeft={indent}
    overflow="hidden"
    {...(width === undefined ? {} : { width })}
  >
    <Text wrap="truncate">{lines.slice(0, height).join('\n')}</Text>
  </Box>
);
