/** What the sections of the morning screen share: headings, paragraphs, claims with their evidence, author lines. */
import type { Claim, Evidence, RankedPaper } from '../../../paper.ts';
import { truncate, widthOf, wrap, wrapUpTo } from '../../kit/layout.ts';
import { plain } from '../../kit/sanitize.ts';
import type { Pen } from '../../kit/style.ts';
import {
  type DigestModel,
  type DigestView,
  isFollowed,
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
export function paragraph(model: DigestModel, claim: Claim, pen: Pen, width: number): string[] {
  const text = plain(claim.text);
  if (text === '') return [];
  const references = referencesOf(model, claim);
  const cited = references === '' || /\[\d+\]/.test(text) ? text : placeReferences(text, references);
  return wrap(cited, width).map((line) =>
    line.replace(/\[\d+\]/g, (reference) => pen.ink('accent', reference)),
  );
}

/** Before the last full stop, as in print. */
function placeReferences(text: string, references: string): string {
  const stop = /[.!?。！？]$/u.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - stop.length)} ${references}${stop}`;
}

/** What a paper says, in its own words where the claim is nothing but a quotation; evidence below otherwise. */
export function claimLines(claim: Claim, pen: Pen, width: number): string[] {
  const quoted = quotedIn(claim);
  if (quoted !== undefined) {
    const where = place(quoted, pen);
    return wrap(`${pen.glyph.open}${plain(quoted.quote)}${pen.glyph.close} ${where}`, width).map((line) =>
      line.endsWith(where) ? line.slice(0, -where.length) + pen.ink('dim', where) : line,
    );
  }
  return [
    ...wrap(plain(claim.text), width),
    ...claim.evidence.flatMap((item) => indent(evidenceLines('', item, pen, width - 2), 2)),
  ];
}

/** `1 §3 “…”` on at most two lines. */
export function evidenceLines(lead: string, item: Evidence, pen: Pen, width: number): string[] {
  const where = [lead, place(item, pen)].filter((part) => part !== '').join(' ');
  if (pen.plain) return wrap(`${where} ${pen.glyph.open}${plain(item.quote)}${pen.glyph.close}`, width);
  const room = width * 2 - widthOf(where) - 4;
  const quote = truncate(plain(item.quote), Math.max(10, room), pen.glyph.ellipsis);
  const text = `${where} ${pen.glyph.open}${quote}${pen.glyph.close}`;
  return wrapUpTo(2, text, width, pen.glyph.ellipsis + pen.glyph.close).map((line) => pen.ink('dim', line));
}

export const place = (item: Evidence, pen: Pen): string =>
  item.sentence === 0 ? pen.say.titleQuote : `${pen.glyph.section}${item.sentence}`;

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
