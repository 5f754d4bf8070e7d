/** Themes without a model: papers whose words agree, labelled by the phrase that is theirs and not the others'. */
import type { PaperId } from '../../paper.ts';
import { type TokenMemo, tokensOf } from '../../text/tokens.ts';
import type { BriefPaper } from '../corpus.ts';
import type { DraftTheme } from '../draft.ts';
import type { Frequency } from '../frequencies.ts';
import { idfOf } from '../frequencies.ts';
import { dot, unitVector } from './lexrank.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

const LEAST_LIKENESS = 0.12;

/** At most `limit` themes of at least two papers, larger first. A theme without a telling label is none. */
export function extractiveThemes(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  limit: number,
): readonly DraftTheme[] {
  const idf = idfOf(frequency);
  const vectors = papers.map((paper) =>
    unitVector(
      [
        ...tokensOf(paper.title),
        ...tokensOf(paper.title),
        ...paper.sentences.flatMap((one) => tokensOf(one)),
      ],
      idf,
    ),
  );
  const likeness = vectors.map((a) => vectors.map((b) => dot(a, b)));
  const taken = new Set<string>();
  const memo: TokenMemo = new Map();
  const phrases = papers.map((paper) => phrasesOf(paper, memo));
  return clusters(likeness)
    .filter((cluster) => cluster.length > 1 && cluster.length <= Math.max(2, papers.length * 0.6))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .flatMap((cluster): readonly DraftTheme[] => {
      const label = labelOf(new Set(cluster), phrases, frequency, taken);
      if (label === undefined) return [];
      taken.add(label.toLowerCase());
      const ids: readonly PaperId[] = cluster.flatMap((index) => papers[index]?.id ?? []);
      return [{ label, papers: ids, claims: [] }];
    })
    .slice(0, limit);
}

/** Average-link agglomeration: joins the two most alike groups until none are alike enough. */
function clusters(likeness: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups: number[][] = likeness.map((_, index) => [index]);
  for (;;) {
    let best = LEAST_LIKENESS;
    let pair: readonly [number, number] | undefined;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const value = between(groups[i] ?? [], groups[j] ?? [], likeness);
        if (value > best) [best, pair] = [value, [i, j]];
      }
    }
    if (pair === undefined) return groups;
    const [i, j] = pair;
    groups[i] = [...(groups[i] ?? []), ...(groups[j] ?? [])].sort((a, b) => a - b);
    groups.splice(j, 1);
  }
}

function between(
  a: readonly number[],
  b: readonly number[],
  likeness: readonly (readonly number[])[],
): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += likeness[i]?.[j] ?? 0;
  return sum / (a.length * b.length);
}

/** Class-based tf-idf: many papers inside, few outside, rare in general; two words read better than one. */
function labelOf(
  members: ReadonlySet<number>,
  phrases: readonly ReadonlyMap<string, Phrase>[],
  frequency: Frequency,
  taken: ReadonlySet<string>,
): string | undefined {
  const inside = new Map<string, { count: number; surface: string; stems: readonly string[] }>();
  for (const member of members) {
    for (const [key, phrase] of phrases[member] ?? []) {
      const known = inside.get(key);
      inside.set(key, {
        count: (known?.count ?? 0) + 1,
        surface: known?.surface ?? phrase.surface,
        stems: phrase.stems,
      });
    }
  }
  const outside = phrases.filter((_, index) => !members.has(index));
  let best: string | undefined;
  let bestValue = 0;
  for (const [key, { count, surface, stems }] of inside) {
    if (count < Math.max(2, members.size / 2) || stems.length > 3 || taken.has(surface.toLowerCase()))
      continue;
    const weights = stems.map((stem) => Math.log(1 / frequency(stem)));
    if (Math.min(...weights) < 2.2 || (stems.length === 1 && (weights[0] ?? 0) < 4)) continue;
    const others = outside.filter((others) => others.has(key)).length / Math.max(1, outside.length);
    const share = count / members.size;
    const value =
      (share - others) * weights.reduce((sum, one) => sum + one, 0) * (stems.length === 1 ? 0.8 : 1);
    if (value > bestValue) [best, bestValue] = [surface, value];
  }
  return best?.replace(/^\p{Lu}(?=\p{Ll}+)/u, (letter) => letter.toLowerCase());
}
