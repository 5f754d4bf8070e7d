/** Makes plain text of a model's string: no markup, no addresses, no control characters. Code adds all formatting later. */
import { stripControls } from '../../text/controls.ts';
import { texToText } from '../../text/latex/latex.ts';

/** A claim is a sentence; what is longer is cut before anything looks for markup in it, so that no text costs more than a moment. */
const MOST = 4_000;
/** Rounds of taking addresses out of links: what is nested deeper keeps its brackets as brackets. */
const ROUNDS = 3;
/** Links and images, by address or by reference; one pair of brackets may stand in an address. */
const LINK = /(!?)\[([^[\]]{0,300})\] ?(?:\(((?:[^()]|\([^()]{0,200}\)){0,500})\)|\[[^[\]]{0,80}\])/gu;
/** An address that is no page has words that are no words of the claim: “click here”. */
const NO_PAGE = /^\s{0,9}(?:javascript|data|file|mailto):/iu;
/** `[ref]: https://…`, wherever it stands, and without its address at the end. */
const DEFINITION =
  /\[[^[\]]{1,80}\]:\s{0,9}(?:<?(?:(?:https?|ftp|file|data|javascript|mailto):|www\.)\S{0,500}|$)/giu;
/** What is left of a link whose other half was cut off. */
const LEFTOVERS =
  /!?\[?[\p{L}\p{N} ]{0,40}\] ?\((?=[\s).,;]|$)\)?|(?<=\p{L}{3})\)(?=\s{0,9}$)|!\[|\[\s{0,3}\]|\(\s{0,3}\)/gu;

/** One line of readable text. Total. */
export function clean(text: string): string {
  let plain = stripControls(text.slice(0, MOST), { keepLines: true });
  for (let round = 0; round < ROUNDS; round++)
    plain = plain.replace(LINK, (_, image: string, words: string, address = '') =>
      image !== '' || NO_PAGE.test(address) ? '' : words,
    );
  plain = plain
    .replace(DEFINITION, '')
    .replace(/<\/?[a-z!][^<>]{0,500}>/giu, ' ') // HTML, also half-open comments
    .replace(/\b(?:https?|ftp|file|data|javascript|mailto):\S*/giu, '')
    .replace(/\bwww\.\S+/giu, '')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d{1,2}[.)])\s+/gmu, '') // headings, quotes, lists
    .replace(
      /`{1,3}|(?<![\p{L}\p{N}])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_{1,3}(?=\p{L})|(?<=\p{L})_{1,3}(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/\[\d{1,2}\](?!\w)|[[(]?\bP\d{2}\.\d{1,2}\b[\])]?/gu, ''); // inline citations: evidence is its own field
  const isBalanced = plain.split('(').length >= plain.split(')').length;
  return texToText(plain.replace(LEFTOVERS, (part) => (part === ')' && isBalanced ? part : '')))
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,;:!?])(?=\s|$)/gu, '$1')
    .trim();
}
