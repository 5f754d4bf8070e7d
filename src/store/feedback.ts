/**
 * What the reader said of papers. `feedback` holds what counts now; `feedback_log` every change with its time, never
 * edited, for undoing and for measuring the ranking on the past. The changes of one call are one step.
 */
import { defined } from '../defined.ts';
import { FEEDBACK_KINDS, type Feedback, type FeedbackKind, type Instant, type PaperId } from '../paper.ts';
import { FEEDBACK_WEIGHT } from '../scores.ts';
import { type Connection, connectionOf, type Store } from './file/connection.ts';
import { changing } from './rankings.ts';
import { nextStepNumber } from './steps.ts';

const OPPOSITE: Readonly<Partial<Record<FeedbackKind, FeedbackKind>>> = { like: 'dislike', dislike: 'like' };

/**
 * Says `kind` of papers, also of papers the store does not know yet. Like and dislike exclude each other, the latest
 * counts; save and read stand beside them. Saying the same again changes nothing and keeps the first time.
 * @returns the number of papers for which something changed.
 */
export function addFeedback(
  store: Store,
  ids: readonly PaperId[],
  kind: FeedbackKind,
  at: Instant,
  options: { readonly interest?: string } = {},
): number {
  return importFeedback(
    store,
    ids.map((paper) => ({ paper, kind, at, ...options })),
    at,
  );
}

/**
 * Says many things as one step, each with the time it was given; `at` is the time for the log. What is there already keeps
 * its time, and changes only where another interest is named.
 * @returns the number of pieces that were new or changed.
 */
export function importFeedback(store: Store, marks: readonly Mark[], at: Instant): number {
  const db = connectionOf(store);
  return within(
    db,
    marks.map(({ kind }) => kind),
  )(() => {
    const step = nextStep(db, at);
    return marks.filter(({ paper, kind, at: givenAt, interest }) => {
      const known = given(db, paper, kind);
      if (known !== undefined && (interest === undefined || interest === known.interest)) return false;
      const opposite = OPPOSITE[kind];
      if (opposite !== undefined) step.remove(paper, opposite);
      step.remove(paper, kind);
      step.add({ paper, kind, at: known?.at ?? givenAt, ...defined({ interest }) });
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
  kinds: readonly FeedbackKind[] = FEEDBACK_KINDS,
  at?: Instant,
): number {
  const db = connectionOf(store);
  return within(
    db,
    kinds,
  )(() => {
    const step = nextStep(db, at ?? latestChange(db));
    return ids.flatMap((id) => kinds.filter((kind) => step.remove(id, kind))).length;
  });
}

/** One transaction. That a paper was opened says nothing of taste: what was ranked stays good. */
const within =
  (db: Connection, kinds: readonly FeedbackKind[]) =>
  (work: () => number): number =>
    kinds.every((kind) => FEEDBACK_WEIGHT[kind] === 0) ? db.transaction(work) : changing(db, work);

/** Feedback with the interest it was given for, where one was named. */
export interface Mark extends Feedback {
  readonly interest?: string;
}

type MarkRow = Feedback & { readonly interest: string | null };

const markOf = ({ interest, ...row }: MarkRow): Mark => (interest === null ? row : { ...row, interest });

/** What counts now, in the order it was given. */
export function listFeedback(store: Store, filter: { readonly kind?: FeedbackKind } = {}): Mark[] {
  const db = connectionOf(store);
  return db
    .all<MarkRow>(
      'SELECT paper, kind, at, interest FROM feedback WHERE kind = coalesce(?, kind) ORDER BY at, paper, kind',
      filter.kind ?? null,
    )
    .map(markOf);
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
  readonly interest?: string;
  /** The step that this change took back. */
  readonly undoes?: number;
}

const LOG = 'SELECT step, at, change, paper, kind, given_at AS givenAt, interest, undoes FROM feedback_log';

/** Every change there ever was, oldest first. */
export function feedbackLog(store: Store): FeedbackChange[] {
  return connectionOf(store).all<LogRow>(`${LOG} ORDER BY seq`).map(changeOf);
}

interface LogRow extends Omit<FeedbackChange, 'undoes' | 'interest'> {
  readonly interest: string | null;
  readonly undoes: number | null;
}

const changeOf = ({ undoes, interest, ...row }: LogRow): FeedbackChange => ({
  ...row,
  ...(interest === null ? {} : { interest }),
  ...(undoes === null ? {} : { undoes }),
});

/**
 * Takes back the latest step that is not taken back yet; called again, the one before it. Undoing is logged like any
 * change. `at` is the time for the log, by default that of the latest change.
 * @returns the changes that were taken back, empty where there is nothing to undo.
 */
export function undoLastFeedback(store: Store, at?: Instant): readonly FeedbackChange[] {
  const db = connectionOf(store);
  return changing(db, () => {
    const last = lastFeedbackStep(store);
    if (last === undefined) return [];
    const changes = db.all<LogRow>(`${LOG} WHERE step = ? ORDER BY seq DESC`, last).map(changeOf);
    const step = nextStep(db, at ?? latestChange(db), last);
    for (const change of changes) {
      const { paper, kind, givenAt, interest } = change;
      if (change.change === 'added') step.remove(paper, kind);
      else step.add({ paper, kind, at: givenAt, ...defined({ interest }) });
    }
    return changes;
  });
}

/** The latest step that is not taken back yet; undefined where there is none. */
export function lastFeedbackStep(store: Store): number | undefined {
  const last = connectionOf(store).get<{ step: number | null }>(
    `SELECT max(step) AS step FROM feedback_log WHERE undoes IS NULL
     AND step NOT IN (SELECT undoes FROM feedback_log WHERE undoes IS NOT NULL)`,
  );
  return last?.step ?? undefined;
}

function given(db: Connection, id: PaperId, kind: FeedbackKind): Mark | undefined {
  const row = db.get<MarkRow>(
    'SELECT paper, kind, at, interest FROM feedback WHERE paper = ? AND kind = ?',
    id,
    kind,
  );
  return row === undefined ? undefined : markOf(row);
}

function latestChange(db: Connection): Instant {
  const latest = db.get<{ at: Instant }>('SELECT at FROM feedback_log ORDER BY seq DESC LIMIT 1');
  return latest?.at ?? '1970-01-01T00:00:00.000Z';
}

interface Step {
  readonly add: (mark: Mark) => void;
  readonly remove: (id: PaperId, kind: FeedbackKind) => boolean;
}

const ADD_CHANGE = `INSERT INTO feedback_log (step, at, change, paper, kind, given_at, interest, undoes)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Changes the present and the log together. */
function nextStep(db: Connection, at: Instant, undoes?: number): Step {
  const step = nextStepNumber(db);
  const log = (change: FeedbackChange['change'], mark: Mark): void => {
    const { paper, kind, at: givenAt, interest } = mark;
    db.run(ADD_CHANGE, step, at, change, paper, kind, givenAt, interest ?? null, undoes ?? null);
  };
  return {
    add(mark) {
      db.run(
        'INSERT INTO feedback (paper, kind, at, interest) VALUES (?, ?, ?, ?)',
        mark.paper,
        mark.kind,
        mark.at,
        mark.interest ?? null,
      );
      log('added', mark);
    },
    remove(id, kind) {
      const mark = given(db, id, kind);
      if (mark === undefined) return false;
      db.run('DELETE FROM feedback WHERE paper = ? AND kind = ?', id, kind);
      log('removed', mark);
      return true;
    },
  };
}
