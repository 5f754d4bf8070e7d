/** `radar brief --json` without a date: the digests there are. */
import * as z from 'zod';
import { WRITERS } from '../../paper.ts';
import type { Written } from '../document.ts';
import { day, natural } from '../parts.ts';

export const digestsSchema = z
  .strictObject({
    digests: z.array(
      z.strictObject({
        date: day,
        announced: natural,
        shown: natural,
        writer: z.enum(WRITERS),
        deliveredAt: z.iso
          .datetime()
          .optional()
          .describe('Absent where the digest was made and not delivered.'),
      }),
    ),
  })
  .describe('radar brief --json without a date, the newest first');

export type DigestsJson = Written<typeof digestsSchema>;
