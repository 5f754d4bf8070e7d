/**
 * Whole-text goldens below fixtures/. `npm run goldens` writes them anew: look at the difference before it is kept. A screen
 * that is kept in colour (`.ansi`) is kept once: its plain twin is that file without colours and links.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Compares `text` with the golden of that name, such as `screens/today/days-stale-100.txt`. */
export function expectGolden(name: string, text: string): void {
  const twin = name.replace(/\.txt$/, '.ansi');
  if (twin !== name && existsSync(join(fixtures, twin))) {
    expect(bare(text)).toBe(bare(readFileSync(join(fixtures, twin), 'utf8')));
    return;
  }
  const file = join(fixtures, name);
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  remember(name);
  expect(existsSync(file), `${name} is missing: npm run goldens`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Compares a screen in both dresses with its one golden. Colour and links are dress: without them the same is there. */
export function expectDressed(name: string, plain: string, dressed: string): void {
  expectGolden(`${name}.ansi`, dressed);
  expect(bare(plain)).toBe(bare(dressed));
}

/** Without colours and links. */
export const undress = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
  text.replace(/\u001B\[[0-9;]*m|\u001B\]8;;[^\u001B]*\u001B\\/g, '');

/** The same without spaces at the ends of lines. */
const bare = (text: string): string => undress(text).replace(/ +$/gm, '');

/** For the run's last word on goldens that no test asks for; see test/goldens.ts. */
function remember(name: string): void {
  const folder = process.env.RADAR_GOLDENS_SEEN;
  if (folder !== undefined) appendFileSync(join(folder, String(process.pid)), `${name}\n`);
}
