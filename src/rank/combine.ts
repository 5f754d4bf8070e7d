/** From evidence to one score between 0 and 1 and the signals that add up to it. */
import type { AnnounceType, Signal } from '../paper.ts';
import { byLabel, ofStrength, type ScoreEvidence, totalOf } from './evidence.ts';
import type { PaperVerdict } from './verdicts.ts';

export interface InterestEvidence {
  readonly name: string | undefined;
  readonly weight: number;
  /** The sum of the evidence of each paper. */
  readonly totals: Float64Array;
  readonly evidenceFor: (index: number) => readonly ScoreEvidence[];
}

export interface Gathered {
  readonly interests: readonly InterestEvidence[];
  /** Which of their papers it is about. */
  readonly index: number;
  readonly everywhere: readonly ScoreEvidence[];
  readonly announceType: AnnounceType;
  readonly verdict: PaperVerdict;
}

export interface Combined {
  readonly score: number;
  readonly signals: readonly Signal[];
  readonly interest?: string;
  /** Orders papers of equal score; only the sign of differences has a meaning. */
  readonly tie: number;
}

/** Papers that the reader has liked have 1, all others less than this. */
const CEILING = 0.97;
/** Below this share an interest is not named. */
const SLIGHT = 0.05;
/** Evidence this weak is no match at all. */
const FAINT = 0.15;
/** A paper belongs to an interest that is at least this share of its best evidence. */
const OF_AN_INTEREST = 0.4;
/** A revised paper is news only in part. */
const REPLACED = 0.15;

export function combine(gathered: Gathered): Combined {
  const merged = mergeInterests(gathered.interests, gathered.index);
  const evidence = [...merged.evidence, ...gathered.everywhere];
  const before = totalOf(evidence);
  if (before > 0 && gathered.announceType.startsWith('replace')) {
    evidence.push({ name: 'replacement', label: ['replacement'], strength: -REPLACED * before });
  }
  const total = totalOf(evidence);
  const score = total > 0 ? CEILING * (1 - Math.exp(-total)) : 0;
  const signals = scaleTo(evidence, total, score);
  const interest = merged.best === undefined || score === 0 ? {} : { interest: merged.best };
  return {
    ...withVerdict(gathered.verdict, score, signals),
    ...interest,
    tie: tieOf(gathered.verdict, total),
  };
}

/**
 * A soft maximum (power mean of degree four): the best interest decides, a second one that also fits adds a little.
 * Each interest's evidence is scaled to its share, so that the strengths still add up to the whole.
 */
function mergeInterests(
  interests: readonly InterestEvidence[],
  index: number,
): { evidence: ScoreEvidence[]; best: string | undefined } {
  let most = 0;
  let named = 0;
  let best: string | undefined;
  for (const interest of interests) {
    const total = interest.weight * (interest.totals[index] ?? 0);
    most = Math.max(most, total);
    if (interest.name === undefined || total <= named) continue;
    named = total;
    best = interest.name;
  }
  if (most === 0) return { evidence: interests.flatMap((one) => one.evidenceFor(index)), best: undefined };
  let sum = 0;
  for (const interest of interests)
    sum += fourthPower((interest.weight * (interest.totals[index] ?? 0)) / most);
  const merged = most * Math.sqrt(Math.sqrt(sum));
  // Nothing is said of interests that hardly count, and of a paper far from all of them only the nearest is named.
  const cut = most < FAINT ? merged / sum : SLIGHT * merged;
  const evidence: ScoreEvidence[] = [];
  for (const interest of interests) {
    const total = interest.totals[index] ?? 0;
    const share = (merged * fourthPower((interest.weight * total) / most)) / sum;
    if (share < cut) continue;
    for (const one of interest.evidenceFor(index))
      evidence.push(ofStrength(one, (one.strength * share) / total));
  }
  // What was liked for no interest in particular often lies in one.
  return { evidence, best: named >= OF_AN_INTEREST * most ? best : undefined };
}

/** What mergeInterests makes of all evidence together, without the evidence. */
export function mergedTotal(interests: readonly InterestEvidence[], index: number): number {
  let most = 0;
  for (const { weight, totals } of interests) most = Math.max(most, weight * (totals[index] ?? 0));
  if (most === 0) return 0;
  let sum = 0;
  for (const { weight, totals } of interests) sum += fourthPower((weight * (totals[index] ?? 0)) / most);
  return most * Math.sqrt(Math.sqrt(sum));
}

/** Of what speaks for a paper; what speaks against it counts nothing. */
function fourthPower(value: number): number {
  const square = value > 0 ? value * value : 0;
  return square * square;
}

/** Strengths become values that add up to the score; a score of 0 keeps no signals that would not add up to it. */
function scaleTo(evidence: readonly ScoreEvidence[], total: number, score: number): Signal[] {
  if (score === 0) return [];
  return evidence
    .map((one) => signalOf(one, (one.strength * score) / total))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || byLabel(a.label, b.label));
}

/** Written out, since thousands are made. */
function signalOf({ name, label, authors }: ScoreEvidence, value: number): Signal {
  const written = typeof label === 'function' ? label() : label;
  return authors === undefined ? { name, label: written, value } : { name, authors, label: written, value };
}

function withVerdict(
  { verdict }: PaperVerdict,
  score: number,
  signals: readonly Signal[],
): Pick<Combined, 'score' | 'signals'> {
  if (verdict === 'open') return { score, signals };
  if (verdict === 'liked') {
    const value = 1 - score;
    return {
      score: 1,
      signals: [{ name: 'own-like', label: ['you-liked-this'], value }, ...signals],
    };
  }
  const value = -score;
  if (value === 0) return { score: 0, signals };
  return {
    score: 0,
    signals: [...signals, { name: 'own-dislike', label: ['you-disliked-this'], value }],
  };
}

/** What was liked last stands first, so that a like never lowers the paper that it is given to. */
function tieOf({ verdict, at }: PaperVerdict, total: number): number {
  return verdict === 'disliked' ? -1e9 + total : verdict === 'liked' ? at + total / 100 : total;
}
