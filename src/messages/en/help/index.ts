/** Everything `--help` says in English, by verb. */
import { digests } from './digests.ts';
import { feedback } from './feedback.ts';
import { papers } from './papers.ts';
import { profile } from './profile.ts';
import { program } from './program.ts';
import { setUp } from './set-up.ts';
import { sources } from './sources.ts';

export const help = {
  ...program,
  ...digests,
  ...papers,
  ...feedback,
  ...profile,
  ...sources,
  ...setUp,
};
