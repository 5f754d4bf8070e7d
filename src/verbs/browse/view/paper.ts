/** The paper under the cursor: title, authors, badges, what the briefing says of it, abstract, and why it ranks there. */
import { say as saidIn } from '../../../messages/say.ts';
import type { RankedPaper, Signal } from '../../../paper.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { badgesOf, isFollowed, quotedIn, scoreText } from '../../../view/digest/model.ts';
import { flow, pad, widthOf, wrap, wrapUpTo } from '../../../view/kit/layout.ts';
import { shortId } from '../../../view/papers/titles.ts';
import { whyLines } from '../../../view/papers/why.ts';
import type { PlaceOfPaper, ReaderMark, ReaderRow, ReaderSheet } from '../library/reader.ts';
import type { Body } from '../state/state.ts';
import { inkSpans, type SolidSpan, solidLength } from './spans.ts';
import { type Look, steady } from './theme.ts';

const MOST_AUTHOR_LINES = 4;

export interface PaperView {
  readonly sheet: ReaderSheet;
  /** Its place in the list, where it has one. */
  readonly row: ReaderRow | undefined;
  readonly followed: readonly string[];
  readonly marks: readonly ReaderMark[];
  /** Why it stands where it does, where that is unfolded. */
  readonly place?: PlaceOfPaper | undefined;
}

export function paperBody(view: PaperView, look: Look): Body {
  return (full) => {
    const width = Math.max(10, full - 1);
    const { pen, words } = look;
    const ranked = rankedOf(view);
    const sections = [
      wrap(steady(ranked.paper.title) || shortId(ranked.paper.id), width).map((line) =>
        pen.ink('title', line),
      ),
      authorLines(ranked, view, look, width),
      factLines(ranked, view, look, width),
      view.place === undefined ? [] : placeLines(view.place, look, width),
      noteLines(view, look, width),
      briefedLines(view, look, width),
      abstractLines(ranked, view, look, width),
      view.row?.score === undefined || view.place !== undefined
        ? []
        : [
            pen.ink('accent', `${words.signals} ${scoreText(view.row.score)}`),
            ...signalLines(ranked.signals, look, width),
          ],
      linkLines(ranked, look, width),
    ];
    return sections
      .filter((section) => section.length > 0)
      .flatMap((section) => [...section, ''])
      .slice(0, -1);
  };
}

function rankedOf({ sheet, row }: PaperView): RankedPaper {
  const { paper, listings } = sheet;
  const last = listings.at(-1);
  return {
    paper,
    listings,
    announceType: row?.type ?? last?.type ?? 'new',
    announcedOn: row?.day ?? last?.day ?? ('' as RankedPaper['announcedOn']),
    rank: 0,
    score: row?.score ?? 0,
    signals: row?.signals ?? [],
  };
}

function authorLines(ranked: RankedPaper, { followed }: PaperView, { pen }: Look, width: number): string[] {
  const names = ranked.paper.authors.map((author) =>
    isFollowed(author, ranked, { followed }) ? `${pen.glyph.star} ${steady(author)}` : steady(author),
  );
  return wrapUpTo(MOST_AUTHOR_LINES, names.join(', '), width, pen.glyph.ellipsis).map((line) =>
    line.replaceAll(pen.glyph.star, pen.ink('marked', pen.glyph.star)),
  );
}

function factLines(ranked: RankedPaper, { marks, sheet }: PaperView, { pen }: Look, width: number): string[] {
  const { paper, announcedOn } = ranked;
  const feedback = new Map([[paper.id, marks.filter((mark) => mark !== 'note')]]);
  const version = paper.version === undefined ? '' : `v${paper.version}`;
  const facts = [
    paper.categories.map(steady).join(` ${pen.glyph.times} `),
    announcedOn === '' ? '' : pen.say.date(announcedOn),
    `${shortId(paper.id)}${version}`,
    ...badgesOf(ranked, { feedback }, pen.say, pen.glyph.arrow).map(steady),
    sheet.deliveredOn === undefined ? '' : pen.say.delivered(pen.say.dayMonth(sheet.deliveredOn)),
  ].filter((fact) => fact !== '');
  const comment =
    paper.comment === undefined ? [] : wrapUpTo(2, steady(paper.comment), width, pen.glyph.ellipsis);
  return [
    ...flow(
      facts.map((text) => ({ text, tone: 'dim' as const })),
      ` ${pen.glyph.dot} `,
      width,
      pen,
    ),
    ...comment.map((line) => pen.ink('dim', line)),
  ];
}

