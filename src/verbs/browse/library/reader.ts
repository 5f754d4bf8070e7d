/** What the full-screen reader asks for: lists of any size without their texts, one paper whole, and feedback that counts at once. */

import type { Config } from '../../../config/schema.ts';
import type { OnProgress } from '../../../intake/progress.ts';
import { type RefreshReport, refresh } from '../../../intake/refresh.ts';
import type { Day, Digest, FeedbackKind, PaperId, PaperNote } from '../../../paper.ts';
import { type ReferenceNames, referenceNames } from '../../../selection/references.ts';
import { explainPlace, type PlaceOfPaper } from '../../../selection/why/explain.ts';
import { getDigest, lastDelivered } from '../../../store/deliveries.ts';
import {
  addFeedback,
  type FeedbackChange,
  listFeedback,
  removeFeedback,
  undoLastFeedback,
} from '../../../store/feedback.ts';
import { getPaper, paperVersions, type StoredPaper } from '../../../store/papers.ts';
import { indexPapers } from '../../../store/search/index-papers.ts';
import type { VersionSheet } from '../../../view/papers/diff.ts';
import { recentBatches } from './days.ts';
import { foundList, glanceList, type ReaderList, rankedList } from './lists.ts';
import type { RankBeside, ReaderPorts, ReaderScope } from './ports.ts';

export type { Misread, ReaderList, ReaderRow } from './lists.ts';

/** Between two parts the keys are heard. */
const INDEXED_AT_ONCE = 1000;

export type Marks = ReadonlyMap<PaperId, readonly FeedbackKind[]>;

/** A paper whole, and what the digest that showed it says of it. */
export interface ReaderSheet extends StoredPaper {
  readonly briefed?: PaperNote;
}

export interface Reader {
  /** Days with announcements, the latest first. */
  readonly batches: () => readonly Day[];
  /** Ranks where nothing is kept: a second or so for thousands of papers. */
  readonly list: (scope: ReaderScope) => Promise<ReaderList>;
  /** What `list` would spend its time on, done where it holds up nothing; false where that failed. */
  readonly prepare: RankBeside;
  /** What a search finds so far, unranked: for every letter that is typed. */
  readonly glance: (query: string) => ReaderList;
  /** Takes a part of what waits to be searchable into the index; false once nothing waits. Some tenths of a second. */
  readonly index: () => boolean;
  readonly marks: () => Marks;
  readonly sheet: (id: PaperId) => ReaderSheet | undefined;
  readonly why: (id: PaperId) => PlaceOfPaper | undefined;
  /** Its key in bibliographies and the full name of its journal. */
  readonly references: (sheet: ReaderSheet) => ReferenceNames;
  readonly versions: (id: PaperId) => VersionSheet | undefined;
  /** The digest of that day, else the last one that was delivered. */
  readonly digest: (day: Day | undefined) => Digest | undefined;
  /** Says something of a paper or takes it back; stored when it returns. */
  readonly mark: (id: PaperId, kind: FeedbackKind, on: boolean) => void;
  /** Whether opening a paper marks it as read. */
  readonly marksRead: boolean;
  /** Takes back the latest change. */
  readonly undo: () => readonly FeedbackChange[];
  /** Fetches under the lock. */
  readonly refresh: (signal: AbortSignal, onProgress: OnProgress) => Promise<RefreshReport | 'locked'>;
}

export function createReader(ports: ReaderPorts, config: Config): Reader {
  const { store, clock } = ports;
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    batches: () => recentBatches(store, config),
    list: (scope) =>
      scope.kind === 'day' || scope.kind === 'since'
        ? rankedList(ports, config, scope)
        : foundList(ports, config, scope),
    prepare: ports.rankBeside ?? (async () => true),
    glance: (query) => glanceList(ports, query),
    index: () => indexPapers(store, INDEXED_AT_ONCE) > 0,
    marks: () => marksOf(ports),
    sheet: (id) => sheetOf(ports, config, id),
    why: (id) => explainPlace(ports, config, id),
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
    marksRead: config.browse.markRead === 'open',
    undo: () => undoLastFeedback(store, now()),
    refresh: (signal, onProgress) => refreshLocked(ports, config, signal, onProgress),
  };
}

function marksOf({ store }: ReaderPorts): Marks {
  const marks = new Map<PaperId, FeedbackKind[]>();
  for (const { paper, kind } of listFeedback(store)) {
    const known = marks.get(paper);
    if (known === undefined) marks.set(paper, [kind]);
    else known.push(kind);
  }
  return marks;
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
