/** `radar eval --json`: how well the ranking would have served its reader. */
import * as z from 'zod';
import type { Written } from '../document.ts';
import { day, natural } from '../parts.ts';

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
  z.strictObject({ classifier: value, centroid: value, keywords: value, newest: value, chance: value });

const replay = z.strictObject({
  sessions: natural.describe('Announcement days with a liked or saved paper.'),
  chosen: natural,
  pool: natural.describe('Papers on such a day, the mean.'),
  tooLittle: z.boolean(),
  needed: z.strictObject({ sessions: natural, chosen: natural }),
  profile: scores,
  baselines: baselines(scores),
  gains: baselines(interval).describe('nDCG@10 of the profile less that of each baseline.'),
});

export const evaluationSchema = z
  .strictObject({
    days: z.array(day),
    marked: natural,
    unannounced: natural.describe('Marked papers that were announced on none of the lists.'),
    ...replay.shape,
    other: replay.extend({ gain: interval }).optional().describe('With --compare.'),
  })
  .describe('radar eval --json');

export type ReplayJson = Written<typeof replay>;
export type EvaluationJson = Written<typeof evaluationSchema>;
