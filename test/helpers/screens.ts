/** Screens as goldens: the same command plain and coloured at 60, 100 and 160 columns, with everything of this machine masked. */
import { mkdtempSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectDressed } from '../view/golden.ts';
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

/**
 * Where a screen is kept: by its verb, then by whose screen it is (`sample`, `days`, …) and, where it is not the verb's plain
 * one, which: the `feed-check` of the sample's reader is `feed/sample-check`.
 */
export function screenName(reader: string, verb = '', name = verb): string {
  const rest = name.startsWith(`${verb}-`) ? name.slice(verb.length + 1) : name;
  return `${verb}/${reader}${name === verb ? '' : `-${rest}`}`;
}

/** Runs a command in both dresses and compares what it wrote with its golden. */
export async function expectScreen(
  name: string,
  columns: number,
  home: string,
  run: (options: TestContextOptions) => Promise<Run>,
): Promise<Run> {
  const plain = await run({ tty: { columns }, env: { NO_COLOR: '1', LANG: 'en_US.UTF-8' } });
  const colour = await run({ tty: { columns }, env: { COLORTERM: 'truecolor' } });
  const [text, dressed] = [masked(plain.out, home), masked(colour.out, home)];
  expectDressed(`screens/${name}-${columns}`, text, dressed);
  return plain;
}
