/** Claims and the sentences they rest on: folded away under each claim, one key press from being read. */
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Claim, PaperId } from '../../../paper.ts';
import { type DigestModel, type Quotation, quotationsOf, quotedIn, referenceTo, urlOf } from '../model.ts';
import { escapeHtml, linkHtml } from './escape.ts';
import { quoteHtml } from './formula.ts';

/** `#p3` on this page; the paper's own page where the digest does not hold it. */
export function referenceHtml(model: DigestModel, id: PaperId, text: string): string {
  const number = model.numbers.get(id);
  const inner = escapeHtml(text);
  return number === undefined ? linkHtml(urlOf(model, id), inner) : `<a href="#p${number}">${inner}</a>`;
}

/** `[1] [2]` */
export const referencesHtml = (model: DigestModel, ids: readonly PaperId[]): string =>
  [...new Set(ids)].map((id) => referenceHtml(model, id, `[${referenceTo(model, id)}]`)).join(' ');

/** A claim in a paragraph, ending with the papers it rests on. */
export function claimText(model: DigestModel, claim: Claim): string {
  const references = referencesHtml(
    model,
    claim.evidence.map(({ paper }) => paper),
  );
  return `<p>${[escapeHtml(claim.text), references].filter((part) => part !== '').join(' ')}</p>`;
}

/** The claims of one thing. A claim that is itself a quotation stands as one, the others have theirs folded away. */
export function claimsHtml(model: DigestModel, claims: readonly Claim[], say: InterfaceWords): string {
  return claims.map((claim) => claimHtml(model, claim, say)).join('');
}

function claimHtml(model: DigestModel, claim: Claim, say: InterfaceWords): string {
  const quotes = quotationsOf(claim)
    .map((item) => quotation(model, item, say))
    .join('');
  if (quotedIn(claim) !== undefined) return quotes;
  if (quotes === '') return claimText(model, claim);
  return `${claimText(model, claim)}<details class="evidence"><summary>${say.page.evidence(claim.evidence.length)}</summary>${quotes}</details>`;
}

function quotation(model: DigestModel, item: Quotation, say: InterfaceWords): string {
  const where = item.sentence === 0 ? say.titleQuote : say.sentence(item.sentence);
  const text = `[${referenceTo(model, item.paper)}${say.comma}${where}]`;
  const quote = quoteHtml(model.papers.get(item.paper)?.paper, item);
  return `<blockquote><p>“${quote}” ${referenceHtml(model, item.paper, text)}</p></blockquote>`;
}
