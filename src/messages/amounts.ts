/** Numbers and the parts of dates that every language writes alike. */

/** From 0. */
export const monthIndex = (day: string): number => Number(day.slice(5, 7)) - 1;

export const dayOfMonth = (day: string): number => Number(day.slice(8));

/** 1243 → `1,243`. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

let english: Intl.PluralRules | undefined;

/** Made when first needed: many commands count nothing. */
function rules(): Intl.PluralRules {
  english ??= new Intl.PluralRules('en');
  return english;
}

/** The form of an English word that goes with a number: `paper`, `papers`. */
export const plural = (value: number, one: string, other = `${one}s`): string =>
  rules().select(value) === 'one' ? one : other;

/** `1 paper`, `1,243 papers`. */
export const counted = (value: number, one: string, other?: string): string =>
  `${count(value)} ${plural(value, one, other)}`;

/** `1 paper`, `1243 papers`: in the prose of reasons, numbers have no commas. */
export const several = (value: number, one: string, other?: string): string =>
  `${value} ${plural(value, one, other)}`;

/** `$0.07`; an amount under a cent keeps two digits that say something (`$0.00012`), as far as the eighth. */
export function dollars(usd: number): string {
  if (usd <= 0 || usd >= 0.01) return `$${usd.toFixed(2)}`;
  const digits = Math.min(8, 1 - Math.floor(Math.log10(usd)));
  return `$${usd.toFixed(digits)}`;
}

/** Each word as a quotation of its own. */
export const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

/** Bytes as `4.2 MB`; a million bytes are one. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** `0:05`, `12:40`, `1:02:03`: hours only where there are any. */
export function stopwatch(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
