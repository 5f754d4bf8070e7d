/** A canvas of braille cells: two dots wide, four high (Unicode block U+2800), with text on top. */

/** Bit of each dot in a cell, by column and row (ISO/TR 11548-1). */
const BITS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

export class Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly #dots: Uint8Array;
  readonly #text = new Map<number, string>();

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.#dots = new Uint8Array(columns * rows);
  }

  /** A dot at `x`, `y` in dots from the upper left; outside the canvas nothing happens. */
  dot(x: number, y: number): void {
    const [dotX, dotY] = [Math.round(x), Math.round(y)];
    if (dotX < 0 || dotY < 0 || dotX >= this.columns * 2 || dotY >= this.rows * 4) return;
    const cell = (dotY >> 2) * this.columns + (dotX >> 1);
    this.#dots[cell] = (this.#dots[cell] ?? 0) | (BITS[dotX & 1 ? 1 : 0][dotY & 3] ?? 0);
  }

  /** A circle of dots; `step` leaves gaps, in dots along the line. */
  circle(x: number, y: number, radius: number, step: number): void {
    const count = Math.max(8, Math.round((2 * Math.PI * radius) / step));
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * i) / count;
      this.dot(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
  }

  line(fromX: number, fromY: number, toX: number, toY: number, step: number): void {
    const length = Math.hypot(toX - fromX, toY - fromY);
    for (let at = 0; at <= length; at += step) {
      this.dot(fromX + ((toX - fromX) * at) / length, fromY + ((toY - fromY) * at) / length);
    }
  }

  /** Whether text of `width` cells may stand at a cell with a free cell to either side of it. */
  isFree(column: number, row: number, width: number): boolean {
    if (column < 0 || row < 0 || column + width > this.columns || row >= this.rows) return false;
    for (let at = column - 1; at <= column + width; at++) {
      if (at >= 0 && at < this.columns && this.#text.has(row * this.columns + at)) return false;
    }
    return true;
  }

  /** Text in single cells; each is given dressed, so that colours stay with their cells. */
  write(column: number, row: number, cells: readonly string[]): void {
    cells.forEach((cell, at) => {
      this.#text.set(row * this.columns + column + at, cell);
    });
  }

  /** The first and the last cell of a row in which something is drawn. */
  extent(row: number): { readonly first: number; readonly last: number } | undefined {
    const drawn = Array.from({ length: this.columns }, (_, column) => row * this.columns + column).filter(
      (at) => this.#text.has(at) || (this.#dots[at] ?? 0) !== 0,
    );
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { first: first % this.columns, last: last % this.columns };
  }

  /** The rows; `ink` dresses runs of dots, `plain` draws a full stop for them where there is no braille. */
  lines(ink: (dots: string) => string, plain: boolean): string[] {
    return Array.from({ length: this.rows }, (_, row) => {
      let line = '';
      let run = '';
      for (let column = 0; column < this.columns; column++) {
        const at = row * this.columns + column;
        const text = this.#text.get(at);
        if (text === undefined) {
          run += glyph(this.#dots[at] ?? 0, plain);
          continue;
        }
        line += dressed(run, ink) + text;
        run = '';
      }
      return line + dressed(run, ink);
    });
  }
}

/** Blanks at the ends stay bare, so that they can be cut off. */
const dressed = (run: string, ink: (dots: string) => string): string =>
  run.replace(/\S(?:.*\S)?/u, (dots) => ink(dots));

/** An empty cell is a space: the blank braille pattern is no white space to editors, mail and trimming. */
function glyph(bits: number, plain: boolean): string {
  if (bits === 0) return ' ';
  return plain ? '.' : String.fromCodePoint(0x2800 + bits);
}
