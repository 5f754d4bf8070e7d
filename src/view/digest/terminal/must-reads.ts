/** Must-reads: each paper with what it says, where it says it, and why it is here. */

import { say as saidIn } from '../../../messages/say.ts';
import type { Claim, RankedPaper } from '../../../paper.ts';
import { bar, barText, flow, type Inked, pad, truncate, widthOf, wrap, wrapUpTo } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import { badgesOf, type DigestModel, type DigestView, placeOf, scoreText } from '../model.ts';
import { authorsText, claimLines, indent, numberOf } from './parts.ts';

/** At this width and above the bar stands before the title; below it under the title. */
const WIDE = 84;
const BAR = 9;
const MOST_CLAIMS = 2;
const MOST_SIGNALS = 3;

export function readEntry(
  model: DigestModel,
  paper: RankedPaper,
  view: DigestView,
  pen: Pen,
  width: number,
): string[] {
  const number = pen.ink('accent', numberOf(model, paper));
  const digits = Math.max(2, String(model.digest.papers.length).length);
  const wide = width >= WIDE && !pen.plain;
  const lead = wide
    ? `${bar(paper.score, BAR, pen)} ${pad(number, digits)} `
    : pen.plain
      ? `${number}. `
      : `${pad(number, digits)} `;
  const hang = widthOf(lead);
  const room = width - hang;
  const title = wrap(titleOf(paper.paper), room).map((line) =>
    pen.link(paper.paper.links.abstract, pen.ink('title', line)),
  );
  const body = [
    ...byline(paper, view, pen, room, wide),
    ...claimsOf(model, paper).flatMap((claim) => claimLines(claim, pen, room)),
    ...(claimsOf(model, paper).length === 0 ? abstractStart(paper, pen, room) : []),
    ...whyLines(paper, pen, room),
  ];
  return [lead + (title[0] ?? ''), ...indent([...title.slice(1), ...body], hang)];
}

const claimsOf = (model: DigestModel, paper: RankedPaper): readonly Claim[] =>
  (model.notes.get(paper.paper.id)?.claims ?? []).slice(0, MOST_CLAIMS);

/** Without a note the abstract speaks for itself. */
const abstractStart = (paper: RankedPaper, pen: Pen, width: number): string[] =>
  wrapUpTo(3, plain(paper.paper.abstract), width, pen.glyph.ellipsis);

function byline(paper: RankedPaper, view: DigestView, pen: Pen, width: number, wide: boolean): string[] {
  const score = wide
    ? []
    : [
        {
          text: `${pen.plain ? pen.say.score : barText(paper.score, 5, pen)} ${scoreText(paper.score)}`,
          tone: 'accent' as const,
        },
      ];
  const authors = authorsText(paper, view, pen, Math.max(12, Math.floor(width * 0.7)));
  const badges = badgesOf(paper, view, pen.say, pen.glyph.arrow).map((badge) =>
    pen.plain ? badge : truncate(badge, Math.min(width, 32), pen.glyph.ellipsis),
  );
  const fields = fieldsText(paper, pen);
  const items: (string | Inked)[] = [
    ...score,
    ...(authors === '' ? [] : [authors]),
    ...(fields === '' ? [] : [{ text: fields, tone: 'dim' as const }]),
    ...badges.map((text) => ({ text, tone: 'marked' as const })),
  ];
  return flow(items, ` ${pen.glyph.dot} `, width, pen).map((line) => starred(line, pen));
}

/** `physics.optics × cs.LG`: the primary category, then at most two others. */
export function fieldsText(paper: RankedPaper, pen: Pen): string {
  const { categories } = paper.paper;
  if (categories.length === 0) return placeOf(paper);
  const shown = categories.slice(0, 3).map(plain).join(` ${pen.glyph.times} `);
  return categories.length > 3 ? `${shown} +${categories.length - 3}` : shown;
}

export const starred = (authors: string, pen: Pen): string =>
  authors.replaceAll(pen.glyph.star, pen.ink('warn', pen.glyph.star));

/** The strongest reasons, with what each adds to the score. */
export function whyLines(paper: RankedPaper, pen: Pen, width: number): string[] {
  const lead = `${pen.say.why} ${scoreText(paper.score)}${pen.say.colon}`;
  const signals = paper.signals
    .filter((signal) => scoreText(signal.value) !== '0')
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, MOST_SIGNALS)
    .map((signal) => {
      const value = scoreText(signal.value);
      const label = plain(saidIn(pen.lang, signal.label));
      if (pen.plain) return `${label}${pen.say.colon}${value}`;
      return `${truncate(label, Math.max(12, width - widthOf(lead) - widthOf(value) - 1), pen.glyph.ellipsis)} ${value}`;
    });
  if (signals.length === 0) return [];
  const [first = '', ...others] = signals;
  return flow([lead + first, ...others], ` ${pen.glyph.dot} `, width, pen).map((line) =>
    pen.ink('dim', line),
  );
}
