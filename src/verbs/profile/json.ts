/** `radar profile show`, `lint` and `suggest --json`. */
import type { ProfileJson } from '../../contract/profile/profile.ts';
import type { LintJson } from '../../contract/profile/profile-lint.ts';
import type { SuggestionsJson } from '../../contract/profile/profile-suggest.ts';
import { say } from '../../messages/say.ts';
import { printed } from '../../view/json.ts';
import type { ProfileDescription, ProfileLint, ProfileSuggestions } from './model.ts';

export const profileJson = (profile: ProfileDescription): string => printed<ProfileJson>(profile);

export const lintJson = (lint: ProfileLint): string =>
  printed<LintJson>({
    ...lint,
    finds: lint.finds.map(({ readability: _, ...one }) => ({
      ...one,
      working: one.working.map((word) => ({ ...word, share: Math.round(100 * word.share) / 100 })),
    })),
    findings: lint.findings.map((one) => ({ ...one, message: say('en', one.message) })),
  });

export const suggestionsJson = (found: ProfileSuggestions): string => printed<SuggestionsJson>(found);
