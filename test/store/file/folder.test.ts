import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discard } from '../../../src/store/file/folder.ts';

/** What nobody may remove, whoever runs the tests. */
const FOR_EVER = '/proc/self/status';

test('what was made on the way is removed, a folder with all that is in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'radar-discard-'));
  try {
    writeFileSync(join(folder, 'half'), '');
    discard(folder);
    discard(join(folder, 'half'));
    expect(existsSync(folder)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.skipIf(!existsSync(FOR_EVER))('what cannot be removed is no reason to fail (needs /proc)', () => {
  expect(() => rmSync(FOR_EVER)).toThrow();
  discard(FOR_EVER);
  expect(existsSync(FOR_EVER)).toBe(true);
});
