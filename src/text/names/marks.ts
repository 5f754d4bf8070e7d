/** What bylines hang on names: numbers and signs of footnotes, places in brackets, identifiers. */

/** Braces are TeX's. */
const OPEN = '([（［【';
const CLOSE = ')]）］】';

/** Cuts where `isSeparator` says so and no bracket is open; a bracket that is never closed counts for nothing. */
export function splitOutsideBrackets(text: string, isSeparator: (char: string) => boolean): string[] {
  const closed = matched(text);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (closed.has(at)) depth += OPEN.includes(text[at] ?? '') ? 1 : -1;
    else if (depth === 0 && isSeparator(text[at] ?? '')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** The places of brackets that have their other half. */
function matched(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const pairs = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (OPEN.includes(char)) open.push(at);
    else if (CLOSE.includes(char)) {
      const start = open.pop();
      if (start !== undefined) pairs.add(start).add(at);
    }
  }
  return pairs;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
export const isEastAsian = (text: string): boolean => HAN.test(text);

/** `Wei Zhang (张伟)`: the name in the other script is no affiliation, though brackets hold it. */
const OTHER_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·\s]{2,8}$/u;
const EASTERN_PLACE = /(?:大学|大學|学院|學院|研究|公司|医院|醫院|中心|실험실|대학교)/u;

function isNameInBrackets(inside: string, outside: string): boolean {
  const words = inside.trim();
  if (OTHER_SCRIPT.test(words)) return !isEastAsian(outside) && !EASTERN_PLACE.test(words);
  return isEastAsian(outside) && /^(?:\p{Lu}[\p{L}'’-]{1,30}\s?){2,3}$/u.test(words);
}

/** Affiliations in brackets go, nested ones too; a name in another script stays. */
export function withoutBrackets(name: string): string {
  if (!/[([（［【]/.test(name)) return name;
  let depth = 0;
  let from = 0;
  let bare = '';
  const closed = matched(name);
  for (let at = 0; at < name.length; at += 1) {
    if (!closed.has(at)) continue;
    if (OPEN.includes(name[at] ?? '')) {
      if (depth === 0) {
        bare += name.slice(from, at);
        from = at;
      }
      depth += 1;
    } else {
      depth -= 1;
      if (depth > 0) continue;
      if (isNameInBrackets(name.slice(from + 1, at), bare)) bare += name.slice(from, at + 1);
      else bare += ' ';
      from = at + 1;
    }
  }
  return (bare + name.slice(from)).replace(/\s+/g, ' ').trim();
}

const SIGN = '*∗⁎†‡§¶‖#✉☆★◊¹²³⁰⁴-⁹ᵃ-ᶻ';
/** What may follow the first mark. Each character is taken one way only: of two ways a hundred digits would make 2¹⁰⁰. */
const MORE = String.raw`(?:\s*(?:[${SIGN}\d]|[,;](?=\s*[${SIGN}\d])))*$`;
/** Numbers and signs at either end, a list of them too: `Bee1`, `Dee 2*`, `Eff1,2`, `†Gee`. */
const AT_END = new RegExp(
  String.raw`(?<=[\p{L}\p{M}.)）])(?<!\s)\s*(?:[${SIGN}]|(?<!\s)\d(?!\p{L})|[,;](?=\s*[${SIGN}\d]))${MORE}`,
  'u',
);
const AT_START = new RegExp(String.raw`^(?:[${SIGN}]\s*)+(?=\p{L})`, 'u');
const ONLY_MARKS = new RegExp(String.raw`^[${SIGN}\da-h]${MORE}`, 'u');
const IDENTIFIERS =
  /(?<!\s)\s*(?:orcid(?:\s*id)?(?:\s*[:=])?\s*)?(?:https?:\/\/orcid\.org\/)?\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/gi;

/** A number or a sign that a comma cut off from the name before it. */
export const isMark = (text: string): boolean => ONLY_MARKS.test(text);

export function withoutMarks(name: string): string {
  return name.replace(IDENTIFIERS, '').replace(AT_START, '').replace(AT_END, '').trim();
}
