/** `radar feedback`, `radar undo`, and marking many papers at once. */
import { count, counted } from '../../../amounts.ts';

export const feedbackLog = {
  nothingYet:
    'No paper is marked yet: “radar like 1”, “radar like 2606.12609” or “radar like --from library.bib” marks some.',
  noneOfKind: (kind: string) => `No paper is marked “${kind}”.`,
  shownOf: (shown: number, all: number) => `${count(shown)} of ${counted(all, 'mark')}`,
  for: (interest: string) => `for ${interest}`,
  nothingToUndo: 'There is nothing to undo.',
  undid: (steps: number) => `took back ${counted(steps, 'step')}`,
  fileAsBefore: (file: string, command: string) => `${file} is as it was before “radar ${command}”`,
  noteGone: 'the note is gone',
  noteAsBefore: 'the note is as it was',
  removed: 'no longer',
  restored: 'again',
  reset: (n: number) => `took back ${counted(n, 'mark')}; “radar undo” brings them back`,
  nothingToReset: 'No paper is marked: there is nothing to reset.',
  keptIn: (file: string) => `a copy is in ${file}`,
  imported: (changed: number, all: number) => `${counted(changed, 'mark')} of ${count(all)} new or changed`,
  papersKept: (n: number) => `${counted(n, 'paper')} new to the store`,
  confirmReset: (n: number) => `Take back ${counted(n, 'mark')}?`,
  confirmAuthor: (n: number, names: string) => `Mark these ${counted(n, 'paper')} by ${names}?`,
  wouldMark: (n: number) => `nothing was changed; ${counted(n, 'paper')} would be marked`,
  more: (n: number) => `and ${count(n)} more`,
  /** What became of the entries of a library. */
  readLibrary: ({ entries, papers, by, doubles, skipped }: LibraryCounts) =>
    [
      `read ${counted(entries, 'entry', 'entries')}`,
      `${counted(papers, 'paper')}`,
      ...(by.guess === 0 ? [] : [`${counted(by.guess, 'id')} guessed from an address or a note`]),
      ...(by.title === 0 ? [] : [`${count(by.title)} known by title and author alone`]),
      ...(doubles === 0 ? [] : [`${count(doubles)} there twice`]),
      ...(skipped === 0
        ? []
        : [`${count(skipped)} left out, which ${skipped === 1 ? 'names' : 'name'} no paper`]),
    ].join(', '),
  leftOut: (keys: readonly string[]) => `: ${keys.join(', ')}`,
  unchanged: 'nothing was changed',
};

/** What a library file held. */
export interface LibraryCounts {
  readonly entries: number;
  readonly papers: number;
  /** Papers by what told their ids. */
  readonly by: { readonly guess: number; readonly title: number };
  readonly doubles: number;
  readonly skipped: number;
}
