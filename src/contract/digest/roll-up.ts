/** `radar brief --week` and `--month -f json`. */
import * as z from 'zod';
import { FEEDBACK_KINDS } from '../../paper.ts';
import { coverageRow } from '../coverage.ts';
import type { Written } from '../document.ts';
import { paperSchema } from '../paper.ts';
import { day, natural } from '../parts.ts';
import { bridge, checks, claim } from './briefing.ts';

const entry = z.strictObject({
  date: day.describe('The digest that showed the paper first.'),
  feedback: z.array(z.enum(FEEDBACK_KINDS)),
  claims: z.array(claim),
  paper: paperSchema,
});

export const rollUpSchema = z
  .strictObject({
    schema: z.literal('radar.rollup/1'),
    since: day,
    until: day,
    profile: z.strictObject({ name: z.string() }),
    digests: natural,
    opening: z.array(z.string()).describe('What moved, in a few sentences.'),
    counts: z.strictObject({
      announced: natural,
      shown: natural,
      read: natural,
      liked: natural,
      saved: natural,
    }),
    interests: z.array(
      z.strictObject({
        name: z.string().optional().describe('Absent for papers that no interest brought in.'),
        by: z.enum(['author', 'liked']).optional().describe('What brought them in instead.'),
        shown: natural,
        before: natural.optional().describe('In the time of the same length before.'),
        terms: z.array(z.strictObject({ text: z.string(), papers: natural, before: natural })),
        papers: z.array(entry),
      }),
    ),
    toRead: z.array(entry),
    liked: z.array(entry),
    bridges: z.array(bridge.extend({ date: day })),
    gaps: z.array(coverageRow),
    checks,
    costUsd: z.number().min(0).optional(),
  })
  .describe('radar brief --week and --month -f json');

export type RollUpEntryJson = Written<typeof entry>;
export type RollUpJson = Written<typeof rollUpSchema>;
