/**
 * What arxiv-sanity-lite computes every day before it can rank, as its compute.py has it (github.com/karpathy/arxiv-sanity-lite):
 * tf-idf of the words and pairs of words of every paper, read twice, the 10,000 most common features. Written anew.
 */
import type { Paper } from '../../src/paper.ts';

const MOST_FEATURES = 10_000;
const LEAST_PAPERS = 5;
const MOST_SHARE = 0.5;
const WORD = /\b[a-z_][a-z0-9_]+\b/g;
/** The commonest of scikit-learn's 318 English stop words: what they hold is left out, and a few more words would change little. */
const STOP = new Set(
  (
    'about above after again all also although am an and any are as at be because been before being below between both but by can ' +
    'cannot could do down during each either else ever every few find first for former found from further get give had has have he hence ' +
    'her here him his how however if in indeed interest into is it its itself keep last least less made many may me might more most much ' +
    'must my never no none nor not now of off often on once one only onto or other others our out over own part per perhaps please same ' +
    'see seem several she should show since so some still such than that the their them then there these they this those through thus to ' +
    'together too toward under until up upon us very via was we well were what when where whether which while who whole why will with ' +
    'within without would yet you your'
  ).split(' '),
);

interface SparseRow {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

export function sanityFeatures(papers: readonly Paper[]): SparseRow[] {
  const vocabulary = vocabularyOf(papers);
  return papers.map((paper) => transform(paper, vocabulary, papers.length));
}

function termsOf({ title, abstract, authors }: Paper): string[] {
  const text = [title, abstract, authors.join(' ')].join(' ').normalize('NFKD').toLowerCase();
  const words = (text.match(WORD) ?? []).filter((word) => !STOP.has(word));
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

type Vocabulary = ReadonlyMap<string, { readonly feature: number; readonly papers: number }>;

function vocabularyOf(papers: readonly Paper[]): Vocabulary {
  const counts = new Map<string, { papers: number; uses: number }>();
  for (const paper of papers) {
    const terms = termsOf(paper);
    for (const term of terms) {
      const known = counts.get(term);
      if (known === undefined) counts.set(term, { papers: 0, uses: 1 });
      else known.uses += 1;
    }
    for (const term of new Set(terms)) (counts.get(term) ?? { papers: 0 }).papers += 1;
  }
  const kept = [...counts]
    .filter(([, one]) => one.papers >= LEAST_PAPERS && one.papers <= MOST_SHARE * papers.length)
    .sort((a, b) => b[1].uses - a[1].uses)
    .slice(0, MOST_FEATURES);
  return new Map(kept.map(([term, one], feature) => [term, { feature, papers: one.papers }]));
}

/** Sublinear counts, smooth idf, length 1. */
function transform(paper: Paper, vocabulary: Vocabulary, count: number): SparseRow {
  const uses = new Map<number, { n: number; papers: number }>();
  for (const term of termsOf(paper)) {
    const known = vocabulary.get(term);
    if (known === undefined) continue;
    const used = uses.get(known.feature);
    if (used === undefined) uses.set(known.feature, { n: 1, papers: known.papers });
    else used.n += 1;
  }
  const weights = Float32Array.from(
    uses.values(),
    ({ n, papers }) => (1 + Math.log(n)) * (Math.log((1 + count) / (1 + papers)) + 1),
  );
  const length = Math.hypot(...weights) || 1;
  return { features: Uint32Array.from(uses.keys()), weights: weights.map((one) => one / length) };
}
