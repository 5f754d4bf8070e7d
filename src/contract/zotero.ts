/** `radar zotero --json`: what became of each paper. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { paperId } from './parts.ts';

export const ZOTERO_STATES = ['put', 'there', 'before'] as const;

export const zoteroSchema = z
  .strictObject({
    dryRun: z.boolean().describe('Nothing was changed: “put” is what would be.'),
    to: z.string().optional().describe('The program or the service, in words; absent where none is reached.'),
    papers: z.array(
      z.strictObject({
        id: paperId,
        state: z
          .enum(ZOTERO_STATES)
          .describe(
            'put now; there already, by its DOI, arXiv id or address; put there before, and not looked for again.',
          ),
        title: z.string(),
        itemType: z.enum(['preprint', 'journalArticle']).optional().describe('Where it is put, or there.'),
        collection: z.string().optional().describe('The collection’s name; absent for the library itself.'),
      }),
    ),
  })
  .describe('radar zotero --json');

export type ZoteroJson = Written<typeof zoteroSchema>;
