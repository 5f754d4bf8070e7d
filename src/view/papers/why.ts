/** `radar why`: why a paper stands where it stands, or why it was not shown. */

import { say as saidIn } from '../../messages/say.ts';
import type { RankedPaper, Signal } from '../../paper.ts';
import type { PlaceOfPaper } from '../../selection/why/place.ts';
import { scoreText } from '../digest/model.ts';
import { BAR_CELLS, barText, ends, pad, truncate, widthOf, wrap } from '../kit/layout.ts';
import { page } from '../kit/page.ts';
import { plain } from '../kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../kit/style.ts';
import { titleOf } from './titles.ts';

const READING_WIDTH = 100;

export function renderWhy(why: PlaceOfPaper, style: Style): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const { say } = pen;
  const state = why.shownAs === undefined ? say.notShownToday : say.shownToday(why.shownAs);
  return page([...title(why.paper, state, pen, width), ...whyLines(why, pen, width)], pen);
}

/** The same without the title, for who shows the paper already. */
export function whyLines(why: PlaceOfPaper, pen: Pen, width: number): string[] {
  const { say } = pen;
  const isRanked = why.paper.rank > 0;
  const facts = [
    ...(isRanked ? [say.rankOf(why.paper.rank, why.of), `${say.score} ${scoreText(why.paper.score)}`] : []),
    say.threshold(scoreText(why.minScore)),
  ].join(` ${pen.glyph.dot} `);
  return [
    ...wrap(facts, width),
    ...wrap(plain(why.reason === undefined ? '' : saidIn(pen.lang, why.reason)), width).map((line) =>
      pen.ink('warn', line),
    ),
    ...block(signalLines(why, pen, width - 2)),
    ...block(wordLines(why, pen, width - 2)),
    ...nearestLines(why, pen, width),
    ...wantedLines(why, pen, width),
  ];
}

const block = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${line}`)];

const MOST_WORDS = 6;

/** The words that pulled the paper up and those that pushed it down. */
function wordLines({ insight }: PlaceOfPaper, pen: Pen, width: number): string[] {
  const { say } = pen;
  const line = (label: string, words: readonly { readonly word: string }[]) =>
    words.length === 0
      ? []
      : wrap(
          `${label}${say.colon}${words
            .slice(0, MOST_WORDS)
            .map(({ word }) => plain(word))
            .join(', ')}`,
          width,
        );
  const words = insight?.words ?? [];
  return [
    ...line(
      say.pulled,
      words.filter(({ value }) => value > 0),
    ),
    ...line(
      say.pushed,
      words.filter(({ value }) => value < 0),
    ),
  ];
}

/** The papers of the reader that are nearest to it. */
function nearestLines({ insight }: PlaceOfPaper, pen: Pen, width: number): string[] {
  const nearest = insight?.nearest ?? [];
  if (nearest.length === 0) return [];
  const lines = nearest.flatMap(({ title, likeness }) => {
    const name = plain(title);
    if (pen.plain) return wrap(`${name}${pen.say.comma}${pen.say.likeness} ${scoreText(likeness)}`, width);
    return [`  ${pad(scoreText(likeness), 5, 'right')}  ${truncate(name, width - 9, pen.glyph.ellipsis)}`];
  });
  return ['', pen.ink('dim', pen.say.nearestLiked), ...lines];
}

/** An interest with which it would have been shown. */
function wantedLines({ insight }: PlaceOfPaper, pen: Pen, width: number): string[] {
  if (insight?.wanted === undefined) return [];
  const { interest, score } = insight.wanted;
  return ['', ...wrap(plain(pen.say.wanted(interest, scoreText(score))), width)];
}

function title(paper: RankedPaper, state: string, pen: Pen, width: number): string[] {
  const lines = wrap(titleOf(paper.paper), width).map((line) =>
    pen.link(paper.paper.links.abstract, pen.ink('title', line)),
  );
  const badge = pen.ink('accent', state);
  if (pen.plain) return [...lines, badge];
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), ...ends(last, badge, width)];
}

/** Every summand with a bar to the right for what lifts the score and a minus sign for what lowers it, then the sum. */
function signalLines(why: PlaceOfPaper, pen: Pen, width: number): string[] {
  const { signals, score } = why.paper;
  const found = signals
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .flatMap((signal) => signalLine(signal, pen, width));
  const total = signals.length < 2 ? [] : row('', scoreText(score), pen.say.sum, 'bold', pen, width);
  return [...found, ...total];
}

function signalLine(signal: Signal, pen: Pen, width: number): string[] {
  if (scoreText(signal.value) === '0') return [];
  const label = plain(saidIn(pen.lang, signal.label)) || plain(signal.name);
  return row(
    pen.ink(signal.value < 0 ? 'warn' : 'accent', barText(Math.abs(signal.value), pen)),
    scoreText(signal.value),
    label,
    undefined,
    pen,
    width,
  );
}

function row(
  drawn: string,
  value: string,
  label: string,
  tone: 'bold' | undefined,
  pen: Pen,
  width: number,
): string[] {
  if (pen.plain) return wrap(`${label}${pen.say.colon}${value}`, width);
  const bars = width >= 60 ? BAR_CELLS + 1 : 0;
  const lead = `${bars === 0 ? '' : pad(drawn, bars)}${pad(value, 5, 'right')}  `;
  const hang = widthOf(lead);
  const lines = wrap(label, width - hang);
  const shown =
    lines.length > 3
      ? [...lines.slice(0, 2), truncate(lines.slice(2).join(' '), width - hang, pen.glyph.ellipsis)]
      : lines;
  const dress = (line: string) => (tone === undefined ? line : pen.ink(tone, line));
  return shown.map((line, index) => (index === 0 ? dress(lead) : ' '.repeat(hang)) + dress(line));
}
