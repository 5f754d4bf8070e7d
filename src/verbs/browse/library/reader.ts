/** What the full-screen reader asks for: lists of any size without their texts, one paper whole, and feedback that counts at once. */

import { stepsBack, type UndoneFile } from '../../../cli/undo.ts';
import type { Config } from '../../../config/schema.ts';
import { defined } from '../../../defined.ts';
import type { OnProgress } from '../../../intake/progress.ts';
import { type RefreshReport, refresh } from '../../../intake/refresh.ts';
import type { Day, Digest, FeedbackKind, PaperId, PaperNote } from '../../../paper.ts';
import { createCatchUp } from '../../../selection/archive/catch-up.ts';
import { type ReferenceNames, referenceNames } from '../../../selection/references.ts';
import { explainPlace } from '../../../selection/why/explain.ts';
import { explainRanked, type PlaceOfPaper } from '../../../selection/why/place.ts';
import { getDigest } from '../../../store/digests/digests.ts';
import { addFeedback, type FeedbackChange, listFeedback, removeFeedback } from '../../../store/feedback.ts';
import { lastDelivered } from '../../../store/ledger/deliveries.ts';
import { listNotes, type UndoneNote, writeNote } from '../../../store/notes.ts';
import { getPaper, paperVersions, type StoredPaper } from '../../../store/papers.ts';
import type { VersionSheet } from '../../../view/papers/diff.ts';
import { recentBatches } from './days.ts';
import {
  bareList,
  foundList,
  glanceList,
  isFoundScored,
  isListRanked,
  type ReaderList,
  type ReaderRow,
  rankedList,
  rankedOrder,
  type ScoredId,
} from './lists.ts';
import { phrasesOf } from './phrases.ts';
import type { FoundScope, ListEdit, RankBeside, RankedScope, ReaderPorts, ReaderScope } from './ports.ts';

export { MOST_NOTE } from '../../../store/notes.ts';
export type { Misread, ReaderList, ReaderRow, ScoredId } from './lists.ts';
export type { FeedbackChange, PlaceOfPaper };

/** What the reader said of a paper, and that there is a note on it. */
export type ReaderMark = FeedbackKind | 'note';
export type Marks = ReadonlyMap<PaperId, readonly ReaderMark[]>;

/** One step back: a mark, a note, or a configuration file that is as it was before a command. */
export type StepBack =
  | { readonly kind: 'mark'; readonly change: FeedbackChange }
  | ({ readonly kind: 'note' } & UndoneNote)
  | ({ readonly kind: 'config' } & UndoneFile);

/** A paper whole, and what the digest that showed it says of it. */
export interface ReaderSheet extends StoredPaper {
  readonly briefed?: PaperNote;
}

export interface Reader {
  /** Days with announcements, the latest first. */
  readonly batches: () => readonly Day[];
  /** Ranks where nothing is kept: a second or so for thousands of papers. */
  readonly list: (scope: ReaderScope) => Promise<ReaderList>;
  /** The papers of a list in their order, and nothing else of them: cheap once the ranking is there. */
  readonly order: (scope: RankedScope) => Promise<readonly ScoredId[]>;
  /** What `list` would spend its time on, done where it holds up nothing; false where that failed. */
  readonly prepare: RankBeside;
  /** Whether the scores of a list have only to be read. */
  readonly isRanked: (scope: ReaderScope) => boolean;
  /** What a search found or the reader kept, before it is scored: at once. */
  readonly bare: (scope: FoundScope) => ReaderList;
  /** What a search finds so far, unranked: for every letter that is typed. */
  readonly glance: (query: string) => ReaderList;
  /** Takes a part of what waits to be searchable into the index; false once nothing waits. Some tenths of a second. */
  readonly index: () => boolean;
  readonly marks: () => Marks;
  readonly sheet: (id: PaperId) => ReaderSheet | undefined;
  /** Ranks the batch of the paper again: a second or so for thousands of papers. */
  readonly why: (id: PaperId) => PlaceOfPaper | undefined;
  /** The same for a paper of a list in the order of the profile, at once. `rank` counts from 1. */
  readonly whyRanked: (row: ReaderRow, rank: number, of: number) => PlaceOfPaper | undefined;
  /** Its key in bibliographies and the full name of its journal. */
  readonly references: (sheet: ReaderSheet) => ReferenceNames;
  readonly versions: (id: PaperId) => VersionSheet | undefined;
  /** The digest of that day, else the last one that was delivered. */
  readonly digest: (day: Day | undefined) => Digest | undefined;
  /** Says something of a paper or takes it back; stored when it returns. */
  readonly mark: (id: PaperId, kind: FeedbackKind, on: boolean) => void;
  /** Whether opening a paper marks it as read. */
  readonly marksRead: boolean;
  /** Writes a note, or takes it away with an empty text; whether that changed anything. */
  readonly writeNote: (id: PaperId, text: string) => boolean;
  readonly followed: () => readonly string[];
  readonly mayEdit: boolean;
  /** Adds to the configuration, which counts at once; false where it said so already. @throws RadarError */
  readonly edit: (edit: ListEdit) => Promise<boolean>;
  /** What a paper might be muted by. */
  readonly phrases: (id: PaperId) => readonly string[];
  /** Takes back everything that was said of a paper; whether there was anything. A note stays. */
  readonly forget: (id: PaperId) => boolean;
  /** Takes back the latest change; undefined where there is none. @throws RadarError where a file was changed since */
  readonly undo: () => StepBack | undefined;
  /** Fetches under the lock. */
  readonly refresh: (signal: AbortSignal, onProgress: OnProgress) => Promise<RefreshReport | 'locked'>;
}

