/** Lists for the reader: rows that hold what a line shows and no text, so that ten thousand of them are cheap. */

import type { Config } from '../../../config/schema.ts';
import { defined } from '../../../defined.ts';
import { RadarError } from '../../../errors.ts';
import { arxivToday } from '../../../intake/arxiv-time.ts';
import type { Message } from '../../../messages/message.ts';
import type { AnnounceType, Day, Listing, Paper, PaperId, Signal } from '../../../paper.ts';
import { findPapers } from '../../../selection/archive/find.ts';
import { isRanked, rankingOf } from '../../../selection/kept-ranking.ts';
import { areScoresKept, keptScores } from '../../../selection/kept-scores.ts';
import { programOf } from '../../../selection/program.ts';
import { listFeedback } from '../../../store/feedback.ts';
import type { Store } from '../../../store/file/open.ts';
import { paperHeads } from '../../../store/listings.ts';
import { listNotes } from '../../../store/notes.ts';
import { getPaper, getPapers, parseSearch, type SearchQuery } from '../../../store/papers.ts';
import type { Wanted } from '../../../text/matches.ts';
import type { FoundScope, MarkedScope, RankedScope, ReaderPorts, ReaderScope } from './ports.ts';

export interface ReaderRow {
  readonly id: PaperId;
  readonly title: string;
  readonly version?: number;
  /** The primary category; empty for papers of feeds without one. */
  readonly category: string;
  /** The lists it was on: categories and feed names. */
  readonly lists: readonly string[];
  /** The latest day it was announced. */
  readonly day?: Day;
  readonly type?: AnnounceType;
  /** From 0 to 1; absent where nothing has ranked it. */
  readonly score?: number;
  readonly interest?: string;
  readonly signals: readonly Signal[];
}

export interface ReaderList {
  readonly scope: ReaderScope;
  /** Best first; saved papers the latest first. */
  readonly rows: readonly ReaderRow[];
  /** From this score on a paper is near; 0 where no score means anything. */
  readonly minScore: number;
  /** Why there are no rows, as a sentence. */
  readonly whyNone?: Message;
  /** What was searched for in titles. */
  readonly wanted?: readonly Wanted[];
  /** The first part of a search that means something and could not be understood: it was left out. */
  readonly misread?: Misread;
}

/** Words of a search, and what should have stood behind their colon. */
export interface Misread {
  readonly part: string;
  readonly about: 'day' | 'mark' | 'id' | 'category';
}

/** More hits than anybody scrolls through. */
export const MOST_FOUND = 300;

export async function rankedList(
  ports: ReaderPorts,
  config: Config,
  scope: RankedScope,
): Promise<ReaderList> {
  const { store, clock } = ports;
  const { places, isUnranked, whyNone } = await rankingOf(store, config, clock, requestOf(ports, scope));
  const heads = paperHeads(
    store,
    places.map(({ id }) => id),
  );
  const rows = places.flatMap(({ id, listings, announceType, announcedOn, score, signals, interest }) => {
    const head = heads.get(id);
    if (head === undefined) return [];
    const row: ReaderRow = {
      id,
      title: head.title,
      category: head.primaryCategory,
      lists: listNames(listings),
      day: announcedOn,
      type: announceType,
      signals,
      ...defined({ version: head.version }),
      ...(isUnranked ? {} : { score }),
      ...defined({ interest }),
    };
    return [row];
  });
  const minScore = isUnranked ? 0 : config.briefing.minScore;
  return { scope, rows, minScore, ...(rows.length === 0 ? { whyNone } : {}) };
}

const requestOf = (ports: ReaderPorts, { kind, day }: RankedScope) => ({
  asked: kind === 'day' ? ({ kind: 'date', date: day } as const) : ({ kind: 'since', since: day } as const),
  version: programOf(ports),
  packageRoot: ports.packageRoot,
});

/** Whether the list has only to be read. */
export const isListRanked = (ports: ReaderPorts, config: Config, scope: RankedScope): boolean =>
  isRanked(ports.store, config, ports.clock, requestOf(ports, scope));

/** A paper of a list and its score, for who compares orders alone. */
export type ScoredId = Pick<ReaderRow, 'id' | 'score'>;

/** The order of a list without what its lines show. */
export async function rankedOrder(
  ports: ReaderPorts,
  config: Config,
  scope: RankedScope,
): Promise<readonly ScoredId[]> {
  const { places, isUnranked } = await rankingOf(ports.store, config, ports.clock, requestOf(ports, scope));
  return places.map(({ id, score }) => (isUnranked ? { id } : { id, score }));
}

