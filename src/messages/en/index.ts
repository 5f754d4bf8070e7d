/** Every sentence in English. A key stands in one subject only. */
import { briefing } from './briefing.ts';
import { emptiness } from './emptiness.ts';
import { general } from './general.ts';
import { lint } from './lint.ts';
import { signals } from './signals.ts';
import { storeErrors } from './store-errors.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';

export const en = {
  ...briefing,
  ...emptiness,
  ...general,
  ...lint,
  ...signals,
  ...storeErrors,
  ...usage,
  ...why,
};
