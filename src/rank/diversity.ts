/**
 * The guard against ten variants of one paper and ten papers of one journal: maximal marginal relevance (Carbonell and
 * Goldstein 1998). The list is chosen paper by paper; what says much the same as one chosen before steps back, and says so.
 */
import type { RankedPaper, Signal } from '../paper.ts';
import { addRow, type Corpus, dotRow } from './corpus/corpus.ts';

/** Only what may be shown is compared. */
const HEAD = 60;
const WORTH_SHOWING = 0.3;
/** Follow-up papers of one group reach .35; the same abstract submitted twice reaches .9. */
const ALIKE = 0.4;
const DOUBLE = 0.7;
const STEP_BACK = 0.2;
/** From this paper of one journal's feed on, where there are other sources too. */
const MANY_OF_ONE = 4;
const SOURCE_STEP = 0.04;
const MOST_SOURCE_STEPS = 6;
const ARXIV = 'arxiv';

type Scored = Omit<RankedPaper, 'rank'> & { readonly tie: number };

/** `scored` best first; scores only ever fall, and signals still add up to them. `exempt` papers stay where they are. */
export function spread<T extends Scored>(
  scored: readonly T[],
  corpus: Corpus,
  exempt: (paper: T) => boolean,
): readonly T[] {
  const head = scored.slice(0, HEAD).filter(({ score }) => score >= WORTH_SHOWING);
  const sources = new Map<string, number>(head.map((one) => [sourceOf(one), 0]));
  const remaining = head.map((paper): Waiting<T> => ({ paper, likest: undefined, likeness: 0 }));
  const chosen: T[] = [];
  const dense = new Float64Array(corpus.terms.size);
  while (remaining.length > 0) {
    const steps = remaining.map((waiting) =>
      exempt(waiting.paper)
        ? NO_STEPS
        : stepsOf(waiting, sources.size > 1 ? (sources.get(sourceOf(waiting.paper)) ?? 0) : 0),
    );
    const best = bestOf(remaining, steps);
    const [waiting] = remaining.splice(best, 1);
    if (waiting === undefined) break;
    chosen.push(steppedBack(waiting, steps[best] ?? NO_STEPS));
    const source = sourceOf(waiting.paper);
    if (source !== ARXIV) sources.set(source, (sources.get(source) ?? 0) + 1);
    compareWith(waiting.paper, remaining, corpus, dense);
  }
  return [...chosen, ...scored.slice(head.length)];
}

interface Waiting<T> {
  readonly paper: T;
  /** The chosen paper that it is most like. */
  likest: T | undefined;
  likeness: number;
}

interface Steps {
  readonly double: number;
  readonly source: number;
}

const NO_STEPS: Steps = { double: 0, source: 0 };

/** Shares of the score that are taken away. */
function stepsOf({ likeness }: Waiting<Scored>, before: number): Steps {
  return {
    double: STEP_BACK * Math.min(1, Math.max(0, (likeness - ALIKE) / (DOUBLE - ALIKE))),
    source: SOURCE_STEP * Math.min(MOST_SOURCE_STEPS, Math.max(0, before + 2 - MANY_OF_ONE)),
  };
}

/** The first of the best: the order that was decides between equals. */
function bestOf(remaining: readonly Waiting<Scored>[], steps: readonly Steps[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  remaining.forEach(({ paper }, i) => {
    const { double, source } = steps[i] ?? NO_STEPS;
    const score = paper.score * (1 - double - source);
    if (score <= most) return;
    most = score;
    best = i;
  });
  return best;
}

function compareWith<T extends Scored>(
  chosen: T,
  remaining: readonly Waiting<T>[],
  corpus: Corpus,
  dense: Float64Array,
): void {
  const row = corpus.rowOf(chosen.paper);
  addRow(corpus, row, 1, dense);
  for (const waiting of remaining) {
    const likeness = dotRow(corpus, corpus.rowOf(waiting.paper.paper), dense);
    if (likeness <= waiting.likeness) continue;
    waiting.likeness = likeness;
    waiting.likest = chosen;
  }
  const { ids, starts } = corpus;
  for (let j = starts[row] ?? 0; j < (starts[row + 1] ?? 0); j++) dense[ids[j] ?? 0] = 0;
}

function steppedBack<T extends Scored>({ paper, likest }: Waiting<T>, { double, source }: Steps): T {
  const signals: Signal[] = [];
  if (double > 0) {
    const title = likest?.paper.title ?? '';
    signals.push({ name: 'double', label: ['says-the-same', title], value: -double * paper.score });
  }
  if (source > 0) {
    const feed = sourceOf(paper).slice('feed:'.length);
    signals.push({ name: 'source', label: ['after-others-from', feed], value: -source * paper.score });
  }
  if (signals.length === 0) return paper;
  const lost = signals.reduce((sum, { value }) => sum + value, 0);
  return { ...paper, score: paper.score + lost, signals: [...paper.signals, ...signals] };
}

/** arXiv's papers are of one source only in name: its lists are what the reader chose. */
function sourceOf({ listings, paper }: Scored): string {
  const feed = listings.find(({ source }) => source.startsWith('feed:'))?.source;
  return feed !== undefined && !paper.id.startsWith('arxiv:') ? feed : ARXIV;
}
