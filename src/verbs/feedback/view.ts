/** What `radar like` and its sisters answer, and the list of what was said. */
import type { UndoneFile } from '../../cli/undo.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { FeedbackKind } from '../../paper.ts';
import type { Mark } from '../../store/feedback.ts';
import type { UndoneNote } from '../../store/notes.ts';
import { pad, truncate, widestOf, wrap } from '../../view/kit/layout.ts';
import { linear } from '../../view/kit/page.ts';
import { records } from '../../view/kit/records.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';

/** `title` is absent for papers that the store does not know yet. */
export interface MarkedPaper {
  readonly id: string;
  readonly title?: string;
}

/** The sentence, then a line for each paper; `changed` is what the store reports. Without a kind the papers alone. */
export function renderFeedback(
  kind: FeedbackKind | 'forget' | undefined,
  changed: number,
  papers: readonly MarkedPaper[],
  style: Style,
): string {
  const pen = penOf(style);
  const lines = papers.map(({ id, title }) =>
    fitted(`  ${plain(id)}  ${title === undefined ? pen.say.notInStore : plain(title)}`, pen.width, pen),
  );
  const { feedbackDone, nothingChanged } = pen.say;
  const done =
    kind === undefined
      ? ''
      : changed === 0 && kind !== 'forget'
        ? nothingChanged
        : feedbackDone[kind](changed);
  const said = wrap(done, pen.width);
  return [...said, ...lines].map((line) => `${line}\n`).join('');
}

/** On one line, except where there are no lines to look at. */
const fitted = (text: string, width: number, pen: Pen): string =>
  pen.plain ? linear(text) : truncate(text, width, pen.glyph.ellipsis);

/** Feedback as `radar feedback` lists it; without a title for papers that the store does not know yet. */
export type ListedMark = Mark & { readonly title?: string };

/** The day, the kind, the id and the title; `all` is how many there are. */
export function renderMarks(
  marks: readonly ListedMark[],
  all: number,
  kind: FeedbackKind | undefined,
  style: Style,
): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].feedbackLog;
  if (marks.length === 0)
    return sentence(kind === undefined || all === 0 ? words.nothingYet : words.noneOfKind(kind), pen);
  const kinds = widestOf(marks.map((mark) => pen.say.mark[mark.kind]));
  const ids = Math.min(30, widestOf(marks.map(({ paper }) => plain(paper))));
  const lines = marks.map((mark) => {
    if (pen.plain) {
      const parts = [mark.at.slice(0, 10), pen.say.mark[mark.kind], plain(mark.paper)];
      return `${parts.join(pen.say.comma)}${pen.say.colon}${markTitle(mark, pen)}\n`;
    }
    const day = pen.ink('dim', mark.at.slice(0, 10));
    const tone = mark.kind === 'dislike' ? 'bad' : mark.kind === 'read' ? 'dim' : 'good';
    const said = pen.ink(tone, pad(pen.say.mark[mark.kind], kinds));
    const id = pad(truncate(plain(mark.paper), ids, pen.glyph.ellipsis), ids);
    const room = pen.width - 10 - kinds - ids - 6;
    // Too narrow for a column of titles: the title goes below.
    const title = markTitle(mark, pen);
    return room >= 20
      ? `${day}  ${said}  ${id}  ${truncate(title, room, pen.glyph.ellipsis)}\n`
      : `${day}  ${said}  ${plain(mark.paper)}\n  ${truncate(title, pen.width - 2, pen.glyph.ellipsis)}\n`;
  });
  const rest = marks.length < all ? sentence(words.shownOf(marks.length, all), pen) : '';
  return lines.join('') + rest;
}

/** The kind, the id, when it was said, the title and the interest it was said for; documented in the manual page. */
export const markRecords = (marks: readonly ListedMark[]): string =>
  records(marks.map(({ kind, paper, at, title = '', interest = '' }) => [kind, paper, at, title, interest]));

const sentence = (text: string, pen: Pen): string =>
  wrap(text, pen.width)
    .map((line) => `${line}\n`)
    .join('');

function markTitle({ title, interest }: ListedMark, pen: Pen): string {
  const suffix = interest === undefined ? '' : ` (${pen.say.feedbackLog.for(plain(interest))})`;
  return `${title === undefined ? pen.say.notInStore : plain(title)}${suffix}`;
}

export interface UndoneMark extends ListedMark {
  /** What undoing did to it. */
  readonly now: 'removed' | 'restored';
}

/** A note that is as it was before; without a text there is none again. */
export type TitledNote = UndoneNote & { readonly title?: string };

/** What went back, with the titles of the papers. */
export interface UndoneView {
  readonly steps: number;
  readonly marks: readonly UndoneMark[];
  readonly notes: readonly TitledNote[];
  readonly files: readonly UndoneFile[];
}

/** `radar undo`: how many steps went back, and what that changed. */
export function renderUndone({ steps, marks, notes, files }: UndoneView, style: Style): string {
  const pen = penOf(style);
  const words = INTERFACE_WORDS[style.lang].feedbackLog;
  if (steps === 0) return sentence(words.nothingToUndo, pen);
  const paperLine = (what: string, paper: string, title: string): string =>
    truncate(`  ${what}: ${plain(paper)}  ${title}`, pen.width, pen.glyph.ellipsis);
  const lines = [
    ...files.flatMap(({ file, command }) =>
      wrap(words.fileAsBefore(plain(file), plain(command)), pen.width - 2).map((line) => `  ${line}`),
    ),
    ...notes.map(({ paper, title, text }) =>
      paperLine(
        text === undefined ? words.noteGone : words.noteAsBefore,
        paper,
        title === undefined ? pen.say.notInStore : plain(title),
      ),
    ),
    ...marks.map((mark) =>
      paperLine(`${words[mark.now]} ${pen.say.mark[mark.kind]}`, mark.paper, markTitle(mark, pen)),
    ),
  ];
  return sentence(words.undid(steps), pen) + lines.map((line) => `${line}\n`).join('');
}

/** One sentence, wrapped. */
export const renderSentence = (text: string, style: Style): string => sentence(text, penOf(style));
