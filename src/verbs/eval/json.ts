/** `radar eval --json`: means and intervals to four digits. */
import type { EvaluationJson, ReplayJson } from '../../contract/profile/evaluation.ts';
import type { Measured, Replay } from '../../rank/profile/evaluate.ts';
import { printed } from '../../view/json.ts';
import type { Evaluation } from './model.ts';

export const evaluationJson = ({ replay, days, marked, unannounced, other }: Evaluation): string =>
  printed<EvaluationJson>({
    days,
    marked,
    unannounced,
    ...replayJson(replay),
    other: other === undefined ? undefined : { ...replayJson(other.replay), gain: rounded(other.gain) },
  });

const replayJson = (replay: Replay): ReplayJson => ({
  sessions: replay.sessions,
  chosen: replay.chosen,
  pool: Math.round(replay.pool),
  tooLittle: replay.tooLittle,
  needed: replay.needed,
  profile: mapped(replay.profile, rounded),
  baselines: mapped(replay.baselines, (scores) => mapped(scores, rounded)),
  gains: mapped(replay.gains, rounded),
});

const rounded = (measured: Measured): Measured => mapped(measured, (value) => Math.round(value * 1e4) / 1e4);

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(
    Object.entries<From>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, To>;
}
