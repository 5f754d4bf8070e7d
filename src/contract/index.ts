/** Every document that radar prints as JSON, by name: what `radar config schema` prints as JSON Schema. */
import * as z from 'zod';
import { coverageSchema } from './coverage.ts';
import { digestSchema } from './digest/digest.ts';
import { digestsSchema } from './digest/digest-list.ts';
import { rollUpSchema } from './digest/roll-up.ts';
import { exportSchema } from './export.ts';
import { feedSchema } from './feed-check.ts';
import { feedsSchema } from './feed-list.ts';
import { exportedSchema, feedbackSchema, undoneSchema } from './feedback.ts';
import { healthSchema } from './health.ts';
import { importedSchema } from './import.ts';
import { notesSchema } from './notes.ts';
import { paperSchema, papersSchema } from './paper.ts';
import { evaluationSchema } from './profile/evaluation.ts';
import { profileSchema } from './profile/profile.ts';
import { lintSchema } from './profile/profile-lint.ts';
import { suggestionsSchema } from './profile/profile-suggest.ts';
import { sheetsSchema } from './show.ts';
import { diffsSchema } from './show-diff.ts';
import { storeCheckSchema, storeStatsSchema } from './store.ts';
import { trendsSchema } from './trends.ts';
import { usageSchema } from './usage.ts';
import { whySchema } from './why.ts';
import { zoteroSchema } from './zotero.ts';

/** The configuration stands apart (`config.ts`). */
export const DOCUMENTS = {
  digest: digestSchema,
  papers: papersSchema,
  coverage: coverageSchema,
  why: whySchema,
  paper: paperSchema,
  rollUp: rollUpSchema,
  usage: usageSchema,
  trends: trendsSchema,
  feed: feedSchema,
  feeds: feedsSchema,
  diffs: diffsSchema,
  sheets: sheetsSchema,
  digests: digestsSchema,
  health: healthSchema,
  profile: profileSchema,
  lint: lintSchema,
  suggestions: suggestionsSchema,
  feedback: feedbackSchema,
  notes: notesSchema,
  undone: undoneSchema,
  evaluation: evaluationSchema,
  exported: exportedSchema,
  export: exportSchema,
  imported: importedSchema,
  zotero: zoteroSchema,
  storeStats: storeStatsSchema,
  storeCheck: storeCheckSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** JSON Schema (draft 2020-12) of every document, by name. */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(DOCUMENTS).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
