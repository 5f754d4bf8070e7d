/** `radar feed check --json`: what radar reads from a feed. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { instant } from './parts.ts';

const known = z.string().min(1).nullable();

export const feedSchema = z
  .strictObject({
    format: z.enum(['rss', 'rdf', 'atom', 'json']),
    title: known,
    link: known,
    items: z.array(
      z.strictObject({
        id: known,
        title: known,
        url: known,
        authors: z.array(z.string().min(1)),
        publishedAt: instant.nullable(),
        updatedAt: instant.nullable(),
        summary: known,
        doi: known,
        categories: z.array(z.string().min(1)),
        kind: z
          .enum(['research', 'news', 'editorial', 'correction', 'front-matter', 'unknown'])
          .describe(
            'What it is, as far as addresses, sections and titles tell; digests leave out news and front-matter.',
          ),
        teaser: z.boolean().describe('There is no abstract, or only its beginning.'),
        abstract: known.describe('What a digest will show: the abstract alone.'),
      }),
    ),
    warnings: z
      .array(z.string().min(1))
      .describe('What digests leave out and why, and what is odd about the feed, one sentence each.'),
  })
  .describe('radar feed check --json');

export type FeedJson = Written<typeof feedSchema>;
