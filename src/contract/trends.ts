/** `radar trends --json`: what came near each interest, batch by batch. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { day, natural } from './parts.ts';

export const trendsSchema = z
  .strictObject({
    trends: z.strictObject({
      days: z.array(day).describe('Days with a batch, oldest first; the counts below are in this order.'),
      announced: z.array(natural),
      interests: z.array(
        z.strictObject({
          name: z.string(),
          near: z
            .array(natural)
            .describe('Papers that reach briefing.minScore and are nearest to this interest.'),
        }),
      ),
    }),
  })
  .describe('radar trends --json');

export type TrendsJson = Written<typeof trendsSchema>;
