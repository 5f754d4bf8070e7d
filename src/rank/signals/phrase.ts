/** Exact phrases of an interest. */
import type { Paper } from '../../paper.ts';
import type { Evidence } from '../evidence.ts';
import { type PaperText, phraseMatcher } from '../phrases.ts';

const IN_TITLE = 0.75;
const IN_ABSTRACT = 0.5;
/** Further phrases say little that the first has not said. */
const FURTHER = 0.25;

export function phraseEvidence(
  phrases: readonly string[],
  textOf: (paper: Paper) => PaperText,
): (paper: Paper) => readonly Evidence[] {
  const matchers = phrases.map((phrase) => phraseMatcher(phrase, { plural: true }));
  return (paper) => {
    if (matchers.length === 0) return [];
    const { title, abstract } = textOf(paper);
    const found = matchers.flatMap((matcher) => {
      if (matcher.matches(title)) {
        return [{ name: 'phrase', label: `phrase “${matcher.phrase}” in title`, strength: IN_TITLE }];
      }
      return matcher.matches(abstract)
        ? [{ name: 'phrase', label: `phrase “${matcher.phrase}” in abstract`, strength: IN_ABSTRACT }]
        : [];
    });
    found.sort((a, b) => b.strength - a.strength || (a.label < b.label ? -1 : 1));
    return found.map((signal, i) => (i === 0 ? signal : { ...signal, strength: signal.strength * FURTHER }));
  };
}
