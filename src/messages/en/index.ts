/** Every sentence in English. A key stands in one subject only. */
import { general } from './general.ts';
import { signals } from './signals.ts';
import { storeErrors } from './store-errors.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';

export const en = {
  ...general,
  ...signals,
  ...storeErrors,
  ...usage,
  ...why,
};
