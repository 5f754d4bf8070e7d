/** `radar feed list --json`: the catalogue of journals. */
import * as z from 'zod';
import type { Written } from './document.ts';

export const feedsSchema = z
  .strictObject({
    feeds: z.array(
      z.strictObject({
        name: z.string().describe('As in sources.feeds.'),
        title: z.string(),
        publisher: z.string(),
        url: z.url(),
        rules: z
          .string()
          .nullable()
          .describe('The publisher whose rules read its items; null where it is read as any feed.'),
      }),
    ),
  })
  .describe('radar feed list --json');

export type FeedsJson = Written<typeof feedsSchema>;
