import { expect } from 'vitest';
import { RadarError } from '../../src/errors.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { say } from '../../src/messages/say.ts';

/** What the reader of a RadarError is told, without its hint. */
export function told(error: unknown, lang: Lang = 'en'): string {
  expect(error).toBeInstanceOf(RadarError);
  return say(lang, (error as RadarError).what);
}

/** What `work` throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
