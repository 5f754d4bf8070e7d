/** Scores papers that come from elsewhere than a batch: a search, or a stream of papers. */

import type { Config } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { AnnouncedPaper, Day, Listing, Paper, Twin } from '../paper.ts';
import type { RankResult } from '../rank/input.ts';
import { rankPapers } from '../rank/rank.ts';
import type { Store } from '../store/file/open.ts';
import { findExamples } from './examples.ts';
import { spaceOf } from './select.ts';
import { readSpace } from './shipped-space.ts';

export interface LoosePaper {
  readonly paper: Paper;
  readonly listings: readonly Listing[];
  readonly alsoAt?: readonly Twin[];
}

/** Ranks with everything the profile says, mutes too. */
export function rankLoosePapers(
  store: Store,
  config: Config,
  papers: readonly LoosePaper[],
  today: Day,
  packageRoot: string,
): RankResult {
  const { examples } = findExamples(store, config.profile);
  return rankPapers({
    papers: papers.map((one) => asAnnounced(one, today)),
    profile: config.profile,
    examples,
    ...spaceOf({ space: readSpace(packageRoot) }),
  });
}

/** Nothing is muted away by a search: who asks for a paper by its words gets it. */
export function scorePapers(
  store: Store,
  config: Config,
  papers: readonly LoosePaper[],
  today: Day,
  packageRoot: string,
): RankResult {
  const { examples } = findExamples(store, config.profile);
  const mute = { phrases: [], authors: [], categories: [] };
  return rankPapers({
    papers: papers.map((one) => asAnnounced(one, today)),
    profile: { ...config.profile, mute },
    examples,
    ...spaceOf({ space: readSpace(packageRoot) }),
  });
}

function asAnnounced({ paper, listings, alsoAt }: LoosePaper, today: Day): AnnouncedPaper {
  const days = listings.map(({ day }) => day).sort();
  return {
    paper,
    listings,
    ...defined({ alsoAt }),
    announceType: listings.at(-1)?.type ?? 'new',
    announcedOn: days.at(-1) ?? paper.publishedOn ?? today,
  };
}
