/** Text over the whole screen: the keys, a briefing, what changed between versions. */
import type { ReactElement } from 'react';
import { panelHeight } from '../state/layout.ts';
import type { Panel, TextPanel } from '../state/state.ts';
import { Lines, type PartProps } from './lines.tsx';
import { cut } from './theme.ts';

type Shown = Extract<Panel, { kind: TextPanel }>;

export function TextPane({ state, look, panel }: PartProps & { readonly panel: Shown }): ReactElement {
  const height = panelHeight(state.size);
  const { columns } = state.size;
  const lines = panel.lines.slice(panel.top, panel.top + height).map((line) => cut(line, columns, look));
  return <Lines lines={lines} width={columns} height={height} />;
}
