/** What the sections of the morning screen share: headings, paragraphs, claims with their evidence, author lines. */
import type { Claim, Evidence, RankedPaper } from '../../../paper.ts';
import { truncate, widthOf, wrap } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import {
  type DigestModel,
  type DigestView,
  fromWordOn,
  isFollowed,
  type Quotation,
  quotationsOf,
  quotedIn,
  referencesOf,
  referenceTo,
} from '../model.ts';

export const indent = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => ' '.repeat(by) + line);

/** A heading and, after it or below it, what the section is. */
export function heading(text: string, note: string, pen: Pen, width: number): string[] {
  // Words in capitals are spelled out letter by letter by some screen readers.
  if (pen.plain) {
    const quiet = text.slice(0, 1) + text.slice(1).toLowerCase();
    return wrap(note === '' ? quiet : `${quiet}${pen.say.colon}${note}`, width);
  }
  const title = pen.ink('accent', pen.ink('bold', text));
  if (note === '') return [title];
  if (widthOf(text) + 3 + widthOf(note) <= width) return [`${title}   ${pen.ink('dim', note)}`];
  return [title, ...wrap(note, width).map((line) => pen.ink('dim', line))];
}

/** A claim of the briefing as a paragraph that ends with the numbers of the papers it rests on. */
export function paragraph(
  model: DigestModel,
  claim: Claim,
  pen: Pen,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const text = plain(claim.text);
  if (text === '') return [];
  const references = referencesOf(model, claim);
  const cited = references === '' || /\[\d+\]/.test(text) ? text : placeReferences(text, references);
  const whole = wrap(cited, width);
  const lines =
    pen.plain || whole.length <= most
      ? whole
      : cutShort(text, glued(pen.glyph.ellipsis, references), width, most);
  return lines.map((line) => line.replace(/\[\d+\]/g, (reference) => pen.ink('accent', reference)));
}

/** Before the last full stop, as in print, and never alone on a line. */
function placeReferences(text: string, references: string): string {
  const stop = /[.!?。！？]$/u.exec(text)?.[0] ?? '';
  return `${glued(text.slice(0, text.length - stop.length), references)}${stop}`;
}

/** Two texts between which no line may break. */
const glued = (text: string, end: string): string => (end === '' ? text : `${text}\u00A0${end}`);

/** The first lines of a text, the last of them cut so that `end` has room after it. */
function cutShort(text: string, end: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  const last = lines.slice(most - 1).join(' ');
  const room = Math.max(1, width - widthOf(end));
  return wrap(`${lines.slice(0, most - 1).join(' ')} ${truncate(last, room, '')}${end}`, width);
}

/** What a paper says, in its own words where the claim is nothing but a quotation; evidence below otherwise. */
export function claimLines(claim: Claim, pen: Pen, width: number): string[] {
  const quoted = quotedIn(claim);
  if (quoted !== undefined) return quoteLines(quoted, pen, width);
  return [
    ...wrap(plain(claim.text), width),
    ...quotationsOf(claim).flatMap((item) => indent(evidenceLines('', item, pen, width - 2), 2)),
  ];
}

/** `“…” [s3]`: a sentence, and which one of the abstract it is, on at most `most` lines. */
export function quoteLines(
  item: Quotation,
  pen: Pen,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const { glyph } = pen;
  const where = place(item, pen);
  const text = `${glyph.open}${plain(fromWordOn(item.quote, item.from, glyph.ellipsis))}`;
  const whole = wrap(glued(text + glyph.close, where), width);
  const lines =
    pen.plain || whole.length <= most
      ? whole
      : cutShort(text, glued(`${glyph.ellipsis}${glyph.close}`, where), width, most);
  return lines.map((line) =>
    line.endsWith(where) ? line.slice(0, -where.length) + pen.ink('dim', where) : line,
  );
}

/** `1 “…” [s3]` on at most two lines. */
export function evidenceLines(lead: string, item: Quotation, pen: Pen, width: number): string[] {
  const start = lead === '' ? '' : `${lead} `;
  const lines = quoteLines(item, pen, width - widthOf(start), 2);
  return lines.map((line, index) =>
    pen.ink('dim', (index === 0 ? start : ' '.repeat(widthOf(start))) + line),
  );
}

/** `[s3]`; a sentence of its own where nothing is drawn. */
export function place({ sentence }: Evidence, { glyph, plain: bare, say }: Pen): string {
  const where = sentence === 0 ? say.titleQuote : `${glyph.section}${sentence}`;
  return bare ? where : `[${where}]`;
}

/** The names of followed authors stand out by their star. */
export const starred = (authors: string, pen: Pen, tone?: 'dim'): string =>
  authors
    .split(pen.glyph.star)
    .map((part) => (tone === undefined ? part : pen.ink(tone, part)))
    .join(pen.ink('warn', pen.glyph.star));

/** Cells for the number of a paper. */
export const digitsOf = ({ digest }: DigestModel): number => Math.max(2, String(digest.papers.length).length);

export const numberOf = (model: DigestModel, paper: RankedPaper): string =>
  referenceTo(model, paper.paper.id);

/**
 * As many authors as fit, the last one and every followed one always among them where there is room;
 * the others as a number.
 */
export function authorsText(paper: RankedPaper, view: DigestView, pen: Pen, width: number): string {
  const names = paper.paper.authors.map((author) => {
    const name = plain(author);
    return isFollowed(author, paper, view) ? `${pen.glyph.star} ${name}` : name;
  });
  const wanted = names.filter((name) => name.startsWith(pen.glyph.star));
  if (pen.plain) {
    const kept = names.filter((name, index) => index < 3 || wanted.includes(name));
    const left = names.length - kept.length;
    return [...kept, ...(left > 0 ? [pen.say.others(left)] : [])].join(', ');
  }
  for (let shown = Math.min(names.length, 6); shown >= 1; shown--) {
    const kept = names.filter((name, index) => index < shown || wanted.includes(name));
    const left = names.length - kept.length;
    const text = kept.join(', ') + (left > 0 ? ` +${left}` : '');
    if (widthOf(text) <= width) return text;
  }
  const first = wanted[0] ?? names[0] ?? '';
  const others = names.length > 1 ? ` +${names.length - 1}` : '';
  if (width < others.length + 4) return truncate(first, width, pen.glyph.ellipsis);
  return truncate(first, width - others.length, pen.glyph.ellipsis) + others;
}
