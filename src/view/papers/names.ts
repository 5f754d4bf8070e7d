/** Authors as reference managers want them. */
import type { CitedName } from '../../works/cited-name.ts';

/** `van der Meer, Jr., Paul` (BibTeX) or `van der Meer, Paul, Jr.` (RIS). */
export function invertedName(name: CitedName, order: 'bibtex' | 'ris'): string {
  const { family, given, suffix } = name;
  if (given === undefined) return family;
  if (suffix === undefined) return `${family}, ${given}`;
  return order === 'bibtex' ? `${family}, ${suffix}, ${given}` : `${family}, ${given}, ${suffix}`;
}
