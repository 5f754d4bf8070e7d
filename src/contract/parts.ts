/** What many documents are made of. */
import * as z from 'zod';
import { DAY_FORM } from '../paper.ts';

export const day = z.string().regex(DAY_FORM).describe('An announcement day in New York, YYYY-MM-DD.');
export const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.');
export const natural = z.int().min(0);
export const paperId = z
  .string()
  .regex(/^(arxiv|doi|feed):./)
  .describe('arxiv:2606.12609 without version, doi:10.…, or feed:<name>/<guid>.');
