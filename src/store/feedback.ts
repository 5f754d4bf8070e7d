/**
 * What the reader said of papers. `feedback` holds what counts now; `feedback_log` every change with its time, never
 * edited, for undoing and for measuring the ranking on the past. The changes of one call are one step.
 */
import type { Feedback, FeedbackKind, Instant, PaperId } from '../paper.ts';
import { type Connection, connectionOf, type Store } from './connection.ts';
import { changing } from './rankings.ts';

const OPPOSITE: Readonly<Partial<Record<FeedbackKind, FeedbackKind>>> = { like: 'dislike', dislike: 'like' };
const KINDS = ['like', 'dislike', 'save', 'read'] as const satisfies readonly FeedbackKind[];

/**
 * Says `kind` of papers, also of papers the store does not know yet. Like and dislike exclude each other, the latest
 * counts; save and read stand beside them. Saying the same again changes nothing and keeps the first time.
 * @returns the number of papers for which something changed.
 */
export function addFeedback(store: Store, ids: readonly PaperId[], kind: FeedbackKind, at: Instant): number {
  const db = connectionOf(store);
  return changing(db, () => {
    const step = nextStep(db, at);
    const opposite = OPPOSITE[kind];
    return ids.filter((id) => {
      if (givenAt(db, id, kind) !== undefined) return false;
      if (opposite !== undefined) step.remove(id, opposite);
      step.add(id, kind, at);
      return true;
    }).length;
  });
}

/**
 * Takes feedback back, of every kind unless told; returns the number of pieces that were there. `at` is the time for the
 * log, by default that of the latest change.
 */
export function removeFeedback(
  store: Store,
  ids: readonly PaperId[],
  kinds: readonly FeedbackKind[] = KINDS,
  at?: Instant,
): number {
  const db = connectionOf(store);
  return changing(db, () => {
    const step = nextStep(db, at ?? latestChange(db));
    return ids.flatMap((id) => kinds.filter((kind) => step.remove(id, kind))).length;
  });
}

/** What counts now, in the order it was given. */
export function listFeedback(store: Store, filter: { readonly kind?: FeedbackKind } = {}): Feedback[] {
  const db = connectionOf(store);
  return db.all<Feedback>(
    'SELECT paper, kind, at FROM feedback WHERE kind = coalesce(?, kind) ORDER BY at, paper, kind',
    filter.kind ?? null,
  );
}

export interface FeedbackChange {
  /** Changes of one call share their step; steps count up. */
  readonly step: number;
  readonly at: Instant;
  readonly change: 'added' | 'removed';
  readonly paper: PaperId;
  readonly kind: FeedbackKind;
  /** When the feedback that was added or removed had been given. */
  readonly givenAt: Instant;
  /** The step that this change took back. */
  readonly undoes?: number;
}

const LOG = 'SELECT step, at, change, paper, kind, given_at AS givenAt, undoes FROM feedback_log';

/** Every change there ever was, oldest first. */
export function feedbackLog(store: Store): FeedbackChange[] {
  return connectionOf(store).all<LogRow>(`${LOG} ORDER BY seq`).map(changeOf);
}

interface LogRow extends Omit<FeedbackChange, 'undoes'> {
  readonly undoes: number | null;
}

const changeOf = ({ undoes, ...row }: LogRow): FeedbackChange => (undoes === null ? row : { ...row, undoes });

/**
 * Takes back the latest step that is not taken back yet; called again, the one before it. Undoing is logged like any
 * change. `at` is the time for the log, by default that of the latest change.
 * @returns the changes that were taken back, empty where there is nothing to undo.
 */
export function undoLastFeedback(store: Store, at?: Instant): readonly FeedbackChange[] {
  const db = connectionOf(store);
  return changing(db, () => {
    const last = db.get<{ step: number | null }>(
      `SELECT max(step) AS step FROM feedback_log WHERE undoes IS NULL
       AND step NOT IN (SELECT undoes FROM feedback_log WHERE undoes IS NOT NULL)`,
    )?.step;
    if (last === undefined || last === null) return [];
    const changes = db.all<LogRow>(`${LOG} WHERE step = ? ORDER BY seq DESC`, last).map(changeOf);
    const step = nextStep(db, at ?? latestChange(db), last);
    for (const change of changes) {
      if (change.change === 'added') step.remove(change.paper, change.kind);
      else step.add(change.paper, change.kind, change.givenAt);
    }
    return changes;
  });
}

function givenAt(db: Connection, id: PaperId, kind: FeedbackKind): Instant | undefined {
  return db.get<{ at: Instant }>('SELECT at FROM feedback WHERE paper = ? AND kind = ?', id, kind)?.at;
}

function latestChange(db: Connection): Instant {
  const latest = db.get<{ at: Instant }>('SELECT at FROM feedback_log ORDER BY seq DESC LIMIT 1');
  return latest?.at ?? '1970-01-01T00:00:00.000Z';
}

interface Step {
  readonly add: (id: PaperId, kind: FeedbackKind, givenAt: Instant) => void;
  readonly remove: (id: PaperId, kind: FeedbackKind) => boolean;
}

/** Changes the present and the log together. */
function nextStep(db: Connection, at: Instant, undoes?: number): Step {
  const step = (db.get<{ step: number | null }>('SELECT max(step) AS step FROM feedback_log')?.step ?? 0) + 1;
  const log = (change: FeedbackChange['change'], id: PaperId, kind: FeedbackKind, given: Instant): void => {
    db.run(
      'INSERT INTO feedback_log (step, at, change, paper, kind, given_at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
      step,
      at,
      change,
      id,
      kind,
      given,
      undoes ?? null,
    );
  };
  return {
    add(id, kind, given) {
      db.run('INSERT INTO feedback (paper, kind, at) VALUES (?, ?, ?)', id, kind, given);
      log('added', id, kind, given);
    },
    remove(id, kind) {
      const given = givenAt(db, id, kind);
      if (given === undefined) return false;
      db.run('DELETE FROM feedback WHERE paper = ? AND kind = ?', id, kind);
      log('removed', id, kind, given);
      return true;
    },
  };
}
