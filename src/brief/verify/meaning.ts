/**
 * Whether a claim says of its words what the sources say of them: checks that look at sentences, not at single words. Each
 * finds at most one thing and says what and where.
 */

import { replacedWord } from './checks/alignment.ts';
import { exchangedName, exchangedNumber, otherRate, otherUnit } from './checks/binding.ts';
import { otherBound } from './checks/bounds.ts';
import { lostHedge, type Nearest, otherRank, stepBeyond } from './checks/certainty.ts';
import { inventedClause } from './checks/clauses.ts';
import { turnedComparison } from './checks/comparison.ts';
import { turnedDirection } from './checks/direction.ts';
import { mixedUp } from './checks/mixture.ts';
import { addedNegation, lostNegation } from './checks/negation.ts';
import { ROOT, type Source } from './evidence-base.ts';
import type { Problem } from './problem.ts';
import type { SentenceReading } from './reading.ts';

/** What is wrong with what the claim says, as far as code can tell. `aliases`: how the sources are called. */
export function meaningProblems(
  claim: SentenceReading,
  cited: readonly Source[],
  aliases: string,
): readonly Problem[] {
  const sources = cited.flatMap((source) => source.readings);
  const nearest = nearestOf(claim, sources);
  const knows = (stem: string): boolean =>
    cited.some((source) => source.stems.has(stem) || source.roots.has(stem.slice(0, ROOT)));
  const found = <T>(value: T | undefined, problem: (value: T) => Problem): readonly Problem[] =>
    value === undefined ? [] : [problem(value)];
  return [
    ...found(addedNegation(claim, sources), (words) => ({
      kind: 'negation',
      detail: `${aliases} says it without the negation “${words}”`,
    })),
    ...found(lostNegation(claim, sources), (words) => ({
      kind: 'negation',
      detail: `${aliases} denies it: “${words}”`,
    })),
    ...found(turnedDirection(claim, sources), (word) => ({
      kind: 'direction',
      detail: `“${word}” is the opposite of what ${aliases} says`,
    })),
    ...found(turnedComparison(claim, sources), (word) => ({
      kind: 'comparison',
      detail: `“${word}” compares the other way round in ${aliases}`,
    })),
    ...found(otherBound(claim, nearest?.source), (words) => ({
      kind: 'direction',
      detail: `“${words}” is the bound on the other side of what ${aliases} says`,
    })),
    ...found(otherUnit(claim, sources) ?? otherRate(claim, sources), ({ written, instead }) => ({
      kind: 'unit',
      detail: `“${written}” is “${instead}” in ${aliases}`,
    })),
    ...found(replacedWord(claim, nearest?.source), ({ written, instead }) => ({
      kind: 'binding',
      detail: `“${written}” stands where ${aliases} says “${instead}”`,
    })),
    ...found(exchangedNumber(claim, sources), ({ written, instead }) => ({
      kind: 'binding',
      detail: `“${written}” stands where ${aliases} says “${instead}”`,
    })),
    ...found(exchangedName(claim, sources), ({ written, instead }) => ({
      kind: 'binding',
      detail: `“${written}” stands where ${aliases} says “${instead}”`,
    })),
    ...found(stepBeyond(claim, nearest, sources), (name) => ({
      kind: 'certainty',
      detail: `${aliases} does not go as far as “${name}”`,
    })),
    ...found(lostHedge(claim, nearest), (hedge) => ({
      kind: 'certainty',
      detail: `${aliases} says it with “${hedge}”`,
    })),
    ...found(otherRank(claim, sources), (name) => ({
      kind: 'binding',
      detail: `${aliases} does not say “${name}”`,
    })),
    ...found(mixedUp(claim, cited), (written) => ({
      kind: 'mixed',
      detail: `“${written}” is said of another paper than the one of ${aliases} that says it`,
    })),
    ...found(inventedClause(claim, knows), (words) => ({
      kind: 'clause',
      detail: `nothing in ${aliases} bears “${words}”`,
    })),
  ];
}

/** The sentence that carries most of the claim's weight. */
function nearestOf(claim: SentenceReading, sources: readonly SentenceReading[]): Nearest | undefined {
  const own = new Map(claim.words.map(({ stem, weight }) => [stem, weight] as const));
  const whole = [...own.values()].reduce((sum, weight) => sum + weight, 0);
  let best: Nearest | undefined;
  for (const source of sources) {
    const there = new Set(source.words.map(({ stem }) => stem));
    let carried = 0;
    for (const [stem, weight] of own) if (there.has(stem)) carried += weight;
    const share = whole === 0 ? 0 : carried / whole;
    if (share > (best?.share ?? 0)) best = { source, share };
  }
  return best;
}
