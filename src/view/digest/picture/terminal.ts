/** The radar picture in a terminal: rays and rings in braille, papers as their numbers, the names of interests outside. */
import type { RankedPaper } from '../../../paper.ts';
import { pad, truncate, widthOf, wrap } from '../../kit/layout.ts';
import { page } from '../../kit/page.ts';
import { type Pen, penOf, type Style } from '../../kit/style.ts';
import { scoreText } from '../model.ts';
import { Canvas } from './canvas.ts';
import { nameOf, placeLabels } from './labels.ts';
import { type Blip, rayColor, type Scene, type SceneOptions, sceneOf } from './scene.ts';

/** Beside the text of a digest. */
const COLUMNS = 41;
const ROWS = 21;
/** From this width on the names of the interests stand where their rays end. */
const AROUND = 96;
/** From this width on they are listed to the right of the picture, else below it. */
const BESIDE = 72;
/** How far a number may be moved, in cells, where its place is taken. */
const REACH = 4;

export function renderPicture(papers: readonly RankedPaper[], style: Style, options: SceneOptions): string {
  const pen = penOf(style);
  const scene = sceneOf(papers, options);
  if (pen.plain) return page(sceneInWords(scene, pen), pen);
  const columns = Math.min(COLUMNS, odd(pen.width - 2));
  const { canvas, drawn, hidden } = drawPicture(scene, columns, Math.min(ROWS, odd(columns / 2)), pen);
  const notes = [
    '',
    ...wrap(pen.say.ringNote(scoreText(scene.mustRead)), pen.width - 2).map((line) => pen.ink('dim', line)),
    ...hiddenNote(hidden, pen),
  ];
  const body = labelled(canvas, drawn, scene, pen);
  return page([...body, ...notes], pen);
}

interface Drawing {
  readonly canvas: Canvas;
  readonly drawn: readonly string[];
  /** How many papers found no room. */
  readonly hidden: number;
}

/** Both odd, so that the centre is the middle of a cell. */
export function drawPicture(scene: Scene, columns: number, rows: number, pen: Pen): Drawing {
  const canvas = new Canvas(columns, rows);
  drawFrame(canvas, scene);
  const hidden = drawBlips(canvas, scene, pen);
  return { canvas, drawn: canvas.lines((dots) => pen.ink('dim', dots), !pen.unicode), hidden };
}

export const hiddenNote = (hidden: number, pen: Pen): readonly string[] =>
  hidden === 0 ? [] : wrap(pen.say.hiddenInPicture(hidden), pen.width - 2);

/** The picture with the names of its rays: around it, to its right, or below it, as the width allows. */
export function labelled(
  canvas: Canvas,
  drawn: readonly string[],
  scene: Scene,
  pen: Pen,
): readonly string[] {
  const around = pen.width >= AROUND ? labelsAround(canvas, drawn, scene, pen) : undefined;
  if (around !== undefined) return around;
  if (pen.width >= BESIDE) {
    const names = legend(scene, pen, pen.width - canvas.columns - 5);
    const top = Math.floor((drawn.length - names.length) / 2);
    if (top >= 0) return drawn.map((line, row) => `${line}   ${names[row - top] ?? ''}`);
  }
  return [...drawn, '', ...legend(scene, pen, pen.width - 2)];
}

const odd = (cells: number): number => Math.floor((cells - 1) / 2) * 2 + 1;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In dots, from polar coordinates with the angle clockwise from the top. */
function pointOf(canvas: Canvas, angle: number, radius: number): Point {
  const centre = centreOf(canvas);
  const reach = reachOf(canvas) * radius;
  return { x: centre.x + reach * Math.sin(angle), y: centre.y - reach * Math.cos(angle) };
}

const centreOf = (canvas: Canvas): Point => ({ x: canvas.columns - 0.5, y: canvas.rows * 2 - 0.5 });
const reachOf = (canvas: Canvas): number => Math.min(canvas.columns, canvas.rows * 2) - 1;

function drawFrame(canvas: Canvas, scene: Scene): void {
  const { x, y } = centreOf(canvas);
  canvas.circle(x, y, reachOf(canvas), 1);
  canvas.circle(x, y, reachOf(canvas) * scene.ring, 3);
  for (const ray of scene.rays) {
    const from = pointOf(canvas, ray.angle, 0.12);
    const to = pointOf(canvas, ray.angle, 1);
    canvas.line(from.x, from.y, to.x, to.y, 4);
  }
}

