/** The paper under the cursor, from where it is scrolled to; paper.ts has laid it out. */
import type { ReactElement } from 'react';
import { layoutOf } from '../state/layout.ts';
import { Lines, type PartProps } from './lines.tsx';
import { cut } from './theme.ts';

export function PaperPane({
  state,
  look,
  indent = 0,
}: PartProps & { readonly indent?: number }): ReactElement {
  const { height, paperWidth } = layoutOf(state.size);
  const { lines = [], top = 0 } = state.paper ?? {};
  const shown = lines.slice(top, top + height).map((line) => cut(line, paperWidth, look));
  return <Lines lines={shown} height={height} indent={indent} />;
}
