/** The names of the rays around the picture: each beside the end of its ray, as near as the outline lets it, none over another. */
import { truncate, widthOf, wrap } from '../../kit/layout.ts';
import type { Pen } from '../../kit/style.ts';
import type { Canvas } from './canvas.ts';
import type { Ray, Scene } from './scene.ts';

const WIDEST = 28;
/** Cells between the outline and a name. */
const GAP = 2;

export interface RayLabel {
  readonly ray: number;
  readonly lines: readonly string[];
  /** Of its first line. */
  readonly row: number;
  readonly column: number;
}

/** Places to the right of the picture have columns behind its last one, those to its left are negative. Undefined where there are too many names for the rows. */
export function placeLabels(
  canvas: Canvas,
  scene: Scene,
  pen: Pen,
  rowOf: (ray: Ray) => number,
): readonly RayLabel[] | undefined {
  const room = Math.min(WIDEST, Math.floor((pen.width - 2 - canvas.columns) / 2) - GAP);
  const all = scene.rays.map((ray, index) => ({ ray, index, isRight: Math.sin(ray.angle) >= -1e-9 }));
  const sides = [true, false].map((isRight) => {
    const rays = all.filter((one) => one.isRight === isRight);
    const labels = [fullLabel, shortLabel]
      .map((labelOf) => rays.map(({ ray }) => labelOf(ray, room, pen)))
      .find((lines) => lines.flat().length <= canvas.rows);
    if (labels === undefined) return undefined;
    const tops = spread(
      rays.map(({ ray }, at) => ({ wanted: rowOf(ray), height: labels[at]?.length ?? 0 })),
      canvas.rows,
    );
    return rays.map(({ index }, at): RayLabel => {
      const lines = labels[at] ?? [];
      const row = tops[at] ?? 0;
      return { ray: index, lines, row, column: columnBeside(canvas, row, lines, isRight) };
    });
  });
  const [right, left] = sides;
  return right === undefined || left === undefined ? undefined : [...right, ...left];
}

/** The name on at most two lines, and below it the papers: without colours nothing else ties them to it. */
function fullLabel(ray: Ray, room: number, pen: Pen): readonly string[] {
  const numbers = ray.numbers.join(' ');
  const name = nameOf(ray, pen);
  const isListed = numbers.length > 0 && numbers.length <= room;
  const lines = wrap(isListed || numbers === '' ? name : `${name} (${ray.numbers.length})`, room);
  if (lines.length > 2) return shortLabel(ray, room, pen);
  return isListed ? [...lines, numbers] : lines;
}

function shortLabel(ray: Ray, room: number, pen: Pen): readonly string[] {
  const count = ray.numbers.length === 0 ? '' : ` (${ray.numbers.length})`;
  return [truncate(nameOf(ray, pen), room - count.length, pen.glyph.ellipsis) + count];
}

export const nameOf = (ray: Ray, pen: Pen): string => ray.interest ?? pen.say.elsewhere;

interface Wish {
  /** The row that the middle is to be in. */
  readonly wanted: number;
  readonly height: number;
}

/** Rows for the first lines: in the order of the wishes, as near to them as the neighbours above and below allow. */
function spread(wishes: readonly Wish[], rows: number): readonly number[] {
  const order = wishes.map((_, at) => at).sort((a, b) => (wishes[a]?.wanted ?? 0) - (wishes[b]?.wanted ?? 0));
  const tops: number[] = [];
  let free = 0;
  for (const at of order) {
    const { wanted = 0, height = 0 } = wishes[at] ?? {};
    tops[at] = Math.max(free, wanted - Math.floor((height - 1) / 2));
    free = tops[at] + height;
  }
  let end = rows;
  for (const at of order.toReversed()) {
    const height = wishes[at]?.height ?? 0;
    tops[at] = Math.min(tops[at] ?? 0, end - height);
    end = tops[at];
  }
  return tops;
}

function columnBeside(canvas: Canvas, row: number, lines: readonly string[], isRight: boolean): number {
  const extents = lines.flatMap((_, at) => canvas.extent(row + at) ?? []);
  if (isRight) return Math.max(0, ...extents.map(({ last }) => last)) + 1 + GAP;
  const first = Math.min(canvas.columns, ...extents.map((extent) => extent.first));
  return first - GAP - Math.max(...lines.map(widthOf));
}
