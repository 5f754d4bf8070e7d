/** The JSON documents of radar as zod schemas, and as JSON Schema for `radar config schema`. */
import * as z from 'zod';
import { ANNOUNCE_TYPES } from '../paper.ts';
import { diffsSchema } from './diff-schema.ts';
import { digestsSchema, feedsSchema, healthSchema, sheetShape } from './own-schema.ts';
import { readerSchemas } from './profile-schema.ts';
import { DIGEST_SCHEMA, ROLL_UP_SCHEMA, USAGE_SCHEMA } from './schema-names.ts';
import { whyShape } from './why-schema.ts';

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

const twin = z
  .strictObject({
    id: paperId,
    kind: z.enum(['article', 'preprint']),
    venue: z.string().describe('As a reader calls it: Nature, arXiv, bioRxiv.'),
    url: z.string(),
    doi: z.string().optional(),
  })
  .describe('The same work in another place.');

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

/** A ranked paper, alike in every document. */
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
  signals: z.array(signal),
  links: z.strictObject({ abstract: z.string(), pdf: z.string().optional(), html: z.string().optional() }),
  doi: z.string().optional(),
  journalRef: z.string().optional(),
  comment: z.string().optional(),
  listings: z.array(listing).describe('Every list the paper was on.'),
  alsoAt: z.array(twin).optional().describe('Where else the work is; absent where no other place is known.'),
  snippet: z
    .string()
    .optional()
    .describe('radar search: the sentence of the abstract with most of what was searched for.'),
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

const bridge = z.strictObject({
  kind: z.enum(['shared-method', 'same-problem', 'transfer', 'tension', 'complement']),
  label: z.string(),
  fields: z.array(z.string()),
  papers: z.array(paperId),
  claims: z.array(claim),
  elsewhere: z
    .array(z.strictObject({ id: paperId, title: z.string(), url: z.string() }))
    .optional()
    .describe('Those of its papers that the briefing is not about.'),
});

const briefing = z.strictObject({
  writer: z.enum(['model', 'extractive', 'empty']),
  reason: z.string().optional(),
  model: z.string().optional(),
  headline: claim,
  bridges: z.array(bridge),
  themes: z.array(z.strictObject({ label: z.string(), papers: z.array(paperId), claims: z.array(claim) })),
  papers: z.array(z.strictObject({ paper: paperId, claims: z.array(claim) })),
  checks: z.strictObject({ claims: natural, repaired: natural, dropped: natural }),
  usage: z
    .strictObject({
      inputTokens: natural,
      outputTokens: natural,
      costUsd: z.number().min(0).optional(),
      estimated: z.boolean().optional().describe('True where a call broke off before it was counted.'),
    })
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

const whyFields = paperSchema.extend(whyShape);

export const whySchema = z
  .union([whyFields, z.strictObject({ papers: z.array(whyFields) })])
  .describe('radar why --json; papers where several were named');

const isRanked = { rank: true, announceType: true, announcedOn: true, score: true, signals: true } as const;

export const sheetsSchema = z
  .strictObject({
    papers: z.array(paperSchema.omit({ ...isRanked, interest: true, snippet: true }).extend(sheetShape)),
  })
  .describe('radar show --json');

export const coverageSchema = z
  .strictObject({ coverage: z.array(coverageRow) })
  .describe('radar refresh and radar coverage --json');

const entry = z.strictObject({
  date: day.describe('The digest that showed the paper first.'),
  feedback: z.array(z.enum(['like', 'dislike', 'save', 'read'])),
  claims: z.array(claim),
  paper: paperSchema,
});

export const rollUpSchema = z
  .strictObject({
    schema: z.literal(ROLL_UP_SCHEMA),
    since: day,
    until: day,
    profile: z.strictObject({ name: z.string() }),
    digests: natural,
    counts: z.strictObject({
      announced: natural,
      shown: natural,
      read: natural,
      liked: natural,
      saved: natural,
    }),
    interests: z.array(
      z.strictObject({
        name: z.string().optional().describe('Absent for papers that no interest brought in.'),
        shown: natural,
        before: natural.optional().describe('In the time of the same length before.'),
        terms: z.array(z.strictObject({ text: z.string(), papers: natural, before: natural })),
        papers: z.array(entry),
      }),
    ),
    toRead: z.array(entry),
    liked: z.array(entry),
    bridges: z.array(bridge.extend({ date: day })),
    gaps: z.array(coverageRow),
    checks: z.strictObject({ claims: natural, repaired: natural, dropped: natural }),
    costUsd: z.number().min(0).optional(),
  })
  .describe('radar brief --week and --month -f json');

const usageRow = z.strictObject({
  period: z.string().describe('A month 2026-06 or a day 2026-06-18, UTC.'),
  host: z.string(),
  model: z.string(),
  calls: natural,
  failed: natural,
  inputTokens: natural,
  outputTokens: natural,
  costUsd: z.number().min(0),
  unpriced: natural.describe('Calls whose price is unknown.'),
  estimated: natural.describe('Calls whose tokens are estimated, because they broke off.'),
});

export const usageSchema = z
  .strictObject({
    schema: z.literal(USAGE_SCHEMA),
    month: z.string(),
    spentUsd: z.number().min(0),
    maxCost: z.strictObject({ run: z.number(), month: z.number() }),
    months: z.array(usageRow),
    days: z.array(usageRow),
  })
  .describe('radar brief --usage --json');

export const trendsSchema = z
  .strictObject({
    trends: z.strictObject({
      days: z.array(day).describe('Days with a batch, oldest first; the counts below are in this order.'),
      announced: z.array(natural),
      interests: z.array(
        z.strictObject({
          name: z.string(),
          near: z
            .array(natural)
            .describe('Papers that reach briefing.minScore and are nearest to this interest.'),
        }),
      ),
    }),
  })
  .describe('radar trends --json');

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
      }),
    ),
    warnings: z.array(z.string().min(1)).describe('What is odd about the feed, one sentence each.'),
  })
  .describe('radar feed check --json');

/** JSON Schema (draft 2020-12) of every document, by name. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  digest: z.toJSONSchema(digestSchema),
  papers: z.toJSONSchema(papersSchema),
  coverage: z.toJSONSchema(coverageSchema),
  why: z.toJSONSchema(whySchema),
  paper: z.toJSONSchema(paperSchema),
  rollUp: z.toJSONSchema(rollUpSchema),
  usage: z.toJSONSchema(usageSchema),
  trends: z.toJSONSchema(trendsSchema),
  feed: z.toJSONSchema(feedSchema),
  feeds: z.toJSONSchema(feedsSchema),
  diffs: z.toJSONSchema(diffsSchema),
  sheets: z.toJSONSchema(sheetsSchema),
  digests: z.toJSONSchema(digestsSchema),
  health: z.toJSONSchema(healthSchema),
  ...readerSchemas(),
});
