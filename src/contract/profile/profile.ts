/** `radar profile show --json`: what radar believes of the reader. */
import * as z from 'zod';
import { FEEDBACK_KINDS, MUTE_LISTS } from '../../paper.ts';
import type { Written } from '../document.ts';
import { day, natural, paperId } from '../parts.ts';

export const recent = z
  .strictObject({
    papers: natural.describe('Distinct papers announced on the configured lists.'),
    days: natural.describe('Days with announcements.'),
    from: day.optional(),
    to: day.optional(),
  })
  .describe('The announcements of the last 30 days that the counts rest on.');

const author = z.strictObject({
  name: z.string(),
  papers: natural.describe('Of the last 30 days.'),
  lastOn: day.optional(),
});

const learned = z.array(
  z.strictObject({
    word: z.string(),
    value: z.number().describe('How much more of a typical marked paper it is than of any paper.'),
    papers: natural.describe('Marked papers that have it.'),
  }),
);

export const profileSchema = z
  .strictObject({
    name: z.string(),
    hash: z.string(),
    recent,
    pool: natural.describe('Papers among which phrases were counted.'),
    interests: z.array(
      z.strictObject({
        name: z.string().optional().describe('Absent for what was marked without naming an interest.'),
        about: z.string(),
        weight: z.number(),
        phrases: z.array(z.strictObject({ text: z.string(), papers: natural })),
        authors: z.array(author),
        marked: z.array(z.strictObject({ id: paperId, title: z.string(), kind: z.enum(FEEDBACK_KINDS) })),
        learned: z.strictObject({ pulling: learned, pushing: learned }),
      }),
    ),
    authors: z.array(author),
    unknown: z.array(paperId).describe('Marked papers whose text is not in the store.'),
    mutes: z.array(
      z.strictObject({
        kind: z.enum(MUTE_LISTS),
        text: z.string(),
        hidden: natural.describe('Papers of the last 30 days.'),
      }),
    ),
  })
  .describe('radar profile show --json');

export type ProfileJson = Written<typeof profileSchema>;
