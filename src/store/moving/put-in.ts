/** Brings what another store held into this one. Nothing that is here is lost: what both know is joined. */
import type { Instant, PaperId } from '../../paper.ts';
import { importFeedback, listFeedback, type Mark } from '../feedback.ts';
import { type Connection, connectionOf, type Store } from '../file/connection.ts';
import { isMemoryName, rememberPapers } from '../memories.ts';
import { noteOf, type ReaderNote, writeNote } from '../notes.ts';
import { savePapers } from '../papers.ts';
import { changing } from '../rankings.ts';
import { putCall, putHistory } from './history.ts';
import type { Moved, MovedDay, MovedDigest, MovedOutput, MovedPaper, MovedShown } from './moved.ts';

/** What was new here. */
export interface PutIn {
  readonly marks: number;
  readonly notes: number;
  readonly papers: number;
  readonly digests: number;
  /** Papers that count as shown from now on. */
  readonly shown: number;
  /** Papers whose citation key had been given to another one here. */
  readonly rekeyed: number;
}

/** One transaction: all of it, or nothing. Doing it again changes nothing. `at` is now. */
export function putIn(store: Store, moved: Moved, at: Instant): PutIn {
  const db = connectionOf(store);
  return changing(db, () => {
    const papers = putPapers(store, moved.papers, at);
    for (const { profile, date, since, at: deliveredAt } of moved.deliveries)
      db.run(DELIVERY, profile, date, since, deliveredAt);
    for (const one of moved.outputs) putOutput(db, one);
    for (const { of, papers: ids } of moved.memories) if (isMemoryName(of)) rememberPapers(store, of, ids);
    for (const day of moved.days) putDay(db, day);
    for (const call of moved.modelCalls) putCall(db, call);
    const { feedback: marks, markChanges, noteChanges } = moved;
    const isAsThere = putHistory(store, { marks, markChanges, noteChanges });
    return {
      ...papers,
      notes: sum(moved.notes, (note) => putNote(store, note, { isLogged: !isAsThere })),
      marks: isAsThere ? marks.length : importFeedback(store, newerMarks(store, marks), at),
      digests: sum(moved.digests, (one) => putDigest(db, one)),
      shown: sum(moved.shown, (one) => putShown(db, one)),
    };
  });
}

const sum = <One>(all: readonly One[], count: (one: One) => number): number =>
  all.reduce((total, one) => total + count(one), 0);

