/** `radar today -f json`, `radar demo -f json` and `radar brief DATE -f json`. */
import * as z from 'zod';
import { MUTE_LISTS } from '../../paper.ts';
import { coverageRow } from '../coverage.ts';
import type { Written } from '../document.ts';
import { paperSchema } from '../paper.ts';
import { day, instant, natural } from '../parts.ts';
import { briefing } from './briefing.ts';

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
    mutedBy: z
      .array(z.strictObject({ list: z.enum(MUTE_LISTS), entry: z.string(), papers: natural }))
      .optional()
      .describe(
        'The mute rules that removed papers, and how many each; absent in digests of earlier versions.',
      ),
    papers: z.array(paperSchema),
    briefing,
  })
  .describe('radar today -f json');

export type DigestJson = Written<typeof digestSchema>;
