/** What a new profile would have picked, as `radar init` shows it before it writes: lines, not a page. */
import type { Day, RankedPaper } from '../../paper.ts';
import { placeOf, scoreText } from '../../view/digest/model.ts';
import { pad, scoreBar, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { linear } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import { titleOf } from '../../view/papers/titles.ts';

export interface FirstLookView {
  readonly source: 'store' | 'sample';
  readonly day: Day;
  readonly of: number;
  readonly near: number;
  readonly best: readonly RankedPaper[];
  readonly ranked: boolean;
  readonly unknownLikes: number;
  readonly minScore: number;
}

export function firstLookLines(view: FirstLookView, style: Style): string[] {
  const pen = penOf(style);
  const { say, width } = pen;
  const { day, of, near } = view;
  const head = view.source === 'store' ? say.lookStore(say.date(day), of) : say.lookSample(of);
  const notes = [
    ...(view.ranked ? [say.lookNear(near, scoreText(view.minScore))] : [say.lookUnranked]),
    ...(view.unknownLikes > 0 ? [say.lookUnknown(view.unknownLikes)] : []),
  ];
  const lines = [
    ...wrap(head, width).map((line) => pen.ink('bold', line)),
    '',
    ...view.best.flatMap((paper) => rowOf(paper, view, pen)),
    '',
    ...notes.flatMap((note) => wrap(note, width)).map((line) => pen.ink('dim', line)),
  ];
  return pen.plain ? lines.map(linear) : lines;
}

/** The title, and below it where the paper is and what put it here. */
function rowOf(paper: RankedPaper, view: FirstLookView, pen: Pen): string[] {
  if (pen.plain)
    return wrap(
      [
        ...(view.ranked ? [`${pen.say.score} ${scoreText(paper.score)}`] : []),
        titleOf(paper.paper),
        placeOf(paper),
        plain(paper.interest ?? ''),
      ]
        .filter((part) => part !== '')
        .join(pen.say.comma),
      pen.width,
    );
  const lead = view.ranked
    ? `${scoreBar(paper.score, pen)} ${pad(scoreText(paper.score), 4, 'right')}  `
    : '  ';
  const hang = widthOf(lead);
  const room = pen.width - hang;
  const title = truncate(titleOf(paper.paper), room, pen.glyph.ellipsis);
  const isNear = !view.ranked || paper.score >= view.minScore;
  const where = [placeOf(paper), plain(paper.interest ?? '')]
    .filter((part) => part !== '')
    .join(` ${pen.glyph.dot} `);
  return [
    lead + (isNear ? pen.ink('title', title) : title),
    ' '.repeat(hang) + pen.ink('dim', truncate(where, room, pen.glyph.ellipsis)),
  ];
}
