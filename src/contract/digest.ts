/** `radar today -f json`, `radar demo -f json` and `radar brief DATE -f json`. */
import * as z from 'zod';
import { briefing } from './briefing.ts';
import { coverageRow } from './coverage.ts';
import type { Written } from './document.ts';
import { paperSchema } from './paper.ts';
import { day, instant, natural } from './parts.ts';

export const digestSchema = z
  .strictObject({
    schema: z.literal('radar.digest/1'),
    date: day,
    since: day.describe('The first announcement day of the window; equal to date except after missed days.'),
    generatedAt: instant,
    profile: z.strictObject({ name: z.string(), hash: z.string() }),
    coverage: z.array(coverageRow),
    counts: z.strictObject({
      announced: natural,
      considered: natural,
      shown: natural,
      muted: natural,
      alreadyShown: natural,
    }),
    papers: z.array(paperSchema),
    briefing,
  })
  .describe('radar today -f json');

export type DigestJson = Written<typeof digestSchema>;
