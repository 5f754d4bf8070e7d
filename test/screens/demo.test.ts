/**
 * The first look, and the README's picture of it. `npm run goldens` writes both.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ansiToSvg } from '../helpers/ansi-svg.ts';
import { runRadar } from '../helpers/context.ts';
import { expectScreen, WIDTHS } from '../helpers/screens.ts';
import { undress } from '../view/golden.ts';

const COLUMNS = 100;
const picture = new URL('../../assets/today.svg', import.meta.url);
const golden = new URL(`../../fixtures/screens/demo/set-up-${COLUMNS}.ansi`, import.meta.url);

test.each(WIDTHS)('radar demo at %i columns', async (columns) => {
  const run = await expectScreen('demo/set-up', columns, '/nowhere', (options) =>
    runRadar(['demo'], options),
  );
  expect(run.code).toBe(0);
});

/** What one sees at a glance: the head and the best paper, the first bridge, the radar picture. ⋮ stands for the rest. */
function excerpt(ansi: string): string {
  const lines = ansi.split('\n');
  const bare = lines.map(undress);
  const next = (from: number, pattern: RegExp): number =>
    bare.findIndex((line, at) => at > from && pattern.test(line));
  const across = next(0, /^ ACROSS FIELDS/);
  const drawn = next(0, /[⠁-⣿]{4}/);
  const parts = [
    lines.slice(0, next(next(0, /^ READ/), /^$/) + 1),
    lines.slice(across, next(next(across, /^ ◇/), /^ ◇|^$/)),
    lines.slice(drawn, next(drawn, /^ inner ring/) + 1),
  ];
  return parts.map((part) => part.join('\n').replace(/\n*$/, '\n')).join(' \u001B[2m⋮\u001B[22m\n');
}

describe('the picture in the README', () => {
  test('is what radar demo prints', async () => {
    const svg = await ansiToSvg(excerpt(readFileSync(golden, 'utf8')), {
      columns: COLUMNS,
      scheme: 'auto',
      title:
        'radar demo in a terminal: one line of truth, the best paper with the sentences its claims rest on, a bridge between fields, and the radar picture',
    });
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(picture, svg);
    expect(svg).toBe(readFileSync(picture, 'utf8'));
  });

  test('is small, is text, suits light and dark, and asks nobody for anything', () => {
    const svg = readFileSync(picture, 'utf8');
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).toContain('Measured Gradients');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|<script|url\(/);
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain('assets/today.svg');
  });
});
