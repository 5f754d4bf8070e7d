/** `radar why --json`: the paper as everywhere, and why it stands where it does; several as `papers`. */
import type { WhyJson, WhyPaperJson } from '../../contract/why.ts';
import { codeOf, say } from '../../messages/say.ts';

import type { PlaceOfPaper } from '../../selection/why/place.ts';
import { paperJson, printed } from '../../view/json.ts';
import { muteText } from '../../view/papers/mute-rule.ts';

export function whyJson(places: readonly [PlaceOfPaper, ...PlaceOfPaper[]]): string {
  const [only, ...others] = places;
  return printed<WhyJson>(others.length === 0 ? fieldsOf(only) : { papers: places.map(fieldsOf) });
}

const fieldsOf = (place: PlaceOfPaper): WhyPaperJson => ({
  ...paperJson(place.paper),
  of: place.of,
  shown: place.shownAs !== undefined,
  number: place.shownAs,
  shownOn: place.shownOn,
  reason: place.reason === undefined ? undefined : say('en', place.reason),
  reasonCode: place.reason === undefined ? undefined : codeOf(place.reason),
  minScore: place.minScore,
  below: place.below === undefined ? undefined : rounded(place.below),
  mutedBy: place.mutedBy === undefined ? undefined : muteText(place.mutedBy),
  ...insightJson(place.insight),
});

const insightJson = (
  insight: PlaceOfPaper['insight'],
): Pick<WhyPaperJson, 'nearest' | 'words' | 'wanted'> => ({
  nearest: insight?.nearest.map(({ paper: id, title, likeness }) => ({
    id,
    title,
    likeness: rounded(likeness),
  })),
  words: insight?.words.map(({ word, value }) => ({ word, value: rounded(value) })),
  wanted:
    insight?.wanted === undefined
      ? undefined
      : { interest: insight.wanted.interest, score: rounded(insight.wanted.score) },
});

/** `mute.phrases: “blockchain”`: the key of the configuration and its entry. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
