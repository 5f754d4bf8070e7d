/** `radar doctor --json`: what was looked at, and what is wrong. */
import * as z from 'zod';
import type { Written } from './document.ts';

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

export type HealthJson = Written<typeof healthSchema>;
