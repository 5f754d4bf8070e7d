/** Bridges without a model: papers of different arXiv groups that share a rare term, quoted side by side. */
import type { BridgeKind } from '../../paper.ts';
import { type TokenMemo, tokensOf } from '../../text/tokens.ts';
import { type BriefPaper, evidenceFor, sentenceAt } from '../corpus.ts';
import type { DraftBridge } from '../draft.ts';
import { fieldOfPaper } from '../fields.ts';
import type { Frequency } from '../frequencies.ts';
import { injectionIn } from '../injection.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

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
  readonly score: number;
}

const LEAST_SCORE = 9.5;
const METHOD =
  /\b(?:networks?|algorithms?|methods?|models?|transforms?|transport|sampling|samplers?|propagation|estimat\w+|learning|optimi[sz]ation|diffusion|regression|kernels?|transformers?|processes|inference|descent|programming|codes?|encod\w+|decod\w+|spectroscopy|tomography|microscopy|interferomet\w+|decomposition|factori[sz]ation|flows?|operators?)$/iu;

const USED =
  /\b(?:us(?:e|es|ed|ing)|via|based on|runs?|running|appl(?:y|ies|ied|ying)|employ\w*|leverag\w*|by means of|combin\w+)\b/iu;

/** Best first. Every pair has at least one paper of the digest and joins two groups. */
export function bridgeCandidates(
  papers: readonly BriefPaper[],
  frequency: Frequency,
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
  return [...pairs.values()]
    .map(({ papers: pair, terms }): BridgeCandidate => {
      const best = apart(terms);
      const both = pair[0].shown && pair[1].shown ? 1 : 0;
      return { papers: pair, terms: best, score: both + (best[0]?.score ?? 0) + 0.4 * (best[1]?.score ?? 0) };
    })
    .sort((a, b) => b.score - a.score || a.papers[0].alias.localeCompare(b.papers[0].alias));
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
  const score = rarity(a.stems, frequency);
  if (score < LEAST_SCORE) return undefined;
  const inTitles = (a.sentence === 0 ? 0.7 : 0) + (b.sentence === 0 ? 0.7 : 0);
  return {
    stems: a.stems,
    label: b.surface.length < a.surface.length ? b.surface : a.surface,
    score: score + inTitles,
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
): readonly DraftBridge[] {
  const used = new Set<BriefPaper>();
  const bridges: DraftBridge[] = [];
  for (const candidate of bridgeCandidates(papers, frequency)) {
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
      label: candidate.terms.map((term) => plainLabel(term.label)).join(', '),
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

/** Lower case except for names and acronyms. */
function plainLabel(label: string): string {
  return label.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
