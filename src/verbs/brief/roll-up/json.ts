/** `radar brief --week --json` and `--month --json`. */
import type { RollUp, RollUpPaper } from '../../../brief/roll-up/model.ts';
import type { RollUpEntryJson, RollUpJson } from '../../../contract/digest/roll-up.ts';
import { say } from '../../../messages/say.ts';
import { bridgeJson, claimJson, coverageJsonRow, paperJson, printed } from '../../../view/json.ts';

export function renderRollUpJson(rollUp: RollUp): string {
  const { since, until, profile, digests, counts, checks } = rollUp;
  return printed<RollUpJson>({
    schema: 'radar.rollup/1',
    since,
    until,
    profile: { name: profile.name },
    digests,
    opening: rollUp.opening.map((message) => say('en', message)),
    counts,
    interests: rollUp.interests.map(({ name, by, shown, before, terms, papers }) => ({
      name,
      by,
      shown,
      before,
      terms,
      papers: papers.map(entry),
    })),
    toRead: rollUp.toRead.map(entry),
    liked: rollUp.liked.map(entry),
    bridges: rollUp.bridges.map(({ day, bridge }) => ({ date: day, ...bridgeJson(bridge) })),
    gaps: rollUp.gaps.map(coverageJsonRow),
    checks: { claims: checks.claims, repaired: checks.repaired, dropped: checks.dropped },
    costUsd: rollUp.costUsd,
  });
}

const entry = ({ paper, day, claims, feedback }: RollUpPaper): RollUpEntryJson => ({
  date: day,
  feedback,
  claims: claims.map(claimJson),
  paper: paperJson(paper),
});
