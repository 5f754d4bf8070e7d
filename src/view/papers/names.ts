import { defined } from '../../defined.ts';
/** Authors as reference managers want them. A name radar cannot take apart stays whole. */

export interface CitedName {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  /** Collaborations and single names: never to be split. */
  readonly literal: boolean;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const GROUP =
  /\b(?:collaboration|consortium|group|team|project|association|committee|network|survey|society|university|institute)\b/i;

/** `Paul van der Meer Jr.` → van der Meer, Paul, Jr. Particles in lower case belong to the family name, as in BibTeX. */
export function splitName(name: string): CitedName {
  const words = name
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (GROUP.test(name) || words.length < 2) return { family: name.trim(), literal: words.length !== 1 };
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : undefined;
  const core = suffix === undefined ? words : words.slice(0, -1);
  const particle = core.findIndex(
    (word, index) => index > 0 && index < core.length - 1 && /^\p{Ll}/u.test(word),
  );
  const start = particle === -1 ? core.length - 1 : particle;
  return {
    family: core.slice(start).join(' '),
    given: core.slice(0, start).join(' '),
    ...defined({ suffix }),
    literal: false,
  };
}

/** `van der Meer, Jr., Paul` (BibTeX) or `van der Meer, Paul, Jr.` (RIS). */
export function invertedName(name: CitedName, order: 'bibtex' | 'ris'): string {
  const { family, given, suffix } = name;
  if (given === undefined) return family;
  if (suffix === undefined) return `${family}, ${given}`;
  return order === 'bibtex' ? `${family}, ${suffix}, ${given}` : `${family}, ${given}, ${suffix}`;
}
