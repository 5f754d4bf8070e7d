/** What the texts of publishers have in common: lines of markup, section labels, and what stands before an abstract. */
import { escapeHtml, htmlToText } from '../../../text/html.ts';

/** The text of each block of markup, in order. */
export function linesOf(html: string): readonly string[] {
  return unescaped(html)
    .split(/<(?:br|\/?p|\/?div|\/?h\d|\/?li|\/?tr|\/?sec)\b[^<>]*>|\n\s*\n/i)
    .map(htmlToText)
    .filter((line) => line !== '');
}

/** Markup that was escaped once too often. */
const unescaped = (html: string): string =>
  /<[a-z/]/i.test(html) ? html : html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const HEADING =
  /<(h\d|title|div(?=[^<>]*\bclass=["'][^"'<>]*[Tt]itle)|st)\b[^<>]*>((?:(?!<\/?(?:h\d|title|div|st)\b)[\s\S]){1,120}?)<\/(?:h\d|title|div|st)>/gi;

/** The text of markup with its headings as labels: `<div class="boxTitle">Results</div>We …` → `Results: We …`. */
export function labelledText(html: string): string {
  const labelled = unescaped(html).replace(HEADING, (_, _tag: string, heading: string) => {
    const label = htmlToText(heading).replace(/[\s:.]+$/, '');
    return isAbstractHead(label) ? ' ' : ` ${escapeHtml(asWords(label))}: `;
  });
  return labelsAsWords(htmlToText(labelled));
}

const isAbstractHead = (label: string): boolean => /^(?:abstract|summary|graphical abstract|)$/i.test(label);

/** `MATERIALS AND METHODS` → `Materials and methods` */
export const asWords = (label: string): string =>
  /\p{Ll}/u.test(label) ? label : label.slice(0, 1) + label.slice(1).toLowerCase();

/** `BACKGROUND: …` at the beginning of the text and of its sentences. */
export const labelsAsWords = (text: string): string =>
  text.replace(
    /(^|[.?!)]\s+)(\p{Lu}[\p{Lu} &/,-]{3,60}):\s+/gu,
    (_, before: string, label: string) => `${before}${asWords(label)}: `,
  );

const PERIOD = String.raw`(?:(?:Volume|Vol\.?) [^.,;]{1,20}(?:, (?:Issue|No\.?|Number) [^.,;]{1,30})?(?:, (?:Page|Pages|pp?)[ .] ?[^,.]{1,40})?(?:, [^.,]{1,40})?(?:, (?:Page|Pages|pp?)[ .] ?[^,.]{1,40})?|Ahead of Print|Early ?View|Accepted Articles?|Just Accepted|Online ?First|Not available-not available)`;

const HEADS: readonly RegExp[] = [
  // Nature: `Nature, Published online: 18 July 2024; doi:10.1038/s41586-024-07811-4 Catalysis of …`
  /^[^;]{2,120}, Published online: [^;]{4,40};\s*(?:\|\s*)?doi:\s*10\.\d{4,9}\/\S+\s*/,
  // Atypon (Science, PNAS, ACS, Wiley, Taylor & Francis): `Science, Volume 379, Issue 6628, January 2023. …`
  new RegExp(String.raw`^(?:[^.]{2,150}, )?${PERIOD}\s*\.\s*`, 'i'),
  // Physical Review with many authors: `Author(s): A. One et al. (Example Collaboration) …`
  /^Author\(s\): .{3,120}? et al\.(?:\s*\([^()]{3,120}\))?\s*/,
  // WordPress and most houses put the word before the text.
  /^(?:(?:graphical )?abstract|ABSTRACT|Abstract|摘要)(?:\s*[.:：]\s*|\s*(?=\p{Lu}))/u,
];
const TAILS: readonly RegExp[] = [
  // Physical Review: `… [Phys. Rev. Lett. 132, 010001] Published Thu Jan 04, 2024`.
  /(?<!\s)\s*\[[^[\]]{3,80}\]\s*Published \w{3} \w{3} \d{2}, \d{4}$/,
  // WordPress closes its excerpts with a line about itself.
  /(?<!\s)\s*The post (?=.{1,740}$).{1,500} (?:first appeared|appeared first) on .{1,200}$/,
];

/** A sentence for the contents page, or the caption of its picture, before the abstract: `We show it. ABSTRACT Things are …` */
const BLURB = /^.{20,1200}?[.!?:)]\s+(?:ABSTRACT|Abstract)\s+(?=\p{Lu}.{80})/su;

export const withoutBlurb = (text: string | null): string | null => text?.replace(BLURB, '') ?? null;

/** The text without what a platform puts before and behind every abstract; null where nothing is left. */
export function withoutFrame(text: string | null): string | null {
  if (text === null) return null;
  let rest = text;
  for (const pattern of [...TAILS, ...HEADS]) rest = rest.replace(pattern, '');
  return isNoAbstract(rest) ? null : rest.trim();
}

/** What stands where an abstract should, and is none. */
export const isNoAbstract = (text: string): boolean =>
  /^[\s.…–—-]*(?:(?:no abstract(?: (?:is )?available)?|abstract(?: not available)?|n\/?a|null|none)[\s.…–—-]*)?$/i.test(
    text,
  );
