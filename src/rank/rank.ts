/**
 * Ranks a window's papers for one profile. Pure: equal input gives equal output, whatever order it comes in.
 *
 * Every interest gathers evidence by itself; the interests meet in a soft maximum, so that a reader of two fields is
 * not averaged into a reader of neither. What the profile says of everything (followed authors, announce types, the
 * reader's own verdict on a paper) is added to that, and the sum is mapped to 0..1.
 */
import { ANNOUNCE_TYPES, type AnnouncedPaper, type Paper, type RankedPaper } from '../paper.ts';
import { type Combined, combine } from './combine.ts';
import { spread } from './diversity.ts';
import { layOut } from './field.ts';
import type { Background, Example, RankInput, RankResult } from './input.ts';
import { scorersOf } from './interests.ts';
import { splitMuted } from './mute.ts';
import { type PaperText, paperTexts } from './phrases.ts';
import { prepare } from './prepare.ts';
import { authorEvidence } from './signals/author.ts';
import { verdictsOf } from './verdicts.ts';

export type { Background, Example, RankInput, RankResult } from './input.ts';

/** From so many papers on, all are read quickly and the promising ones closely. */
const MANY = 5000;
const CLOSELY = 1500;

export function rankPapers(input: RankInput): RankResult {
  const textOf = paperTexts();
  const { kept, muted } = splitMuted([...input.papers].sort(byId), input.profile.mute, textOf);
  const sorted = { ...input, examples: [...input.examples].sort(byExample) };
  const scored =
    kept.length > MANY && input.prepared === undefined
      ? scoreMany(kept, sorted, textOf)
      : scoreAll(kept, sorted, textOf, false);
  const ranked = scored.map(({ tie: _, ...paper }, index): RankedPaper => ({ ...paper, rank: index + 1 }));
  return { ranked, muted };
}

type Scored = AnnouncedPaper & Combined;
type TextOf = (paper: Paper) => PaperText;

/**
 * Thousands of papers: words alone choose, then the best are ranked with everything, among a sample of the others, so that
 * what is usual stays what it was.
 */
function scoreMany(kept: readonly AnnouncedPaper[], input: RankInput, textOf: TextOf): readonly Scored[] {
  const first = scoreAll(kept, input, textOf, true);
  const step = Math.ceil((first.length - CLOSELY) / CLOSELY);
  const close = new Set(first.filter((_, i) => i < CLOSELY || i % step === 0).map(({ paper }) => paper.id));
  const second = scoreAll(
    kept.filter(({ paper }) => close.has(paper.id)),
    input,
    textOf,
    false,
  );
  return [...second, ...first.filter(({ paper }) => !close.has(paper.id))].sort(byScore);
}

/** Best first. `quickly` leaves out word pairs, the classifier and the space. */
function scoreAll(
  kept: readonly AnnouncedPaper[],
  input: RankInput,
  textOf: TextOf,
  quickly: boolean,
): readonly Scored[] {
  const { examples, profile } = input;
  const { corpus, embedding } =
    input.prepared ??
    prepare(distinctPapers(kept, examples, input.background), quickly ? undefined : input.space, !quickly);
  const papers = kept.map(({ paper }) => paper);
  const scorers = scorersOf(profile, examples, layOut(corpus, papers, embedding, quickly), textOf);
  const followed = authorEvidence(profile.authors);
  const verdictOf = verdictsOf(examples);
  const scored = kept.map((announced, index) => ({
    ...announced,
    ...combine({
      interests: scorers.map((scorer) => ({
        name: scorer.name,
        weight: scorer.weight,
        evidence: scorer.evidenceFor(index, announced.paper),
      })),
      everywhere: followed(announced.paper),
      announceType: announced.announceType,
      verdict: verdictOf(announced.paper.id),
    }),
  }));
  scored.sort(byScore);
  const liked = ({ paper }: AnnouncedPaper) => verdictOf(paper.id) === 'liked';
  return [...spread(scored, corpus, liked)].sort(byScore);
}

function byScore(a: Scored, b: Scored): number {
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
