/** The semantic space that ships with radar. Ranking does without it where the file is missing or damaged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpace, type SemanticSpace } from '../rank/corpus/space.ts';

export function readSpace(packageRoot: string): SemanticSpace | undefined {
  try {
    return loadSpace(readFileSync(join(packageRoot, 'assets', 'space.bin')));
  } catch {
    return undefined;
  }
}
