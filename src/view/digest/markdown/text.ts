/** The words of a paper as Markdown, with their mathematics where the TeX is known, and links to its own pages. */

import type { InterfaceWords } from '../../../messages/words.ts';
import type { Claim, Paper, PaperId } from '../../../paper.ts';
import { decodeTex } from '../../../text/latex/latex.ts';
import { sentencesOf, texSentencesOf } from '../../../text/sentences.ts';
import { safeUrl } from '../../kit/style.ts';
import { titleOf } from '../../papers/titles.ts';
import {
  type DigestModel,
  fromWordOn,
  type Quotation,
  quotationsOf,
  quotedIn,
  referenceTo,
  urlOf,
} from '../model.ts';
import { escapeMarkdown, escapeMarkdownTex } from './escape.ts';

export const titleMarkdown = (paper: Paper): string =>
  paper.tex === undefined
    ? escapeMarkdown(titleOf(paper))
    : escapeMarkdownTex(decodeTex(paper.tex.title)) || escapeMarkdown(titleOf(paper));

/** The cited sentence, word for word, with its mathematics if it is the sentence of the abstract that it claims to be. */
export function quoteMarkdown(model: DigestModel, { paper: id, sentence, quote, from }: Quotation): string {
  const paper = model.papers.get(id)?.paper;
  const text = escapeMarkdown(fromWordOn(quote, from));
  if (paper?.tex === undefined) return text;
  if (sentence === 0) return quote === paper.title && from === 0 ? titleMarkdown(paper) : text;
  const tex = texSentencesOf(paper)[sentence - 1];
  const same = sentencesOf(paper.abstract)[sentence - 1] === quote;
  // What is left out is words alone, or nobody knows where it ends in the TeX.
  if (!same || tex === undefined || tex === quote || !tex.startsWith(quote.slice(0, from))) return text;
  return escapeMarkdownTex(fromWordOn(tex, from));
}

/** A Markdown link to an https address, or the bare text where there is none. `text` is Markdown already. */
export function linkMarkdown(url: string | undefined, text: string): string {
  const address = url === undefined ? undefined : safeUrl(url);
  if (address === undefined || !address.startsWith('https://')) return text;
  const target = address
    .replace(/[()\\<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  // marked 18 takes an escaped `\](` inside a link text for the end of a link; as a character reference it does not.
  const label = text.replaceAll('\\](', '&#93;(').replaceAll('\\][', '&#93;[');
  return `[${label}](${target})`;
}

/** The paper's own page: of its source if it is served over https, else by its DOI. */
export function paperUrl(paper: Paper): string | undefined {
  if (paper.links.abstract.startsWith('https://')) return paper.links.abstract;
  return paper.doi === undefined ? undefined : `https://doi.org/${encodeURI(paper.doi)}`;
}

/** `#p3` inside this digest; the paper's own page where the digest does not hold it. */
export function referenceMarkdown(model: DigestModel, id: PaperId, text: string): string {
  const number = model.numbers.get(id);
  return number === undefined ? linkMarkdown(urlOf(model, id), text) : `[${text}](#p${number})`;
}

/** A claim as a paragraph that ends with links to the papers it rests on: `… [[1]](#p1)`. */
export function claimMarkdown(model: DigestModel, claim: Claim): string {
  const ids = [...new Set(claim.evidence.map((item) => item.paper))];
  const references = ids.map((id) =>
    referenceMarkdown(model, id, `[${escapeMarkdown(referenceTo(model, id))}]`),
  );
  return [escapeMarkdown(claim.text), references.join('')].filter((part) => part !== '').join(' ');
}

/** The sentences a claim rests on, as a quotation. */
export function evidenceMarkdown(
  model: DigestModel,
  evidence: readonly Quotation[],
  say: InterfaceWords,
): string {
  return evidence
    .map((item) => {
      const where = item.sentence === 0 ? say.titleQuote : say.sentence(item.sentence);
      const text = `${escapeMarkdown(referenceTo(model, item.paper))}, ${where}`;
      return `> ${referenceMarkdown(model, item.paper, `[${text}]`)} “${quoteMarkdown(model, item)}”`;
    })
    .join('\n>\n');
}

/** More sentences than these under one paper or bridge are folded away. */
const MOST_OPEN = 2;

/**
 * Claims with their evidence below; where a claim is itself a quotation, the quotation alone. Where there are many sentences, they
 * stand below all the claims in a callout that Obsidian folds; elsewhere it is a quotation like the others.
 */
export function claimsMarkdown(model: DigestModel, claims: readonly Claim[], say: InterfaceWords): string[] {
  const written = claims.filter((claim) => quotedIn(claim) === undefined);
  const evidence = written.flatMap(quotationsOf);
  if (evidence.length > MOST_OPEN) {
    const quotes = evidenceMarkdown(model, distinct(evidence), say);
    return [
      ...written.map((claim) => claimMarkdown(model, claim)),
      ...claims
        .filter((claim) => quotedIn(claim) !== undefined)
        .map((claim) => evidenceMarkdown(model, quotationsOf(claim), say)),
      `> [!quote]- ${say.quotes(distinct(evidence).length)}\n${quotes}`,
    ].filter((part) => part !== '');
  }
  return claims.flatMap((claim) => {
    const quote = evidenceMarkdown(model, quotationsOf(claim), say);
    const text = quotedIn(claim) === undefined ? claimMarkdown(model, claim) : '';
    return [text, quote].filter((part) => part !== '');
  });
}

const distinct = (evidence: readonly Quotation[]): Quotation[] => [
  ...new Map(evidence.map((item) => [`${item.paper} ${item.sentence} ${item.quote}`, item])).values(),
];