/** Best papers first, so that it is the last ones that find no room. Returns how many did not. */
function drawBlips(canvas: Canvas, scene: Scene, pen: Pen): number {
  const centre = centreOf(canvas);
  canvas.write(Math.floor(centre.x / 2), Math.floor(centre.y / 4), [
    pen.ink('bold', pen.unicode ? '◉' : 'o'),
  ]);
  return scene.blips.filter((blip) => !place(canvas, scene, blip, pen)).length;
}

function place(canvas: Canvas, scene: Scene, blip: Blip, pen: Pen): boolean {
  const text = String(blip.number);
  const ideal = pointOf(canvas, blip.angle, Math.min(blip.radius, 0.97));
  const column = Math.round(ideal.x / 2 - text.length / 2);
  const row = Math.floor(ideal.y / 4);
  for (const [dx, dy] of NEARBY) {
    if (!canvas.isFree(column + dx, row + dy, text.length)) continue;
    const colored = [...text].map((digit) => rayInk(blip.ray, scene, pen, digit, blip.mustRead));
    canvas.write(column + dx, row + dy, colored);
    return true;
  }
  return false;
}

/** Offsets by their distance on the screen, where a cell is twice as high as wide. */
const NEARBY: readonly (readonly [number, number])[] = Array.from({ length: 2 * REACH + 1 }, (_, column) =>
  Array.from({ length: REACH + 1 }, (_, row) => [column - REACH, row - REACH / 2] as const),
)
  .flat()
  .sort((a, b) => Math.hypot(a[0], a[1] * 2) - Math.hypot(b[0], b[1] * 2) || a[1] - b[1] || a[0] - b[0]);

export function rayInk(ray: number, scene: Scene, pen: Pen, text: string, strong: boolean): string {
  const colored = pen.hex(rayColor(ray, scene), text);
  return strong ? pen.ink('bold', colored) : colored;
}

/** Undefined where there are more names than rows. */
function labelsAround(
  canvas: Canvas,
  drawn: readonly string[],
  scene: Scene,
  pen: Pen,
): readonly string[] | undefined {
  const labels = placeLabels(canvas, scene, pen, ({ angle }) => Math.floor(pointOf(canvas, angle, 1).y / 4));
  if (labels === undefined) return undefined;
  const margin = Math.max(0, ...labels.map(({ column }) => -column));
  return drawn.map((line, row) => {
    const picture = { column: canvas.extent(row)?.first ?? 0, text: line.trim() };
    const names = labels.flatMap(({ ray, lines, row: first, column }) => {
      const text = lines[row - first];
      if (text === undefined) return [];
      // To the left of the picture names end where it begins.
      const space = column < picture.column ? Math.max(...lines.map(widthOf)) - widthOf(text) : 0;
      return [{ column: column + space, text: rayInk(ray, scene, pen, text, false) }];
    });
    return [picture, ...names]
      .sort((a, b) => a.column - b.column)
      .reduce((text, part) => pad(text, margin + part.column) + part.text, '');
  });
}

/** `optical computing  1 2 3`, clockwise from the top. */
function legend(scene: Scene, pen: Pen, width: number): string[] {
  return scene.rays.flatMap((ray, index) => {
    const numbers = ray.numbers.length === 0 ? pen.glyph.dash : ray.numbers.join(' ');
    const name = truncate(nameOf(ray, pen), width - 6, pen.glyph.ellipsis);
    return wrap(`${name}${pen.say.colon}${numbers}`, width).map((line) =>
      rayInk(index, scene, pen, line, false),
    );
  });
}

/** Who is where without a drawing: each interest with its papers, the nearest first. */
export function sceneInWords(scene: Scene, pen: Pen): string[] {
  const { say } = pen;
  return scene.rays.flatMap((ray, index) => {
    const own = scene.blips.filter((blip) => blip.ray === index).toSorted((a, b) => b.score - a.score);
    return [
      ...wrap(`${nameOf(ray, pen)}${say.colon}${say.papersShown(own.length)}`, pen.width - 2),
      ...own.flatMap(({ number, title, score }) =>
        wrap(`${number}. ${title}${say.comma}${say.score} ${scoreText(score)}`, pen.width - 2),
      ),
    ];
  });
}
