/** Words that stand for numbers, and words around numbers that tell nothing: tables for numbers.ts. */

export const WORDS: Readonly<Record<string, number>> = {
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
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  twice: 2,
  thrice: 3,
  double: 2,
  triple: 3,
};

export const MAGNITUDES: Readonly<Record<string, number>> = {
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

export const COMMON: ReadonlySet<string> = new Set(
  'the and for with from than that this our are was were has have of in on to by at as is an or be we it its over into more both only then also betw abou some leas most near arou appr unde each all such one'.split(
    ' ',
  ),
);
/** Other words for the same thing, by their beginnings: three algorithms are three techniques. */
export const ALIKE: ReadonlyMap<string, string> = new Map([
  ['algo', 'meth'],
  ['tech', 'meth'],
  ['stra', 'meth'],
  ['sche', 'meth'],
  ['benc', 'data'],
  ['corp', 'data'],
  ['dof', 'degr'],
]);
/** Shares and sizes in words; any form of the source's bears any form of the claim's. */
export const IN_WORDS: readonly (readonly [written: RegExp, forms: readonly string[]])[] = [
  [/\b(?:three|3) orders of magnitude\b|\b(?:thousand-?fold)\b/giu, ['1000', 'magnitude 3']],
  [/\b(?:two|2) orders of magnitude\b|\b(?:hundred-?fold)\b/giu, ['100', 'magnitude 2']],
  [/\b(?:an|one|1) order of magnitude\b|\b(?:ten-?fold)\b/giu, ['10', 'magnitude 1']],
  [
    /\b(?:one|a) half\b|\bhal(?:f|ves?|ved|ving)\b(?! (?:space|life|plane|integer|full))/giu,
    ['50%', '0.5', '1/2'],
  ],
  [/\btwo[- ]thirds\b/giu, ['2/3', '66%', '67%', '66.7%']],
  [/\b(?:one|a)[- ]third\b(?= (?:of|less|more|fewer|smaller|cheaper|faster))/giu, ['1/3', '33%', '33.3%']],
  [/\bthree[- ]quarters\b/giu, ['75%', '0.75', '3/4']],
  [/\b(?:one|a)[- ]quarter\b(?= (?:of|less|more|fewer|smaller|cheaper|faster))/giu, ['25%', '0.25', '1/4']],
];
