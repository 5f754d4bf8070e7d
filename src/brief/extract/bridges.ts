/** Bridges without a model: papers of different arXiv groups that share a rare term, quoted side by side. */
import type { BridgeKind } from '../../paper.ts';
import { type TokenMemo, tokensOf } from '../../text/tokens.ts';
import { type BriefPaper, evidenceFor, sentenceAt } from '../corpus.ts';
import type { DraftBridge } from '../draft.ts';
import { fieldOfPaper } from '../fields.ts';
import type { Frequency } from '../frequencies.ts';
import { injectionIn } from '../injection.ts';
import type { Likeness } from '../input.ts';
import { type Phrase, phrasesOf, plainLabel, readsAsLabel } from './phrases.ts';

export interface BridgeCandidate {
  readonly papers: readonly [BriefPaper, BriefPaper];
  readonly score: number;
  /** Shared terms, the rarest first, without words in common. */
  readonly terms: readonly SharedTerm[];
}

interface SharedTerm {
  readonly stems: readonly string[];
  /** As the paper writes it that writes it shorter. */
  readonly label: string;
  /** How surprising it is to meet it twice, and the same with what standing in titles adds. */
  readonly rare: number;
  readonly score: number;
}

/** How rare shared terms have to be, where the papers are strangers by their meaning and where they are alike. */
const LEAST_SCORE = 9.5;
const LEAST_ALIKE = 8;
/** What likeness from 0 to 1 adds to the rarity of the terms. */
const OF_LIKENESS = 4;
/** From so much likeness on a model is shown two papers that share no rare term at all. */
const VERY_ALIKE = 0.5;
/** Papers that the space puts further apart than this share a word and not a subject. */
const STRANGERS = -0.05;
const METHOD =
  /\b(?:networks?|algorithms?|methods?|models?|transforms?|transport|sampling|samplers?|propagation|estimat\w+|learning|optimi[sz]ation|diffusion|regression|kernels?|transformers?|processes|inference|descent|programming|codes?|encod\w+|decod\w+|spectroscopy|tomography|microscopy|interferomet\w+|decomposition|factori[sz]ation|flows?|operators?)$/iu;

const USED =
  /\b(?:us(?:e|es|ed|ing)|via|based on|runs?|running|appl(?:y|ies|ied|ying)|employ\w*|leverag\w*|by means of|combin\w+)\b/iu;

