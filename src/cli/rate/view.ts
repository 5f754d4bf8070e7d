/** `radar rate`: a paper and its keys, and in the end what the answers moved. */
import type { RankedPaper } from '../../paper.ts';
import { placeOf, scoreText } from '../../view/digest/model.ts';
import { pad, truncate, wrap, wrapUpTo } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { penOf, type Style } from '../../view/kit/style.ts';
import { titleOf } from '../../view/papers/titles.ts';

const MOST_WIDTH = 100;
const ABSTRACT_LINES = 5;
const SHOWN = 5;

/** Without a line break behind the keys: the answer stands there. */
export function card(
  { paper, interest, ...ranked }: RankedPaper,
  number: number,
  of: number,
  style: Style,
): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, MOST_WIDTH);
  const { rate, comma } = pen.say;
  const facts = [
    plain(paper.authors.slice(0, 3).join(comma)),
    placeOf({ paper, ...ranked }),
    plain(interest ?? ''),
  ].filter((part) => part !== '');
  const text = page(
    [
      '',
      ...wrap(`${number}/${of}  ${titleOf(paper)}`, width).map((line) => pen.ink('title', line)),
      pen.ink('dim', truncate(facts.join(` ${pen.glyph.dot} `), width, pen.glyph.ellipsis)),
      ...wrapUpTo(ABSTRACT_LINES, plain(paper.abstract), width, pen.glyph.ellipsis),
      ...wrap(rate.keys, width).map((line) => pen.ink('accent', line)),
    ],
    pen,
  );
  return `${text.trimEnd()} `;
}

export const answered = (answer: 'like' | 'dislike' | 'skip' | 'undo', style: Style): string =>
  `${penOf(style).say.rate.answers[answer]}\n`;

/** The best papers of the latest batch, each with its place before. */
export function renderMoved(
  before: readonly RankedPaper[],
  after: readonly RankedPaper[],
  said: number,
  style: Style,
): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, MOST_WIDTH);
  const { rate } = pen.say;
  if (said === 0) return `\n${page(wrap(rate.nothingSaid, width), pen)}`;
  const places = new Map(before.map(({ paper, rank }) => [paper.id, rank]));
  const lines = after.slice(0, SHOWN).map(({ paper, rank, score }) => {
    const was = places.get(paper.id);
    const moved = was === undefined || was === rank ? '' : rate.was(was);
    const start = `${pad(String(rank), 2, 'right')}  ${pad(scoreText(score), 4, 'right')}  `;
    const room = Math.max(20, width - start.length - moved.length - 1);
    return `${start}${truncate(titleOf(paper), room, pen.glyph.ellipsis)} ${pen.ink('accent', moved)}`;
  });
  const head = wrap(rate.moved(said), width).map((line) => pen.ink('bold', line));
  return `\n${page([...head, ...lines, ...wrap(rate.after, width).map((line) => pen.ink('dim', line))], pen)}`;
}
