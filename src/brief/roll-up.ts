/** A week or a month from the stored digests: what moved in each interest, and what is still to be read. Pure, no model. */
import type {
  Bridge,
  Briefing,
  Claim,
  CoverageRow,
  Day,
  Digest,
  Feedback,
  FeedbackKind,
  PaperId,
  RankedPaper,
} from '../paper.ts';
import { tokensOf } from '../text/words/tokens.ts';
import { plainLabel, readsAsLabel } from './extract/phrases.ts';
import { frequencyOf, idfOf } from './frequencies.ts';

const MOST_PAPERS = 5;
const MOST_TO_READ = 7;
const MOST_TERMS = 4;
/** Words that everybody uses make no term of an interest. */
const LEAST_TELLING = 2.2;

/** A paper that a digest of the time showed. */
export interface RollUpPaper {
  readonly paper: RankedPaper;
  /** The digest it was shown in first. */
  readonly day: Day;
  /** What the briefing of that day said about it, with its evidence. */
  readonly claims: readonly Claim[];
  /** What the reader has said of it up to now. */
  readonly feedback: readonly FeedbackKind[];
}

export interface RollUpInterest {
  /** Undefined for papers that no interest brought in: followed authors, or a profile without interests. */
  readonly name: string | undefined;
  readonly shown: number;
  /** How many were shown in the time of the same length before; undefined where no digest is kept of it. */
  readonly before: number | undefined;
  /** Best first; disliked papers stay out. */
  readonly papers: readonly RollUpPaper[];
  /** Phrases of at least two titles, with the number of titles, and how many of the time before had them. */
  readonly terms: readonly { readonly text: string; readonly papers: number; readonly before: number }[];
}

/** A week or a month from the stored digests and the feedback. Its claims are those of the days, verified then. */
export interface RollUp {
  /** The first and the last day asked for. */
  readonly since: Day;
  readonly until: Day;
  readonly profile: { readonly name: string };
  readonly digests: number;
  readonly counts: {
    readonly announced: number;
    readonly shown: number;
    readonly read: number;
    readonly liked: number;
    readonly saved: number;
  };
  readonly interests: readonly RollUpInterest[];
  /** Saved and not read first, then the best that nothing was said about. */
  readonly toRead: readonly RollUpPaper[];
  readonly liked: readonly RollUpPaper[];
  readonly bridges: readonly { readonly day: Day; readonly bridge: Bridge }[];
  /** Categories and days that were not complete when their digest was made. */
  readonly gaps: readonly CoverageRow[];
  readonly checks: Briefing['checks'];
  /** US dollars for the briefings whose cost is known; absent where no model wrote. */
  readonly costUsd?: number;
}

export interface RollUpRequest {
  readonly since: Day;
  readonly until: Day;
  readonly profile: string;
  /** The digests of the time, in any order. */
  readonly digests: readonly Digest[];
  /** Those of the time of the same length before it. */
  readonly before: readonly Digest[];
  readonly feedback: readonly Feedback[];
}

/** Undefined where there is no digest. A paper counts on the first day it was shown. */
export function rollUp(request: RollUpRequest): RollUp | undefined {
  if (request.digests.length === 0) return undefined;
  const inOrder = [...request.digests].sort((a, b) => (a.date < b.date ? -1 : 1));
  const said = feedbackByPaper(request.feedback);
  const papers = papersOf(inOrder, said);
  const before = request.before.length === 0 ? undefined : papersOf(request.before, said);
  const costs = inOrder.flatMap(({ briefing }) => briefing.usage?.costUsd ?? []);
  const has = (one: RollUpPaper, kind: FeedbackKind): boolean => one.feedback.includes(kind);
  const sum = (of: (digest: Digest) => number): number =>
    inOrder.reduce((total, digest) => total + of(digest), 0);
  return {
    since: request.since,
    until: request.until,
    profile: { name: request.profile },
    digests: inOrder.length,
    counts: {
      announced: sum(({ counts }) => counts.announced),
      shown: papers.length,
      read: papers.filter((one) => has(one, 'read')).length,
      liked: papers.filter((one) => has(one, 'like')).length,
      saved: papers.filter((one) => has(one, 'save')).length,
    },
    interests: interestsOf(papers, before),
    toRead: toRead(papers),
    liked: papers.filter((one) => has(one, 'like')),
    bridges: bridgesOf(inOrder),
    gaps: gapsOf(inOrder),
    checks: {
      claims: sum(({ briefing }) => briefing.checks.claims),
      repaired: sum(({ briefing }) => briefing.checks.repaired),
      dropped: sum(({ briefing }) => briefing.checks.dropped),
    },
    ...(costs.length === 0 ? {} : { costUsd: costs.reduce((total, cost) => total + cost, 0) }),
  };
}

/** One row a list and day: digests that overlap tell of the same day twice, and the later one knows better. */
function gapsOf(digests: readonly Digest[]): readonly CoverageRow[] {
  const rows = new Map<string, CoverageRow>();
  for (const { coverage } of digests)
    for (const row of coverage) rows.set(`${row.date} ${row.source} ${row.category}`, row);
  return [...rows.values()].filter(({ verdict }) => verdict !== 'complete' && verdict !== 'none-announced');
}

function feedbackByPaper(feedback: readonly Feedback[]): ReadonlyMap<PaperId, readonly FeedbackKind[]> {
  const said = new Map<PaperId, FeedbackKind[]>();
  for (const { paper, kind } of feedback) said.set(paper, [...(said.get(paper) ?? []), kind]);
  return said;
}

