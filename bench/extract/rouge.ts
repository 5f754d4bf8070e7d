/** ROUGE-1, -2 and -L F1 with light stemming, the best over the references: the measure the sentence ranker is trained for. */

const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ingly', ''],
  ['edly', ''],
  ['ies', 'i'],
  ['sses', 'ss'],
  ['ments', 'ment'],
  ['ing', ''],
  ['ed', ''],
  ['es', 'e'],
  ['ly', ''],
  ['s', ''],
];

export function rougeWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).map((word) => {
    if (word.length <= 3) return word;
    const rule = SUFFIXES.find(([suffix]) => word.endsWith(suffix) && word.length - suffix.length >= 3);
    return rule === undefined ? word : word.slice(0, -rule[0].length) + rule[1];
  });
}

/** Best F1 of unigrams, bigrams and longest common subsequence over the references, 0 to 1 each. */
export function rouge(candidate: string, references: readonly string[]): readonly [number, number, number] {
  const words = rougeWords(candidate);
  const all = references.map(rougeWords);
  const best = (of: (reference: readonly string[]) => number): number => Math.max(0, ...all.map(of));
  return [
    best((one) => overlap(words, one, 1)),
    best((one) => overlap(words, one, 2)),
    best((one) => common(words, one)),
  ];
}

function overlap(a: readonly string[], b: readonly string[], n: number): number {
  const counts = grams(b, n);
  let shared = 0;
  for (const [gram, count] of grams(a, n)) shared += Math.min(count, counts.get(gram) ?? 0);
  const size = Math.max(0, a.length - n + 1) + Math.max(0, b.length - n + 1);
  return shared === 0 ? 0 : (2 * shared) / size;
}

function grams(words: readonly string[], n: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return a.length === 0 ? 0 : (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}
