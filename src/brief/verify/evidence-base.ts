/** What claims are checked against: today's papers, prepared once. */
import type { Profile } from '../../config/schema.ts';
import type { PaperId } from '../../paper.ts';
import { type TokenMemo, tokensOf } from '../../text/tokens.ts';
import { type BriefPaper, sentenceAt } from '../corpus.ts';
import type { Frequency } from '../frequencies.ts';
import { idfOf } from '../frequencies.ts';
import { knownNames } from './names.ts';
import { type NumberIndex, numberIndex } from './numbers.ts';

export interface Source {
  readonly paper: BriefPaper;
  /** Title, abstract. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Made when first asked for: most papers of a day are never cited. */
  readonly numbers: NumberIndex;
  readonly names: ReadonlySet<string>;
}

export interface EvidenceBase {
  readonly sources: ReadonlyMap<PaperId, Source>;
  readonly idf: (stem: string) => number;
  readonly profileNames: ReadonlySet<string>;
  /** Stems of a text; remembers what it stemmed. */
  readonly stems: (text: string) => readonly string[];
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
  const sources = new Map(papers.map((paper) => [paper.id, sourceOf(paper, stems)]));
  return {
    sources,
    idf: idfOf(frequency),
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

function sourceOf(paper: BriefPaper, stems: (text: string) => readonly string[]): Source {
  const text = [paper.title, ...paper.sentences].join(' ');
  const { authors, categories } = paper.ranked.paper;
  let numbers: NumberIndex | undefined;
  let names: ReadonlySet<string> | undefined;
  return {
    paper,
    text,
    stems: new Set(stems(text)),
    get numbers() {
      numbers ??= numberIndex(text);
      return numbers;
    },
    get names() {
      names ??= knownNames([text, ...authors, ...categories].join(' '));
      return names;
    },
  };
}
