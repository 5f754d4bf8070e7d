/** What recurs in the titles of an interest. */
import { tokensOf } from '../../text/words/tokens.ts';
import { plainLabel, readsAsLabel } from '../extract/phrases.ts';
import { frequencyOf, idfOf } from '../frequencies.ts';
import type { RollUpInterest, RollUpPaper } from './model.ts';

const MOST_TERMS = 4;
/** Words that everybody uses make no term of an interest. */
const LEAST_TELLING = 2.2;

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
export function termsOf(
  papers: readonly RollUpPaper[],
  before: readonly RollUpPaper[],
): RollUpInterest['terms'] {
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
