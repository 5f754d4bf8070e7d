/** Bridges without a model: papers of different arXiv groups that share a rare term, quoted side by side. */
import type { BridgeKind } from '../../paper.ts';
import { type BriefPaper, evidenceFor, sentenceAt } from '../corpus.ts';
import type { DraftBridge } from '../draft.ts';
import { fieldOfPaper } from '../fields.ts';
import type { Frequency } from '../frequencies.ts';
import { injectionIn } from '../injection.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

export interface BridgeCandidate {
  readonly papers: readonly [BriefPaper, BriefPaper];
  readonly score: number;
  /** The best shared term, as either paper writes it. */
  readonly label: string;
  readonly phrases: readonly [Phrase, Phrase];
}

const LEAST_SCORE = 9.5;
const METHOD =
  /\b(?:networks?|algorithms?|methods?|models?|transforms?|sampling|samplers?|estimat\w+|learning|optimi[sz]ation|diffusion|regression|kernels?|transformers?|processes|inference|descent|programming|codes?|encod\w+|decod\w+|spectroscopy|tomography|microscopy|interferomet\w+|decomposition|factori[sz]ation|flows?|operators?)$/iu;

/** Best first. Every pair has at least one paper of the digest and joins two groups. */
export function bridgeCandidates(
  papers: readonly BriefPaper[],
  frequency: Frequency,
): readonly BridgeCandidate[] {
  const phrases = papers.map(phrasesOf);
  const holders = new Map<string, number[]>();
  for (const [index, own] of phrases.entries()) {
    for (const key of own.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  const most = Math.max(2, Math.ceil(papers.length * 0.05));
  const best = new Map<string, BridgeCandidate>();
  for (const [key, at] of holders) {
    if (at.length < 2 || at.length > most) continue;
    for (const [position, i] of at.entries()) {
      for (const j of at.slice(position + 1)) {
        const candidate = candidateOf(key, i, j, papers, phrases, frequency);
        const pair = `${i} ${j}`;
        if (candidate !== undefined && candidate.score > (best.get(pair)?.score ?? 0))
          best.set(pair, candidate);
      }
    }
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || a.papers[0].alias.localeCompare(b.papers[0].alias),
  );
}

function candidateOf(
  key: string,
  i: number,
  j: number,
  papers: readonly BriefPaper[],
  phrases: readonly ReadonlyMap<string, Phrase>[],
  frequency: Frequency,
): BridgeCandidate | undefined {
  const [a, b] = [papers[i], papers[j]];
  const [pa, pb] = [phrases[i]?.get(key), phrases[j]?.get(key)];
  if (a === undefined || b === undefined || pa === undefined || pb === undefined) return undefined;
  if (!a.shown && !b.shown) return undefined;
  const [fa, fb] = [fieldOfPaper(a.ranked.paper), fieldOfPaper(b.ranked.paper)];
  if (fa === undefined || fb === undefined || fa === fb) return undefined;
  const score = rarity(pa.stems, frequency);
  if (score < LEAST_SCORE) return undefined;
  const bonus = (a.shown && b.shown ? 1 : 0) + (pa.sentence === 0 ? 0.7 : 0) + (pb.sentence === 0 ? 0.7 : 0);
  const label = pb.surface.length < pa.surface.length ? pb.surface : pa.surface;
  return { papers: [a, b], score: score + bonus, label, phrases: [pa, pb] };
}

/** Surprise of meeting the phrase twice: words of everyday prose contribute nothing, one word alone has to be very rare. */
function rarity(stems: readonly string[], frequency: Frequency): number {
  const weights = stems.map((stem) => Math.log(1 / frequency(stem)));
  if (stems.length === 1) return 0;
  if (Math.min(...weights) < 2.6) return 0;
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
    const claims = candidate.papers.flatMap((paper, side) => {
      const number = quotedSentence(paper, candidate.phrases[side]?.surface ?? candidate.label);
      const evidence = number === undefined ? undefined : evidenceFor(paper, number);
      return evidence === undefined ? [] : [{ text: evidence.quote, evidence: [evidence] }];
    });
    if (claims.length < 2) continue;
    for (const paper of candidate.papers) used.add(paper);
    bridges.push({
      kind: kindOf(candidate),
      label: plainLabel(candidate.label),
      papers: candidate.papers.map((one) => one.id),
      claims,
    });
  }
  return bridges;
}

/** The first sentence of the abstract with the term, else the title. */
function quotedSentence(paper: BriefPaper, surface: string): number | undefined {
  const wanted = surface.toLowerCase();
  const numbers = [...paper.sentences.keys()].map((index) => index + 1);
  return [...numbers, 0].find((number) => {
    const sentence = sentenceAt(paper, number) ?? '';
    return sentence.toLowerCase().includes(wanted) && injectionIn(sentence) === undefined;
  });
}

function kindOf(candidate: BridgeCandidate): BridgeKind {
  return METHOD.test(candidate.label) ? 'shared-method' : 'same-problem';
}

/** Lower case except for names and acronyms. */
function plainLabel(label: string): string {
  return label.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
