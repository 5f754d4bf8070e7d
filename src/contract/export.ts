/** `radar export --all`: everything of a reader's, which `radar import` puts into another store. */
import * as z from 'zod';
import { parseDay } from '../calendar.ts';
import { ANNOUNCE_TYPES, FEEDBACK_KINDS, VERDICTS } from '../paper.ts';
import { splitArxivId } from '../paper-id.ts';
import type { Written } from './document.ts';
import { day, instant, natural, paperId } from './parts.ts';

/** Nobody's abstract is longer; what is may be meant to fill a memory. */
const LONGEST = 1_000_000;
const text = z.string().max(LONGEST);
const name = text.min(1);
const aDay = day.refine((value) => parseDay(value) !== undefined);
/** arXiv's are known by their form; what other ids may hold is for those to say who give them. */
const id = paperId
  .max(2000)
  .refine((value) => !value.startsWith('arxiv:') || splitArxivId(value.slice('arxiv:'.length)) !== undefined);
const ids = z.array(id);
const profile = name.regex(/^[\w.-]+$/);
/** A page that a browser opens, or none. */
const address = text.regex(/^(?:https?:\/\/\S+)?$/i);

/** A place in the one order of marks and notes. */
const step = z.int().positive().max(1_000_000_000);

/** What a message is as it is stored: the name of a sentence, and what it speaks of. */
const storedMessage = z.tuple([z.string().max(200)], z.unknown());

const version = z.strictObject({
  version: z.int().positive(),
  firstSeenAt: instant,
  title: text.optional(),
  abstract: text.optional(),
  authors: z.array(text).optional(),
});

const listing = z.strictObject({
  source: name,
  category: name,
  day: aDay,
  type: z.enum(ANNOUNCE_TYPES),
  version: z.int().positive().optional(),
  firstSeenAt: instant,
  guessed: z
    .literal(true)
    .optional()
    .describe('The day is the word of arXiv’s schedule, not of a feed; absent where it is certain.'),
});

const paper = z.strictObject({
  id,
  version: z.int().positive().optional(),
  title: text,
  abstract: text,
  tex: z.strictObject({ title: text, abstract: text }).optional(),
  authors: z.array(text),
  categories: z.array(text),
  primaryCategory: text,
  publishedOn: aDay.optional(),
  doi: text.optional(),
  journalRef: text.optional(),
  comment: text.optional(),
  license: text.optional(),
  links: z.strictObject({ abstract: address, pdf: address.optional(), html: address.optional() }),
  citekey: text.regex(/^[^\s{},%#"'()=\\~]+$/).optional(),
  firstSeenAt: instant,
  listings: z.array(listing),
  versions: z.array(version),
});

const DEEPEST = 40;

/** Whether nothing in a value lies deeper than a digest can have it. */
function isShallow(value: unknown, depth = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

const digest = z.strictObject({
  profile,
  date: aDay,
  since: aDay,
  generatedAt: instant,
  fingerprint: text.optional(),
  digest: z
    .looseObject({ date: aDay, since: aDay, generatedAt: instant })
    .refine((value) => isShallow(value))
    .describe('As radar keeps it; radar brief DATE -f json prints what is public of it.'),
});

export const EXPORT_FORMAT = 'radar.export/1';

export const exportSchema = z
  .strictObject({
    schema: z.literal(EXPORT_FORMAT),
    exportedAt: instant,
    version: text.describe('Of the radar that wrote it.'),
    config: z
      .strictObject({ text: text.describe('radar.config.yaml, without what may be secret.') })
      .optional()
      .describe('Absent where radar runs on its defaults.'),
    feedback: z
      .array(
        z.strictObject({ paper: id, kind: z.enum(FEEDBACK_KINDS), at: instant, interest: name.optional() }),
      )
      .describe('What counts, in the order in which it was said.'),
    notes: z
      .array(z.strictObject({ paper: id, text: text.min(1), at: instant }))
      .describe('What the reader wrote of papers.'),
    markChanges: z
      .array(
        z.strictObject({
          step,
          at: instant,
          change: z.enum(['added', 'removed']),
          paper: id,
          kind: z.enum(FEEDBACK_KINDS),
          givenAt: instant,
          interest: name.optional(),
          undoes: step.optional().describe('The step that it took back.'),
        }),
      )
      .default([])
      .describe('How what counts came about, oldest first: what radar undo goes back on.'),
    noteChanges: z
      .array(
        z.strictObject({
          step,
          at: instant,
          paper: id,
          before: text.optional(),
          beforeAt: instant.optional(),
          after: text.optional(),
          undoneAt: instant.optional(),
        }),
      )
      .default([])
      .describe('The same of notes; steps are counted together.'),
    modelCalls: z
      .array(
        z.strictObject({
          at: instant,
          host: name,
          model: name,
          purpose: name,
          promptVersion: text,
          inputTokens: natural,
          outputTokens: natural,
          costUsd: z.number().nonnegative().optional().describe('Absent where the price is unknown.'),
          estimated: z.boolean().optional(),
          durationMs: natural,
          outcome: name,
        }),
      )
      .default([])
      .describe('What calls of models cost: llm.maxCost.month counts them.'),
    deliveries: z
      .array(z.strictObject({ profile, date: aDay, since: aDay, at: instant }))
      .describe('Digests that were safely out, of each profile.'),
    shown: z
      .array(z.strictObject({ profile, date: aDay, papers: ids }))
      .describe('Papers that the digest of a date was the first to show: they are not shown again.'),
    outputs: z
      .array(z.strictObject({ profile, output: name, date: aDay, at: instant.optional(), papers: ids }))
      .describe('What each output of output.also has had; without at it is owed.'),
    memories: z
      .array(z.strictObject({ of: name.regex(/^(?:notes|zotero) /), papers: ids }))
      .describe('Papers that a folder of notes or a library of Zotero’s has had once.'),
    days: z
      .array(
        z.strictObject({
          source: name,
          category: name,
          date: aDay,
          verdict: z.enum(VERDICTS),
          announced: natural,
          new: natural,
          cross: natural,
          replaced: natural,
          checkedAt: instant,
          reason: storedMessage.optional(),
          origin: z.enum(['oai', 'api']).optional().describe('Where it was read, if not from its feed.'),
          readAgainAt: instant.optional().describe('When its late holes were looked for.'),
        }),
      )
      .describe('The ledger of the last days.'),
    digests: z.array(digest),
    papers: z
      .array(paper)
      .describe(
        'Papers that something was said of, that were shown, that the configuration names, or that were on a list in the last days.',
      ),
  })
  .describe('radar export --all, which radar import reads');

export type ExportJson = Written<typeof exportSchema>;