/** Saved papers and what a search finds, scored by the profile as everything else. */
export async function foundList(ports: ReaderPorts, config: Config, scope: FoundScope): Promise<ReaderList> {
  const { store, packageRoot } = ports;
  const { loose, today, told } = looseOf(ports, scope);
  const scored = await keptScores(store, config, loose, today, { packageRoot, version: programOf(ports) });
  const rows = loose.map(({ paper, listings }) => {
    const { score, interest, signals = [] } = scored.get(paper.id) ?? {};
    return {
      ...bareRow(paper, listings),
      signals,
      ...defined({ score, interest }),
    };
  });
  return { scope, rows, minScore: config.briefing.minScore, ...told };
}

/** Whether the scores have only to be read. */
export function isFoundScored(ports: ReaderPorts, config: Config, scope: FoundScope): boolean {
  const { loose, today } = looseOf(ports, scope);
  return areScoresKept(ports.store, config, loose, today, { version: programOf(ports) });
}

/** The same list without scores, which is there at once. */
export function bareList(ports: ReaderPorts, scope: FoundScope): ReaderList {
  const { loose, told } = looseOf(ports, scope);
  return { scope, rows: loose.map(({ paper, listings }) => bareRow(paper, listings)), minScore: 0, ...told };
}

function looseOf({ store, clock, packageRoot }: ReaderPorts, scope: FoundScope) {
  const today = arxivToday(store, clock);
  const { papers, ...told } =
    scope.kind === 'search'
      ? foundPapers({ store, packageRoot }, scope.query, today)
      : { papers: markedPapers(store, scope.kind) };
  const loose = papers.map((paper) => ({ paper, listings: getPaper(store, paper.id)?.listings ?? [] }));
  return { loose, today, told };
}

/** The same without scores, for every letter that is typed. */
export function glanceList({ store, clock, packageRoot }: ReaderPorts, query: string): ReaderList {
  const { papers, ...told } = foundPapers({ store, packageRoot }, query, arxivToday(store, clock));
  const rows = papers.map((paper) => bareRow(paper, []));
  return { scope: { kind: 'search', query }, rows, minScore: 0, ...told };
}

function foundPapers(
  { store, packageRoot }: Pick<ReaderPorts, 'store' | 'packageRoot'>,
  text: string,
  today: Day,
): Pick<ReaderList, 'misread' | 'wanted'> & { readonly papers: readonly Paper[] } {
  const query = parseSearch(text, today);
  const papers = papersFor(store, packageRoot, query);
  const [problem] = query.problems;
  const wanted = query.wanted.filter(({ field }) => field === undefined || field === 'title');
  return { papers, wanted, ...(problem === undefined ? {} : { misread: misreadOf(problem.part) }) };
}

/** While an id is typed it names no paper yet, or one that nobody knows. */
function papersFor(store: Store, packageRoot: string, query: SearchQuery): readonly Paper[] {
  try {
    return findPapers(store, packageRoot, { query, limit: MOST_FOUND }).map(({ paper }) => paper);
  } catch (error) {
    if (error instanceof RadarError && error.code === 'usage') return [];
    throw error;
  }
}

function misreadOf(part: string): Misread {
  const name = /^-?([a-z]+):/i.exec(part)?.[1]?.toLowerCase();
  const about =
    name === 'is'
      ? 'mark'
      : name === 'id' || name === 'like'
        ? 'id'
        : name?.startsWith('cat')
          ? 'category'
          : 'day';
  return { part, about };
}

/** The latest first. */
function markedPapers(store: Store, kind: MarkedScope): Paper[] {
  const ids =
    kind === 'noted'
      ? listNotes(store).map(({ paper }) => paper)
      : listFeedback(store, { kind: kind === 'saved' ? 'save' : 'like' })
          .map(({ paper }) => paper)
          .reverse();
  const papers = getPapers(store, ids);
  return ids.flatMap((id) => papers.get(id) ?? []);
}

function bareRow(paper: Paper, listings: readonly Listing[]): ReaderRow {
  const last = listings.at(-1);
  return {
    id: paper.id,
    title: paper.title,
    category: paper.primaryCategory,
    lists: listNames(listings),
    signals: [],
    ...defined({ version: paper.version }),
    ...(last === undefined ? {} : { day: last.day, type: last.type }),
  };
}

const listNames = (listings: readonly Listing[]): readonly string[] => [
  ...new Set(listings.map(({ category }) => category)),
];
