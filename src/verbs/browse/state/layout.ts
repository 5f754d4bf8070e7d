/** Where the panes are: pure arithmetic on the size of the terminal. */

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Layout {
  /** List and paper side by side. */
  readonly isWide: boolean;
  /** Lines between the header and the status line. */
  readonly height: number;
  readonly listWidth: number;
  readonly paperWidth: number;
}

/** From this width on there are two panes; on narrower terminals each would cut what it shows. */
const WIDE = 120;
/** A rule with a space on each side stands between two panes. */
export const GAP = 3;
/** Smaller terminals get a sentence instead of panes. */
const LEAST: Size = { columns: 24, rows: 5 };

export const isTooSmall = ({ columns, rows }: Size): boolean => columns < LEAST.columns || rows < LEAST.rows;

export function layoutOf({ columns, rows }: Size): Layout {
  const height = Math.max(1, rows - 2);
  if (columns < WIDE) return { isWide: false, height, listWidth: columns, paperWidth: columns };
  // Titles need some 50 cells, an abstract reads best at 60 to 90.
  const paperWidth = Math.min(94, Math.max(46, Math.round(columns * 0.48)));
  return { isWide: true, height, listWidth: columns - paperWidth - GAP, paperWidth };
}

/** The first line shown, so that the cursor is in view with a little of what is around it. */
export function scrolledTo(cursor: number, top: number, height: number, count: number): number {
  const margin = Math.min(2, Math.floor((height - 1) / 2));
  const first = cursor - margin;
  const last = cursor + margin - height + 1;
  const wanted = first < top ? first : last > top ? last : top;
  return clamp(wanted, 0, Math.max(0, count - height));
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Lines of what lies over the panes. */
export const panelHeight = ({ rows }: Size): number => Math.max(1, rows - 2);

/** Text is not set wider than it reads well. */
export const panelWidth = ({ columns }: Size): number => Math.min(columns, 110);
