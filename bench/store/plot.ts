/** Growth as a picture: both axes by powers of ten, each command a line, as SVG. */
import type { Growth } from './growth.ts';

const WIDTH = 860;
const HEIGHT = 520;
const LEFT = 70;
const RIGHT = 250;
const TOP = 30;
const BOTTOM = 50;
/** Okabe and Ito's colours, which nearly all eyes tell apart. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'];

export function plotGrowth(sizes: readonly number[], rows: readonly Growth[]): string {
  const values = rows.flatMap((row) => row.values);
  const [minX, maxX] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const [minY, maxY] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const x = (size: number): number =>
    LEFT + ((Math.log10(size) - minX) / Math.max(1e-9, maxX - minX)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(value) - minY) / Math.max(1e-9, maxY - minY)) * (HEIGHT - TOP - BOTTOM);
  const grid = Array.from({ length: maxY - minY + 1 }, (_, step) => 10 ** (minY + step)).map(
    (value) =>
      `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value}</text>`,
  );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  const lines = rows.map(({ name, unit, values: own, exponent }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const points = own.map((value, index) => `${x(sizes[index] ?? 1).toFixed(1)},${y(value).toFixed(1)}`);
    const label = `${name}, ${unit}: papers^${exponent.toFixed(2)}`;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${WIDTH - RIGHT + 12}" y="${TOP + 20 * (at + 1)}" fill="${colour}">${label}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Time and size against the number of papers</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...ticks,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">papers</text>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