export function createReader(ports: ReaderPorts, first: Config): Reader {
  const { store, clock, configuration } = ports;
  let config = first;
  const catchUp = createCatchUp(store, ports.packageRoot);
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    batches: () => recentBatches(store, config),
    list: (scope) =>
      scope.kind === 'day' || scope.kind === 'since'
        ? rankedList(ports, config, scope)
        : foundList(ports, config, scope),
    order: (scope) => rankedOrder(ports, config, scope),
    isRanked: (scope) => isRanked(ports, config, scope),
    bare: (scope) => bareList(ports, scope),
    prepare: async (scope, signal) =>
      ports.rankBeside === undefined || isRanked(ports, config, scope) || ports.rankBeside(scope, signal),
    glance: (query) => glanceList(ports, query),
    index: () => catchUp.slice() > 0,
    marks: () => marksOf(ports),
    sheet: (id) => sheetOf(ports, config, id),
    why: (id) => explainPlace(ports, config, id),
    whyRanked: (row, rank, of) => whyRanked(ports, config, row, rank, of),
    references: (sheet) => referenceNames(store, [sheet]),
    versions: (id) => {
      const paper = getPaper(store, id)?.paper;
      return paper === undefined ? undefined : { paper, versions: paperVersions(store, id) };
    },
    digest: (day) => digestOf(ports, config, day),
    mark: (id, kind, on) => {
      if (on) addFeedback(store, [id], kind, now());
      else removeFeedback(store, [id], [kind], now());
    },
    forget: (id) => removeFeedback(store, [id], undefined, now()) > 0,
    marksRead: config.browse.markRead === 'open',
    writeNote: (id, text) => writeNote(store, id, text, now()),
    undo: () => {
      const step = stepBack(ports);
      if (step?.kind === 'config' && configuration !== undefined) config = configuration.load();
      return step;
    },
    followed: () => config.profile.authors,
    mayEdit: configuration !== undefined,
    edit: async (edit) => {
      if (configuration === undefined) return false;
      await configuration.add(edit);
      const before = JSON.stringify(config.profile);
      config = configuration.load();
      return JSON.stringify(config.profile) !== before;
    },
    phrases: (id) => phrasesOf(getPaper(store, id)?.paper.title ?? ''),
    refresh: (signal, onProgress) => refreshLocked(ports, config, signal, onProgress),
  };
}

const isRanked = (ports: ReaderPorts, config: Config, scope: ReaderScope): boolean =>
  scope.kind === 'day' || scope.kind === 'since'
    ? isListRanked(ports, config, scope)
    : isFoundScored(ports, config, scope);

function marksOf({ store }: ReaderPorts): Marks {
  const marks = new Map<PaperId, ReaderMark[]>();
  const add = (paper: PaperId, mark: ReaderMark): void => {
    const known = marks.get(paper);
    if (known === undefined) marks.set(paper, [mark]);
    else known.push(mark);
  };
  for (const { paper, kind } of listFeedback(store)) add(paper, kind);
  for (const { paper } of listNotes(store)) add(paper, 'note');
  return marks;
}

function stepBack(ports: ReaderPorts): StepBack | undefined {
  const { marks, notes, files, refused } = stepsBack(ports, ports.store, 'all', 1);
  if (refused !== undefined) throw refused;
  const [change] = marks;
  const [note] = notes;
  const [file] = files;
  if (change !== undefined) return { kind: 'mark', change };
  if (note !== undefined) return { kind: 'note', ...note };
  return file === undefined ? undefined : { kind: 'config', ...file };
}

function whyRanked(
  { store }: ReaderPorts,
  config: Config,
  row: ReaderRow,
  rank: number,
  of: number,
): PlaceOfPaper | undefined {
  const stored = getPaper(store, row.id);
  if (stored === undefined || row.day === undefined || row.score === undefined) return undefined;
  const { paper, listings } = stored;
  const { day: announcedOn, type: announceType = 'new', score, signals, interest } = row;
  const ranked = {
    paper,
    listings,
    announcedOn,
    announceType,
    rank,
    score,
    signals,
    ...defined({ interest }),
  };
  return explainRanked(store, config, ranked, of);
}

function sheetOf({ store }: ReaderPorts, { profile }: Config, id: PaperId): ReaderSheet | undefined {
  const stored = getPaper(store, id, { profile: profile.name });
  if (stored?.deliveredOn === undefined) return stored;
  const digest = getDigest(store, { profile: profile.name, date: stored.deliveredOn })?.digest;
  const note = digest?.briefing.papers.find(({ paper }) => paper === id);
  return note === undefined ? stored : { ...stored, briefed: note };
}

function digestOf({ store }: ReaderPorts, { profile }: Config, day: Day | undefined): Digest | undefined {
  const own = day === undefined ? undefined : getDigest(store, { profile: profile.name, date: day });
  if (own !== undefined) return own.digest;
  const last = lastDelivered(store, profile.name)?.date;
  return last === undefined ? undefined : getDigest(store, { profile: profile.name, date: last })?.digest;
}

async function refreshLocked(
  ports: ReaderPorts,
  config: Config,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<RefreshReport | 'locked'> {
  const lock = ports.lock();
  if (lock === undefined) return 'locked';
  try {
    return await refresh({ ...ports, signal, onProgress }, config.sources);
  } finally {
    lock.release();
  }
}
