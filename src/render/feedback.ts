/** What `radar like` and its sisters answer. */
import type { FeedbackKind } from '../paper.ts';
import { truncate, wrap } from './layout.ts';
import { plain } from './outside.ts';
import { penOf, type Style } from './style.ts';

/** `title` is absent for papers that the store does not know yet. */
export interface MarkedPaper {
  readonly id: string;
  readonly title?: string;
}

/** The sentence, then a line for each paper; `changed` is what the store reports. */
export function renderFeedback(
  kind: FeedbackKind | 'forget',
  changed: number,
  papers: readonly MarkedPaper[],
  style: Style,
): string {
  const pen = penOf(style);
  const lines = papers.map(({ id, title }) =>
    truncate(
      `  ${plain(id)}  ${title === undefined ? pen.say.notInStore : plain(title)}`,
      pen.width,
      pen.glyph.ellipsis,
    ),
  );
  return [...wrap(pen.say.feedbackDone[kind](changed), pen.width), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}
