/** `radar why --json`: a paper and why it stands where it does. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { paperSchema } from './paper.ts';
import { day, natural, paperId } from './parts.ts';

const why = paperSchema.extend({
  rank: natural.describe('Among the papers of its day; 0 where it was not ranked.'),
  announcedOn: z
    .union([day, z.literal('')])
    .describe('Empty for a paper that was announced on none of your lists.'),
  of: natural.describe('How many papers were ranked with it.'),
  shown: z.boolean(),
  number: z.int().min(1).optional().describe('The number it has in the digest that showed it.'),
  shownOn: day.optional(),
  reason: z.string().optional().describe('Why it was not shown, as a sentence.'),
  reasonCode: z.string().optional().describe('Which sentence the reason is.'),
  minScore: z.number(),
  below: z.number().optional().describe('How much the score lacks to minScore; only where it does.'),
  mutedBy: z.string().optional().describe('The rule that muted it.'),
  nearest: z
    .array(z.strictObject({ id: paperId, title: z.string(), likeness: z.number() }))
    .optional()
    .describe('The nearest of the papers you liked, saved or read.'),
  words: z
    .array(z.strictObject({ word: z.string(), value: z.number() }))
    .optional()
    .describe('Words that pulled it up (above 0) or pushed it down.'),
  wanted: z
    .strictObject({ interest: z.string(), score: z.number() })
    .optional()
    .describe('An interest with which it would have been shown, and the score it would have had.'),
});

export const whySchema = z
  .union([why, z.strictObject({ papers: z.array(why) })])
  .describe('radar why --json; papers where several were named');

export type WhyPaperJson = Written<typeof why>;
export type WhyJson = Written<typeof whySchema>;
