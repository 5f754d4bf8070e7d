/** Steps of the one stack that `radar undo` goes back on: marks, notes and changes of the configuration, numbered as they come. */
import { type Connection, connectionOf, type Store } from './file/connection.ts';

/** The number of the latest step, undone ones counted: what comes next is higher. */
export const LATEST_STEP = `SELECT max(
  (SELECT coalesce(max(step), 0) FROM feedback_log), (SELECT coalesce(max(step), 0) FROM note_log)) AS step`;

export const nextStepNumber = (db: Connection): number =>
  (db.get<{ step: number }>(LATEST_STEP)?.step ?? 0) + 1;

/** What one step back would undo: the latest that is not undone. */
export type LatestStep = 'mark' | 'note' | 'config';

const LATEST = `SELECT kind FROM (
  SELECT 'mark' AS kind, max(step) AS step, 0 AS turn FROM feedback_log
    WHERE undoes IS NULL AND step NOT IN (SELECT undoes FROM feedback_log WHERE undoes IS NOT NULL)
  UNION ALL SELECT 'note', max(step), 0 FROM note_log WHERE undone_at IS NULL
  UNION ALL SELECT 'config', max(step), 1 FROM config_edits WHERE undone_at IS NULL
) WHERE step IS NOT NULL ORDER BY step DESC, turn DESC LIMIT 1`;

/** A change of the configuration bears the number of the step before it: of two that are alike it is the later one. */
export function latestStep(store: Store): LatestStep | undefined {
  return connectionOf(store).get<{ kind: LatestStep }>(LATEST)?.kind;
}
