/** Everything `--help` says in Chinese, by verb. */
import type { help as english } from '../../en/help/index.ts';
import { digests } from './digests.ts';
import { feedback } from './feedback.ts';
import { papers } from './papers.ts';
import { profile } from './profile.ts';
import { program } from './program.ts';
import { setUp } from './set-up.ts';
import { sources } from './sources.ts';

export const help: typeof english = {
  ...program,
  ...digests,
  ...papers,
  ...feedback,
  ...profile,
  ...sources,
  ...setUp,
};
