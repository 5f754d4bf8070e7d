/** Screens as goldens: the same command plain and coloured at 60, 100 and 160 columns, with everything of this machine masked. */
import { mkdtempSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { expectGolden } from '../view/golden.ts';
import type { Run, TestContextOptions } from './context.ts';

export const WIDTHS = [60, 100, 160] as const;

/** A home whose path has the same length everywhere, so that lines break in the same places. */
export const screenHome = (): string => mkdtempSync('/tmp/radar-');

/** A text without what differs between machines: folders, ports and versions. */
export function masked(text: string, home: string): string {
  return (
    text
      .replaceAll(home, '/tmp/radar-screen')
      .replaceAll(fileURLToPath(new URL('../../', import.meta.url)), '/opt/research-radar/')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:40000')
      .replace(/(?<name>SQLite: )[\d.]+/g, '$<name>3.50.0')
      // Each home has its own minute.
      .replace(/^\d\d(?<rest> [\d,]+ \* \* )/gm, '42$<rest>')
      .replace(/(?<key><key>Minute<\/key><integer>)\d+/g, '$<key>42')
  );
}

/** Without colours and links. */
export const undress = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
  text.replace(/\u001B\[[0-9;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g, '');

/** The same without spaces at the ends of lines. */
const bare = (text: string): string => undress(text).replace(/ +$/gm, '');

/** Runs a command in both dresses and compares what it wrote with its goldens. */
export async function expectScreen(
  name: string,
  columns: number,
  home: string,
  run: (options: TestContextOptions) => Promise<Run>,
): Promise<Run> {
  const plain = await run({ tty: { columns }, env: { NO_COLOR: '1', LANG: 'en_US.UTF-8' } });
  const colour = await run({ tty: { columns }, env: { COLORTERM: 'truecolor' } });
  const [text, dressed] = [masked(plain.out, home), masked(colour.out, home)];
  expectGolden(`screens/${name}-${columns}.txt`, text);
  expectGolden(`screens/${name}-${columns}.ansi`, dressed);
  // Colour and links are dress: without them the same is there.
  expect(bare(dressed)).toBe(bare(text));
  return plain;
}