/** Like and dislike exclude each other: of two the later one counts, wherever it was said. */
function newerMarks(store: Store, marks: readonly Mark[]): Mark[] {
  const saidAt = new Map(listFeedback(store).map(({ paper, kind, at }) => [`${kind} ${paper}`, at]));
  const latest = new Map<string, Mark>();
  for (const mark of marks.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    latest.set(`${mark.kind === 'dislike' ? 'like' : mark.kind} ${mark.paper}`, mark);
  return [...latest.values()].filter(({ paper, kind, at, interest }) => {
    const opposite = kind === 'like' ? 'dislike' : kind === 'dislike' ? 'like' : undefined;
    const against = opposite === undefined ? undefined : saidAt.get(`${opposite} ${paper}`);
    const same = saidAt.get(`${kind} ${paper}`);
    // Sentence here as well: only for which interest may differ.
    if (same !== undefined) return interest !== undefined && at > same;
    return against === undefined || at > against;
  });
}

/** Of two notes on one paper the later one counts. */
function putNote(
  store: Store,
  { paper, text, at }: ReaderNote,
  options: { readonly isLogged: boolean },
): number {
  const known = noteOf(store, paper);
  return (known === undefined || known.at < at) && writeNote(store, paper, text, at, options) ? 1 : 0;
}

const DELIVERY = `
  INSERT INTO deliveries (profile, date, since, at) VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET since = min(since, excluded.since), at = max(at, excluded.at)`;

const SHOWN = `
  INSERT INTO delivered_papers (profile, paper, date) SELECT ?, value, ? FROM json_each(?) WHERE true
  ON CONFLICT DO UPDATE SET date = excluded.date WHERE excluded.date < date`;

const putShown = (db: Connection, { profile, date, papers }: MovedShown): number =>
  db.run(SHOWN, profile, date, JSON.stringify(papers));

/** What is owed on one machine and was given by the other is not owed any more. */
function putOutput(db: Connection, { profile, output, date, at, papers }: MovedOutput): void {
  const known = db.get<{ at: string | null; papers: string }>(
    'SELECT at, papers FROM output_deliveries WHERE profile = ? AND output = ? AND date = ?',
    profile,
    output,
    date,
  );
  const had = known === undefined ? [] : (JSON.parse(known.papers) as PaperId[]);
  db.run(
    `INSERT INTO output_deliveries (profile, output, date, at, papers) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET at = coalesce(max(at, excluded.at), at, excluded.at), papers = excluded.papers`,
    profile,
    output,
    date,
    at ?? null,
    JSON.stringify([...new Set([...had, ...papers])]),
  );
}

/** A day that was read here too is as it is here. */
function putDay(db: Connection, day: MovedDay): void {
  db.run(
    `INSERT INTO coverage (date, source, category, verdict, announced, new_papers, cross_lists, replaced, checked_at,
       reason, origin, read_again_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    day.date,
    day.source,
    day.category,
    day.verdict,
    day.announced,
    day.new,
    day.cross,
    day.replaced,
    day.checkedAt,
    day.reason === undefined ? null : JSON.stringify(day.reason),
    day.origin ?? null,
    day.readAgainAt ?? null,
  );
}

const putDigest = (db: Connection, one: MovedDigest): number =>
  db.run(
    `INSERT INTO digests (profile, date, since, generated_at, fingerprint, digest) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    one.profile,
    one.date,
    one.since,
    one.generatedAt,
    one.fingerprint ?? null,
    JSON.stringify(one.digest),
  );

/** A citation key that is free comes along; whoever has one here keeps it. */
const CITEKEY = `
  INSERT INTO citekeys (paper, key) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM citekeys WHERE key = ?)
  ON CONFLICT DO NOTHING`;

function putPapers(
  store: Store,
  papers: readonly MovedPaper[],
  at: Instant,
): Pick<PutIn, 'papers' | 'rekeyed'> {
  const db = connectionOf(store);
  let [inserted, rekeyed] = [0, 0];
  for (const moved of papers) {
    const { citekey, firstSeenAt, listings, versions, ...paper } = moved;
    const isNew = db.get('SELECT 1 FROM papers WHERE id = ?', paper.id) === undefined;
    if (citekey !== undefined && isNew && db.run(CITEKEY, paper.id, citekey, citekey) === 0) rekeyed += 1;
    savePapers(store, [paper], isNew ? firstSeenAt : at);
    if (isNew) inserted += 1;
    putPlaces(db, moved);
  }
  return { papers: inserted, rekeyed };
}

function putPlaces(db: Connection, { id, listings, versions }: MovedPaper): void {
  const key = db.get<{ key: number }>('SELECT key FROM papers WHERE id = ?', id)?.key;
  if (key === undefined) return;
  for (const { source, category, day, type, version, firstSeenAt, guessed } of listings) {
    db.run('INSERT INTO lists (source, category) VALUES (?, ?) ON CONFLICT DO NOTHING', source, category);
    db.run(
      `INSERT INTO announcements (list, day, paper, type, version, first_seen_at, guessed)
       SELECT key, ?, ?, ?, ?, ?, ? FROM lists WHERE source = ? AND category = ?
       ON CONFLICT DO UPDATE SET first_seen_at = min(first_seen_at, excluded.first_seen_at)
       WHERE excluded.first_seen_at < first_seen_at`,
      day,
      key,
      type,
      version ?? null,
      firstSeenAt,
      guessed === true ? 1 : 0,
      source,
      category,
    );
  }
  for (const { version, firstSeenAt, title, abstract, authors } of versions)
    db.run(
      `INSERT INTO paper_versions (paper, version, first_seen_at, title, abstract, authors) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET title = excluded.title, abstract = excluded.abstract, authors = excluded.authors
       WHERE title IS NULL AND excluded.title IS NOT NULL`,
      key,
      version,
      firstSeenAt,
      title ?? null,
      abstract ?? null,
      authors === undefined ? null : JSON.stringify(authors),
    );
}
