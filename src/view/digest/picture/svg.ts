/** The radar picture as SVG 1.1 for HTML and Markdown: numbers link to the papers, titles show on hovering. */

import { INTERFACE_WORDS, type Lang } from '../../../messages/words.ts';
import type { RankedPaper } from '../../../paper.ts';
import { truncate } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import { safeUrl } from '../../kit/style.ts';
import { scoreText } from '../model.ts';
import { type Blip, type Ray, rayColor, type Scene, type SceneOptions, sceneOf } from './scene.ts';

const WIDTH = 760;
const HEIGHT = 480;
const RADIUS = 200;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };

/**
 * Every rule is bound to the picture, which may stand in a page with others. As an image it cannot see the page's colours:
 * there the reader's own choice of light or dark decides.
 */
export const PICTURE_STYLE = [
  '.radar{color:#24292f}',
  '@media(prefers-color-scheme:dark){.radar{color:#d8dee4}}',
  '.radar text{font:13px system-ui,sans-serif}',
  '.radar text:not([fill]){fill:currentColor}',
  '.radar .frame{fill:none;stroke:currentColor;stroke-opacity:.35}',
  '.radar .ring{stroke-dasharray:4 4}',
  '.radar .blip text{font-size:11px;font-weight:600;fill:#fff;text-anchor:middle;dominant-baseline:central;pointer-events:none}',
  '.radar a:hover circle,.radar a:focus circle{stroke:currentColor;stroke-width:2}',
].join('');

interface SvgOptions extends SceneOptions {
  readonly lang: Lang;
  /**
   * `page` leaves the rules out, which the page has in its own style sheet, links to the page's cards instead of leaving it,
   * and is no image: an image's links are nobody's who listens.
   */
  readonly within?: 'page';
}

export function renderPictureSvg(papers: readonly RankedPaper[], options: SvgOptions): string {
  const say = INTERFACE_WORDS[options.lang];
  const scene = sceneOf(papers, options);
  const label = escapeXml(say.pictureTitle);
  return [
    options.within === 'page'
      ? `<svg class="radar" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${label}">`
      : `<svg class="radar" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<title>${label}</title><style>${PICTURE_STYLE}</style>`,
    `<circle class="frame" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${RADIUS}"/>`,
    `<circle class="frame ring" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${fixed(RADIUS * scene.ring)}"/>`,
    ...scene.rays.map((ray, index) => raySvg(ray, rayColor(index, scene), say.elsewhere)),
    `<circle cx="${CENTRE.x}" cy="${CENTRE.y}" r="4" fill="currentColor"/>`,
    // The best papers last, so that they lie on top.
    ...scene.blips.toReversed().map((blip) => blipSvg(blip, scene, options.within)),
    `<text x="${CENTRE.x}" y="${HEIGHT - 6}" text-anchor="middle" opacity=".7">${escapeXml(say.ringNote(scoreText(scene.mustRead)))}</text>`,
    '</svg>\n',
  ].join('\n');
}

const at = (angle: number, radius: number) => ({
  x: CENTRE.x + RADIUS * radius * Math.sin(angle),
  y: CENTRE.y - RADIUS * radius * Math.cos(angle),
});

const fixed = (value: number): string => String(Number(value.toFixed(1)));

function raySvg(ray: Ray, color: string, elsewhere: string): string {
  const end = at(ray.angle, 1);
  const text = at(ray.angle, 1.06);
  const side = Math.sin(ray.angle);
  const anchor = side > 0.2 ? 'start' : side < -0.2 ? 'end' : 'middle';
  const name = escapeXml(truncate(ray.interest ?? elsewhere, 26, '…'));
  return [
    `<line class="frame" x1="${CENTRE.x}" y1="${CENTRE.y}" x2="${fixed(end.x)}" y2="${fixed(end.y)}"/>`,
    `<text x="${fixed(text.x)}" y="${fixed(text.y + 4)}" text-anchor="${anchor}" fill="${color}">${name}</text>`,
  ].join('');
}

/** Bigger where the score is higher. */
function blipSvg(blip: Blip, scene: Scene, within: SvgOptions['within']): string {
  const { x, y } = at(blip.angle, blip.radius);
  const size = 8 + 5 * blip.score;
  const mark = [
    `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(size)}" fill="${rayColor(blip.ray, scene)}"/>`,
    `<text x="${fixed(x)}" y="${fixed(y)}">${blip.number}</text>`,
    `<title>${escapeXml(`${blip.number}. ${blip.title} (${scoreText(blip.score)})`)}</title>`,
  ].join('');
  const url = within === 'page' ? `#p${blip.number}` : safeUrl(blip.url);
  const body = `<g class="blip">${mark}</g>`;
  return url === undefined ? body : `<a href="${escapeXml(url)}">${body}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text and attribute values for XML 1.0. */
const escapeXml = (text: string): string => plain(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
