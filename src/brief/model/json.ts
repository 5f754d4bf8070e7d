/** Finds JSON objects in what a model wrote, wherever they stand, and mends what models do to JSON. */

/** LaTeX commands that begin with a letter JSON reads as an escape: `\theta` would become a tab and `heta`. */
const TEX_AFTER_ESCAPE =
  /^(?:b(?:eta|ar|inom|oldsymbol|egin|mod|ig|igl|igr|ot|ullet|ackslash)|f(?:rac|orall|lat)|n(?:u|abla|eq|eg|ot|otin|e|i|mid|leq|geq|onumber)|r(?:ho|ight|ightarrow|angle|m|ceil|floor|vert)|t(?:heta|au|imes|ext|extbf|extit|extrm|o|ilde|op|riangle|frac|an|anh)|u(?:psilon|parrow|nderline|nderset|plus))(?![a-z])/u;

/** A reply is some kilobytes; what is longer is no briefing, and is not searched to its end. */
const MOST_TEXT = 1_000_000;
/** Characters that may be read in all, however many braces open and never close: so many times the text, and no more than these. */
const MOST_TIMES = 16;
const MOST_READ = 4_000_000;
/** An object in an object, or in a string of one: `{"response": "{\"headline\": …}"}`. */
const DEEPEST = 3;

/**
 * What `read` makes of the best object in `text`: the one that `worth` rates highest, the first of equals, undefined where
 * no object is worth anything. Tolerates fences, prose, other objects, reasoning, channels, wrapping objects and strings,
 * bad escapes, and a cut end.
 */
export function bestIn<T>(
  text: string,
  read: (value: object) => T | undefined,
  worth: (found: T) => number,
): T | undefined {
  const answer = answerIn(text.slice(0, MOST_TEXT));
  for (const written of [answer, withStraightKeys(answer)]) {
    let best: { readonly found: T; readonly worth: number } | undefined;
    for (const value of objectsIn(written, DEEPEST, {
      left: Math.min(MOST_READ, MOST_TIMES * written.length),
    })) {
      const found = read(value);
      const own = found === undefined ? 0 : worth(found);
      if (found !== undefined && own > (best?.worth ?? 0)) best = { found, worth: own };
    }
    if (best !== undefined) return best.found;
  }
  return undefined;
}

/** What follows the reasoning: objects in front of a closing `</think>`, or in another channel than the last, are drafts. */
function answerIn(text: string): string {
  const channels = text.split(/<\|channel\|>\s{0,9}final\b(?:[^<]|<\|constrain\|>){0,80}<\|message\|>/u);
  const last = (channels.at(-1) ?? '').split(/<\|(?:end|return|start|call)\|>/u);
  const said = channels.length > 1 ? (last[0] ?? '') : text;
  return said.split(/<\/(?:think|thinking|reasoning)>/iu).at(-1) ?? '';
}

/** Characters that may still be read; one for all of a reply. */
interface Patience {
  left: number;
}

/** Every object in a text, outermost first, and those that are wrapped in them. */
function* objectsIn(text: string, depth: number, patience: Patience): Generator<object> {
  const whole = parse(text.trim());
  if (typeof whole === 'string' && depth > 0) yield* objectsIn(whole, depth - 1, patience);
  for (let start = text.indexOf('{'); start !== -1 && patience.left > 0; ) {
    const { body, length, ended } = objectAt(text, start);
    patience.left -= length;
    const mended = mendEscapes(body);
    const value = parse(mended) ?? parse(mendCommas(mended));
    const isObject = typeof value === 'object' && value !== null;
    if (isObject) yield* unwrapped(value, depth, patience);
    start = text.indexOf('{', ended && isObject ? start + body.length : start + 1);
  }
}

function* unwrapped(value: object, depth: number, patience: Patience): Generator<object> {
  yield value;
  if (depth === 0) return;
  for (const inner of Object.values(value)) {
    if (typeof inner === 'string') {
      if (inner.includes('{')) yield* objectsIn(inner, depth - 1, patience);
    } else if (typeof inner === 'object' && inner !== null) yield* unwrapped(inner, depth - 1, patience);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The balanced object that starts at `start`; an object that was cut off is closed after its last whole value. */
function objectAt(
  text: string,
  start: number,
): { readonly body: string; readonly length: number; readonly ended: boolean } {
  const open: string[] = [];
  let inString = false;
  // Behind the last bracket that closed, nothing but opening ones came: the first `depth` of `open` stood open there.
  let safe = { at: start + 1, depth: 1 };
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
      if (open.length === 0) return { body: text.slice(start, at + 1), length: at + 1 - start, ended: true };
      safe = { at: at + 1, depth: open.length };
    }
  }
  const closing = open.slice(0, safe.depth).reverse().join('');
  return { body: text.slice(start, safe.at) + closing, length: text.length - start, ended: false };
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
  return text
    .replace(/(?<=["}\]\d])\s{0,200},(?=\s{0,200}[}\]])/gu, '')
    .replace(/(["}\]])[^\S\n]{0,40}\n\s{0,200}"/gu, '$1,"');
}

/** `“headline”:` as `"headline":`, after a brace or a comma only. Tried where nothing is found without. */
function withStraightKeys(text: string): string {
  return text.replace(/([{,]\s{0,40})[“”„"]([A-Za-z_]{1,20})[“”"](?=\s{0,4}:)/gu, '$1"$2"');
}
