/**
 * Ranks a window's papers for one profile. Pure: equal input gives equal output, whatever order it comes in.
 *
 * Every interest gathers evidence by itself; the interests meet in a soft maximum, so that a reader of two fields is
 * not averaged into a reader of neither. What the profile says of everything (followed authors, announce types, the
 * reader's own verdict on a paper) is added to that, and the sum is mapped to 0..1.
 */
import { defined } from '../defined.ts';
import {
  ANNOUNCE_TYPES,
  type AnnouncedPaper,
  type MutedPaper,
  type Paper,
  type RankedPaper,
} from '../paper.ts';
import { asShown } from './as-shown.ts';
import { type Combined, combine, mergedTotal } from './combine.ts';
import { type Prepared, prepare, prepareRows } from './corpus/prepare.ts';
import { readPapers } from './corpus/reading.ts';
import { drawIn } from './crowding.ts';
import { spread } from './diversity.ts';
import { totalOf as sumOf } from './evidence.ts';
import type { Background, Example, RankInput, RankResult } from './input.ts';
import { scorersOf } from './interests.ts';
import { splitMuted } from './mute.ts';
import { scoringContextOf } from './scoring-context.ts';
import { authorEvidence } from './signals/author.ts';
import { embeddingEvidence } from './signals/embedding.ts';
import { verdictsOf } from './verdicts.ts';

export type { Background, Example, RankInput, RankResult } from './input.ts';

/** From so many papers on, all are read quickly and the promising ones closely. */
const MANY = 5000;
const CLOSELY = 1000;
/** How many of the others stand for what is usual. */
const SAMPLE = 600;

export function rankPapers(input: RankInput): RankResult {
  const { scored, muted } = scorePool(input);
  return { ranked: asRanked(scored), muted };
}

/** A paper with what it is ranked by: the exact score, and what decides between equal ones. */
export type Scored = AnnouncedPaper & Combined;

/** The same, best first, for who merges the ranks of several pools (`byScore`). */
export function scorePool(input: RankInput): {
  readonly scored: readonly Scored[];
  readonly muted: readonly MutedPaper[];
} {
  const { kept, muted } = splitMuted([...input.papers].sort(byId), input.profile.mute);
  const sorted = { ...input, examples: [...input.examples].sort(byExample) };
  const scored =
    input.prepared !== undefined
      ? scoreAll(kept, sorted, input.prepared)
      : kept.length > MANY
        ? scoreMany(kept, sorted)
        : scoreAll(
            kept,
            sorted,
            prepare(distinctPapers(kept, input.examples, input.background), input.space),
          );
  return { scored, muted };
}

export const asRanked = (scored: readonly Scored[]): readonly RankedPaper[] =>
  scored.map(({ tie: _, ...paper }, index) => ({ ...asShown(paper), rank: index + 1 }));

/**
 * Thousands of papers: words alone choose, then the best are ranked with everything, among a sample of the others, so that
 * what is usual stays what it was. All are read once.
 */
