/** Author lists as arXiv announces them: one string, joined by commas, with affiliations in parentheses. */
import { texToText } from '../../text/latex.ts';

const SUFFIX = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D)\.?$/;
const COLLABORATION = /\b(?:collaborations?|consortium|team|group|project|network)$/i;

/**
 * The names in order, clean Unicode, without affiliations. Commas separate, `and` never does, because it stands inside of
 * names of collaborations; suffixes behind a comma belong to the name before.
 */
export function splitAuthors(list: string): string[] {
  const names: string[] = [];
  for (const part of splitAtCommas(list)) {
    const name = cleanName(part);
    const previous = names.at(-1);
    if (SUFFIX.test(name) && previous !== undefined) names[names.length - 1] = `${previous} ${name}`;
    else names.push(...withCollaboration(name));
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
    .replace(/\s+([.,;])/g, '$1')
    .replace(/^(?:and|&)\s+/i, '')
    .replace(/[{}]+|[;:,]+$/g, '')
    .trim();
}

/** `L. Oakes for the CDF Collaboration` are two; `for the CDF Collaboration` is one. */
function withCollaboration(name: string): string[] {
  const match = /^(.*?)\s*\b(?:for|on behalf of)\s+(?:the\s+)?(\S.*)$/i.exec(name);
  const [, person = '', group = ''] = match ?? [];
  if (match !== null && COLLABORATION.test(group)) return person === '' ? [group] : [person, group];
  return /\bcollaborations?:\s/i.test(name) ? name.split(/:\s+/) : [name];
}
