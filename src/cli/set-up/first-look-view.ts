/** What a new profile would have picked, as `radar init` shows it before it writes: lines, not a page. */
import type { Message } from '../../messages/message.ts';
import { say as sentenceOf } from '../../messages/say.ts';
import { INTERFACE_WORDS } from '../../messages/words.ts';
import type { RankedPaper } from '../../paper.ts';
import type { DescriptionFinds } from '../../rank/profile/finds.ts';
import { spellingMessage } from '../../rank/profile/readable.ts';
import { placeOf, scoreText } from '../../view/digest/model.ts';
import { pad, scoreBar, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { linear } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import { titleOf } from '../../view/papers/titles.ts';
import type { Batch } from './batch.ts';
import type { FirstLook } from './first-look.ts';

export interface FirstLookView extends Omit<FirstLook, 'batch'> {
  readonly batch: Omit<Batch, 'papers'>;
  readonly minScore: number;
}

/** Lists that are named; of more their number says little, and a line is full. */
const NAMED_LISTS = 4;

export function firstLookLines(view: FirstLookView, style: Style): string[] {
  const pen = penOf(style);
  const { say, width } = pen;
  const { batch, of, near } = view;
  const found = batch.source === 'sample' ? say.lookNearSample : say.lookNear;
  const notes = [
    ...(view.ranked ? [found(near, scoreText(view.minScore))] : [say.lookUnranked]),
    ...(view.unknownLikes > 0 ? [say.lookUnknown(view.unknownLikes)] : []),
  ];
  const lines = [
    ...wrap(say.lookFirst(whichPapers(batch, of, pen)), width).map((line) => pen.ink('bold', line)),
    '',
    ...view.best.flatMap((paper) => rowOf(paper, view, pen)),
    '',
    ...notes.flatMap((note) => wrap(note, width)).map((line) => pen.ink('dim', line)),
  ];
  return pen.plain ? lines.map(linear) : lines;
}

/** What one description finds, said as soon as it is written. */
export function findsLines(
  finds: DescriptionFinds,
  batch: FirstLookView['batch'],
  minScore: number,
  style: Style,
): string[] {
  const pen = penOf(style);
  const { say, width } = pen;
  const head = say.lookFinds(finds.near, whichPapers(batch, finds.papers, pen), scoreText(minScore));
  const lines = [
    ...wrap(head, width).map((line) => pen.ink('bold', line)),
    ...finds.best.flatMap(({ title, score }) => {
      const text = plain(title);
      if (pen.plain) return wrap(`${say.score} ${scoreText(score)}${say.comma}${text}`, width);
      const lead = leadOf(score, pen);
      return [lead + titleText(text, score >= minScore, width - widthOf(lead), pen)];
    }),
    ...unreadLines(finds, style).map((line) => pen.ink('warn', line)),
    ...workLines(finds, style).map((line) => pen.ink('dim', line)),
  ];
  return pen.plain ? lines.map(linear) : lines;
}

/** What of it ranking cannot read: worth more than what it found. */
function unreadLines(
  { readability: { language, spellings } }: DescriptionFinds,
  { lang, width }: Style,
): string[] {
  const messages: Message[] =
    language === undefined ? spellings.map(spellingMessage) : [['your-description-unread', language]];
  return messages.flatMap((message) => wrap(plain(sentenceOf(lang, message)), width));
}

function workLines({ working, absent }: DescriptionFinds, { lang, width }: Style): string[] {
  const words = INTERFACE_WORDS[lang];
  const does = working.map(({ word, papers }) => `${plain(word)} (${papers})`).join(words.comma);
  return [
    ...(does === '' ? [] : wrap(words.lookWorking(does), width)),
    ...(absent.length === 0 ? [] : wrap(words.lookAbsent(absent.map(plain).join(words.comma)), width)),
  ];
}

/** “the 412 papers announced on Thu 18 Jun 2026 in cs.CV”. */
function whichPapers({ source, from, to, lists }: FirstLookView['batch'], of: number, { say }: Pen): string {
  const named = lists.length > NAMED_LISTS ? '' : lists.map(plain).join(say.comma);
  if (source === 'sample') return say.lookSample(of, named);
  return say.lookStore(of, from === to ? say.date(to) : say.week(from, to), named);
}

const leadOf = (score: number, pen: Pen): string =>
  `${scoreBar(score, pen)} ${pad(scoreText(score), 4, 'right')}  `;

function titleText(text: string, isNear: boolean, room: number, pen: Pen): string {
  const title = truncate(text, room, pen.glyph.ellipsis);
  return isNear ? pen.ink('title', title) : title;
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
  const lead = view.ranked ? leadOf(paper.score, pen) : '  ';
  const hang = widthOf(lead);
  const room = pen.width - hang;
  const isNear = !view.ranked || paper.score >= view.minScore;
  const where = [placeOf(paper), plain(paper.interest ?? '')]
    .filter((part) => part !== '')
    .join(` ${pen.glyph.dot} `);
  return [
    lead + titleText(titleOf(paper.paper), isNear, room, pen),
    ' '.repeat(hang) + pen.ink('dim', truncate(where, room, pen.glyph.ellipsis)),
  ];
}
