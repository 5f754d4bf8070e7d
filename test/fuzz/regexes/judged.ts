/** What was judged once, and is not steep or could not be told by any means, by a mark of each, so that a run of the tests judges only what is new. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRegex } from './source.ts';

const file = join(import.meta.dirname, 'judged.txt');

export const markOf = ({ source, flags }: Pick<SourceRegex, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

export const judgedMarks = (): ReadonlySet<string> =>
  new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);

export const writeJudged = (marks: Iterable<string>): void =>
  writeFileSync(file, `${[...new Set(marks)].sort().join('\n')}\n`);
