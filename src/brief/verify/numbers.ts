/** Numbers in running text, in forms that can be compared: `1,243` = `1243`, `1.5M` = `1.5 million`, `three` = `3`. */

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twice: 2,
  thrice: 3,
  double: 2,
  triple: 3,
};

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
  hundred: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBER =
  /(\d+(?:[.,]\d+)*|\.\d+)(?:\s?\^\{?[-−–]?(\d+)\}?)?(?:\s?([kKMBT](?![A-Za-z])|bn\b|千|万|亿)|[\s-](thousand|million|billion|trillion|hundred)s?\b)?(\s?(?:[-–—]|to)\s?\d+(?:\.\d+)?)?(\s?(?:%|％|percent\b|per cent\b|pp\b|percentage))?/giu;
const WORD = new RegExp(`\\b(${Object.keys(WORDS).join('|')})(?:fold)?\\b(?:[\\s-](thousand|million|billion|hundred)s?\\b)?`, 'giu');

export interface FoundNumber {
  /** As written. */
  readonly text: string;
  /** Any of these in the source supports it. */
  readonly forms: readonly string[];
}

/** Every number of a text in order of appearance; percentages have the form `5%` only. Total and linear. */
export function numbersIn(text: string): readonly FoundNumber[] {
  const plain = normalise(text);
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    const [whole, digits = '', power, suffix, magnitudeWord, range = '', percent] = match;
    const upper = /\d+(?:\.\d+)?$/u.exec(range)?.[0];
    const magnitude = MAGNITUDES[(suffix ?? magnitudeWord ?? '').toLowerCase()] ?? 1;
    const forms = readings(digits).map((value) => form(value * magnitude, power, percent !== undefined));
    found.push({ text: whole.trim(), forms });
    if (upper !== undefined) found.push({ text: upper, forms: [form(Number(upper), undefined, percent !== undefined)] });
  }
  for (const match of plain.matchAll(WORD)) {
    const value = (WORDS[match[1]?.toLowerCase() ?? ''] ?? 0) * (MAGNITUDES[match[2]?.toLowerCase() ?? ''] ?? 1);
    found.push({ text: match[0], forms: [form(value, undefined, false)] });
  }
  return found;
}

/** What a source offers: percentages count as bare numbers too, and powers as their base. */
export function numberForms(text: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const number of numbersIn(text)) {
    for (const one of number.forms) {
      forms.add(one);
      forms.add(one.replace('%', ''));
    }
  }
  if (/\bhalf\b|\bhalv/iu.test(text)) forms.add('50%').add('0.5');
  return forms;
}

function form(value: number, power: string | undefined, percent: boolean): string {
  return `${Number(value.toPrecision(12))}${power === undefined ? '' : `^${power}`}${percent ? '%' : ''}`;
}

/** `1,243` is 1243; `3,5` is 3.5 in many languages; `1.243` may be either. */
function readings(digits: string): readonly number[] {
  if (!digits.includes(',')) {
    const parts = digits.split('.');
    if (parts.length > 2) return [Number(parts.join(''))];
    return [Number(digits)];
  }
  const thousands = Number(digits.replace(/,/gu, ''));
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)
    ? [thousands]
    : /^\d+,\d+$/u.test(digits)
      ? [Number(digits.replace(',', '.'))]
      : digits.split(',').map(Number).slice(0, 1);
}

function normalise(text: string): string {
  const powers = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (run) => `^${[...run].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('')}`);
  return powers
    .normalize('NFKC')
    .replace(/(\d)[\s\u202f](?=\d{3}(?:\D|$))/gu, '$1')
    .replace(/\\[,;!]|[{}]/gu, '');
}