function scoreMany(kept: readonly AnnouncedPaper[], input: RankInput): readonly Scored[] {
  const papers = distinctPapers(kept, input.examples, input.background);
  const reading = readPapers(papers);
  const all = Int32Array.from(papers, (_, row) => row);
  const names = new Set(input.examples.flatMap(({ paper }) => paper.authors));
  const quick = createScorer(kept, input, prepareRows(reading, all, undefined, names), {
    of: kept.length,
    quickly: true,
  });
  const totals = Float64Array.from(kept, (_, index) => quick.totalOf(index));
  const order = Int32Array.from(kept, (_, index) => index).sort(
    (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b,
  );
  const step = Math.ceil((order.length - CLOSELY) / SAMPLE);
  const isClose = new Uint8Array(kept.length);
  order.forEach((index, place) => {
    if (place < CLOSELY || place % step === 0) isClose[index] = 1;
  });
  const close = kept.filter((_, index) => isClose[index] === 1);
  const known = [...(input.background?.papers ?? []), ...input.examples.map((example) => example.paper)];
  const wanted = new Set([...known, ...close.map(({ paper }) => paper)].map(({ id }) => id));
  const rows = all.filter((row) => wanted.has(papers[row]?.id ?? ('' as Paper['id'])));
  const second = scoreAll(close, input, prepareRows(reading, rows, input.space), kept.length);
  const rest = kept.flatMap((announced, index) =>
    isClose[index] === 1 ? [] : [quick.score(announced, index)],
  );
  return [...second, ...rest].sort(byScore);
}

/** Best first. `of`: how many papers these are the best of. */
function scoreAll(
  kept: readonly AnnouncedPaper[],
  input: RankInput,
  prepared: Prepared,
  of = kept.length,
): readonly Scored[] {
  const { score, verdictOf } = createScorer(kept, input, prepared, { of, quickly: false });
  const scored = kept.map(score).sort(byScore);
  const liked = ({ paper }: AnnouncedPaper) => verdictOf(paper.id).verdict === 'liked';
  return [...spread(scored, prepared.corpus, liked)].sort(byScore);
}

/** `quickly` leaves out the names of neighbours. */
function createScorer(
  kept: readonly AnnouncedPaper[],
  { examples, profile, meaning }: RankInput,
  { corpus, embedding }: Prepared,
  { of, quickly }: { readonly of: number; readonly quickly: boolean },
) {
  const papers = kept.map(({ paper }) => paper);
  const context = scoringContextOf(corpus, papers, embedding, quickly);
  const interests = drawIn(scorersOf(profile, examples, context, papers), papers.length, of);
  const authored = authorEvidence(profile.authors);
  const near = embeddingEvidence(meaning, papers);
  const followed = (paper: Paper) => [...authored(paper), ...near(paper)];
  const verdictOf = verdictsOf(examples);
  const score = (
    { paper, announceType, announcedOn, listings, alsoAt }: AnnouncedPaper,
    index: number,
  ): Scored => ({
    paper,
    announceType,
    announcedOn,
    listings,
    ...defined({ alsoAt }),
    ...combine({
      interests,
      index,
      everywhere: followed(paper),
      announceType,
      verdict: verdictOf(paper.id),
    }),
  });
  const totalOf = (index: number): number => {
    const paper = papers[index];
    if (paper === undefined) return 0;
    const verdict = verdictOf(paper.id).verdict === 'liked' ? LIKED : 0;
    return verdict + mergedTotal(interests, index) + sumOf(followed(paper));
  };
  return { score, totalOf, verdictOf };
}

/** More than any evidence: what the reader has liked is always ranked closely. */
const LIKED = 1000;

/** The order of a ranking. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || b.tie - a.tie || byNews(a, b);
}

/** Every text once, in the order of ids: the corpus must not depend on the order of the input. */
export function distinctPapers(
  kept: readonly AnnouncedPaper[],
  examples: readonly Example[],
  background: Background | undefined,
): readonly Paper[] {
  const papers = new Map<string, Paper>();
  for (const paper of [
    ...(background?.papers ?? []),
    ...examples.map((e) => e.paper),
    ...kept.map((k) => k.paper),
  ]) {
    papers.set(paper.id, paper);
  }
  return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byId(a: AnnouncedPaper, b: AnnouncedPaper): number {
  return compare(a.paper.id, b.paper.id) || compare(a.announcedOn, b.announcedOn);
}

function byExample(a: Example, b: Example): number {
  return (
    compare(a.paper.id, b.paper.id) ||
    compare(a.kind, b.kind) ||
    compare(a.interest ?? '', b.interest ?? '') ||
    compare(a.at ?? '', b.at ?? '')
  );
}

/** The newest first, new papers before cross-lists before replacements. */
function byNews(a: AnnouncedPaper, b: AnnouncedPaper): number {
  return (
    compare(b.announcedOn, a.announcedOn) ||
    ANNOUNCE_TYPES.indexOf(a.announceType) - ANNOUNCE_TYPES.indexOf(b.announceType) ||
    compare(b.paper.id, a.paper.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
