/** `radar brief --usage --json`: what the model has used and may cost. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { natural } from './parts.ts';

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
    schema: z.literal('radar.usage/1'),
    month: z.string(),
    spentUsd: z.number().min(0),
    maxCost: z.strictObject({ run: z.number(), month: z.number() }),
    months: z.array(usageRow),
    days: z.array(usageRow),
  })
  .describe('radar brief --usage --json');

export type UsageRowJson = Written<typeof usageRow>;
export type UsageJson = Written<typeof usageSchema>;
