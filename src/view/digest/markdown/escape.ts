/**
 * Text from outside on its way into Markdown: every character that CommonMark 0.31 or its GitHub extensions (tables,
 * strikethrough, bare addresses) could read as markup is escaped; `$…$` stays mathematics.
 */
import { texToText } from '../../../text/latex/latex.ts';
import { plain } from '../../kit/sanitize.ts';

/** Plain text as Markdown text on one line. A dollar is escaped too: it would begin mathematics elsewhere. */
export function escapeMarkdown(text: string): string {
  return atLineStart(escapeInline(plain(text)));
}

/** Text in which `$…$` is mathematics, as `decodeTex` writes it. */
export function escapeMarkdownTex(text: string): string {
  // Odd parts stand between single dollars; an escaped dollar is no delimiter.
  const parts = plain(text).split(/(?<!\\)\$/);
  if (parts.length % 2 === 0) return escapeMarkdown(texToText(text));
  const escaped = parts.map((part, index) =>
    index % 2 === 0 ? escapeInline(part.replaceAll('\\$', '$')) : mathMarkdown(part),
  );
  return atLineStart(escaped.join(''));
}

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
      // A character reference would be decoded: `&lt;` stays four letters.
      .replace(/&(?=#|[a-z])/gi, '\\&')
      // Bare addresses become links on GitHub: https://…, www.…, name@host.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/\b(mailto|xmpp):/gi, '$1\\:')
      .replace(/@/g, '\\@')
  );
}

/** Headings, quotes, lists, rules and setext lines begin a line; nothing else can make them. */
function atLineStart(text: string): string {
  return text.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Commands of one sign, which Markdown would take for its own escapes, by their names. */
const NAMES: Readonly<Record<string, string>> = {
  '{': '\\lbrace',
  '}': '\\rbrace',
  '|': '\\Vert',
  ',': '\\thinspace',
};

/**
 * One formula. Markdown without mathematics must find nothing to do in it: underscores and stars that could open
 * emphasis get spaces or names (TeX does not see them), brackets and angles get names. What cannot be said so becomes text.
 */
function mathMarkdown(tex: string): string {
  const named = tex.replace(
    /\\(?:([{}|])|,)/g,
    (_, mark: string | undefined) => `${NAMES[mark ?? ','] ?? ''} `,
  );
  if (tex.trim() === '' || /[`]|\\[[\]_*<>`~|$]|:\/\/|www\.|@|&/i.test(named))
    return escapeInline(texToText(`$${tex}$`));
  const safe = named
    .trim()
    .replace(/</g, '\\lt ')
    .replace(/>/g, '\\gt ')
    .replace(/\[/g, '\\lbrack ')
    .replace(/\]/g, '\\rbrack ')
    .replace(/\*/g, '\\ast ')
    .replace(/~/g, '\\;')
    .replace(/\|/g, '\\vert ')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ' _ ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return `$${safe}$`;
}
