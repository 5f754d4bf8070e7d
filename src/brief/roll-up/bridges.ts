/** Bridges of stored digests that would be built today. */
import type { Bridge, Digest } from '../../paper.ts';
import { tokensOf } from '../../text/words/tokens.ts';
import { notionTable } from '../extract/notions.ts';
import { frequencyOf } from '../frequencies.ts';
import type { RollUp } from './model.ts';

const MOST_BRIDGES = 3;

/** What a briefing joined by a commonplace, or by sharing a word under an early version, is not said again. */
export function standingBridges(digests: readonly Digest[]): RollUp['bridges'] {
  if (digests.every(({ briefing }) => briefing.bridges.length === 0)) return [];
  const isStanding = standing();
  const seen = new Set<string>();
  return digests
    .flatMap(({ date, briefing }) =>
      briefing.bridges
        .filter((bridge) => briefing.writer !== 'extractive' || isStanding(bridge))
        .flatMap((bridge) => {
          const key = [...bridge.papers].sort().join(' ');
          if (seen.has(key)) return [];
          seen.add(key);
          return [{ day: date, bridge }];
        }),
    )
    .sort((a, b) => weightOf(b.bridge) - weightOf(a.bridge))
    .slice(0, MOST_BRIDGES);
}

/** Early versions called whatever shared a word the same problem, and knew fewer commonplaces. */
function standing(): (bridge: Bridge) => boolean {
  const table = notionTable();
  const frequency = frequencyOf();
  const isNotion = (label: string): boolean => {
    const stems = tokensOf(label);
    const key = stems.join(' ');
    return table.has(key) || table.isNew(key, stems, frequency);
  };
  return ({ kind, label }) => kind !== 'same-problem' && label.split(', ').some(isNotion);
}

/** What says how two papers meet before what only says that they use a term. */
const weightOf = ({ kind }: Bridge): number => (kind === 'shared-term' ? 0 : 1);
