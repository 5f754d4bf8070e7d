/** The JSON documents about what radar keeps as zod schemas: digests, health, journals; and what a shown paper has more. */
import * as z from 'zod';

const natural = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const digestsSchema = z
  .strictObject({
    digests: z.array(
      z.strictObject({
        date: day,
        announced: natural,
        shown: natural,
        writer: z.enum(['model', 'extractive', 'empty']),
        deliveredAt: z.iso
          .datetime()
          .optional()
          .describe('Absent where the digest was made and not delivered.'),
      }),
    ),
  })
  .describe('radar brief --json without a date, the newest first');

export const healthSchema = z
  .strictObject({
    healthy: z.boolean().describe('False where a finding is fail.'),
    findings: z.array(
      z.strictObject({
        name: z.string(),
        state: z.enum(['ok', 'warn', 'fail', 'skip']),
        detail: z.string(),
        remedy: z.string().optional().describe('What to do.'),
      }),
    ),
  })
  .describe('radar doctor --json');

export const feedsSchema = z
  .strictObject({
    feeds: z.array(
      z.strictObject({
        name: z.string().describe('As in sources.feeds.'),
        title: z.string(),
        publisher: z.string(),
        url: z.url(),
      }),
    ),
  })
  .describe('radar feed list --json');

/** What radar show tells of a paper beyond what every paper has. */
export const sheetShape = {
  versions: z.array(z.int().min(1)).describe('The versions radar has seen, in order.'),
  feedback: z.array(z.enum(['like', 'dislike', 'save', 'read'])),
  deliveredOn: day.optional().describe('The day of the digest that showed it.'),
  neighbours: z
    .array(z.strictObject({ id: z.string(), title: z.string() }))
    .optional()
    .describe('The papers of the store nearest to it.'),
};
