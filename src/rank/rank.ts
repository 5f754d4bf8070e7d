/**
 * Ranks a window's papers for one profile. Pure: equal input gives equal output, whatever order it comes in.
 *
 * Every interest gathers evidence by itself; the interests meet in a soft maximum, so that a reader of two fields is
 * not averaged into a reader of neither. What the profile says of everything (followed authors, announce types, the
 * reader's own verdict on a paper) is added to that, and the sum is mapped to 0..1.
 */
import { ANNOUNCE_TYPES, type AnnouncedPaper, type Paper, type RankedPaper } from '../paper.ts';
import { combine } from './combine.ts';
import { spread } from './diversity.ts';
import { layOut } from './field.ts';
import type { Background, Example, RankInput, RankResult } from './input.ts';
import { scorersOf } from './interests.ts';
import { splitMuted } from './mute.ts';
import { paperTexts } from './phrases.ts';
import { prepare } from './prepare.ts';
import { authorEvidence } from './signals/author.ts';
import { verdictsOf } from './verdicts.ts';

export type { Background, Example, RankInput, RankResult } from './input.ts';

export function rankPapers(input: RankInput): RankResult {
  const textOf = paperTexts();
  const { kept, muted } = splitMuted([...input.papers].sort(byId), input.profile.mute, textOf);
  const examples = [...input.examples].sort(byExample);
  const prepared = input.prepared ?? prepare(distinctPapers(kept, examples, input.background), input.space);
  const { corpus, embedding } = prepared;
  const field = layOut(
    corpus,
    kept.map(({ paper }) => paper),
    embedding,
  );
  const scorers = scorersOf(input.profile, examples, field, textOf);
  const followed = authorEvidence(input.profile.authors);
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
  const byScore = (a: (typeof scored)[number], b: (typeof scored)[number]): number =>
    b.score - a.score || b.tie - a.tie || byNews(a, b);
  scored.sort(byScore);
  const liked = ({ paper }: AnnouncedPaper) => verdictOf(paper.id) === 'liked';
  const ranked = [...spread(scored, corpus, liked)]
    .sort(byScore)
    .map(({ tie: _, ...paper }, index): RankedPaper => ({ ...paper, rank: index + 1 }));
  return { ranked, muted };
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
