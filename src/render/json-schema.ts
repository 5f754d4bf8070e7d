/** The JSON documents of radar as zod schemas, and as JSON Schema for `radar config schema`. */
import * as z from 'zod';
import { ANNOUNCE_TYPES } from '../paper.ts';
import { DIGEST_SCHEMA } from './json.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('An announcement day in New York, YYYY-MM-DD.');
const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.');
const natural = z.int().min(0);
const announceType = z.enum(ANNOUNCE_TYPES);
const paperId = z
  .string()
  .regex(/^(arxiv|doi|feed):./)
  .describe('arxiv:2606.12609 without version, doi:10.…, or feed:<name>/<guid>.');

const coverageRow = z
  .strictObject({
    source: z.string().describe('arxiv, or feed:<name>.'),
    category: z.string(),
    date: day,
    verdict: z.enum(['complete', 'partial', 'stale', 'none-announced', 'failed']),
    announced: natural.describe('Items the source announced, unreadable ones included.'),
    new: natural,
    cross: natural,
    replaced: natural,
    checkedAt: instant,
    reason: z.string().optional().describe('Why the verdict is not complete.'),
  })
  .describe('What became of one category on one announcement day.');

const listing = z.strictObject({ source: z.string(), category: z.string(), date: day, type: announceType });

/** A ranked paper, alike in every document. */
export const paperSchema = z.strictObject({
  rank: z.int().min(1),
  id: paperId,
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
  signals: z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.number() })),
  links: z.strictObject({ abstract: z.string(), pdf: z.string().optional(), html: z.string().optional() }),
  doi: z.string().optional(),
  journalRef: z.string().optional(),
  comment: z.string().optional(),
  listings: z.array(listing).describe('Every list the paper was on.'),
});

const claim = z.strictObject({
  text: z.string(),
  evidence: z.array(
    z.strictObject({
      paper: paperId,
      sentence: natural.describe('From 1, counting the sentences of the abstract; 0 is the title.'),
      quote: z.string().describe('That sentence, word for word.'),
    }),
  ),
});

const briefing = z.strictObject({
  writer: z.enum(['model', 'extractive', 'empty']),
  reason: z.string().optional(),
  model: z.string().optional(),
  headline: claim,
  bridges: z.array(
    z.strictObject({
      kind: z.enum(['shared-method', 'same-problem', 'transfer', 'tension', 'complement']),
      label: z.string(),
      fields: z.array(z.string()),
      papers: z.array(paperId),
      claims: z.array(claim),
    }),
  ),
  themes: z.array(z.strictObject({ label: z.string(), papers: z.array(paperId), claims: z.array(claim) })),
  papers: z.array(z.strictObject({ paper: paperId, claims: z.array(claim) })),
  checks: z.strictObject({ claims: natural, repaired: natural, dropped: natural }),
  usage: z
    .strictObject({ inputTokens: natural, outputTokens: natural, costUsd: z.number().min(0).optional() })
    .optional(),
});

export const digestSchema = z
  .strictObject({
    schema: z.literal(DIGEST_SCHEMA),
    date: day,
    since: day.describe('The first announcement day of the window; equal to date except after missed days.'),
    generatedAt: instant,
    profile: z.strictObject({ name: z.string(), hash: z.string() }),
    coverage: z.array(coverageRow),
    counts: z.strictObject({
      announced: natural,
      considered: natural,
      shown: natural,
      muted: natural,
      alreadyShown: natural,
    }),
    papers: z.array(paperSchema),
    briefing,
  })
  .describe('radar today -f json');

export const papersSchema = z
  .strictObject({ papers: z.array(paperSchema) })
  .describe('radar list, rank and search -f json');

export const coverageSchema = z
  .strictObject({ coverage: z.array(coverageRow) })
  .describe('radar refresh and radar coverage --json');

/** JSON Schema (draft 2020-12) of every document, by name. */
export const jsonSchemas = (): Record<'digest' | 'papers' | 'coverage' | 'paper', object> => ({
  digest: z.toJSONSchema(digestSchema),
  papers: z.toJSONSchema(papersSchema),
  coverage: z.toJSONSchema(coverageSchema),
  paper: z.toJSONSchema(paperSchema),
});
