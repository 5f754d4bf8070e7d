import { createHash } from 'node:crypto';
import type { Config } from './schema.ts';

/** Changes whenever something that decides what is shown changes. Twelve hexadecimal digits. */
export function profileHash(config: Config): string {
  const { profile, embeddings } = config;
  // Who sends no history has the hash of before there was any.
  const { history, ...rest } = config.briefing;
  const briefing = history ? config.briefing : rest;
  return createHash('sha256')
    .update(JSON.stringify({ profile, briefing, embeddings }))
    .digest('hex')
    .slice(0, 12);
}
