/** `at least` where the sources say `at most`: a bound on the other side. */
import type { SentenceReading } from '../reading.ts';

const LEAST = /\b(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of)\b/iu;
const MOST = /\b(?:at most|no (?:more|greater) than|not (?:more|greater) than|up to|a maximum of)\b/iu;

/** The words of the claim's bound, where the sentence that it comes from only has the other one. */
export function otherBound(claim: SentenceReading, source: SentenceReading | undefined): string | undefined {
  if (source === undefined) return undefined;
  for (const [own, other] of [
    [LEAST, MOST],
    [MOST, LEAST],
  ] as const) {
    const written = own.exec(claim.text)?.[0];
    if (written !== undefined && other.test(source.text) && !own.test(source.text)) return written;
  }
  return undefined;
}
