/** Author lists as arXiv announces them: one string, joined by commas, with affiliations in parentheses. */
import { texToText } from '../../text/latex/latex.ts';
import { withGroup } from '../../text/names/author-list.ts';
import { isDegree, isSuffix } from '../../text/names/words.ts';

/**
 * The names in order, clean Unicode, without affiliations. Commas separate, `and` never does, because it stands inside of
 * names of collaborations; suffixes behind a comma belong to the name before.
 */
export function splitAuthors(list: string): string[] {
  const names: string[] = [];
  for (const part of splitAtCommas(list)) {
    const name = cleanName(part);
    const previous = names.at(-1);
    if (isSuffix(name) && previous !== undefined) names[names.length - 1] = `${previous} ${name}`;
    else if (!isDegree(name) || previous === undefined) names.push(...withCollaboration(name));
  }
  return names.filter((name) => /[\p{L}\p{N}]/u.test(name) && !/^et\.? ?al\.?$/i.test(name));
}

// An escaped character, a sign that structures the list, or a run of anything else.
const TOKENS = /\\[\s\S]|[(){},]|[^\\(){},]+|\\$/g;

/** Cuts at the commas outside of parentheses and leaves the parentheses out, nested ones too. */
function splitAtCommas(list: string): string[] {
  const tokens = list.match(TOKENS) ?? [];
  const unclosed = unclosedParentheses(tokens);
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let braces = 0;
  let isDangling = false;
  tokens.forEach((token, index) => {
    if (unclosed.has(index)) isDangling = true;
    else if (token === '(') depth += 1;
    else if (token === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && token === ',' && braces === 0) {
      parts.push(part);
      part = '';
      isDangling = false;
    } else if (depth === 0 && !isDangling) {
      if (token === '{') braces += 1;
      if (token === '}') braces = Math.max(0, braces - 1);
      part += token;
    }
  });
  return [...parts, part];
}

/** A parenthesis that is never closed would swallow all names behind it; it ends at the next comma instead. */
function unclosedParentheses(tokens: readonly string[]): ReadonlySet<number> {
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token === '(') open.push(index);
    if (token === ')') open.pop();
  });
  return new Set(open);
}

function cleanName(part: string): string {
  return texToText(part.replace(/\s+/g, ' ').trim())
    .replace(/(?<!\s)\s+([.,;])/g, '$1')
    .replace(/^(?:and|&)\s+/i, '')
    .replace(/[{}]+|(?<![;:,])[;:,]+$/g, '')
    .trim();
}

/** `The CDF Collaboration: A. One` are two, and so are `L. Oakes for the CDF Collaboration`. */
const withCollaboration = (name: string): string[] =>
  /\bcollaborations?:\s/i.test(name) ? name.split(/:\s+/) : withGroup(name);
