/** `radar show`: one paper whole. */
import type { Day, FeedbackKind, Listing, Paper } from '../paper.ts';
import { sentencesOf } from '../text/sentences.ts';
import { bibtex } from './bibtex.ts';
import { sourceName } from './coverage-words.ts';
import { ris } from './exchange.ts';
import { listingJson, paperFields } from './json.ts';
import { flow, pad, widthOf, wrap } from './layout.ts';
import { shortId, titleOf } from './model.ts';
import { plain } from './outside.ts';
import { page } from './page.ts';
import { type Pen, penOf, type Style } from './style.ts';
import type { Citable } from './year.ts';

/** A paper and what radar knows about its way here. */
export interface PaperSheet {
  readonly paper: Paper;
  readonly listings: readonly Listing[];
  readonly feedback: readonly FeedbackKind[];
  readonly versions: readonly number[];
  readonly deliveredOn?: Day;
}

export interface ShowOptions {
  /** Numbers the sentences of the abstract, as claims cite them. */
  readonly sentences?: boolean;
}

/** `radar show -f` */
export type ShowFormat = 'text' | 'json' | 'bibtex' | 'ris';

const READING_WIDTH = 92;

/** A format without its renderer does not compile. */
const SHOW_FORMATS = {
  text: (sheets, style, options) => sheets.map((sheet) => renderShow(sheet, style, options)).join('\n\n'),
  json: (sheets) => `${JSON.stringify({ papers: sheets.map(sheetJson) }, undefined, 2)}\n`,
  bibtex: (sheets) => bibtex(sheets.map(citable)),
  ris: (sheets) => ris(sheets.map(citable)),
} satisfies Record<ShowFormat, (sheets: readonly PaperSheet[], style: Style, options: ShowOptions) => string>;

export const renderStoredPapers = (
  sheets: readonly PaperSheet[],
  format: ShowFormat,
  style: Style,
  options: ShowOptions = {},
): string => SHOW_FORMATS[format](sheets, style, options);

function citable({ paper, listings }: PaperSheet): Citable {
  const first = listings.map(({ day }) => day).sort()[0];
  return { paper, ...(first === undefined ? {} : { announcedOn: first }) };
}

const sheetJson = ({ paper, listings, feedback, versions, deliveredOn }: PaperSheet) => ({
  ...paperFields(paper),
  listings: listings.map(listingJson),
  versions,
  feedback,
  deliveredOn,
});

export function renderShow(sheet: PaperSheet, style: Style, options: ShowOptions = {}): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const { paper } = sheet;
  const sections = [
    wrap(titleOf(paper), width).map((line) => pen.link(paper.links.abstract, pen.ink('title', line))),
    wrap(paper.authors.map(plain).join(', '), width),
    abstractLines(paper, options, pen, width),
    facts(sheet, pen, width),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  return page(lines.slice(0, -1), pen);
}

function abstractLines(paper: Paper, options: ShowOptions, pen: Pen, width: number): string[] {
  if (paper.abstract === '') return wrap(pen.say.noAbstract, width).map((line) => pen.ink('dim', line));
  if (options.sentences !== true) return wrap(plain(paper.abstract), width);
  return sentencesOf(paper.abstract).flatMap((sentence, index) => {
    const number = pad(`${pen.glyph.section}${index + 1}`, 4);
    return wrap(plain(sentence), width - 5).map(
      (line, at) => `${at === 0 ? pen.ink('accent', number) : '    '} ${line}`,
    );
  });
}

function facts(sheet: PaperSheet, pen: Pen, width: number): string[] {
  const { paper, listings, feedback, versions, deliveredOn } = sheet;
  const { say } = pen;
  const seen = versions.map((version) => `v${version}`);
  const marks = [
    ...feedback.map((kind) => say.mark[kind]),
    ...(deliveredOn === undefined ? [] : [say.delivered(say.date(deliveredOn))]),
  ];
  const rows: (readonly [string, readonly string[]])[] = [
    ['Id', [shortId(paper.id) + (paper.version === undefined ? '' : `v${paper.version}`)]],
    [say.categories, paper.categories.map(plain)],
    [say.published, paper.publishedOn === undefined ? [] : [say.date(paper.publishedOn)]],
    [say.listings, listings.map((listing) => listingText(listing, pen))],
    [say.versions, seen.length > 1 ? seen : []],
    [say.journal, paper.journalRef === undefined ? [] : [plain(paper.journalRef)]],
    ['DOI', paper.doi === undefined ? [] : [plain(paper.doi)]],
    [say.comment, paper.comment === undefined ? [] : [plain(paper.comment)]],
    [
      say.links,
      [paper.links.abstract, ...(paper.links.pdf === undefined ? [] : [paper.links.pdf])].map(plain),
    ],
    [say.feedback, marks],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  const label = Math.max(...shown.map(([name]) => widthOf(name))) + 2;
  return shown.flatMap(([name, values]) =>
    flow(values, ` ${pen.glyph.dot} `, width - label, pen).map(
      (line, index) => (index === 0 ? pen.ink('dim', pad(name, label)) : ' '.repeat(label)) + line,
    ),
  );
}

function listingText(listing: Listing, pen: Pen): string {
  const where = listing.source === 'arxiv' ? plain(listing.category) : sourceName(listing.source);
  return `${where} ${pen.say.type[listing.type]} ${pen.say.dayMonth(listing.day)}`;
}
