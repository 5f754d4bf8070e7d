/** `radar store stats --json` and `radar store check --json`. */
import * as z from 'zod';
import type { Written } from './document.ts';
import { day, natural } from './parts.ts';

export const storeStatsSchema = z
  .strictObject({
    schema: z.literal('radar.store/1'),
    file: z.string(),
    bytes: natural.describe('Of the file, without its log.'),
    logBytes: natural,
    freeBytes: natural.describe('What radar store optimize gives back.'),
    schemaVersion: natural.describe('How many migrations made it.'),
    papers: natural,
    announcements: natural,
    digests: natural,
    marked: natural.describe('Papers with feedback.'),
    since: day.optional().describe('The first day of which announcements are stored.'),
    until: day.optional(),
  })
  .describe('radar store stats --json');

export const storeCheckSchema = z
  .strictObject({ file: z.string(), sound: z.boolean(), faults: z.array(z.string()) })
  .describe('radar store check --json');

export type StoreStatsJson = Written<typeof storeStatsSchema>;
export type StoreCheckJson = Written<typeof storeCheckSchema>;
