/** `radar brief --week` on a terminal. */

import type { RollUp, RollUpInterest, RollUpPaper } from '../../../brief/roll-up/model.ts';
import { daysFromTo } from '../../../calendar.ts';
import { badgesOf, type DigestView, placeOf, scoreText } from '../../../view/digest/model.ts';
import { bridgeLines } from '../../../view/digest/terminal/across.ts';
import { authorsText, claimLines, heading, indent } from '../../../view/digest/terminal/parts.ts';
import { flow, wrap } from '../../../view/kit/layout.ts';
import { page } from '../../../view/kit/page.ts';
import { plain } from '../../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../../view/kit/style.ts';
import { shortId, titleOf } from '../../../view/papers/titles.ts';
import {
  gapLine,
  interestName,
  movement,
  openingText,
  type RollUpModel,
  rollUpModel,
  summary,
} from './model.ts';

const READING_WIDTH = 100;
/** Room for the number and two spaces. */
const HANG = 4;

export function renderRollUpTerminal(rollUp: RollUp, style: Style, view: DigestView = {}): string {
  const pen = penOf(style);
  const { say, glyph } = pen;
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const made = rollUpModel(rollUp);
  const days = daysFromTo(rollUp.since, rollUp.until) + 1;
  const title = `${say.dayMonth(rollUp.since)} ${glyph.dash} ${say.date(rollUp.until)}`;
  const name = plain(rollUp.profile.name);
  const head = [pen.ink('accent', 'radar'), pen.ink('bold', title), ...(name === 'default' ? [] : [name])];
  const list = (at: 'toRead' | 'liked', heads: string): string[] =>
    rollUp[at].length === 0
      ? []
      : [
          ...heading(heads, '', pen, width),
          ...rollUp[at].flatMap((one) => entry(made, at, one, view, pen, width)),
        ];
  const sections = [
    [...flow(head, ` ${glyph.dot} `, width, pen), ...wrap(summary(rollUp, say), width)],
    rollUp.opening.length === 0 ? [] : wrap(plain(openingText(rollUp, say)), width),
    [
      ...heading(say.moved, '', pen, width),
      ...rollUp.interests
        .map((interest) => interestLines(made, interest, days, view, pen, width))
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    ],
    list('toRead', say.stillToRead),
    list('liked', say.youLiked),
    rollUp.bridges.length === 0
      ? []
      : [
          ...heading(say.across, say.acrossNote, pen, width),
          ...rollUp.bridges.flatMap(({ bridge }) => bridgeLines(made.model, bridge, pen, width)),
        ],
    foot(made, pen, width),
  ];
  const lines = sections
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return page([...lines, ''], pen);
}

function interestLines(
  made: RollUpModel,
  interest: RollUpInterest,
  days: number,
  view: DigestView,
  pen: Pen,
  width: number,
): string[] {
  const name = plain(interestName(interest, pen.say));
  const text = `${name}${pen.say.colon}${plain(movement(interest, days, pen.say))}`;
  return [
    ...wrap(text, width).map((line, index) =>
      index === 0 && line.startsWith(name) ? pen.ink('bold', name) + line.slice(name.length) : line,
    ),
    ...interest.papers.flatMap((one) => entry(made, 'interests', one, view, pen, width)),
  ];
}

/** Whole where the paper is printed first, one line where it stands above. */
function entry(
  { model, isWhole }: RollUpModel,
  at: 'interests' | 'toRead' | 'liked',
  one: RollUpPaper,
  view: DigestView,
  pen: Pen,
  width: number,
): string[] {
  const { paper, claims, day, feedback } = one;
  const { id } = paper.paper;
  const room = width - HANG;
  const number = String(model.numbers.get(id) ?? '').padStart(2);
  const whole = isWhole(at, id);
  const title = wrap(titleOf(paper.paper), room).map((line) =>
    pen.link(paper.paper.links.abstract, whole ? pen.ink('title', line) : line),
  );
  const marks = feedback.map((kind) => ({ text: pen.say.mark[kind], tone: 'marked' as const }));
  const facts = whole
    ? [
        authorsText(paper, view, pen, Math.max(20, Math.floor(room / 2))),
        placeOf(paper),
        shortId(id),
        pen.say.dayMonth(day),
        scoreText(paper.score),
        ...badgesOf(paper, view, pen.say, pen.glyph.arrow),
        ...marks,
      ]
    : [shortId(id), ...marks];
  const body = [
    ...flow(
      facts.filter((fact) => fact !== ''),
      ` ${pen.glyph.dot} `,
      room,
      pen,
    ),
    ...(whole ? claims.flatMap((claim) => claimLines(claim, pen, room)) : []),
  ];
  return [`${pen.ink('accent', number)}  ${title[0] ?? ''}`, ...indent([...title.slice(1), ...body], HANG)];
}

function foot({ rollUp }: RollUpModel, pen: Pen, width: number): string[] {
  const gaps = gapLine(rollUp, pen.say);
  const { claims, repaired, dropped } = rollUp.checks;
  const facts = [
    pen.say.fromDigests(rollUp.digests),
    pen.say.checked(claims, repaired, dropped),
    ...(rollUp.costUsd === undefined ? [] : [pen.say.costs(rollUp.costUsd)]),
  ];
  return [
    ...(gaps === undefined ? [] : wrap(gaps, width)),
    ...flow(facts, ` ${pen.glyph.dot} `, width, pen).map((line) => pen.ink('dim', line)),
  ];
}
