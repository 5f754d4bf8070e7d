/** What feedback does to the order of a list. */
import type { PaperId } from '../../../paper.ts';
import type { ScoredId } from '../library/reader.ts';

/** A paper that changes places with a neighbour of the same score has not moved. */
const LEAST = 0.01;

/** Papers whose score rises or falls and that change their place; the one that was marked does not count itself. */
export function movesBetween(
  before: readonly ScoredId[],
  after: readonly ScoredId[],
  marked?: PaperId,
): { readonly up: number; readonly down: number } {
  const places = new Map(before.map((row, place) => [row.id, { place, score: row.score ?? 0 }]));
  let [up, down] = [0, 0];
  after.forEach((row, place) => {
    const was = places.get(row.id);
    if (was === undefined || row.id === marked || was.place === place) return;
    const gain = (row.score ?? 0) - was.score;
    if (gain >= LEAST && place < was.place) up++;
    if (gain <= -LEAST && place > was.place) down++;
  });
  return { up, down };
}
