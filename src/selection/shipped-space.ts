/** The semantic space that ships with radar. Ranking does without it where the file is missing or damaged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpace, type SemanticSpace } from '../rank/corpus/space.ts';

export function readSpace(packageRoot: string): SemanticSpace | undefined {
  return readSpaceFile(packageRoot)?.space;
}

/** With the bytes that it is views of. */
export function readSpaceFile(
  packageRoot: string,
): { readonly space: SemanticSpace; readonly bytes: Uint8Array } | undefined {
  try {
    const bytes = readFileSync(join(packageRoot, 'assets', 'space.bin'));
    return { space: loadSpace(bytes), bytes };
  } catch {
    return undefined;
  }
}