function papersOf(
  digests: readonly Digest[],
  said: ReadonlyMap<PaperId, readonly FeedbackKind[]>,
): readonly RollUpPaper[] {
  const papers = new Map<PaperId, RollUpPaper>();
  for (const { date, papers: shown, briefing } of digests) {
    for (const paper of shown) {
      const { id } = paper.paper;
      if (papers.has(id)) continue;
      const claims = briefing.papers.find((note) => note.paper === id)?.claims ?? [];
      papers.set(id, { paper, day: date, claims, feedback: said.get(id) ?? [] });
    }
  }
  return [...papers.values()].sort((a, b) => b.paper.score - a.paper.score || (a.day < b.day ? 1 : -1));
}

function interestsOf(
  papers: readonly RollUpPaper[],
  before: readonly RollUpPaper[] | undefined,
): readonly RollUpInterest[] {
  const groups = new Map<string | undefined, RollUpPaper[]>();
  for (const one of papers) groups.set(one.paper.interest, [...(groups.get(one.paper.interest) ?? []), one]);
  return [...groups]
    .map(([name, own]): RollUpInterest => {
      const earlier = before?.filter(({ paper }) => paper.interest === name);
      const best = own
        .filter(({ feedback }) => !feedback.includes('dislike'))
        .toSorted((a, b) => worthOf(b) - worthOf(a))
        .slice(0, MOST_PAPERS);
      return {
        name,
        shown: own.length,
        before: earlier?.length,
        papers: best,
        terms: termsOf(own, earlier ?? []),
      };
    })
    .sort((a, b) => worthOfAll(b) - worthOfAll(a) || (a.name ?? '~').localeCompare(b.name ?? '~'));
}

/** What the reader liked or saved stands before what radar thought near. */
const worthOf = ({ paper, feedback }: RollUpPaper): number =>
  paper.score + (feedback.includes('like') || feedback.includes('save') ? 1 : 0);

/** An interest is worth what its best papers are, not how many crowd into it. */
const worthOfAll = ({ papers }: RollUpInterest): number =>
  papers.slice(0, 3).reduce((sum, paper) => sum + worthOf(paper), 0);

interface Term {
  /** As the first title writes it. */
  readonly text: string;
  readonly stems: readonly string[];
}

/** Pairs of neighbouring words that say something, by their stems. */
function pairsOf(title: string): ReadonlyMap<string, Term> {
  const pairs = new Map<string, Term>();
  for (const run of title.split(/[^\p{L}\p{N}\s-]+/u)) {
    const words = run.match(/[\p{L}\p{N}-]+/gu) ?? [];
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = words.slice(at, at + 2);
      const stems = pair.flatMap((word) => tokensOf(word));
      if (stems.length < 2 || pair.some((word) => tokensOf(word).length === 0)) continue;
      const key = stems.join(' ');
      if (!pairs.has(key)) pairs.set(key, { text: pair.join(' '), stems });
    }
  }
  return pairs;
}

/** Neighbouring title words of at least two papers, the rarest in general first. */
function termsOf(papers: readonly RollUpPaper[], before: readonly RollUpPaper[]): RollUpInterest['terms'] {
  const frequency = frequencyOf();
  const idf = idfOf(frequency);
  const held = papers.map(({ paper }) => pairsOf(paper.paper.title));
  const earlier = before.map(({ paper }) => pairsOf(paper.paper.title));
  const terms = new Map(held.toReversed().flatMap((pairs) => [...pairs])); // the first title spells it
  const count = (titles: readonly ReadonlyMap<string, Term>[], key: string): number =>
    titles.filter((pairs) => pairs.has(key)).length;
  return [...terms]
    .map(([key, { text, stems }]) => ({
      text: plainLabel({ surface: text, isCased: false }, frequency),
      papers: count(held, key),
      before: count(earlier, key),
      weight: stems.reduce((sum, stem) => sum + idf(stem), 0),
      least: Math.min(...stems.map(idf)),
    }))
    .filter(
      ({ papers: titles, least, text }) =>
        titles > 1 && least > LEAST_TELLING && readsAsLabel({ surface: text, stems: [text] }),
    )
    .sort((a, b) => b.papers * b.weight - a.papers * a.weight || a.text.localeCompare(b.text))
    .slice(0, MOST_TERMS)
    .map(({ text, papers: titles, before: earlierTitles }) => ({
      text,
      papers: titles,
      before: earlierTitles,
    }));
}

function toRead(papers: readonly RollUpPaper[]): readonly RollUpPaper[] {
  const open = papers.filter(({ feedback }) => !feedback.includes('read') && !feedback.includes('dislike'));
  const saved = open.filter(({ feedback }) => feedback.includes('save'));
  const untouched = open.filter(({ feedback }) => feedback.length === 0);
  return [...saved, ...untouched].slice(0, MOST_TO_READ);
}

function bridgesOf(digests: readonly Digest[]): RollUp['bridges'] {
  const seen = new Set<string>();
  return digests.flatMap(({ date, briefing }) =>
    briefing.bridges.flatMap((bridge) => {
      // Earlier versions called whatever shared a word the same problem.
      if (briefing.writer === 'extractive' && bridge.kind === 'same-problem') return [];
      const key = [...bridge.papers].sort().join(' ');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ day: date, bridge }];
    }),
  );
}
