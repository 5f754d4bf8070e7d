/**
 * A screen as a picture: ANSI goes through a real terminal emulator, and every cell of its grid to its place in an SVG.
 * Text stays text, each run pinned to its cells (`textLength`), so that any monospace font will do; block elements and braille
 * are drawn as shapes, since fonts disagree about them most. To look at a golden:
 * `npx tsx test/helpers/ansi-svg.ts fixtures/screens/today/sample-100.ansi dark > today.svg`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IBufferCell } from '@xterm/headless';
import xterm from '@xterm/headless';

export interface PictureOptions {
  readonly columns: number;
  /** `auto` is light, and dark for those who prefer it. */
  readonly scheme: 'light' | 'dark' | 'auto';
  /** What somebody hears who does not see it. */
  readonly title: string;
}

/** One run of cells that look alike. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly cells: number;
  readonly look: string;
}

/** Pixels of a cell, and of the margin around the screen. */
const CELL = { width: 8, height: 18, base: 13 } as const;
const MARGIN = 12;
const FONT = 13;

const SCHEMES = {
  light: { ground: '#ffffff', ink: '#1f2328', dim: '#7a7f85' },
  dark: { ground: '#0d1117', ink: '#d6dbe1', dim: '#7d838b' },
} as const;

/** The sixteen colours as terminals paint them, on light and on dark. */
const PALETTE = {
  light: ['#24292f', '#cf222e', '#116329', '#7d4e00', '#0969da', '#8250df', '#1b7c83', '#6e7781'],
  dark: ['#484f58', '#ff7b72', '#3fb950', '#d29922', '#58a6ff', '#bc8cff', '#39c5cf', '#b1bac4'],
} as const;

/** The picture of what a terminal shows after `ansi` was written to it. Lines end with `\n`. */
export async function ansiToSvg(ansi: string, options: PictureOptions): Promise<string> {
  const lines = ansi.replace(/\n$/, '').split('\n');
  const terminal = new xterm.Terminal({
    cols: options.columns,
    rows: lines.length,
    convertEol: true,
    allowProposedApi: true,
  });
  await new Promise<void>((done) => terminal.write(lines.join('\n'), done));
  const runs = Array.from({ length: lines.length }, (_, y) => runsOf(terminal, y)).flat();
  terminal.dispose();
  return svgOf(runs, lines.length, options);
}

function runsOf(terminal: InstanceType<typeof xterm.Terminal>, y: number): Run[] {
  const runs: Run[] = [];
  const line = terminal.buffer.active.getLine(y);
  for (let x = 0; x < terminal.cols; x++) {
    const cell = line?.getCell(x);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const last = runs.at(-1);
    const text = cell.getChars() || ' ';
    const cells = cell.getWidth();
    // What falls back to another font is pinned by itself, or it would push its neighbours.
    const alone = shapeOf(text) !== undefined || !/^[\u0020-\u017F–—‘’“”…]$/u.test(text);
    if (last !== undefined && last.look === look && !alone && !isAlone(last) && last.x + last.cells === x)
      runs[runs.length - 1] = { ...last, text: last.text + text, cells: last.cells + cells };
    else runs.push({ x, y, text, cells, look });
  }
  return runs.map(trimmed).filter(({ text }) => text !== '');
}

const isAlone = ({ text }: Run): boolean => !/^[\u0020-\u017F–—‘’“”…]+$/u.test(text);

/** Without the blanks at both ends, which nobody sees, unless they are underlined. */
function trimmed(run: Run): Run {
  if (run.look.includes('u')) return run;
  const start = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  return { ...run, x: run.x + start, text, cells: run.cells - (run.text.length - text.length) };
}

/** Class names: `b`old, `d`im, `u`nderlined, `i`talic, and a colour: `p3` of the palette or `c` and its hexadecimal digits. */
function lookOf(cell: IBufferCell): string {
  const color = cell.isFgRGB()
    ? [`c${cell.getFgColor().toString(16).padStart(6, '0')}`]
    : cell.isFgPalette()
      ? [`p${cell.getFgColor() % 8}`]
      : [];
  return [
    ...(cell.isBold() !== 0 ? ['b'] : []),
    ...(cell.isDim() !== 0 ? ['d'] : []),
    ...(cell.isItalic() !== 0 ? ['i'] : []),
    ...(cell.isUnderline() !== 0 ? ['u'] : []),
    ...color,
  ].join(' ');
}