/** Best first. Every pair has at least one paper of the digest and joins two groups; without terms it is for a model to judge. */
export function bridgeCandidates(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  likeness?: Likeness,
): readonly BridgeCandidate[] {
  const memo: TokenMemo = new Map();
  const phrases = papers.map((paper) => phrasesOf(paper, memo));
  const holders = new Map<string, number[]>();
  for (const [index, own] of phrases.entries()) {
    for (const key of own.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  // What many papers of today share is the day's talk and no bridge.
  const most = Math.max(4, Math.ceil(papers.length * 0.04));
  const pairs = new Map<string, { papers: readonly [BriefPaper, BriefPaper]; terms: SharedTerm[] }>();
  for (const [key, at] of holders) {
    if (at.length < 2 || at.length > most) continue;
    for (const [position, i] of at.entries()) {
      for (const j of at.slice(position + 1)) {
        const [a, b] = [papers[i], papers[j]];
        const term = sharedTerm(phrases[i]?.get(key), phrases[j]?.get(key), frequency);
        if (a === undefined || b === undefined || term === undefined || !crossesFields(a, b)) continue;
        const pair = pairs.get(`${i} ${j}`) ?? { papers: [a, b], terms: [] };
        pair.terms.push(term);
        pairs.set(`${i} ${j}`, pair);
      }
    }
  }
  for (const [i, j] of likeness === undefined ? [] : alikePairs(papers, likeness)) {
    const [a, b] = [papers[i], papers[j]];
    if (a !== undefined && b !== undefined && !pairs.has(`${i} ${j}`))
      pairs.set(`${i} ${j}`, { papers: [a, b], terms: [] });
  }
  return [...pairs.values()]
    .flatMap((pair) => candidate(pair, likeness) ?? [])
    .sort((a, b) => b.score - a.score || a.papers[0].alias.localeCompare(b.papers[0].alias));
}

/** Undefined where the shared terms are too common for how far apart the papers are. */
function candidate(
  {
    papers: pair,
    terms,
  }: { readonly papers: readonly [BriefPaper, BriefPaper]; readonly terms: readonly SharedTerm[] },
  likeness: Likeness | undefined,
): BridgeCandidate | undefined {
  const best = apart(terms);
  const alike = likeness?.(pair[0].id, pair[1].id) ?? 0;
  const lift = OF_LIKENESS * Math.max(0, alike);
  const rarest = Math.max(0, ...best.map(({ rare }) => rare));
  if (best.length > 0 && (alike < STRANGERS || rarest + lift < LEAST_SCORE)) return undefined;
  const both = pair[0].shown && pair[1].shown ? 1 : 0;
  return {
    papers: pair,
    terms: best,
    score: both + lift + (best[0]?.score ?? 0) + 0.4 * (best[1]?.score ?? 0),
  };
}

/** Pairs of two fields that mean much the same, whatever words they share. */
function alikePairs(
  papers: readonly BriefPaper[],
  likeness: Likeness,
): readonly (readonly [number, number])[] {
  return papers.flatMap((a, i) =>
    a.shown
      ? papers.flatMap((b, j): (readonly [number, number])[] =>
          j > i && crossesFields(a, b) && likeness(a.id, b.id) >= VERY_ALIKE ? [[i, j]] : [],
        )
      : [],
  );
}

function crossesFields(a: BriefPaper, b: BriefPaper): boolean {
  const [one, other] = [fieldOfPaper(a.ranked.paper), fieldOfPaper(b.ranked.paper)];
  return (a.shown || b.shown) && one !== undefined && other !== undefined && one !== other;
}

function sharedTerm(
  a: Phrase | undefined,
  b: Phrase | undefined,
  frequency: Frequency,
): SharedTerm | undefined {
  if (a === undefined || b === undefined) return undefined;
  const rare = rarity(a.stems, frequency);
  if (rare < LEAST_ALIKE || !readsAsLabel(a)) return undefined;
  const shorter = b.surface.length < a.surface.length ? b : a;
  const inTitles = (a.sentence === 0 ? 0.7 : 0) + (b.sentence === 0 ? 0.7 : 0);
  return {
    stems: a.stems,
    label: plainLabel(a.isCased && !b.isCased ? a : b.isCased && !a.isCased ? b : shorter, frequency),
    rare,
    score: rare + inTitles,
  };
}

/** The best terms that share no word: `belief propagation` and `flagged lattice`. */
function apart(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  const chosen: SharedTerm[] = [];
  for (const term of [...terms].sort((a, b) => b.score - a.score)) {
    if (chosen.length < 2 && !chosen.some((one) => one.stems.some((stem) => term.stems.includes(stem))))
      chosen.push(term);
  }
  return chosen;
}

/** Surprise of meeting the phrase twice: words of everyday prose contribute nothing, one word alone has to be very rare. */
function rarity(stems: readonly string[], frequency: Frequency): number {
  const weights = stems.map((stem) => Math.log(1 / frequency(stem)));
  if (stems.length === 1 || stems.some((stem) => stem.length < 3)) return 0;
  if (Math.min(...weights) < (stems.length > 2 ? 1.5 : 2.6)) return 0;
  return weights.reduce((sum, weight) => sum + weight, 0) * (stems.length > 2 ? 0.85 : 1);
}

/** At most `limit` bridges, no paper in more than one of them. */
export function extractiveBridges(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  limit: number,
  likeness?: Likeness,
): readonly DraftBridge[] {
  const used = new Set<BriefPaper>();
  const bridges: DraftBridge[] = [];
  for (const candidate of bridgeCandidates(papers, frequency, likeness)) {
    if (bridges.length === limit) break;
    if (candidate.papers.some((paper) => used.has(paper))) continue;
    const claims = candidate.papers.flatMap((paper) => {
      const number = quotedSentence(paper, candidate.terms);
      const evidence = number === undefined ? undefined : evidenceFor(paper, number);
      return evidence === undefined ? [] : [{ text: evidence.quote, evidence: [evidence] }];
    });
    if (claims.length < 2) continue;
    for (const paper of candidate.papers) used.add(paper);
    bridges.push({
      kind: kindOf(
        candidate,
        claims.map(({ text }) => text),
      ),
      label: candidate.terms.map((term) => term.label).join(', '),
      papers: candidate.papers.map((one) => one.id),
      claims,
    });
  }
  return bridges;
}

/** The sentence of the abstract that holds most of the terms, the first of several; the title where no sentence does. */
function quotedSentence(paper: BriefPaper, terms: readonly SharedTerm[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const number of [...paper.sentences.keys()].map((index) => index + 1).concat(0)) {
    const sentence = sentenceAt(paper, number) ?? '';
    const words = ` ${tokensOf(sentence).join(' ')} `;
    const held = terms
      .filter(({ stems }) => words.includes(` ${stems.join(' ')} `))
      .reduce((sum, { score }) => sum + score, 0);
    if (held > most && injectionIn(sentence) === undefined) [best, most] = [number, held];
  }
  return best;
}

/** A term that names a method, or that both sentences say they use, is a shared method; anything else a shared problem. */
function kindOf({ terms }: BridgeCandidate, quotes: readonly string[]): BridgeKind {
  return terms.some(({ label }) => METHOD.test(label)) || quotes.every((quote) => USED.test(quote))
    ? 'shared-method'
    : 'same-problem';
}
