/** Exact phrases of an interest. */
import type { Message } from '../../messages/message.ts';
import { haystackOf, phraseForms, phraseMatcher } from '../corpus/phrases.ts';
import type { Reading } from '../corpus/reading.ts';
import { byLabel, type ScoreEvidence } from '../evidence.ts';
import type { ScoringContext } from '../scoring-context.ts';

const IN_TITLE = 0.75;
const IN_ABSTRACT = 0.5;
/** Further phrases say little that the first has not said. */
const FURTHER = 0.25;
const USUAL = 0.1;
const A_FEW = 10;
const OPTIONS = { plural: true } as const;

/** Where in the pool each phrase stands: found once for all interests. `inPassing`: once in an abstract, and not in the title. */
export interface PhrasePlaces {
  readonly inTitle: number[];
  readonly inAbstract: number[];
  readonly inPassing: number[];
}
export type PhraseIndex = ReadonlyMap<string, PhrasePlaces>;

/** Plain phrases are looked for among the numbers of the words read, others in the text itself. */
export function indexPhrases(phrases: readonly string[], { corpus, pool }: ScoringContext): PhraseIndex {
  const { reading, readAt } = corpus;
  const index = new Map(
    phrases.map((phrase): [string, PhrasePlaces] => [phrase, { inTitle: [], inAbstract: [], inPassing: [] }]),
  );
  if (index.size === 0) return index;
  const special = [...index.keys()].filter((phrase) => phraseForms(phrase, OPTIONS) === undefined);
  const matchers = special.map((phrase) => phraseMatcher(phrase, OPTIONS));
  const find = sequenceFinder([...index.keys()], reading);
  pool.forEach((row, at) => {
    const paper = readAt[row] ?? 0;
    const title = new Set(find(2 * paper));
    const abstract = find(2 * paper + 1).filter((phrase) => !title.has(phrase));
    if (matchers.length > 0) {
      const titleText = haystackOf(reading.papers[paper]?.title ?? '');
      const abstractText = haystackOf(reading.papers[paper]?.abstract ?? '');
      for (const matcher of matchers) {
        if (matcher.matches(titleText)) title.add(matcher.phrase);
        else if (matcher.matches(abstractText)) abstract.push(matcher.phrase);
      }
    }
    for (const phrase of title) index.get(phrase)?.inTitle.push(at);
    for (const phrase of new Set(abstract)) {
      const places = index.get(phrase);
      const isOften = abstract.indexOf(phrase) !== abstract.lastIndexOf(phrase);
      if (isOften) places?.inAbstract.push(at);
      else places?.inPassing.push(at);
    }
  });
  return index;
}

/** What a phrase keeps of its strength where everything else speaks against it: in a title, often in an abstract, there in passing. */
const KEPT = { title: 0.75, abstract: 0.75, passing: 0.4 } as const;

/**
 * The evidence for each paper of the pool that holds one of the phrases, by its index. `agreementOf`: from 0 to 1, whether what
 * else is known of the interest speaks for that paper: a black hole's interior may be a “quantum error correction code” and
 * is not what its followers wait for.
 */
export function phraseEvidence(
  phrases: readonly string[],
  index: PhraseIndex,
  papers: number,
  agreementOf: (at: number) => number,
): ReadonlyMap<number, readonly ScoreEvidence[]> {
  const evidence = new Map<number, Found[]>();
  const add = (at: number, found: Found, kept: number): void => {
    const damped = { ...found, strength: found.strength * (kept + (1 - kept) * agreementOf(at)) };
    const list = evidence.get(at);
    if (list === undefined) evidence.set(at, [damped]);
    else list.push(damped);
  };
  for (const phrase of new Set(phrases)) {
    const { inTitle, inAbstract, inPassing } = index.get(phrase) ?? NOWHERE;
    const rarity = rarityOf(inTitle.length + inAbstract.length + inPassing.length, papers);
    const title: Found = { name: 'phrase', label: ['phrase-in-title', phrase], strength: IN_TITLE * rarity };
    const abstract: Found = {
      name: 'phrase',
      label: ['phrase-in-abstract', phrase],
      strength: IN_ABSTRACT * rarity,
    };
    for (const at of inTitle) add(at, title, KEPT.title);
    for (const at of inAbstract) add(at, abstract, KEPT.abstract);
    for (const at of inPassing) add(at, abstract, KEPT.passing);
  }
  const sorted = new Map<number, readonly ScoreEvidence[]>();
  for (const [at, found] of evidence) {
    found.sort((a, b) => b.strength - a.strength || byLabel(a.label, b.label));
    sorted.set(
      at,
      found.map((one, i) => (i === 0 ? one : { ...one, strength: one.strength * FURTHER })),
    );
  }
  return sorted;
}

const NOWHERE: PhrasePlaces = { inTitle: [], inAbstract: [], inPassing: [] };

/** A phrase in a tenth of the papers still tells much, one in half of them little. A few papers are no measure. */
function rarityOf(found: number, papers: number): number {
  return Math.min(1, Math.sqrt((USUAL * papers) / Math.max(1, found - A_FEW)));
}

type Found = Omit<ScoreEvidence, 'label'> & { readonly label: Message };

interface Form {
  readonly phrase: string;
  /** The numbers of each word's spellings, one place after the other. */
  readonly places: readonly ReadonlySet<number>[];
}

/** Which plain phrases stand in a part (a title or an abstract) of the reading, each as often as it does. */
function sequenceFinder(
  phrases: readonly string[],
  { sequence, starts, wordOf, words: size }: Reading,
): (part: number) => readonly string[] {
  const byFirst = new Map<number, Form[]>();
  const begins = new Uint8Array(size);
  for (const phrase of phrases) {
    for (const form of phraseForms(phrase, OPTIONS) ?? []) {
      const places = form.map((spellings) => new Set(spellings.map(wordOf).filter((word) => word >= 0)));
      if (places.some((place) => place.size === 0)) continue;
      for (const first of places[0] ?? []) {
        byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, places }]);
        begins[first] = 1;
      }
    }
  }
  return (part) => {
    let found: string[] | undefined;
    const end = starts[part + 1] ?? 0;
    for (let j = starts[part] ?? 0; j < end; j++) {
      const word = sequence[j] ?? 0;
      if (begins[word] !== 1) continue;
      for (const { phrase, places } of byFirst.get(word) ?? []) {
        if (j + places.length > end || !places.every((place, i) => place.has(sequence[j + i] ?? -1)))
          continue;
        found ??= [];
        found.push(phrase);
      }
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly string[] = [];
