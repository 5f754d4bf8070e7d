/** Suggestions for mistyped names. */

/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b` (Damerau 1964, restricted). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The candidate nearest to `word`, without regard to case; undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

const MOST_EDITS = 3;

/** The candidates nearest to `word`, all equally near, by name; none where most of the word would have to change. */
export function similar(word: string, candidates: readonly string[]): string[] {
  let best: string[] = [];
  let bestDistance = MOST_EDITS;
  for (const candidate of new Set(candidates)) {
    const longest = Math.max(word.length, candidate.length);
    if (candidate.length < 2 || longest - Math.min(word.length, candidate.length) > MOST_EDITS) continue;
    const distance = editDistance(word, candidate);
    if (distance > bestDistance || distance >= longest * 0.6) continue;
    best = distance < bestDistance ? [candidate] : [...best, candidate];
    bestDistance = distance;
  }
  return best.sort((a, b) => a.localeCompare(b));
}
