/** `radar profile lint --json`: what in the profile does not work. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { natural } from './parts.ts';
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
          'mutes-too-much',
          'worth-adding',
        ]),
        where: z.string().describe('The key of the profile: interests[optics].phrases.'),
        message: z.string(),
      }),
    ),
  })
  .describe('radar profile lint --json');

export type LintJson = Written<typeof lintSchema>;
