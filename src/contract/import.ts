/** `radar import --json`: what was new here. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { instant, natural } from './parts.ts';

export const importedSchema = z
  .strictObject({
    exportedAt: instant.describe('When the file was written.'),
    marks: natural.describe('Likes, saves, dislikes and reads that were new here.'),
    notes: natural,
    papers: natural,
    digests: natural,
    shown: natural.describe('Papers that count as shown from now on.'),
    rekeyed: natural.describe('Papers whose citation key another one has here.'),
    config: z
      .enum(['absent', 'same', 'written', 'replaced', 'kept'])
      .describe('What became of the configuration in the file; kept: the one that was here stays.'),
  })
  .describe('radar import --json');

export type ImportedJson = Written<typeof importedSchema>;
