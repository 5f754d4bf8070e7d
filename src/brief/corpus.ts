/** Today's papers as a briefing sees them: aliases, numbered sentences, and which of them are treated with care. */
import type { Evidence, PaperId, RankedPaper } from '../paper.ts';
import { stripControls } from '../text/controls.ts';
import { sentencesOf } from '../text/sentences.ts';
import { injectionIn } from './injection.ts';
import type { BriefInput } from './input.ts';
import { type Lexicon, newLexicon, type PaperReading, readingOf } from './reading.ts';

export interface BriefPaper {
  /** `P01`, `P02` …: what stands for the paper in a prompt. */
  readonly alias: string;
  readonly ranked: RankedPaper;
  readonly id: PaperId;
  readonly title: string;
  /** Sentences of the abstract; sentence number n is at n - 1. */
  readonly sentences: readonly string[];
  /** Its title and sentences as words, read when first asked for. */
  readonly reading: PaperReading;
  /** Part of the digest, not only a candidate for a bridge. */
  readonly shown: boolean;
  /** Set where the text tries to give orders to a model; such a paper is quoted and never sent. */
  readonly hostile?: string | undefined;
}

/** Candidates for bridges that are looked at: more cost time and find little, for they are far from the interests. */
const MAX_NEAR = 400;

/** Shown papers first, then the best candidates, each once. */
export function corpusOf(input: BriefInput): readonly BriefPaper[] {
  const shown = new Set(input.papers.map((ranked) => ranked.paper.id));
  const candidates = input.near.filter((ranked) => !shown.has(ranked.paper.id)).slice(0, MAX_NEAR);
  const lexicon = newLexicon();
  return [...input.papers, ...candidates].map((ranked, index) =>
    briefPaper(ranked, index, index < input.papers.length, lexicon),
  );
}

function briefPaper(ranked: RankedPaper, index: number, shown: boolean, lexicon: Lexicon): BriefPaper {
  const { paper } = ranked;
  const title = stripControls(paper.title);
  const alias = `P${String(index + 1).padStart(2, '0')}`;
  let sentences: readonly string[] | undefined;
  let reading: PaperReading | undefined;
  return {
    alias,
    ranked,
    id: paper.id,
    title,
    // Most candidates for bridges are of the reader's own field, and never read.
    get sentences() {
      sentences ??= sentencesOf(stripControls(paper.abstract));
      return sentences;
    },
    get reading() {
      reading ??= readingOf([title, ...this.sentences], lexicon);
      return reading;
    },
    shown,
    // Hundreds of candidates are never sent nor quoted.
    get hostile() {
      return injectionIn(`${paper.title} ${paper.abstract}`);
    },
  };
}

/** Sentence `number` of a paper (0 is the title), or undefined where there is none. */
export function sentenceAt(paper: BriefPaper, number: number): string | undefined {
  return number === 0 ? paper.title : paper.sentences[number - 1];
}

/** Evidence for a sentence that exists; undefined for one that does not. */
export function evidenceFor(paper: BriefPaper, number: number): Evidence | undefined {
  const quote = sentenceAt(paper, number);
  return quote === undefined || quote === '' ? undefined : { paper: paper.id, sentence: number, quote };
}
