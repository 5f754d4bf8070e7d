/** What was said and written, change by change, for `radar undo` and for measuring the ranking on the past; and what models cost. */
import type { Instant } from '../../paper.ts';
import type { FeedbackChange, Mark } from '../feedback.ts';
import { type Connection, connectionOf, type Store } from '../file/connection.ts';
import { nextStepNumber } from '../steps.ts';
import type { MovedCall, MovedNoteChange } from './moved.ts';

interface NoteChangeRow {
  readonly step: number;
  readonly at: Instant;
  readonly paper: MovedNoteChange['paper'];
  readonly before: string | null;
  readonly beforeAt: Instant | null;
  readonly after: string | null;
  readonly undoneAt: Instant | null;
}

/** Oldest first. */
export function noteChangesIn(db: Connection): MovedNoteChange[] {
  const rows = db.all<NoteChangeRow>(
    `SELECT step, at, paper, before, before_at AS beforeAt, after, undone_at AS undoneAt
     FROM note_log ORDER BY step`,
  );
  return rows.map(({ step, at, paper, before, beforeAt, after, undoneAt }) => ({
    step,
    at,
    paper,
    ...(before === null ? {} : { before }),
    ...(beforeAt === null ? {} : { beforeAt }),
    ...(after === null ? {} : { after }),
    ...(undoneAt === null ? {} : { undoneAt }),
  }));
}

type CallRow = Omit<MovedCall, 'costUsd' | 'estimated'> & {
  readonly costUsd: number | null;
  readonly estimated: number;
};

/** Oldest first. */
export function callsIn(db: Connection): MovedCall[] {
  const rows = db.all<CallRow>(
    `SELECT at, host, model, purpose, prompt_version AS promptVersion, input_tokens AS inputTokens,
       output_tokens AS outputTokens, cost_usd AS costUsd, estimated, duration_ms AS durationMs, outcome
     FROM model_calls ORDER BY at, key`,
  );
  return rows.map(({ costUsd, estimated, ...call }) => ({
    ...call,
    ...(costUsd === null ? {} : { costUsd }),
    ...(estimated === 1 ? { estimated: true } : {}),
  }));
}

/** A call that is known here is the same call. @returns how many were new. */
export function putCall(db: Connection, call: MovedCall): number {
  const { at, host, model, purpose, inputTokens, outputTokens } = call;
  const same = [at, host, model, purpose, inputTokens, outputTokens] as const;
  return db.run(
    `INSERT INTO model_calls (at, host, model, purpose, input_tokens, output_tokens, prompt_version, cost_usd, estimated,
       duration_ms, outcome)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM model_calls
       WHERE at = ? AND host = ? AND model = ? AND purpose = ? AND input_tokens = ? AND output_tokens = ?)`,
    ...same,
    call.promptVersion,
    call.costUsd ?? null,
    call.estimated === true ? 1 : 0,
    call.durationMs,
    call.outcome,
    ...same,
  );
}

export interface History {
  readonly marks: readonly Mark[];
  readonly markChanges: readonly FeedbackChange[];
  readonly noteChanges: readonly MovedNoteChange[];
}

/**
 * The steps that led to the marks and notes of another store, where this one has none of its own: then `radar undo` goes on
 * where it stopped there. Two histories are never mixed: undoing one would tear at the other.
 * @returns whether they were put in; if not, the marks are joined as one step.
 */
export function putHistory(store: Store, { marks, markChanges, noteChanges }: History): boolean {
  const db = connectionOf(store);
  const isNew = db.get('SELECT 1 FROM feedback_log UNION ALL SELECT 1 FROM note_log LIMIT 1') === undefined;
  if (!isNew || !leadsTo(markChanges, marks)) return false;
  const offset = nextStepNumber(db) - 1;
  for (const { step, at, change, paper, kind, givenAt, interest, undoes } of markChanges)
    db.run(
      `INSERT INTO feedback_log (step, at, change, paper, kind, given_at, interest, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      offset + step,
      at,
      change,
      paper,
      kind,
      givenAt,
      interest ?? null,
      undoes === undefined ? null : offset + undoes,
    );
  for (const { step, at, paper, before, beforeAt, after, undoneAt } of noteChanges)
    db.run(
      'INSERT INTO note_log (step, at, paper, before, before_at, after, undone_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      offset + step,
      at,
      paper,
      before ?? null,
      beforeAt ?? null,
      after ?? null,
      undoneAt ?? null,
    );
  for (const { paper, kind, at, interest } of marks)
    db.run(
      'INSERT INTO feedback (paper, kind, at, interest) VALUES (?, ?, ?, ?)',
      paper,
      kind,
      at,
      interest ?? null,
    );
  return true;
}

/** Whether the changes, one after the other, make these marks and no others. */
function leadsTo(changes: readonly FeedbackChange[], marks: readonly Mark[]): boolean {
  const counting = new Set<string>();
  for (const { change, kind, paper } of changes)
    if (change === 'added') counting.add(`${kind} ${paper}`);
    else if (!counting.delete(`${kind} ${paper}`)) return false;
  const wanted = new Set(marks.map(({ kind, paper }) => `${kind} ${paper}`));
  return (
    wanted.size === marks.length &&
    wanted.size === counting.size &&
    [...wanted].every((mark) => counting.has(mark))
  );
}
