/** `radar profile suggest --json`: what would be worth adding to the profile. */
import * as z from 'zod';
import type { Written } from '../document.ts';
import { natural, paperId } from '../parts.ts';
import { recent } from './profile.ts';

export const suggestionsSchema = z
  .strictObject({
    recent,
    pool: natural,
    liked: natural.describe('Liked and saved papers whose text is known.'),
    suggestions: z.array(
      z.strictObject({
        kind: z.enum(['phrase', 'author', 'category']),
        text: z.string(),
        share: z.number().min(0).max(1).describe('Of the papers of late.'),
        papers: z.array(z.strictObject({ id: paperId, title: z.string() })),
      }),
    ),
  })
  .describe('radar profile suggest --json');

export type SuggestionsJson = Written<typeof suggestionsSchema>;
