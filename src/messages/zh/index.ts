/** Every sentence in Chinese: one that is missing does not compile. */
import type { Sentences } from '../message.ts';
import { briefing } from './briefing.ts';
import { configProblems } from './config-problems.ts';
import { coverage } from './coverage.ts';
import { doctor } from './doctor.ts';
import { emptiness } from './emptiness.ts';
import { errors } from './errors.ts';
import { feeds } from './feeds.ts';
import { fileErrors } from './file-errors.ts';
import { general } from './general.ts';
import { lint } from './lint.ts';
import { lookups } from './lookups.ts';
import { moving } from './moving.ts';
import { network } from './network.ts';
import { notes } from './notes.ts';
import { outlets } from './outlets.ts';
import { paperErrors } from './paper-errors.ts';
import { setUp } from './set-up.ts';
import { signals } from './signals.ts';
import { storeCare } from './store-care.ts';
import { storeErrors } from './store-errors.ts';
import { trust } from './trust.ts';
import { usage } from './usage.ts';
import { why } from './why.ts';
import { zotero } from './zotero.ts';

export const zh: Sentences = {
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
