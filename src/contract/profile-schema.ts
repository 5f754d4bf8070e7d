/** The JSON documents about the reader as zod schemas: the profile, its feedback, and how well it ranks. */
import * as z from 'zod';

const natural = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const paperId = z.string().regex(/^(arxiv|doi|feed):./);
const kind = z.enum(['like', 'dislike', 'save', 'read']);

const recent = z
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
        marked: z.array(z.strictObject({ id: paperId, title: z.string(), kind })),
        learned: z.strictObject({ pulling: learned, pushing: learned }),
      }),
    ),
    authors: z.array(author),
    unknown: z.array(paperId).describe('Marked papers whose text is not in the store.'),
    mutes: z.array(
      z.strictObject({
        kind: z.enum(['phrases', 'authors', 'categories']),
        text: z.string(),
        hidden: natural.describe('Papers of the last 30 days.'),
      }),
    ),
  })
  .describe('radar profile show --json');

export const lintSchema = z
  .strictObject({
    recent,
    pool: natural.describe('Papers looked at.'),
    enough: natural.describe('With fewer papers nothing is found.'),
    findings: z.array(
      z.strictObject({
        kind: z.enum([
          'too-broad',
          'no-match',
          'unseen-author',
          'overlap',
          'no-common-words',
          'mutes-too-much',
          'worth-adding',
        ]),
        where: z.string().describe('The key of the profile: interests[optics].phrases.'),
        message: z.string(),
      }),
    ),
  })
  .describe('radar profile lint --json');

export const suggestionsSchema = z
  .strictObject({
    recent,
    pool: natural,
    liked: natural.describe('Liked and saved papers whose text is known.'),
    suggestions: z.array(
      z.strictObject({
        kind: z.enum(['phrase', 'author', 'category']),
        text: z.string(),
        share: z.number().min(0).max(1).describe('Of the papers of late.'),
        papers: z.array(z.strictObject({ id: paperId, title: z.string() })),
      }),
    ),
  })
  .describe('radar profile suggest --json');

const mark = z.strictObject({
  paper: paperId,
  kind,
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
  })
  .describe('radar undo --json');

const interval = z
  .strictObject({ mean: z.number(), low: z.number(), high: z.number() })
  .describe('A mean with its 95 % interval by bootstrap over days.');
const scores = z.strictObject({
  ndcg10: interval,
  recall10: interval,
  recall50: interval,
  hitRate10: interval,
});
const baselines = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ centroid: value, keywords: value, newest: value, chance: value });
const replay = {
  sessions: natural.describe('Announcement days with a liked or saved paper.'),
  chosen: natural,
  pool: natural.describe('Papers on such a day, the mean.'),
  tooLittle: z.boolean(),
  needed: z.strictObject({ sessions: natural, chosen: natural }),
  profile: scores,
  baselines: baselines(scores),
  gains: baselines(interval).describe('nDCG@10 of the profile less that of each baseline.'),
};

export const evaluationSchema = z
  .strictObject({
    days: z.array(day),
    marked: natural,
    unannounced: natural.describe('Marked papers that were announced on none of the lists.'),
    ...replay,
    other: z
      .strictObject({ ...replay, gain: interval })
      .optional()
      .describe('With --compare.'),
  })
  .describe('radar eval --json');

export const readerSchemas = () => ({
  profile: z.toJSONSchema(profileSchema),
  lint: z.toJSONSchema(lintSchema),
  suggestions: z.toJSONSchema(suggestionsSchema),
  feedback: z.toJSONSchema(feedbackSchema),
  undone: z.toJSONSchema(undoneSchema),
  evaluation: z.toJSONSchema(evaluationSchema),
});
