/** Every word in Chinese: one that is missing does not compile. */
import type { words as english } from '../../en/words/index.ts';
import { brief } from './brief.ts';
import { browse } from './browse.ts';
import { configEdits } from './config/config-edits.ts';
import { configNotes } from './config/config-notes.ts';
import { configuration } from './config/configuration.ts';
import { setUp } from './config/set-up.ts';
import { trusting } from './config/trusting.ts';
import { coverage } from './coverage.ts';
import { digest } from './digest.ts';
import { doctor } from './doctor.ts';
import { feeds } from './feeds.ts';
import { firstLook } from './first-look.ts';
import { general } from './general.ts';
import { overview } from './overview.ts';
import { page } from './page.ts';
import { papers } from './papers.ts';
import { evaluation } from './profile/evaluation.ts';
import { feedbackLog } from './profile/feedback-log.ts';
import { profile } from './profile/profile.ts';
import { rate } from './profile/rate.ts';
import { progress } from './progress.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';
import { store } from './store.ts';
import { trends } from './trends.ts';
import { why } from './why.ts';

export const words: typeof english = {
  ...general,
  ...digest,
  ...papers,
  ...why,
  ...coverage,
  ...brief,
  ...trends,
  ...progress,
  ...firstLook,
  ...doctor,
  browse,
  page,
  configEdits,
  configNotes,
  configuration,
  rate,
  schedule,
  search,
  setUp,
  store,
  feeds,
  trusting,
  feedbackLog,
  overview,
  evaluation,
  profile,
};
