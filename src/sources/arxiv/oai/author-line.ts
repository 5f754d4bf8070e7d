/** The author line of arXivRaw and arXivOld: raw TeX, as submitted (https://info.arxiv.org/help/prep.html#author). */

/**
 * `A. One (Lab, Town), B. Two and C. Three Jr.` → three names. Unlike the announcement feeds, where arXiv has already
 * joined the names by commas, "and" and "&" stand between names here; parentheses hold affiliations or footnote marks.
 */
export function splitAuthorLine(line: string): readonly string[] {
  const names: string[] = [];
  for (const part of outsideParentheses(line)
    .replace(/\s+/g, ' ')
    .replace(/(?:^|,?\s)(?:and|\\?&)\s/gi, ',')
    .split(/[,;]|:(?=\s)/)) {
    const name = part.trim().replace(/(?<![\\.])\.(?=\p{L})/gu, '. ');
    const last = names.length - 1;
    if (/^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(name) && last >= 0) names[last] = `${names[last]} ${name}`;
    else if (/[\p{L}\\]/u.test(name) && !/^et\.? al\b/i.test(name)) names.push(name);
  }
  return names;
}

/** One space for each outermost pair of parentheses; an unclosed one reaches to the end of the line. */
function outsideParentheses(line: string): string {
  let depth = 0;
  let kept = '';
  for (const char of line) {
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) kept += ' ';
    } else if (depth === 0) kept += char;
  }
  return kept;
}
