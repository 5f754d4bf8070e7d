/** The second depth: each must-read with what it says, where it says it, and why it is here. */
import { say as saidIn } from '../../../messages/say.ts';
import type { Claim, RankedPaper } from '../../../paper.ts';
import { flow, type Inked, pad, truncate, widthOf, wrapUpTo } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import {
  badgesOf,
  type DigestModel,
  type DigestView,
  holdsQuote,
  isFollowed,
  MOST_READS,
  placeOf,
  quotationsOf,
  quotedIn,
  scoreText,
  storyOf,
} from '../model.ts';
import {
  authorsText,
  claimLines,
  digitsOf,
  heading,
  indent,
  numberOf,
  quoteLines,
  starred,
} from './parts.ts';

const MOST_CLAIMS = 2;
const MOST_SIGNALS = 3;
/** How many lines a quotation may take in an entry of each kind. */
const QUOTE_LINES = { whole: 3, brief: 2, line: 1 } as const;

/**
 * The must-reads in detail, in at most `room` lines where that can be: the first ones with authors and reasons, the others with
 * their quotation alone. `full` tells all of all.
 */
export function detailLines(
  model: DigestModel,
  view: DigestView,
  pen: Pen,
  width: number,
  room: number,
): string[] {
  const papers = model.reads.slice(0, view.detail === 'full' ? undefined : MOST_READS);
  if (papers.length === 0) return [];
  const title = heading(pen.say.details, '', pen, width);
  const entries = (depth: Depth) => papers.map((paper) => entry(model, paper, view, pen, width, depth));
  const whole = entries(view.detail === 'full' || pen.plain ? 'full' : 'whole');
  if (view.detail === 'full' || pen.plain) return [...title, ...apart(whole)];
  const fits = (lines: readonly string[]) => lines.length + title.length <= room;
  const brief = firstOf(entries('brief'), entries('line'), (some) => fits(some.flat()));
  if (!fits(entries('brief').flat())) return [...title, ...brief.flat()];
  const counts = Array.from(papers, (_, index) => papers.length - index);
  const kept = counts.find((count) => fits(withFirst(count, whole, brief))) ?? 0;
  return [...title, ...withFirst(kept, whole, brief)];
}

/** As many of the long entries, from the first on, as still fit, and the short ones of the others. */
function firstOf(
  long: readonly string[][],
  short: readonly string[][],
  fits: (entries: readonly string[][]) => boolean,
): readonly string[][] {
  const mixed = Array.from(long, (_, count) => [
    ...long.slice(0, long.length - count),
    ...short.slice(long.length - count),
  ]);
  return mixed.find(fits) ?? short;
}

/** The first ones whole, apart from each other; the others in one block. */
function withFirst(count: number, whole: readonly string[][], brief: readonly string[][]): string[] {
  const others = brief.slice(count).flat();
  return apart([...whole.slice(0, count), ...(others.length === 0 ? [] : [others])]);
}

type Depth = 'full' | keyof typeof QUOTE_LINES;

const apart = (entries: readonly (readonly string[])[]): string[] =>
  entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

function entry(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
  depth: Depth,
): string[] {
  const number = pen.ink('accent', numberOf(model, paper));
  const lead = pen.plain ? `${number}. ` : `${pad(number, digitsOf(model), 'right')}  `;
  const hang = widthOf(lead);
  const room = width - hang;
  const isWhole = depth === 'full' || depth === 'whole';
  const titles = wrapUpTo(isWhole ? 4 : 1, titleOf(paper.paper), room, pen.glyph.ellipsis);
  const title = titles.map((line) => pen.link(paper.paper.links.abstract, pen.ink('title', line)));
  const body = [
    ...(isWhole ? byline(paper, view, pen, room, depth) : []),
    ...saying(model, paper, pen, room, depth),
    ...(isWhole ? whyLines(paper, pen, room, depth === 'full') : []),
  ];
  return [lead + (title[0] ?? ''), ...indent([...title.slice(1), ...body], hang)];
}

/** One quotation, or what was written of the paper and one quotation below it; everything in full. */
function saying(model: DigestModel, paper: RankedPaper, pen: Pen, width: number, depth: Depth): string[] {
  const claims = claimsOf(model, paper);
  const [claim] = claims;
  // Without a note the abstract speaks for itself.
  if (claim === undefined)
    return wrapUpTo(depth === 'line' ? 1 : 3, plain(paper.paper.abstract), width, pen.glyph.ellipsis);
  if (depth === 'full') return claims.slice(0, MOST_CLAIMS).flatMap((one) => claimLines(one, pen, width));
  const quoted = quotedIn(claim);
  if (quoted !== undefined) return quoteLines(quoted, pen, width, QUOTE_LINES[depth]);
  const [evidence] = quotationsOf(claim);
  const written = depth === 'whole' ? claims.slice(0, MOST_CLAIMS) : [claim];
  return [
    ...written.flatMap((one) => wrapUpTo(QUOTE_LINES[depth], plain(one.text), width, pen.glyph.ellipsis)),
    ...(evidence === undefined || depth === 'line'
      ? []
      : indent(
          quoteLines(evidence, pen, width - 2, 1).map((line) => pen.ink('dim', line)),
          2,
        )),
  ];
}