function svgOf(runs: readonly Run[], rows: number, { columns, scheme, title }: PictureOptions): string {
  const width = columns * CELL.width + 2 * MARGIN;
  const height = rows * CELL.height + 2 * MARGIN;
  const shapes = new Map<string, string>();
  const texts = new Map<string, string[]>();
  for (const run of runs) {
    const shape = shapeOf(run.text);
    if (shape !== undefined) shapes.set(run.look, (shapes.get(run.look) ?? '') + placed(shape, run));
    else texts.set(run.look, [...(texts.get(run.look) ?? []), textOf(run)]);
  }
  const group = (look: string, inner: string): string =>
    look === '' ? inner : `<g class="${look}">\n${inner}\n</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${css(runs, scheme)}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    ...[...texts].map(([look, all]) => group(look, all.join('\n'))),
    ...[...shapes].map(([look, path]) => group(look, `<path d="${path}"/>`)),
    '</svg>',
    '',
  ].join('\n');
}

function textOf({ x, y, text, cells }: Run): string {
  const at = `x="${MARGIN + x * CELL.width}" y="${MARGIN + y * CELL.height + CELL.base}"`;
  return `<text ${at} textLength="${cells * CELL.width}">${escapeXml(text)}</text>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function css(runs: readonly Run[], scheme: PictureOptions['scheme']): string {
  const looks = new Set(runs.flatMap(({ look }) => look.split(' ')));
  const own = [...looks].filter((name) => /^c[0-9a-f]{6}$/.test(name));
  const first = scheme === 'dark' ? 'dark' : 'light';
  const font = `ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace`;
  return [
    `text{font:${FONT}px ${font};white-space:pre;stroke:none}`,
    '.b text{font-weight:bold}.i text{font-style:italic}.u text{text-decoration:underline}',
    colors(first, looks),
    ...own.map((name) => `.${name}{fill:#${name.slice(1)}}`),
    ...(scheme === 'auto' ? [`@media(prefers-color-scheme:dark){${colors('dark', looks)}}`] : []),
  ].join('');
}

function colors(scheme: 'light' | 'dark', looks: ReadonlySet<string>): string {
  const { ground, ink, dim } = SCHEMES[scheme];
  const named = PALETTE[scheme].map((color, at) => (looks.has(`p${at}`) ? `.p${at}{fill:${color}}` : ''));
  return `svg{fill:${ink}}.ground{fill:${ground}}.d{fill:${dim}}${named.join('')}`;
}

/** A rectangle within a cell, in eighths of its sides: left, top, width, height. */
type Box = readonly [left: number, top: number, width: number, height: number];

/** Block elements (U+2580–2595) as boxes, braille (U+2800–28FF) as dots; undefined for everything that a font draws well. */
function shapeOf(text: string): readonly Box[] | undefined {
  const code = text.codePointAt(0) ?? 0;
  if (text.length !== 1) return undefined;
  if (code === 0x2580) return [[0, 0, 8, 4]];
  if (code >= 0x2581 && code <= 0x2588) return [[0, 8 - (code - 0x2580), 8, code - 0x2580]];
  if (code >= 0x2589 && code <= 0x258f) return [[0, 0, 0x2590 - code, 8]];
  if (code === 0x2500) return [[0, 3.9, 8, 0.45]];
  if (code === 0x2591 || code === 0x2592) return shade(code === 0x2591 ? 2 : 1);
  if (code > 0x2800 && code <= 0x28ff) return brailleDots(code - 0x2800);
  return undefined;
}

/** ░ and ▒: little boxes over the whole cell, the denser the smaller `step`. */
function shade(step: 1 | 2): Box[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((row) =>
    [0, 2, 4, 6]
      .filter((_, at) => step === 1 || (at + row) % 2 === 0)
      .map((left): Box => [left + (row % 2), row, 1, 1]),
  );
}

/** The order of Unicode: 1 2 3 down the left, 4 5 6 down the right, then 7 and 8 below. */
const DOTS: readonly (readonly [column: number, row: number])[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [0, 3],
  [1, 3],
];

const brailleDots = (bits: number): Box[] =>
  DOTS.filter((_, bit) => (bits >> bit) & 1).map(([column, row]) => [
    0.9 + column * 4,
    0.5 + row * 2,
    2.2,
    1,
  ]);

function placed(boxes: readonly Box[], { x, y }: Run): string {
  const short = (number: number): string => String(Math.round(number * 100) / 100);
  return boxes
    .map(([left, top, width, height]) => {
      const [px, py] = [
        MARGIN + (x + left / 8) * CELL.width,
        MARGIN + y * CELL.height + (top * CELL.height) / 8,
      ];
      const [w, h] = [(width * CELL.width) / 8, (height * CELL.height) / 8];
      return `M${short(px)} ${short(py)}h${short(w)}v${short(h)}h-${short(w)}z`;
    })
    .join('');
}

/** A file of ANSI, its width from its name, light or dark, to stdout. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = '', scheme = 'auto'] = process.argv;
  const columns = Number(/-(\d+)\.[a-z.]+$/.exec(file)?.[1] ?? 100);
  const picture = await ansiToSvg(readFileSync(file, 'utf8'), {
    columns,
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'auto',
    title: file,
  });
  process.stdout.write(picture);
}
