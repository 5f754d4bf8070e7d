/** Exact phrases of an interest. */
import type { Message } from '../../messages/message.ts';
import { haystackOf, phraseMatcher, wordForms } from '../corpus/phrases.ts';
import type { Reading } from '../corpus/reading.ts';
import { byLabel, type ScoreEvidence } from '../evidence.ts';
import type { ScoringContext } from '../scoring-context.ts';

const IN_TITLE = 0.75;
const IN_ABSTRACT = 0.5;
/** Further phrases say little that the first has not said. */
const FURTHER = 0.25;
const USUAL = 0.1;
const A_FEW = 10;

/** Where in the pool each phrase stands: found once for all interests. */
export type PhraseIndex = ReadonlyMap<string, { readonly inTitle: number[]; readonly inAbstract: number[] }>;

/** Plain phrases are looked for among the numbers of the words read, others in the text itself. */
export function indexPhrases(phrases: readonly string[], { corpus, pool }: ScoringContext): PhraseIndex {
  const { reading, readAt } = corpus;
  const index = new Map(
    phrases.map((phrase) => [phrase, { inTitle: [] as number[], inAbstract: [] as number[] }]),
  );
  if (index.size === 0) return index;
  const special = [...index.keys()].filter((phrase) => wordForms(phrase) === undefined);
  const matchers = special.map((phrase) => phraseMatcher(phrase, { plural: true }));
  const find = sequenceFinder([...index.keys()], reading);
  pool.forEach((row, at) => {
    const paper = readAt[row] ?? 0;
    const title = new Set(find(2 * paper));
    const abstract = new Set(find(2 * paper + 1));
    if (matchers.length > 0) {
      const titleText = haystackOf(reading.papers[paper]?.title ?? '');
      const abstractText = haystackOf(reading.papers[paper]?.abstract ?? '');
      for (const matcher of matchers) {
        if (matcher.matches(titleText)) title.add(matcher.phrase);
        else if (matcher.matches(abstractText)) abstract.add(matcher.phrase);
      }
    }
    for (const phrase of title) index.get(phrase)?.inTitle.push(at);
    for (const phrase of abstract) if (!title.has(phrase)) index.get(phrase)?.inAbstract.push(at);
  });
  return index;
}

/** The evidence for each paper of the pool that holds one of the phrases, by its index. */
export function phraseEvidence(
  phrases: readonly string[],
  index: PhraseIndex,
  papers: number,
): ReadonlyMap<number, readonly ScoreEvidence[]> {
  const evidence = new Map<number, Found[]>();
  const add = (at: number, found: Found): void => {
    const list = evidence.get(at);
    if (list === undefined) evidence.set(at, [found]);
    else list.push(found);
  };
  for (const phrase of new Set(phrases)) {
    const { inTitle, inAbstract } = index.get(phrase) ?? { inTitle: [], inAbstract: [] };
    const rarity = rarityOf(inTitle.length + inAbstract.length, papers);
    for (const at of inTitle)
      add(at, { name: 'phrase', label: ['phrase-in-title', phrase], strength: IN_TITLE * rarity });
    for (const at of inAbstract)
      add(at, { name: 'phrase', label: ['phrase-in-abstract', phrase], strength: IN_ABSTRACT * rarity });
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

/** A phrase in a tenth of the papers still tells much, one in half of them little. A few papers are no measure. */
function rarityOf(found: number, papers: number): number {
  return Math.min(1, Math.sqrt((USUAL * papers) / Math.max(1, found - A_FEW)));
}

type Found = Omit<ScoreEvidence, 'label'> & { readonly label: Message };

interface Form {
  readonly phrase: string;
  readonly words: readonly number[];
}

/** Which plain phrases stand in a part (a title or an abstract) of the reading; one may come more than once. */
function sequenceFinder(
  phrases: readonly string[],
  { sequence, starts, wordOf, words: size }: Reading,
): (part: number) => readonly string[] {
  const byFirst = new Map<number, Form[]>();
  const begins = new Uint8Array(size);
  for (const phrase of phrases) {
    for (const form of wordForms(phrase) ?? []) {
      const words = form.split(' ').map(wordOf);
      const [first = -1] = words;
      if (words.includes(-1)) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }]);
      begins[first] = 1;
    }
  }
  return (part) => {
    let found: string[] | undefined;
    const end = starts[part + 1] ?? 0;
    for (let j = starts[part] ?? 0; j < end; j++) {
      const word = sequence[j] ?? 0;
      if (begins[word] !== 1) continue;
      for (const { phrase, words } of byFirst.get(word) ?? []) {
        if (j + words.length > end || !words.every((one, i) => sequence[j + i] === one)) continue;
        found ??= [];
        found.push(phrase);
      }
    }
    return found ?? NOTHING;
  };
}

const NOTHING: readonly string[] = [];
