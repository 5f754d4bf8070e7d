/** Where a paper uses a notion: how often, in which sentences, and how it spells it. */
import type { PaperReading, WordRun } from '../reading.ts';
import { forEachPart, forEachPartIn, type KeyTree, type Phrase, stemsOf, surfaceOf } from './phrases.ts';

const MOST_WORDS = 3;

/** A notion in a paper: a phrase with the number of its occurrences and whether the title has it. */
export interface Use extends Phrase {
  readonly count: number;
  /** The sentences of the abstract that have it. */
  readonly numbers: readonly number[];
  readonly inTitle: boolean;
  /** Whether `surface` ends what it stands in, or goes on: `quantum error correcting` codes. */
  readonly isWhole: boolean;
}
export type Uses = ReadonlyMap<string, Use>;

/** Of the phrases that are wanted. */
export function usesOf(
  reading: PaperReading,
  isWanted: (key: string, stems: () => readonly string[]) => boolean,
): Uses {
  const uses = new Map<string, Use>();
  forEachPart(reading, MOST_WORDS, (key, run, from, length, sentence) => {
    if (isWanted(key, () => stemsOf(run, from, length))) addUse(uses, key, run, from, length, sentence);
  });
  return uses;
}

/** Of the phrases of a tree. */
export function usesIn(reading: PaperReading, wanted: KeyTree): Uses {
  const uses = new Map<string, Use>();
  forEachPartIn(reading, MOST_WORDS, wanted, (...part) => addUse(uses, ...part));
  return uses;
}

function addUse(
  uses: Map<string, Use>,
  key: string,
  run: WordRun,
  from: number,
  length: number,
  sentence: number,
): void {
  const before = uses.get(key);
  const isWhole = from + length === run.length;
  const isCased = sentence > 0 && run[from]?.isFirst === false;
  const spelt = { surface: surfaceOf(run, from, length), isWhole, isCased };
  const use = before === undefined || standing(spelt) > standing(before) ? spelt : before;
  uses.set(key, {
    stems: before?.stems ?? stemsOf(run, from, length),
    surface: use.surface,
    isWhole: use.isWhole,
    isCased: use.isCased,
    sentence: before?.sentence ?? sentence,
    count: (before?.count ?? 0) + 1,
    numbers: sentence === 0 ? (before?.numbers ?? []) : [...(before?.numbers ?? []), sentence],
    inTitle: sentence === 0 || before?.inTitle === true,
  });
}

/** How well a spelling stands for itself: whole, and inside a sentence, where capitals mean something. */
const standing = ({ isWhole, isCased }: Pick<Use, 'isWhole' | 'isCased'>): number =>
  (isWhole ? 2 : 0) + (isCased ? 1 : 0);
