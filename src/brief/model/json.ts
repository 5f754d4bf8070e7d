/** Finds the one JSON object in what a model wrote, and mends what models do to JSON. */

/** LaTeX commands that begin with a letter JSON reads as an escape: `\theta` would become a tab and `heta`. */
const TEX_AFTER_ESCAPE =
  /^(?:b(?:eta|ar|inom|oldsymbol|egin|mod|ig|igl|igr|ot|ullet|ackslash)|f(?:rac|orall|lat)|n(?:u|abla|eq|eg|ot|otin|e|i|mid|leq|geq|onumber)|r(?:ho|ight|ightarrow|angle|m|ceil|floor|vert)|t(?:heta|au|imes|ext|extbf|extit|extrm|o|ilde|op|riangle|frac|an|anh)|u(?:psilon|parrow|nderline|nderset|plus))(?![a-z])/u;

/** The first JSON object in `text`, or undefined. Tolerates fences, prose around it, `<think>` parts, bad escapes, a cut end. */
export function jsonIn(text: string): unknown {
  const visible = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/giu, '');
  for (const candidate of [visible, text]) {
    for (let start = candidate.indexOf('{'), tries = 0; start !== -1 && tries < 5; tries++) {
      const { body, ended } = objectAt(candidate, start);
      const value = parse(mendEscapes(body)) ?? parse(mendCommas(mendEscapes(body)));
      if (value !== undefined && Object.keys(value).length > 0) return value;
      start = candidate.indexOf('{', ended ? start + body.length : start + 1);
    }
  }
  return undefined;
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The balanced object that starts at `start`; an object that was cut off is closed after its last whole value. */
function objectAt(text: string, start: number): { readonly body: string; readonly ended: boolean } {
  const open: string[] = [];
  let inString = false;
  let safe = { at: start + 1, open: '}' };
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
      continue;
    }
    if (character === '"') inString = true;
    else if (character === '{') open.push('}');
    else if (character === '[') open.push(']');
    else if (character === '}' || character === ']') {
      open.pop();
      if (open.length === 0) return { body: text.slice(start, at + 1), ended: true };
      safe = { at: at + 1, open: [...open].reverse().join('') };
    }
  }
  return { body: text.slice(start, safe.at) + safe.open, ended: false };
}

/** Doubles backslashes that begin LaTeX or no JSON escape, and escapes raw control characters, inside string literals. */
function mendEscapes(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"?/gu, mendString);
}

function mendString(literal: string): string {
  return literal.replace(/\\(?:u[0-9a-f]{4}|["\\/bfnrt])?|\p{Cc}/giu, (part: string, at: number) => {
    if (!part.startsWith('\\')) return part === '\n' ? '\\n' : ' ';
    if (part === '\\' || TEX_AFTER_ESCAPE.test(literal.slice(at + 1, at + 16))) return `\\${part}`;
    return part;
  });
}

/** Drops commas before a closing bracket. Not inside strings, where a comma before `]` follows no quote or bracket. */
function mendCommas(text: string): string {
  return text.replace(/(?<=["}\]\d])\s*,(?=\s*[}\]])/gu, '').replace(/(["}\]])\s*\n\s*"/gu, '$1,"');
}
