/**
 * Words for made-up papers. The frequent ones are those of the sample papers, in the order of their frequency, with what
 * follows them there, then the stems of radar's own table of how common words are; the rest is made of parts without end,
 * so that a vocabulary grows with the number of texts as that of a real archive does.
 */
import { readFileSync } from 'node:fs';
import { FREQUENCY_BUCKETS } from '../../src/brief/frequency-table.ts';
import { stemOf } from '../../src/text/words/stem.ts';

const demo = new URL('../../fixtures/demo/', import.meta.url);
const FEEDS = ['cs.LG', 'physics.optics', 'quant-ph', 'q-bio.NC', 'math.PR'];
const BEGINNINGS = [
  'bi',
  'co',
  'de',
  'di',
  'endo',
  'exo',
  'hyper',
  'infra',
  'inter',
  'iso',
  'meta',
  'micro',
  'multi',
];
const MIDDLES = [
  'bar',
  'cel',
  'dal',
  'fer',
  'gon',
  'hel',
  'kin',
  'lam',
  'mor',
  'nol',
  'par',
  'ral',
  'sol',
  'tor',
  'vex',
];
const ENDINGS = [
  'al',
  'ance',
  'ation',
  'er',
  'ic',
  'ing',
  'ism',
  'ity',
  'ive',
  'ment',
  'ness',
  'oid',
  'on',
  'or',
  'ous',
];

/** As many different words as three million abstracts of arXiv have, numbers and formulas aside. */
const VOCABULARY = 600_000;

export interface Words {
  /** The word of a rank from 0, the most frequent first. */
  readonly word: (rank: number) => string;
  /** A rank, each as likely as Zipf's law says: 1 / (rank + 1). `from` and `to` narrow it. */
  readonly rank: (random: () => number, from?: number, to?: number) => number;
  /** Ranks of words seen after this one, as often as they were; none after a made-up word. */
  readonly after: (rank: number) => readonly number[];
}

export function readWords(): Words {
  const sentences = FEEDS.flatMap((name) => sentencesOf(readFileSync(new URL(`${name}.xml`, demo), 'utf8')));
  const known = byFrequency(sentences.flat());
  const ranks = new Map(known.map((word, rank) => [word, rank]));
  const followers = known.map((): number[] => []);
  for (const sentence of sentences) {
    for (const [at, word] of sentence.slice(0, -1).entries()) {
      followers[ranks.get(word) ?? 0]?.push(ranks.get(sentence[at + 1] ?? '') ?? 0);
    }
  }
  return {
    word: (rank) => known[rank] ?? madeWord(rank - known.length),
    // The logarithm of a Zipf-distributed rank is uniform.
    rank: (random, from = 0, to = VOCABULARY) =>
      Math.floor((from + 1) * ((to + 1) / (from + 1)) ** random()) - 1,
    after: (rank) => followers[rank] ?? [],
  };
}

/** What a sample says once may be rare everywhere: the table of stems comes before it. */
function byFrequency(said: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string) => counts.get(word) ?? 0;
  const words = [...counts.keys()].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  const heard = new Set(words.map(stemOf));
  const stems = Object.values(FREQUENCY_BUCKETS).flatMap((bucket) => bucket.split(' '));
  const isFrequent = (word: string) => countOf(word) > 1;
  return [
    ...words.filter(isFrequent),
    ...stems.filter((one) => !heard.has(one)),
    ...words.filter((word) => !isFrequent(word)),
  ];
}

function sentencesOf(feed: string): string[][] {
  return [...feed.matchAll(/Abstract: ([\s\S]*?)<\/description>/g)].flatMap(([, text = '']) =>
    text
      .split(/(?<=\.)\s+/)
      .map((sentence) => sentence.toLowerCase().match(/\b[a-z][a-z-]*[a-z]\b|\ba\b/g) ?? [])
      .filter(({ length }) => length > 1),
  );
}

/** 13 · 15 · 15 words of three parts, then of four, and so on: never the same one twice. */
function madeWord(number: number): string {
  const beginning = BEGINNINGS[number % BEGINNINGS.length];
  let rest = Math.floor(number / BEGINNINGS.length);
  const ending = ENDINGS[rest % ENDINGS.length];
  rest = Math.floor(rest / ENDINGS.length);
  let middle = '';
  do {
    middle += MIDDLES[rest % MIDDLES.length];
    rest = Math.floor(rest / MIDDLES.length);
  } while (rest > 0);
  return `${beginning}${middle}${ending}`;
}
