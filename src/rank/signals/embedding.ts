/** Nearness in the space of an embeddings server that the reader has configured: one more signal, added to the others. */
import type { Message } from '../../messages/message.ts';
import type { Paper } from '../../paper.ts';
import type { ScoreEvidence } from '../evidence.ts';

/** Vectors of unit length, all of one model. */
export interface Meaning {
  /** By paper id. */
  readonly papers: ReadonlyMap<string, Float32Array>;
  /** Each interest with the vectors of its text and of the papers liked for it; without a name what was liked for none. */
  readonly interests: readonly {
    readonly name: string | undefined;
    readonly vectors: readonly Float32Array[];
  }[];
}

/** Cosines differ from model to model: only papers of one pool can be compared, and few say nothing of what is usual. */
const FEWEST = 20;
/** Beside words, names and the space that ships: it may lift a paper over the threshold, not onto the top by itself. */
const STRENGTH = 0.3;
const FROM = 1;
const MOST = 4;

export function embeddingEvidence(
  meaning: Meaning | undefined,
  pool: readonly Paper[],
): (paper: Paper) => readonly ScoreEvidence[] {
  if (meaning === undefined || meaning.interests.length === 0) return () => [];
  const nearest = new Map<string, { readonly near: number; readonly name: string | undefined }>();
  for (const { id } of pool) {
    const vector = meaning.papers.get(id);
    if (vector === undefined) continue;
    let best: { near: number; name: string | undefined } | undefined;
    for (const { name, vectors } of meaning.interests) {
      const near = nearness(vector, vectors);
      if (best === undefined || near > best.near) best = { near, name };
    }
    if (best !== undefined) nearest.set(id, best);
  }
  if (nearest.size < FEWEST) return () => [];
  const values = [...nearest.values()].map(({ near }) => near).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  if (deviation === 0) return () => [];
  return ({ id }) => {
    const found = nearest.get(id);
    const above = found === undefined ? 0 : (found.near - mean) / deviation - FROM;
    if (found === undefined || above <= 0) return [];
    const label: Message =
      found.name === undefined ? ['meaning-near-marked'] : ['meaning-near-interest', found.name];
    return [{ name: 'embedding', label, strength: STRENGTH * Math.min(MOST, above) }];
  };
}

/** The cosine with the nearest vector, and a little of the mean of all. */
function nearness(vector: Float32Array, others: readonly Float32Array[]): number {
  let most = -1;
  let sum = 0;
  for (const other of others) {
    let dot = 0;
    for (let i = 0; i < vector.length; i++) dot += (vector[i] ?? 0) * (other[i] ?? 0);
    most = Math.max(most, dot);
    sum += dot;
  }
  return others.length === 0 ? -1 : 0.7 * most + (0.3 * sum) / others.length;
}
