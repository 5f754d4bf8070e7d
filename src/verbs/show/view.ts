/** `radar show`: one paper whole. */

import type { SheetFormat } from '../../cli/formats.ts';
import { defined } from '../../defined.ts';
import type { Listing, Paper, Twin } from '../../paper.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { sourceName } from '../../view/coverage/words.ts';
import { flow, pad, truncate, widthOf, wrap } from '../../view/kit/layout.ts';
import { page } from '../../view/kit/page.ts';
import { plain } from '../../view/kit/sanitize.ts';
import { type Pen, penOf, type Style } from '../../view/kit/style.ts';
import { bibtex } from '../../view/papers/bibtex.ts';
import { csl } from '../../view/papers/csl.ts';
import { ris } from '../../view/papers/exchange.ts';
import type { Citable, ReferenceView } from '../../view/papers/reference.ts';
import { shortId, titleOf } from '../../view/papers/titles.ts';
import { sheetsJson } from './json.ts';
import type { PaperSheet } from './model.ts';

export interface SheetOptions {
  /** Numbers the sentences of the abstract, as claims cite them. */
  readonly sentences?: boolean;
  readonly references?: ReferenceView;
}

const READING_WIDTH = 92;

/** A format without its renderer does not compile. */
const SHEET_FORMATS = {
  text: (sheets, style, options) => sheets.map((sheet) => renderShow(sheet, style, options)).join('\n\n'),
  json: sheetsJson,
  bibtex: (sheets, _style, { references }) => bibtex(sheets.map(citable), references),
  ris: (sheets, _style, { references }) => ris(sheets.map(citable), references),
  csl: (sheets, _style, { references }) => csl(sheets.map(citable), references),
} satisfies Record<
  SheetFormat,
  (sheets: readonly PaperSheet[], style: Style, options: SheetOptions) => string
>;

export const renderStoredPapers = (
  sheets: readonly PaperSheet[],
  format: SheetFormat,
  style: Style,
  options: SheetOptions = {},
): string => SHEET_FORMATS[format](sheets, style, options);

function citable({ paper, listings, note }: PaperSheet): Citable {
  const first = listings.map(({ day }) => day).sort()[0];
  return { paper, listings, ...defined({ announcedOn: first, note }) };
}

export function renderShow(sheet: PaperSheet, style: Style, options: SheetOptions = {}): string {
  const pen = penOf(style);
  const width = Math.min(pen.width - 2, READING_WIDTH);
  const { paper } = sheet;
  const sections = [
    wrap(titleOf(paper), width).map((line) => pen.link(paper.links.abstract, pen.ink('title', line))),
    wrap(paper.authors.map(plain).join(', '), width),
    abstractLines(paper, options, pen, width),
    noteLines(sheet.note, pen, width),
    facts(sheet, pen, width),
    neighbourLines(sheet.neighbours ?? [], pen, width),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  return page(lines.slice(0, -1), pen);
}

function abstractLines(paper: Paper, options: SheetOptions, pen: Pen, width: number): string[] {
  if (paper.abstract === '') return wrap(pen.say.noAbstract, width).map((line) => pen.ink('dim', line));
  if (options.sentences !== true) return wrap(plain(paper.abstract), width);
  return sentencesOf(paper.abstract).flatMap((sentence, index) => {
    if (pen.plain) return wrap(`${pen.say.sentence(index + 1)}${pen.say.colon}${plain(sentence)}`, width);
    const number = pad(`${pen.glyph.section}${index + 1}`, 4);
    return wrap(plain(sentence), width - 5).map(
      (line, at) => `${at === 0 ? pen.ink('accent', number) : '    '} ${line}`,
    );
  });
}

/** What the reader wrote, line by line. */
function noteLines(note: string | undefined, pen: Pen, width: number): string[] {
  if (note === undefined) return [];
  const lines = note.split('\n').flatMap((line) => (line === '' ? [''] : wrap(plain(line), width - 2)));
  if (pen.plain) return [`${pen.say.note}${pen.say.colon}`, ...lines];
  return [pen.ink('accent', pen.say.note), ...lines.map((line) => `  ${line}`.trimEnd())];
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
    [say.id, [shortId(paper.id) + (paper.version === undefined ? '' : `v${paper.version}`)]],
    [say.categories, paper.categories.map(plain)],
    [say.published, paper.publishedOn === undefined ? [] : [say.date(paper.publishedOn)]],
    [say.listings, listings.map((listing) => listingText(listing, pen))],
    [say.versions, [...(seen.length > 1 ? seen : []), ...replacement(sheet, pen)]],
    [say.alsoAt, (sheet.alsoAt ?? []).map((twin) => twinText(twin, pen))],
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
  if (pen.plain)
    return shown.flatMap(([name, values]) => wrap(`${name}${say.colon}${values.join(say.comma)}`, width));
  const label = Math.max(...shown.map(([name]) => widthOf(name))) + 2;
  return shown.flatMap(([name, values]) =>
    flow(values, ` ${pen.glyph.dot} `, width - label, pen).map(
      (line, index) => (index === 0 ? pen.ink('dim', pad(name, label)) : ' '.repeat(label)) + line,
    ),
  );
}

function neighbourLines(neighbours: readonly Paper[], pen: Pen, width: number): string[] {
  if (neighbours.length === 0) return [];
  if (pen.plain)
    return [
      `${pen.say.neighbours}${pen.say.colon}`,
      ...neighbours.flatMap((paper) => wrap(`${shortId(paper.id)}${pen.say.colon}${titleOf(paper)}`, width)),
    ];
  const longest = Math.max(...neighbours.map(({ id }) => widthOf(shortId(id))));
  const room = Math.min(longest, Math.floor(width / 2));
  const lines = neighbours.map((paper) => {
    const name = pad(truncate(shortId(paper.id), room, pen.glyph.ellipsis), room);
    const title = truncate(titleOf(paper), width - room - 4, pen.glyph.ellipsis);
    return `  ${pen.ink('accent', name)}  ${pen.link(paper.links.abstract, title)}`;
  });
  return [pen.ink('dim', pen.say.neighbours), ...lines];
}

/** What the latest announcement replaced. */
function replacement({ paper: { version }, listings }: PaperSheet, pen: Pen): string[] {
  const isReplaced = listings.at(-1)?.type.startsWith('replace') === true;
  if (!isReplaced || version === undefined || version < 2) return [];
  return [`${pen.say.type.replace} v${version - 1} ${pen.glyph.arrow} v${version}`];
}

/** `now published in Nature (10.1038/…)`, `arXiv 2606.12609` */
function twinText({ kind, venue, id, doi }: Twin, pen: Pen): string {
  const text = plain(venue);
  return kind === 'article'
    ? pen.say.nowPublished(text, doi === undefined ? undefined : plain(doi))
    : `${text} ${shortId(id).replace(/^doi:/, '')}`;
}

function listingText(listing: Listing, pen: Pen): string {
  const where = listing.source === 'arxiv' ? plain(listing.category) : sourceName(listing.source);
  return `${where} ${pen.say.type[listing.type]} ${pen.say.dayMonth(listing.day)}`;
}
