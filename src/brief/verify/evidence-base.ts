/** What claims are checked against: today's papers, prepared once. */
import type { Profile } from '../../config/schema.ts';
import type { PaperId } from '../../paper.ts';
import { type TokenMemo, tokenOf, tokensOf } from '../../text/words/tokens.ts';
import { type BriefPaper, sentenceAt } from '../corpus.ts';
import type { Frequency } from '../frequencies.ts';
import { idfOf } from '../frequencies.ts';
import { knownNames } from './names.ts';
import { type NumberIndex, numberIndex } from './numbers.ts';
import { readingOf, type SentenceReading, type Stemming } from './reading.ts';

/** Letters of a root: `theor` of theory and theoretical. */
export const ROOT = 5;

export interface Source {
  readonly paper: BriefPaper;
  /** Title, abstract. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Beginnings of its longer stems: what words of one family share. */
  readonly roots: ReadonlySet<string>;
  /** Made when first asked for: most papers of a day are never cited. */
  readonly numbers: NumberIndex;
  readonly names: ReadonlySet<string>;
  /** Title and sentences, each by itself. */
  readonly readings: readonly SentenceReading[];
}

export interface EvidenceBase {
  readonly sources: ReadonlyMap<PaperId, Source>;
  readonly idf: (stem: string) => number;
  readonly profileNames: ReadonlySet<string>;
  /** Stems of a text; remembers what it stemmed. */
  readonly stems: (text: string) => readonly string[];
  readonly read: (text: string) => SentenceReading;
  /** Sentence of a paper, 0 for its title. */
  readonly sentence: (paper: PaperId, number: number) => string | undefined;
}

export function evidenceBase(
  papers: readonly BriefPaper[],
  profile: Profile,
  frequency: Frequency,
): EvidenceBase {
  const memo: TokenMemo = new Map();
  const stems = (text: string): readonly string[] => tokensOf(text, memo);
  const idf = idfOf(frequency);
  const stemming = stemmingOf(memo, idf);
  const read = (text: string): SentenceReading => readingOf(text, stemming);
  const sources = new Map(papers.map((paper) => [paper.id, sourceOf(paper, stems, read)]));
  return {
    sources,
    idf,
    read,
    profileNames: knownNames(
      [
        ...profile.authors,
        ...profile.interests.flatMap((one) => [one.name, one.about, ...one.phrases, ...one.authors]),
      ].join(' '),
    ),
    stems,
    sentence: (id, number) => {
      const source = sources.get(id);
      return source === undefined ? undefined : sentenceAt(source.paper, number);
    },
  };
}

/** Verbs that ranking does not count, because every abstract has them, and that a claim must not turn round either. */
const PLAIN_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    propos: ['propose', 'proposes', 'proposed'],
    show: ['show', 'shows', 'shown'],
    use: ['use', 'uses', 'used'],
  }).flatMap(([stem, forms]) => forms.map((form) => [form, stem] as const)),
);

function stemmingOf(memo: TokenMemo, idf: (stem: string) => number): Stemming {
  const plain = new Set(PLAIN_VERBS.values());
  return {
    stem: (word) => {
      const known = memo.get(word);
      const stem = known ?? tokenOf(word);
      if (known === undefined) memo.set(word, stem);
      return stem === '' ? (PLAIN_VERBS.get(word) ?? '') : stem;
    },
    weight: (stem) => (plain.has(stem) ? 1 : idf(stem)),
  };
}

function sourceOf(
  paper: BriefPaper,
  stems: (text: string) => readonly string[],
  read: (text: string) => SentenceReading,
): Source {
  const text = [paper.title, ...paper.sentences].join(' ');
  const { authors, categories } = paper.ranked.paper;
  let numbers: NumberIndex | undefined;
  let names: ReadonlySet<string> | undefined;
  let readings: readonly SentenceReading[] | undefined;
  let roots: ReadonlySet<string> | undefined;
  const own = new Set(stems(text));
  return {
    paper,
    text,
    stems: own,
    get roots() {
      roots ??= new Set([...own].filter((stem) => stem.length >= ROOT).map((stem) => stem.slice(0, ROOT)));
      return roots;
    },
    get numbers() {
      numbers ??= numberIndex(text);
      return numbers;
    },
    get names() {
      names ??= knownNames([text, ...authors, ...categories].join(' '));
      return names;
    },
    get readings() {
      readings ??= [paper.title, ...paper.sentences].map(read);
      return readings;
    },
  };
}
