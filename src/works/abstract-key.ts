/** Abstracts compared by their words: the second witness beside title and author. */
import { titleKey } from './title-key.ts';

/** Words of four letters and more: the others are in every abstract. */
function contentWords(abstract: string): ReadonlySet<string> {
  return new Set(
    titleKey(abstract)
      .split(' ')
      .filter((word) => word.length > 3),
  );
}

/** An abstract of fewer words is a teaser or a note of a removal, and proves nothing. */
const ENOUGH_WORDS = 25;

export interface Overlap {
  /** The share of the shorter abstract's words that the longer one has too. */
  readonly contained: number;
  /** The share of all words that both have: an abstract that was extended is contained, but not equal. */
  readonly equal: number;
}

/** Undefined where one of the abstracts says too little. */
export function abstractOverlap(a: string, b: string): Overlap | undefined {
  const left = contentWords(a);
  const right = contentWords(b);
  const fewer = Math.min(left.size, right.size);
  if (fewer < ENOUGH_WORDS) return undefined;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return { contained: shared / fewer, equal: shared / (left.size + right.size - shared) };
}

/** How an abstract begins, without spaces and case; undefined for a short one. */
export function abstractKey(abstract: string): string | undefined {
  const key = titleKey(
    abstract.replace(/^(?:abstract|summary|background)\b[.:\s]*/i, '').slice(0, 120),
  ).replaceAll(' ', '');
  return abstract.length < 300 ? undefined : key.slice(0, 48);
}