/** As `radar why` tells it. */
const placeLines = (place: PlaceOfPaper, { pen, words }: Look, width: number): string[] => [
  pen.ink('accent', words.signals),
  ...whyLines(place, pen, width).map((line) => line.replaceAll('\u00A0', ' ').trimEnd()),
];

/** What the reader wrote, line by line. */
function noteLines({ sheet: { note } }: PaperView, { pen }: Look, width: number): string[] {
  if (note === undefined) return [];
  const lines = note.split('\n').flatMap((line) => (line === '' ? [''] : wrap(steady(line), width)));
  return [pen.ink('accent', pen.say.note), ...lines];
}

/** What was written of it. A claim that is nothing but a sentence of the abstract is marked there, and not said twice. */
function briefedLines({ sheet: { briefed } }: PaperView, look: Look, width: number): string[] {
  const written = (briefed?.claims ?? []).filter((claim) => quotedIn(claim) === undefined);
  if (written.length === 0) return [];
  const { pen, words } = look;
  return [
    pen.ink('accent', words.evidence),
    ...written.flatMap((claim) => {
      const places = claim.evidence.map((item) => placeText(item.sentence, look)).join('');
      return wrap(`${steady(claim.text)}${places === '' ? '' : `\u00A0${places}`}`, width);
    }),
  ].map((line) => line.replaceAll('\u00A0', ' '));
}

const placeText = (sentence: number, { pen }: Look): string =>
  `[${sentence === 0 ? pen.say.titleQuote : `${pen.glyph.section}${sentence}`}]`;

/** The sentences that the briefing rests on stand out, each with the number by which it is cited. */
function abstractLines(
  { paper }: RankedPaper,
  { sheet: { briefed } }: PaperView,
  look: Look,
  width: number,
): string[] {
  const { pen, words } = look;
  const cited = new Set(
    (briefed?.claims ?? [])
      .flatMap(({ evidence }) => evidence)
      .flatMap((item) => (item.paper === paper.id && item.sentence > 0 ? [item.sentence] : [])),
  );
  const spans: SolidSpan[] = [];
  let at = 0;
  const parts = sentencesOf(paper.abstract).map((sentence, index) => {
    const isCited = cited.has(index + 1);
    const text = steady(sentence) + (isCited ? `\u00A0${placeText(index + 1, look)}` : '');
    const end = at + solidLength(text);
    if (isCited) spans.push({ start: at, end });
    at = end;
    return text;
  });
  const text = parts.join(' ');
  if (text.trim() === '') return [pen.ink('accent', words.abstract), pen.ink('dim', pen.say.noAbstract)];
  const lines = wrap(text, width).map((line) => line.replaceAll('\u00A0', ' '));
  return [pen.ink('accent', words.abstract), ...inkSpans(lines, spans, (part) => pen.ink('marked', part))];
}

function signalLines(signals: readonly Signal[], { pen, words }: Look, width: number): string[] {
  if (signals.length === 0) return wrap(words.noSignals, width).map((line) => pen.ink('dim', line));
  return signals
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .flatMap(({ label, name, value }) => {
      const lead = `${pad(scoreText(value), 5, 'right')}  `;
      return wrapUpTo(
        3,
        steady(saidIn(pen.lang, label)) || name,
        width - widthOf(lead),
        pen.glyph.ellipsis,
      ).map((line, index) =>
        index === 0 ? pen.ink(value < 0 ? 'bad' : 'accent', lead) + line : ' '.repeat(widthOf(lead)) + line,
      );
    });
}

function linkLines({ paper: { links, doi } }: RankedPaper, { pen }: Look, width: number): string[] {
  return [links.abstract, links.pdf ?? '', doi === undefined ? '' : `doi:${doi}`]
    .filter((link) => link !== '')
    .flatMap((link) => wrap(steady(link), width))
    .map((line) => pen.ink('dim', line));
}
