/** Themes without a model: papers whose words agree, labelled by the phrase that is theirs and not the others'. */
import type { Profile } from '../../config/schema.ts';
import type { PaperId } from '../../paper.ts';
import { tokensOf } from '../../text/words/tokens.ts';
import type { BriefPaper } from '../corpus.ts';
import type { DraftTheme } from '../draft.ts';
import type { Frequency } from '../frequencies.ts';
import { idfOf } from '../frequencies.ts';
import { dot, unitVector } from './lexrank.ts';
import { type Phrase, phrasesOf, plainLabel, readsAsLabel } from './phrases.ts';

const LEAST_LIKENESS = 0.12;
/** Surprise (natural log) of the words of a label, of its last word, and of a label of one word. */
const LEAST_TELLING = 1.9;
const LEAST_AT_THE_END = 1;
const TELLING_ALONE = 4;
/** What half of all papers are about, by stems. */
const COMMONPLACES: readonly string[] = [
  'neural network',
  'deep neural network',
  'convolut neural network',
  'languag model',
  'larg languag model',
  'visual languag model',
  'vision languag model',
  'foundat model',
  'deep learn',
  'machin learn',
  'reinforc learn',
  'spatial distribut',
  'visual represent',
  'train data',
  'linear regress',
  'bayesian infer',
  'support vector',
  'logist regress',
  'gradient descent',
  'mont carlo',
  'mont carlo simul',
  'time seri',
  'optim problem',
  'numer simul',
  'comput cost',
  'artifici intellig',
  'gener model',
  'diffus model',
  'attent mechan',
  'data set',
];

/** At most `limit` themes of at least two papers, larger first. A theme without a telling label is none. */
export function extractiveThemes(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  limit: number,
  profile?: Profile,
): readonly DraftTheme[] {
  const idf = idfOf(frequency);
  const vectors = papers.map((paper) =>
    unitVector(
      // The title counts twice.
      [...(paper.reading[0]?.tokens ?? []), ...paper.reading.flatMap(({ tokens }) => tokens)],
      idf,
    ),
  );
  const likeness = vectors.map((a) => vectors.map((b) => dot(a, b)));
  const taken = new Set<string>(COMMONPLACES);
  const saysInterest = interestWords(profile ?? { interests: [] });
  const phrases = papers.map((paper) => phrasesOf(paper.reading, 4));
  return clusters(likeness)
    .filter((cluster) => cluster.length > 1 && cluster.length <= Math.max(2, papers.length * 0.6))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .flatMap((cluster): readonly DraftTheme[] => {
      const found = labelOf(cluster, phrases, frequency, taken, saysInterest);
      if (found === undefined) return [];
      taken.add(found.phrase.stems.join(' '));
      const ids: readonly PaperId[] = found.holders.flatMap((index) => papers[index]?.id ?? []);
      return [{ label: plainLabel(found.phrase, frequency), papers: ids, claims: [] }];
    })
    .slice(0, limit);
}

/** Whether stems are the reader's own words, together in the name and phrases of an interest or side by side in its description. */
type SaysInterest = (stems: readonly string[]) => boolean;

/** What an interest is called, or says of itself, is no news about its papers. */
function interestWords({ interests }: Pick<Profile, 'interests'>): SaysInterest {
  const named = interests.map(({ name, phrases }) => new Set(tokensOf([name, ...phrases].join(' '))));
  const described = interests.map(({ about }) => ` ${tokensOf(about).join(' ')} `);
  return (stems) =>
    named.some((words) => stems.every((stem) => words.has(stem))) ||
    described.some((text) => text.includes(` ${stems.join(' ')} `));
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

/** The last word of a phrase may be common, `optimization`; what stands before it tells which. */
function isTelling(weights: readonly number[]): boolean {
  const last = weights.at(-1) ?? 0;
  const before = weights.slice(0, -1);
  if (before.length === 0) return last >= TELLING_ALONE;
  return last >= LEAST_AT_THE_END && Math.min(...before) >= LEAST_TELLING;
}

interface Inside {
  readonly holders: number[];
  readonly titles: number;
  readonly phrase: Phrase;
}

/** The phrases of a cluster, with who holds them. */
function phrasesInside(
  members: readonly number[],
  phrases: readonly ReadonlyMap<string, Phrase>[],
): ReadonlyMap<string, Inside> {
  const inside = new Map<string, Inside>();
  for (const member of members) {
    for (const [key, phrase] of phrases[member] ?? []) {
      const known = inside.get(key);
      inside.set(key, {
        holders: [...(known?.holders ?? []), member],
        titles: (known?.titles ?? 0) + (phrase.sentence === 0 ? 1 : 0),
        phrase: known === undefined || (phrase.isCased && !known.phrase.isCased) ? phrase : known.phrase,
      });
    }
  }
  return inside;
}

/**
 * Class-based tf-idf: many papers inside, few outside, rare in general. A label stands in a title, and one word alone in
 * two of them; the theme is the papers that hold it.
 */
function labelOf(
  members: readonly number[],
  phrases: readonly ReadonlyMap<string, Phrase>[],
  frequency: Frequency,
  taken: ReadonlySet<string>,
  saysInterest: SaysInterest,
): Inside | undefined {
  const outside = phrases.filter((_, index) => !members.includes(index));
  let best: Inside | undefined;
  let bestValue = 0;
  for (const [key, one] of phrasesInside(members, phrases)) {
    const { holders, titles, phrase } = one;
    const { stems } = phrase;
    if (holders.length < Math.max(2, members.length / 2) || taken.has(key) || !readsAsLabel(phrase)) continue;
    if (titles < (stems.length === 1 ? 2 : 1)) continue;
    if (saysInterest(stems)) continue;
    const weights = stems.map((stem) => Math.log(1 / frequency(stem)));
    if (!isTelling(weights)) continue;
    const others = outside.filter((own) => own.has(key)).length / Math.max(1, outside.length);
    const weight = weights.reduce((sum, value) => sum + value, 0);
    const value =
      (holders.length / members.length - others) *
      weight *
      (1 + 0.25 * (titles - 1)) *
      (stems.length === 1 ? 0.8 : 1);
    if (value > bestValue) [best, bestValue] = [one, value];
  }
  return best;
}
