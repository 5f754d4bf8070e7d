/** `radar feedback --json`, `radar undo --json`, and the lines of `radar feedback export`. */
import * as z from 'zod';
import { FEEDBACK_KINDS } from '../paper.ts';
import type { Written } from './document.ts';
import { paperSchema } from './paper.ts';
import { natural, paperId } from './parts.ts';

const mark = z.strictObject({
  paper: paperId,
  kind: z.enum(FEEDBACK_KINDS),
  at: z.iso.datetime(),
  interest: z.string().optional(),
  title: z.string().optional().describe('Absent for papers that are not in the store.'),
});

export const feedbackSchema = z
  .strictObject({ feedback: z.array(mark).describe('The latest first.') })
  .describe('radar feedback --json');

export const undoneSchema = z
  .strictObject({
    steps: natural,
    undone: z.array(mark.extend({ now: z.enum(['removed', 'restored']) })),
    notes: z
      .array(
        z.strictObject({
          paper: paperId,
          title: z.string().optional().describe('Absent for papers that are not in the store.'),
          text: z.string().optional().describe('What stands there again; absent where nothing does.'),
        }),
      )
      .optional()
      .describe('Notes that are as they were before; absent where none is.'),
    files: z
      .array(z.strictObject({ file: z.string(), command: z.string() }))
      .optional()
      .describe('Configuration files that are as they were before these commands; absent where none is.'),
  })
  .describe('radar undo --json');

/** What is kept of a paper, so that no server has to give it again. */
const record = paperSchema
  .pick({
    version: true,
    title: true,
    abstract: true,
    authors: true,
    categories: true,
    primaryCategory: true,
    publishedOn: true,
    links: true,
    doi: true,
    journalRef: true,
    comment: true,
  })
  .extend({
    id: paperId,
    tex: z.strictObject({ title: z.string(), abstract: z.string() }).optional(),
    license: z.string().optional(),
  });

export const exportedSchema = mark
  .omit({ title: true })
  .extend({
    record: record
      .optional()
      .describe('The paper, with its first mark; absent for papers that are not in the store.'),
  })
  .describe('radar feedback export: one mark a line, which radar feedback import reads');

export type FeedbackJson = Written<typeof feedbackSchema>;
export type UndoneJson = Written<typeof undoneSchema>;
export type ExportedJson = Written<typeof exportedSchema>;
