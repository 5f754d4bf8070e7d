/** `radar refresh --json`, `radar coverage --json`, and the rows of digests and roll-ups. */
import * as z from 'zod';
import { VERDICTS } from '../paper.ts';
import type { Written } from './document.ts';
import { day, instant, natural } from './parts.ts';

export const coverageRow = z
  .strictObject({
    source: z.string().describe('arxiv, or feed:<name>.'),
    category: z.string(),
    date: day,
    verdict: z.enum(VERDICTS),
    announced: natural.describe('Items the source announced, unreadable ones included.'),
    new: natural,
    cross: natural,
    replaced: natural,
    checkedAt: instant,
    reason: z.string().optional().describe('Why the verdict is not complete.'),
    reasonCode: z
      .string()
      .optional()
      .describe('The same for programs, such as feed-stale; absent where an earlier radar wrote the reason.'),
  })
  .describe('What became of one category on one announcement day.');

export const coverageSchema = z
  .strictObject({ coverage: z.array(coverageRow) })
  .describe('radar refresh and radar coverage --json');

export type CoverageRowJson = Written<typeof coverageRow>;
export type CoverageJson = Written<typeof coverageSchema>;
