/** What a description finds among some papers by itself, and which of its words do the work: said at once, it can be put better at once. */
import type { Interest } from '../../config/schema.ts';
import type { AnnouncedPaper, PaperId } from '../../paper.ts';
import { isMustRead } from '../../scores.ts';
import { type Prepared, prepare } from '../corpus/prepare.ts';
import type { SemanticSpace } from '../corpus/space.ts';
import { queryOf } from '../description.ts';
import { rankPapers } from '../rank.ts';
import { type Readability, readabilityOf } from './readable.ts';

export interface WordWork {
  /** As the papers write it. */
  readonly word: string;
  /** Papers that have it. */
  readonly papers: number;
  /** Its share of what the description's words are worth together, 0 to 1. */
  readonly share: number;
}

export interface DescriptionFinds {
  readonly interest: string;
  /** Papers looked at, those that reach the threshold, and must-reads among them. */
  readonly papers: number;
  readonly near: number;
  readonly mustReads: number;
  /** The best ones, whether they reach it or not. */
  readonly best: readonly { readonly paper: PaperId; readonly title: string; readonly score: number }[];
  /** The most telling first; words that say next to nothing are left out. */
  readonly working: readonly WordWork[];
  /** Words that no paper has, as the description writes them. */
  readonly absent: readonly string[];
  readonly readability: Readability;
}

export interface FindsInput {
  readonly interests: readonly Interest[];
  /** Of one batch, each once. */
  readonly papers: readonly AnnouncedPaper[];
  readonly space: SemanticSpace | undefined;
  readonly minScore: number;
}

const BEST = 3;
const WORDS = 6;
/** A word worth less than this share of all does no work. */
const IDLE = 0.04;

export function descriptionFinds({
  interests,
  papers,
  space,
  minScore,
}: FindsInput): readonly DescriptionFinds[] {
  const prepared = prepare(
    papers.map(({ paper }) => paper),
    space,
  );
  return interests.map((interest) => findsOf(interest, { papers, prepared, space, minScore }));
}

interface One {
  readonly papers: readonly AnnouncedPaper[];
  readonly prepared: Prepared;
  readonly space: SemanticSpace | undefined;
  readonly minScore: number;
}

function findsOf(interest: Interest, { papers, prepared, space, minScore }: One): DescriptionFinds {
  const profile = {
    name: '',
    interests: [{ ...interest, weight: 1 }],
    authors: [],
    likes: [],
    dislikes: [],
    mute: { phrases: [], authors: [], categories: [] },
  };
  const { ranked } = rankPapers({ papers, profile, examples: [], prepared });
  return {
    interest: interest.name,
    papers: papers.length,
    near: ranked.filter(({ score }) => score >= minScore).length,
    mustReads: ranked.filter(({ score }) => isMustRead(score)).length,
    best: ranked
      .slice(0, BEST)
      .filter(({ score }) => score > 0)
      .map(({ paper, score }) => ({ paper: paper.id, title: paper.title, score })),
    working: workOf(interest, prepared),
    absent: absentWords(interest, prepared),
    readability: readabilityOf(interest, space),
  };
}

function workOf(interest: Interest, { corpus, embedding }: Prepared): readonly WordWork[] {
  const { weights, telling } = queryOf(corpus, embedding, interest);
  const all = telling.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0) || 1;
  return telling
    .map((id) => ({
      word: corpus.terms.surfaceOf(id),
      papers: corpus.terms.frequency[id] ?? 0,
      share: (weights.get(id) ?? 0) / all,
    }))
    .filter(({ share }) => share >= IDLE)
    .slice(0, WORDS);
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** A name counts only where it is all there is, and of two languages the one that papers are written in: as in queryOf. */
function absentWords({ name, about }: Interest, { corpus }: Prepared): readonly string[] {
  const words = (about === '' ? name : about).match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const spaced = words.filter((word) => !UNSPACED.test(word));
  const isAbsent = (word: string): boolean => {
    const ids = corpus.terms.wordsOf(word);
    return ids.length > 0 && ids.every((id) => id < 0);
  };
  return [...new Set((spaced.length > 0 ? spaced : words).filter(isAbsent))];
}
