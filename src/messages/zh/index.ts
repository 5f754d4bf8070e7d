/** Every sentence in Chinese: one that is missing does not compile. */
import type { Sentences } from '../message.ts';
import { briefing } from './briefing.ts';
import { emptiness } from './emptiness.ts';
import { general } from './general.ts';
import { lint } from './lint.ts';
import { signals } from './signals.ts';
import { storeErrors } from './store-errors.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';

export const zh: Sentences = {
  ...briefing,
  ...emptiness,
  ...general,
  ...lint,
  ...signals,
  ...storeErrors,
  ...usage,
  ...why,
};
