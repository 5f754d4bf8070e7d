/** `radar profile lint --json`: what in the profile does not work. */
import * as z from 'zod';
import type { Written } from '../document.ts';
import { natural } from '../parts.ts';
import { recent } from './profile.ts';

export const lintSchema = z
  .strictObject({
    recent,
    pool: natural.describe('Papers looked at.'),
    enough: natural.describe('With fewer papers nothing is found.'),
    findings: z.array(
      z.strictObject({
        kind: z.enum([
          'too-broad',
          'no-match',
          'unseen-author',
          'overlap',
          'no-common-words',
          'other-language',
          'misspelt',
          'mutes-too-much',
          'worth-adding',
        ]),
        where: z.string().describe('The key of the profile: interests[optics].phrases.'),
        message: z.string(),
      }),
    ),
    finds: z
      .array(
        z.strictObject({
          interest: z.string(),
          papers: natural.describe('Papers of the latest batch.'),
          near: natural.describe('Those that reach briefing.minScore by this interest alone, without likes.'),
          mustReads: natural,
          best: z.array(z.strictObject({ paper: z.string(), title: z.string(), score: z.number() })),
          working: z
            .array(
              z.strictObject({
                word: z.string(),
                papers: natural.describe('Papers that have it.'),
                share: z.number().describe('Of what the words of the description are worth, 0 to 1.'),
              }),
            )
            .describe('The words that do the work, the most telling first.'),
          absent: z.array(z.string()).describe('Words of the description that none of these papers has.'),
        }),
      )
      .describe('What each interest would have found in the latest batch.'),
  })
  .describe('radar profile lint --json');

export type LintJson = Written<typeof lintSchema>;
