/** Makes false sentences of true ones, one kind of falsehood at a time; undefined where a sentence does not lend itself to it. */

type Spoil = (text: string) => string | undefined;

const replaced =
  (...pairs: readonly (readonly [RegExp, string])[]): Spoil =>
  (text) => {
    const pair = pairs.find(([pattern]) => pattern.test(text));
    return pair === undefined ? undefined : text.replace(pair[0], pair[1]);
  };

const NUMBER = /(?<![A-Za-z\d.-])\d[\d,]*(?:\.\d+)?(?![\d-])/gu;

/** Two different numbers of the sentence in each other's place. */
const exchanged: Spoil = (text) => {
  const [a, b] = [...text.matchAll(NUMBER)];
  if (a === undefined || b === undefined || a[0] === b[0]) return undefined;
  const between = text.slice(a.index + a[0].length, b.index);
  return `${text.slice(0, a.index)}${b[0]}${between}${a[0]}${text.slice(b.index + b[0].length)}`;
};

const turnedRound: Spoil = (text) => {
  const match =
    /^(?:.* (?:that|and) )?(.{4,60}?) (outperforms?|surpass(?:es)?|exceeds?|beats?) ([^,.;]{4,50}?)(?=[,.;]| by | on | in )/u.exec(
      text,
    );
  const [, winner = '', verb = '', loser = ''] = match ?? [];
  return match === null
    ? undefined
    : text.replace(`${winner} ${verb} ${loser}`, () => `${loser} ${verb} ${winner}`);
};

const INVENTED = [
  ', which was confirmed by an independent laboratory',
  ', and it has been adopted by several hospitals',
  ', and users preferred it in a blind survey',
  ', as predicted by game theory',
  ', which also lowers carbon emissions of shipping',
];

export const SPOILS: Readonly<Record<string, Spoil>> = {
  negated: replaced(
    [/\b(is|are|was|were|can|could) (?!not\b)(?=[a-z])/u, '$1 not '],
    [/\b[Ww]e (show|find|prove|observe|develop)\b/u, 'we do not $1'],
  ),
  'negation lost': replaced(
    [/\b(?:does|do|did) not /u, ''],
    [/\bcannot /u, 'can '],
    [/\bwithout\b/u, 'with'],
    [/\bfails? to\b/u, 'manages to'],
  ),
  'direction turned': replaced(
    [/\bimproves\b/u, 'degrades'],
    [/\breduces\b/u, 'increases'],
    [/\bincreases\b/u, 'decreases'],
    [/\breducing\b/u, 'increasing'],
    [/\bhigher\b/u, 'lower'],
    [/\blower\b/u, 'higher'],
    [/\bfaster\b/u, 'slower'],
    [/\bbetter\b/u, 'worse'],
  ),
  'comparison turned round': turnedRound,
  'two numbers exchanged': exchanged,
  'percent as points': replaced([/(\d)\s?%/u, '$1 percentage points']),
  'another unit': replaced(
    [/(\d)\s?ms\b/u, '$1 s'],
    [/(\d) hours?\b/u, '$1 minutes'],
    [/(\d)\s?GB\b/u, '$1 MB'],
    [/(\d)\s?[x×](?![\dA-Za-z])/u, '$1%'],
  ),
  'hedge lost': replaced(
    [/\bsuggests? that\b/u, 'proves that'],
    [/\bmay\b/u, 'will'],
    [/\bmight\b/u, 'will'],
    [/\bpotentially /u, ''],
    [/\boften\b/u, 'always'],
  ),
  'superlative added': replaced(
    [/\boutperforms? (?!all|every)/u, 'outperforms all '],
    [/\bpropose an? (?:novel |new )?(?!first)/u, 'propose the first '],
    [/\b(?:strong|competitive|promising) (performance|results)\b/u, 'the best $1'],
  ),
  'clause invented': (text) => text.replace(/[.\s]*$/u, `${INVENTED[text.length % INVENTED.length]}.`),
};
