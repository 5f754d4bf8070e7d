/** `radar map`: the picture as large as the screen allows, with the papers by name beside it where there is room. */
import type { RankedPaper } from '../../../paper.ts';
import { pad, truncate, widthOf, wrap } from '../../kit/layout.ts';
import { page } from '../../kit/page.ts';
import { plain } from '../../kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../kit/style.ts';
import { scoreText } from '../model.ts';
import { nameOf } from './labels.ts';
import { type Scene, type SceneOptions, sceneOf } from './scene.ts';
import { drawPicture, hiddenNote, labelled, rayInk, sceneInWords } from './terminal.ts';

/** More rows than this are on no usual screen at once. */
const MOST_COLUMNS = 81;
/** From this width on titles fit beside the picture. */
const TITLES = 120;
const GUTTER = 3;

export function renderMap(papers: readonly RankedPaper[], style: Style, options: SceneOptions): string {
  const pen = penOf(style);
  const { scene, idle } = withoutIdle(papers, options);
  const nobody =
    idle.length === 0 ? [] : wrap(pen.say.withoutPapers(idle.join(pen.say.comma)), pen.width - 2);
  if (pen.plain) return page([...sceneInWords(scene, pen), ...nobody], pen);
  const columns = columnsFor(pen.width);
  const { canvas, drawn, hidden } = drawPicture(scene, columns, (columns + 1) / 2, pen);
  const body = pen.width >= TITLES ? beside(drawn, scene, columns, pen) : labelled(canvas, drawn, scene, pen);
  const circles = pen.say.mapNote(scoreText(1), scoreText(scene.mustRead), scoreText(options.minScore));
  const notes = [...nobody, ...wrap(circles, pen.width - 2)].map((line) => pen.ink('dim', line));
  return page([...body, '', ...notes, ...hiddenNote(hidden, pen)], pen);
}

/** Half the screen; one more than a multiple of four, so that half as many rows have a middle too. */
const columnsFor = (width: number): number => Math.min(MOST_COLUMNS, Math.floor(width / 8) * 4 + 1);

/** Interests that no paper is near leave their sectors to the others; where all are such, each keeps its own. */
function withoutIdle(
  papers: readonly RankedPaper[],
  options: SceneOptions,
): { readonly scene: Scene; readonly idle: readonly string[] } {
  const scene = sceneOf(papers, options);
  if (scene.blips.length === 0) return { scene, idle: [] };
  const idle = scene.rays.flatMap(({ interest, numbers }) =>
    interest !== undefined && numbers.length === 0 ? [interest] : [],
  );
  const interests = options.interests?.filter((name) => !idle.includes(plain(name)));
  return { scene: sceneOf(papers, { ...options, ...(interests && { interests }) }), idle };
}

function beside(drawn: readonly string[], scene: Scene, columns: number, pen: Pen): string[] {
  const titles = titleLines(scene, pen, pen.width - 2 - columns - GUTTER);
  const top = Math.max(0, Math.floor((drawn.length - titles.length) / 2));
  return Array.from({ length: Math.max(drawn.length, top + titles.length) }, (_, row) =>
    `${pad(drawn[row] ?? '', columns + GUTTER)}${titles[row - top] ?? ''}`.trimEnd(),
  );
}

/** Under the name of each interest its papers, best first: number, title and score, clockwise as in the picture. */
function titleLines(scene: Scene, pen: Pen, width: number): string[] {
  const digits = Math.max(0, ...scene.blips.map(({ number }) => String(number).length));
  return scene.rays.flatMap((ray, index) => [
    rayInk(index, scene, pen, truncate(nameOf(ray, pen), width, pen.glyph.ellipsis), true),
    ...scene.blips
      .filter((blip) => blip.ray === index)
      .map(({ number, title, score, mustRead }) => {
        const figure = scoreText(score);
        const room = width - digits - 2 - 2 - widthOf(figure);
        const own = rayInk(index, scene, pen, String(number).padStart(digits), mustRead);
        return `${own}  ${pad(truncate(title, room, pen.glyph.ellipsis), room)}  ${figure}`;
      }),
  ]);
}
