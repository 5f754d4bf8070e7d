/** Numbers that a claim gives roughly: `about 40 %` of 38.7 %, `under two seconds` of 1.7 s, `seven out of ten` of 70 %. */
import { WORDS } from './number-words.ts';

/** On which side of the true number the claim's one stands. */
export type Roughly = 'about' | 'over' | 'under';

const BEFORE =
  /(?:\b(?<about>about|around|roughly|approximately|some|close to|nearly|almost|circa|~|≈)|\b(?<over>over|more than|above|at least|exceed(?:s|ed|ing)?|upwards of)|\b(?<under>under|less than|fewer than|below|within))[\s-]?$/iu;
const SIGN_BEFORE = /[~≈∼]\s?$/u;

/** How the words before a number soften it; undefined where they do not. */
export function roughlyBefore(text: string): Roughly | undefined {
  if (SIGN_BEFORE.test(text)) return 'about';
  const { about, over, under } = BEFORE.exec(text)?.groups ?? {};
  if (about !== undefined) return 'about';
  return over !== undefined ? 'over' : under === undefined ? undefined : 'under';
}

/** A rounded number is no farther from the true one than this part of it. */
const FARTHEST = 0.18;
/** `more than half` may be two thirds. */
const FARTHEST_OF_SHARE = 0.3;
const SHARE = /^(?:50|33\.3|66\.7|75|25)%$/u;

/** True where `form` is what `source` gives, rounded to the digits that `form` has: `40%` and `38.7%`. */
export function isRounded(form: string, source: string, roughly: Roughly): boolean {
  const [own, value] = [amountOf(form), amountOf(source)];
  if (own === undefined || value === undefined || form.endsWith('%') !== source.endsWith('%')) return false;
  if (roughly === 'over' && value < own) return false;
  if (roughly === 'under' && value > own) return false;
  const apart = Math.abs(own - value) / value;
  if (SHARE.test(form)) return apart <= (roughly === 'about' ? FARTHEST / 2 : FARTHEST_OF_SHARE);
  // `4e+1`, `1.3e+6`: the fewest digits that tell it.
  const digits = (own.toExponential().split('e')[0] ?? '').replace('.', '').length;
  if (apart > FARTHEST) return false;
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, digits));
  const steps = value / step;
  const whole = roughly === 'over' ? Math.floor(steps) : roughly === 'under' ? Math.ceil(steps) : undefined;
  return [whole, Math.round(steps)].some(
    (one) => one !== undefined && Math.abs(one * step - own) < step / 1e6,
  );
}

function amountOf(form: string): number | undefined {
  const value = /^\d+(?:\.\d+)?%?$/u.test(form) ? Number(form.replace('%', '')) : 0;
  return value > 0 ? value : undefined;
}

/** `seven scenarios out of ten`, `three in four` */
const OUT_OF = new RegExp(
  `\\b(${Object.keys(WORDS).join('|')}|one|\\d{1,2})(?: \\p{L}{2,20}){0,2} (?:out of|in)(?: every)? (${Object.keys(WORDS).join('|')}|100|\\d{1,2})\\b`,
  'giu',
);

/** The text without the shares in words that hold by `isTheirs`: they count nothing else. */
export function withoutShares(text: string, isTheirs: (percent: string) => boolean): string {
  return text.replace(OUT_OF, (written, part: string, whole: string) => {
    const share = (100 * numberOf(part)) / numberOf(whole);
    return share > 0 && share < 100 && isTheirs(`${Number(share.toPrecision(3))}%`) ? ' ' : written;
  });
}

const numberOf = (word: string): number =>
  word.toLowerCase() === 'one' ? 1 : (WORDS[word.toLowerCase()] ?? Number(word));
