/** Makes plain text of a model's string: no markup, no addresses, no control characters. Code adds all formatting later. */
import { stripControls } from '../../text/controls.ts';
import { texToText } from '../../text/latex.ts';

/** One line of readable text. Total. */
export function clean(text: string): string {
  const plain = stripControls(text)
    .replace(/!\[[^\]]{0,300}\]\([^)\s]{0,500}[^)]{0,200}\)/gu, '') // images
    .replace(/\[([^\]]{0,300})\]\([^)\s]{0,500}[^)]{0,200}\)/gu, '$1') // links keep their words
    .replace(/<\/?[a-z!][^<>]{0,500}>/giu, ' ') // HTML, also half-open comments
    .replace(/\b(?:https?|ftp|file|data|javascript|mailto):\S*/giu, '')
    .replace(/\bwww\.\S+/giu, '')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d{1,2}[.)])\s+/gmu, '') // headings, quotes, lists
    .replace(
      /`{1,3}|(?<![\p{L}\p{N}])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_{1,3}(?=\p{L})|(?<=\p{L})_{1,3}(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/\[\d{1,2}\](?!\w)|\[?\bP\d{2}\.\d{1,2}\b\]?/gu, ''); // inline citations: evidence is its own field
  return texToText(plain)
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])(?=\s|$)/gu, '$1')
    .trim();
}
