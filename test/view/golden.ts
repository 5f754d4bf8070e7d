/** Whole-text goldens. `UPDATE_GOLDENS=1 npx vitest run test/render` writes them anew; look at them before they are kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${name} is missing: run with UPDATE_GOLDENS=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
