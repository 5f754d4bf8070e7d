/** `radar show --json`: papers whole, and what radar knows of their way here. */
import * as z from 'zod';
import { FEEDBACK_KINDS } from '../paper.ts';
import type { Written } from './document.ts';
import { paperSchema } from './paper.ts';
import { day } from './parts.ts';

/** What only a ranked paper has, and the sentence a search found. */
const RANKED = {
  rank: true,
  announceType: true,
  announcedOn: true,
  score: true,
  signals: true,
  interest: true,
  snippet: true,
  likeness: true,
  section: true,
} as const;

const sheet = paperSchema.omit(RANKED).extend({
  versions: z.array(z.int().min(1)).describe('The versions radar has seen, in order.'),
  feedback: z.array(z.enum(FEEDBACK_KINDS)),
  deliveredOn: day.optional().describe('The day of the digest that showed it.'),
  neighbours: z
    .array(z.strictObject({ id: z.string(), title: z.string() }))
    .optional()
    .describe('The papers of the store nearest to it.'),
});

export const sheetsSchema = z.strictObject({ papers: z.array(sheet) }).describe('radar show --json');

export type SheetJson = Written<typeof sheet>;
export type SheetsJson = Written<typeof sheetsSchema>;
