/** Every sentence in English. A key stands in one subject only. */
import { briefing } from './briefing.ts';
import { configProblems } from './config-problems.ts';
import { coverage } from './coverage.ts';
import { doctor } from './doctor.ts';
import { emptiness } from './emptiness.ts';
import { errors } from './errors/errors.ts';
import { fileErrors } from './errors/file-errors.ts';
import { network } from './errors/network.ts';
import { paperErrors } from './errors/paper-errors.ts';
import { storeErrors } from './errors/store-errors.ts';
import { usage } from './errors/usage.ts';
import { feeds } from './feeds.ts';
import { general } from './general.ts';
import { lint } from './lint.ts';
import { lookups } from './lookups.ts';
import { moving } from './moving.ts';
import { notes } from './notes.ts';
import { outlets } from './outlets.ts';
import { setUp } from './set-up.ts';
import { signals } from './signals.ts';
import { storeCare } from './store-care.ts';
import { trust } from './trust.ts';
import { why } from './why.ts';
import { zotero } from './zotero.ts';

export const en = {
  ...briefing,
  ...configProblems,
  ...emptiness,
  ...errors,
  ...fileErrors,
  ...general,
  ...lint,
  ...notes,
  ...outlets,
  ...paperErrors,
  ...setUp,
  ...coverage,
  ...doctor,
  ...feeds,
  ...lookups,
  ...moving,
  ...network,
  ...signals,
  ...storeCare,
  ...storeErrors,
  ...trust,
  ...usage,
  ...why,
  ...zotero,
};
