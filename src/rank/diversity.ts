/**
 * The guard against ten variants of one paper (maximal marginal relevance, Carbonell and Goldstein 1998, kept to near
 * doubles): a paper that says almost the same as one ranked above it steps back a little, and says so.
 */
import type { RankedPaper, Signal } from '../paper.ts';
import type { Corpus } from './corpus.ts';
import { sharedWeight } from './nearest.ts';

/** Only what may be shown is compared. */
const HEAD = 60;
const WORTH_SHOWING = 0.3;
/** Follow-up papers of one group reach .3; the same abstract submitted twice reaches .9. */
const DOUBLE = 0.55;
const STEP_BACK = 0.2;

type Scored = Omit<RankedPaper, 'rank'> & { readonly tie: number };

/** `scored` best first; scores only ever fall, and signals still add up to them. `exempt` papers stay where they are. */
export function spread<T extends Scored>(
  scored: readonly T[],
  corpus: Corpus,
  exempt: (paper: T) => boolean,
): readonly T[] {
  const head = scored.slice(0, HEAD).filter(({ score }) => score >= WORTH_SHOWING);
  const rows = head.map(({ paper }) => corpus.rowOf(paper));
  const spreadHead = head.map((candidate, i) => {
    if (exempt(candidate)) return candidate;
    const above = head.findIndex(
      (_, j) => j < i && sharedWeight(corpus, rows[j] ?? -1, rows[i] ?? -1) > DOUBLE,
    );
    return above < 0 ? candidate : steppedBack(candidate, head[above]?.paper.title ?? '');
  });
  return [...spreadHead, ...scored.slice(head.length)];
}

function steppedBack<T extends Scored>(candidate: T, title: string): T {
  const value = -STEP_BACK * candidate.score;
  const signal: Signal = { name: 'double', label: `says much the same as “${title}”`, value };
  return { ...candidate, score: candidate.score + value, signals: [...candidate.signals, signal] };
}
