/** Bridges without a model: two papers of far fields that share a notion, each quoted where it uses it. */
import { type BriefPaper, evidenceFor } from '../corpus.ts';
import type { DraftBridge } from '../draft.ts';
import type { Frequency } from '../frequencies.ts';
import { injectionIn } from '../injection.ts';
import type { Likeness } from '../input.ts';
import { kindOf } from './kinds.ts';
import { ownWork } from './own-work.ts';
import { type Bar, bridgeCandidates, type SharedTerm } from './pairs.ts';
import { withoutLeadIn } from './tidy.ts';

/** At most `limit` bridges, no paper in more than one of them, no notion twice. */
export function extractiveBridges(
  papers: readonly BriefPaper[],
  frequency: Frequency,
  limit: number,
  likeness?: Likeness,
  bar?: Bar,
): readonly DraftBridge[] {
  const used = new Set<BriefPaper | string>();
  const bridges: DraftBridge[] = [];
  for (const { papers: pair, terms } of bridgeCandidates(papers, frequency, likeness, bar)) {
    if (bridges.length === limit) break;
    const [term] = terms;
    if (term === undefined || used.has(term.key) || pair.some((paper) => used.has(paper))) continue;
    const numbers = pair.map((paper) => quotedSentence(paper, terms));
    const claims = pair.flatMap((paper, at) => {
      const number = numbers[at];
      const evidence = number === undefined ? undefined : evidenceFor(paper, number);
      return evidence === undefined ? [] : [{ text: withoutLeadIn(evidence.quote), evidence: [evidence] }];
    });
    if (claims.length < 2) continue;
    for (const one of [term.key, ...pair]) used.add(one);
    bridges.push({
      kind: kindOf(term, pair, numbers),
      label: terms.map(({ label }) => label).join(', '),
      papers: pair.map(({ id }) => id),
      claims,
    });
  }
  return bridges;
}

/**
 * The sentence in which the paper itself uses what is shared, the first of the best; the title where no sentence does.
 * Undefined where the notion only stands in what was before: in background and complaints.
 */
function quotedSentence(paper: BriefPaper, terms: readonly SharedTerm[]): number | undefined {
  let best: number | undefined;
  let most = 1;
  for (const [number, { runs, tokens }] of paper.reading.entries()) {
    if (runs.length === 0) continue;
    const text = ` ${tokens.join(' ')} `;
    const held = terms.filter(({ key }) => text.includes(` ${key} `)).length;
    const sentence = number === 0 ? paper.title : (paper.sentences[number - 1] ?? '');
    if (held === 0 || injectionIn(sentence) !== undefined) continue;
    const value = held + (number === 0 ? 0.4 : ownWork(sentence));
    if (value > most) [best, most] = [number, value];
  }
  return best;
}