/** A sentence that the headline has quoted already comes last. */
function claimsOf(model: DigestModel, paper: RankedPaper): readonly Claim[] {
  const claims = model.notes.get(paper.paper.id)?.claims ?? [];
  const { text } = storyOf(model.digest.briefing, 'en');
  const isTold = (claim: Claim): boolean => {
    const quoted = quotedIn(claim);
    return quoted !== undefined && holdsQuote(text, quoted.quote);
  };
  return [...claims.filter((claim) => !isTold(claim)), ...claims.filter(isTold)];
}

function byline(paper: RankedPaper, view: DigestView, pen: Pen, width: number, depth: Depth): string[] {
  const separator = ` ${pen.glyph.dot} `;
  const badges = badgesOf(paper, view, pen.say, pen.glyph.arrow).map((badge) =>
    pen.plain ? badge : truncate(badge, Math.min(width, 32), pen.glyph.ellipsis),
  );
  const fields = fieldsText(paper, pen);
  const after: (string | Inked)[] = [
    ...(fields === '' ? [] : [{ text: fields, tone: 'dim' as const }]),
    ...badges.map((text) => ({ text, tone: 'marked' as const })),
  ];
  const taken = widthOf([fields, ...badges].filter((part) => part !== '').join(separator));
  const left = width - taken - widthOf(separator);
  // A followed author is named even where that makes a second line.
  const isKnown = paper.paper.authors.some((author) => isFollowed(author, paper, view));
  const room = depth === 'full' || isKnown ? Math.floor(width * 0.7) : left;
  const authors = authorsText(paper, view, pen, Math.max(12, room));
  const score = pen.plain ? [`${pen.say.score} ${scoreText(paper.score)}`] : [];
  return flow([...score, ...(authors === '' ? [] : [authors]), ...after], separator, width, pen).map((line) =>
    starred(line, pen),
  );
}

/** `physics.optics × cs.LG`: the primary category, then at most two others. */
function fieldsText(paper: RankedPaper, pen: Pen): string {
  const { categories } = paper.paper;
  if (categories.length === 0) return placeOf(paper);
  const shown = categories.slice(0, 3).map(plain).join(` ${pen.glyph.times} `);
  return categories.length > 3 ? `${shown} +${categories.length - 3}` : shown;
}

/** The strongest reasons, with what each adds to the score; on one line, in which each has its share, where not all are wanted. */
function whyLines(paper: RankedPaper, pen: Pen, width: number, all: boolean): string[] {
  const lead = `${pen.say.why} ${scoreText(paper.score)}${pen.say.colon}`;
  const separator = ` ${pen.glyph.dot} `;
  const signals = paper.signals
    .filter((signal) => scoreText(signal.value) !== '0')
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, all ? MOST_SIGNALS : 2)
    .map(({ label, value }) => ({ label: plain(saidIn(pen.lang, label)), value: scoreText(value) }));
  if (signals.length === 0) return [];
  if (pen.plain) {
    const [first = '', ...others] = signals.map(({ label, value }) => `${label}${pen.say.colon}${value}`);
    return flow([lead + first, ...others], separator, width, pen);
  }
  const taken = signals.reduce((sum, { value }) => sum + widthOf(value) + 1, widthOf(lead));
  const room = width - taken - (signals.length - 1) * widthOf(separator);
  const most = all
    ? width - taken
    : evenly(
        signals.map(({ label }) => widthOf(label)),
        room,
      );
  const [first = '', ...others] = signals.map(
    ({ label, value }) => `${truncate(label, Math.max(8, most), pen.glyph.ellipsis)} ${value}`,
  );
  const lines = flow([lead + first, ...others], separator, width, pen);
  return (all ? lines : lines.slice(0, 1)).map((line) => pen.ink('dim', line));
}

/** The most cells that each of several texts may have so that together they fit: what short ones leave goes to the long ones. */
function evenly(widths: readonly number[], room: number): number {
  const longest = Math.max(0, ...widths);
  for (let most = longest; most > 0; most--)
    if (widths.reduce((sum, width) => sum + Math.min(width, most), 0) <= room) return most;
  return 0;
}
