/** Nearness to the papers the reader liked, less nearness to those disliked. */
import type { Paper } from '../../paper.ts';
import { type Corpus, dot } from '../corpus.ts';
import type { Evidence } from '../evidence.ts';
import type { Example } from '../rank.ts';

const WEIGHT = { like: 1, save: 1, read: 0.4, dislike: -0.7 } as const;
/** Papers without anything in common still share this much of their common words. */
const FLOOR = 0.04;
const SLOPE = 3;

export function likedEvidence(
  examples: readonly Example[],
  corpus: Corpus,
): (paper: Paper) => readonly Evidence[] {
  const known = examples.map((example) => ({ ...example, vector: corpus.vectorOf(example.paper) }));
  return (paper) => {
    const vector = corpus.vectorOf(paper);
    let near: { title: string; strength: number } | undefined;
    let far: { title: string; strength: number } | undefined;
    for (const example of known) {
      if (example.paper.id === paper.id) continue;
      const strength = SLOPE * Math.max(0, dot(vector, example.vector) - FLOOR) * WEIGHT[example.kind];
      if (strength > (near?.strength ?? 0)) near = { title: example.paper.title, strength };
      if (strength < (far?.strength ?? 0)) far = { title: example.paper.title, strength };
    }
    const evidence: Evidence[] = [];
    if (near !== undefined)
      evidence.push({ name: 'liked', label: `near liked “${near.title}”`, strength: near.strength });
    if (far !== undefined) {
      evidence.push({ name: 'disliked', label: `near disliked “${far.title}”`, strength: far.strength });
    }
    return evidence;
  };
}
