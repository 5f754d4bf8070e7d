/** What single elements of JATS and MathML become in plain text. */
import { texToText } from '../../text/latex/latex.ts';

/** Marks the form that was chosen; a private-use character no publisher sends. */
export const CHOSEN = '\uF8FE';
/** Headings that only say that an abstract follows. */
const PLAIN_HEADING = /^(?:abstract|summary|synopsis|résumé|zusammenfassung|resumen|аннотация|摘要)[\s.:]*$/i;

/** The text of an element whose whole content is known: `text`, and apart from it the text of each framed child. */
export function rendered(name: string, text: string, children: readonly string[]): string {
  const [first = '', second = '', third = ''] = children;
  switch (name) {
    case 'title':
      return heading(text);
    case 'sub':
    case 'inf':
      return script(text, '_');
    case 'sup':
      return script(text, '^');
    case 'tex-math':
      return texToText(
        `$${text.replace(/^[\s\S]*\\begin\{document\}|\\end\{document\}[\s\S]*$/g, '').replace(/^[\s$]+|(?<![\s$])[\s$]+$/g, '')}$`,
      );
    case 'alternatives':
      return first.startsWith(CHOSEN) ? first.slice(1) : text;
    case 'msub':
    case 'munder':
      return first + script(second, '_');
    case 'msup':
    case 'mover':
      return first + script(second, '^');
    case 'msubsup':
    case 'munderover':
      return first + script(second, '_') + script(third, '^');
    case 'mfrac':
      return `${first}/${second}`;
    case 'msqrt':
      return `√${children.length > 1 || text.trim().length > 1 ? `(${text.trim()})` : text.trim()}`;
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mrow':
    case 'mstyle':
    case 'math':
      return text
        .replace(/\s+/g, (gap) => (name === 'math' || name === 'mrow' || name === 'mstyle' ? '' : gap))
        .trim();
    default:
      return text;
  }
}

function heading(text: string): string {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title === '' || PLAIN_HEADING.test(title)) return ' ';
  return /[.:?!]$/.test(title) ? `${title} ` : `${title}: `;
}

const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()aehijklmnoprstuvx'].map((char, at) => [
    char,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][at] ?? char,
  ]),
);
const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−=()in'].map((char, at) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ'][at] ?? char]),
);

/** `2` → ₂. Words and mixtures stay on the line, marked where they would otherwise run into what stands before them. */
function script(text: string, mark: '_' | '^'): string {
  const inner = text.replace(/\s+/g, ' ').trim();
  const table = mark === '_' ? SUBSCRIPTS : SUPERSCRIPTS;
  const converted = [...inner].map((char) => table[char]);
  if (converted.every((char) => char !== undefined)) return converted.join('');
  // La<sub>0.7</sub>Sr<sub>0.3</sub>MnO<sub>3</sub>: chemists read the number without a mark.
  if (mark === '_' && /^\d+[.,]\d+$/.test(inner)) return inner;
  return /^[\p{L}\p{N}.,−+-]{1,12}$/u.test(inner)
    ? `${mark}${inner}`
    : inner === ''
      ? ''
      : `${mark}(${inner})`;
}
