/**
 * The screen as components: header, what stands between, status line. ink composes them, and screen.ts paints what changed.
 *
 * ink's own painter was tried and is not used: ink 6.8, the last one for Node 20, clears the terminal and its scrollback at
 * every key where a frame fills the screen (ESC [2J ESC [3J, then all of it), and its incremental rendering draws one line
 * too low where the frame is a line shorter. Measured with these components at 80×24, a step of the cursor: 1,915 bytes
 * that way, 727 this way; at 120×40, where the paper beside the list changes too, 4,885 and 5,522. A Box a row and a Text a
 * column cost as much time as a row in one text (7 ms of processor at 80×24, 14 at 120×40, 2,500 papers or 25,000).
 * `render` also writes nothing where the environment has CI, and keeps a failing component's error to itself;
 * `renderToString` throws it, for 1 ms more.
 */
import { Box, renderToString } from 'ink';
import type { ReactElement } from 'react';
import { truncate } from '../../../view/kit/layout.ts';
import { GAP, isTooSmall, layoutOf } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { Header } from './header.tsx';
import { Line, Lines, type PartProps } from './lines.tsx';
import { ListPane } from './list.tsx';
import { NotePane } from './note.tsx';
import { PalettePane } from './palette.tsx';
import { PaperPane } from './paper-pane.tsx';
import { PickerPane } from './picker.tsx';
import { StatusLine } from './status.tsx';
import { TextPane } from './text-pane.tsx';
import type { Look } from './theme.ts';

/** As many lines as the terminal has, none wider than it is. */
export function frameOf(state: State, look: Look): string {
  return renderToString(<Screen state={state} look={look} />, { columns: state.size.columns });
}

function Screen({ state, look }: PartProps): ReactElement {
  const { columns, rows } = state.size;
  if (isTooSmall(state.size))
    return (
      <Box height={rows}>
        <Line text={truncate(look.words.tooSmall, columns, '')} />
      </Box>
    );
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header state={state} look={look} />
      <Box flexGrow={1}>
        <Body state={state} look={look} />
      </Box>
      <StatusLine state={state} look={look} />
    </Box>
  );
}

/** What lies over the list and the paper hides them. */
function Body({ state, look }: PartProps): ReactElement {
  const { palette, panel } = state;
  if (palette !== undefined) return <PalettePane state={state} look={look} palette={palette} />;
  switch (panel?.kind) {
    case 'note':
      return <NotePane state={state} look={look} editor={panel} />;
    case 'picker':
      return <PickerPane state={state} look={look} panel={panel} />;
    case 'diff':
    case 'briefing':
    case 'help':
      return <TextPane state={state} look={look} panel={panel} />;
    case undefined:
      return <Panes state={state} look={look} />;
    default:
      return panel satisfies never;
  }
}

/** List and paper side by side, or the one that has the focus. */
function Panes({ state, look }: PartProps): ReactElement {
  const { isWide, height, listWidth } = layoutOf(state.size);
  if (!isWide)
    return state.focus === 'paper' ? (
      <PaperPane state={state} look={look} indent={1} />
    ) : (
      <ListPane state={state} look={look} width={listWidth} />
    );
  const rule = look.pen.ink(state.focus === 'paper' ? 'accent' : 'dim', look.glyphs.rule);
  return (
    <>
      <ListPane state={state} look={look} width={listWidth} />
      <Lines width={GAP} height={height} lines={Array.from({ length: height }, () => ` ${rule}`)} />
      <PaperPane state={state} look={look} />
    </>
  );
}
