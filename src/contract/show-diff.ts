/** `radar show --diff --json`: what changed from one version of a paper to the next. */
import * as z from 'zod';
import type { Written } from './document.ts';

const texts = z.array(z.string());

export const diffsSchema = z
  .strictObject({
    diffs: z.array(
      z.strictObject({
        id: z.string().describe('As in every other document.'),
        from: z.int().min(1).describe('The earlier of two arXiv versions.'),
        to: z.int().min(1),
        title: z.strictObject({ before: z.string(), after: z.string() }).optional(),
        authors: z.strictObject({ before: texts, after: texts }).optional(),
        abstract: z
          .array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), words: texts }))
          .describe('Runs of words, in order.'),
      }),
    ),
  })
  .describe('radar show --diff --json');

export type DiffsJson = Written<typeof diffsSchema>;
