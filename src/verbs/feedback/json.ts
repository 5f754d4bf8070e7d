/** `radar feedback --json`, `radar undo --json`, and the lines of `radar feedback export`. */
import type { ExportedJson, FeedbackJson, UndoneJson } from '../../contract/feedback.ts';
import type { Paper } from '../../paper.ts';
import type { Mark } from '../../store/feedback.ts';
import { printed, printedLine } from '../../view/json.ts';
import type { ListedMark, UndoneView } from './view.ts';

export const marksJson = (marks: readonly ListedMark[]): string => printed<FeedbackJson>({ feedback: marks });

export const undoneJson = ({ steps, marks, notes, files }: UndoneView): string =>
  printed<UndoneJson>({
    steps,
    undone: marks,
    ...(notes.length === 0 ? {} : { notes: notes.map(({ paper, title, text }) => ({ paper, title, text })) }),
    ...(files.length === 0 ? {} : { files }),
  });

export const exportedLine = (mark: Mark, record: Paper | undefined): string =>
  printedLine<ExportedJson>({ ...mark, record });
