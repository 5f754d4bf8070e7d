/** A paper, alike in every document, and lists of papers. */
import * as z from 'zod';
import { ANNOUNCE_TYPES, SECTIONS, TWIN_KINDS } from '../paper.ts';
import type { Written } from './document.ts';
import { day, paperId } from './parts.ts';

const twin = z
  .strictObject({
    id: paperId,
    kind: z.enum(TWIN_KINDS),
    venue: z.string().describe('As a reader calls it: Nature, arXiv, bioRxiv.'),
    url: z.string(),
    doi: z.string().optional(),
  })
  .describe('The same work in another place.');

const announceType = z.enum(ANNOUNCE_TYPES);

const listing = z.strictObject({ source: z.string(), category: z.string(), date: day, type: announceType });

const signal = z.strictObject({
  name: z.string(),
  code: z
    .string()
    .optional()
    .describe('Which sentence the label is; absent in digests that were stored before labels had codes.'),
  label: z.string(),
  value: z.number(),
});

export const paperSchema = z.strictObject({
  rank: z.int().min(1),
  id: z
    .string()
    .min(1)
    .describe(
      'arxiv:2606.12609 without version, doi:10.…, or feed:<name>/<guid>; radar rank keeps the ids of its input, and calls line 3 line:3.',
    ),
  version: z.int().min(1).optional(),
  title: z.string(),
  abstract: z.string(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  primaryCategory: z.string(),
  announceType,
  announcedOn: day,
  publishedOn: day.optional(),
  score: z.number().min(0).max(1).describe('The sum of the signals, to four digits.'),
  interest: z.string().optional().describe('The interest that scored best.'),
  section: z
    .enum(SECTIONS)
    .optional()
    .describe(
      'In digests, where the paper stands: updated is a new version of a paper that the reader was never shown and has not liked or saved. Absent in digests of earlier versions and in lists.',
    ),
  signals: z.array(signal),
  links: z.strictObject({ abstract: z.string(), pdf: z.string().optional(), html: z.string().optional() }),
  doi: z.string().optional(),
  journalRef: z.string().optional(),
  comment: z.string().optional(),
  listings: z.array(listing).describe('Every list the paper was on.'),
  alsoAt: z.array(twin).optional().describe('Where else the work is; absent where no other place is known.'),
  note: z
    .string()
    .optional()
    .describe(
      'What you wrote of it with radar note or n in radar browse; in lists, searches and radar show.',
    ),
  mutedBy: z.string().optional().describe('radar list --muted: the rule that muted it.'),
  snippet: z
    .string()
    .optional()
    .describe('radar search: the sentence of the abstract with most of what was searched for.'),
  likeness: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'radar search by meaning (--like, --meaning, like:): how near the paper is to what was asked for, to four digits. The list is in this order.',
    ),
});

export const papersSchema = z
  .strictObject({ papers: z.array(paperSchema) })
  .describe('radar list, rank and search -f json');

export type TwinJson = Written<typeof twin>;
export type ListingJson = Written<typeof listing>;
export type SignalJson = Written<typeof signal>;
export type PaperJson = Written<typeof paperSchema>;
export type PapersJson = Written<typeof papersSchema>;
