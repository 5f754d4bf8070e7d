/** `radar note --json`: what the reader wrote of papers. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { paperId } from './parts.ts';

export const notesSchema = z
  .strictObject({
    notes: z
      .array(
        z.strictObject({
          paper: paperId,
          at: z.iso.datetime().describe('When it was last changed.'),
          title: z.string().optional().describe('Absent for papers that are not in the store.'),
          note: z.string(),
        }),
      )
      .describe('The latest first; the one that was asked for, or none.'),
  })
  .describe('radar note --json');

export type NotesJson = Written<typeof notesSchema>;
