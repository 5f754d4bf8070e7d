/** The briefing of a page: the headline, what crosses fields, and themes, each claim with its evidence. */
import { say as saidIn } from '../../../messages/say.ts';
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Bridge, Theme } from '../../../paper.ts';
import { datedSentence, isIncomplete } from '../../coverage/words.ts';
import { plain } from '../../kit/sanitize.ts';
import { shortId } from '../../papers/titles.ts';
import { type DigestModel, farEndsOf, headlineOf, quotesItsEvidence } from '../model.ts';
import { claimsHtml, claimText, referencesHtml } from './claims.ts';
import { escapeHtml, linkHtml } from './escape.ts';

/** `ACROSS FIELDS` → `Across fields`. */
const heading = (text: string): string =>
  `<h2>${escapeHtml(text.slice(0, 1) + text.slice(1).toLowerCase())}</h2>`;

export function briefingHtml(model: DigestModel, say: InterfaceWords): string {
  return [
    ...warnings(model, say),
    `<section class="headline" aria-label="${say.page.briefing}">${headline(model, say)}</section>`,
    ...across(model, say),
    ...themes(model, say),
  ].join('\n');
}

/** The reasons carry no times here: a re-run on the same day has to give the same bytes. */
const warnings = ({ digest }: DigestModel, say: InterfaceWords): string[] =>
  digest.coverage
    .filter(isIncomplete)
    .map((row) => `<p class="warning">${escapeHtml(datedSentence(digest, row, say, 'no time'))}</p>`);

function headline(model: DigestModel, say: InterfaceWords): string {
  const { briefing, counts, papers } = model.digest;
  const claim = headlineOf(briefing, say.lang);
  if (plain(claim.text) !== '') {
    // A headline that quotes its sentence is its own evidence.
    return quotesItsEvidence(claim) ? claimText(model, claim) : claimsHtml(model, [claim], say);
  }
  if (papers.length > 0) return `<p>${escapeHtml(say.announced(counts.announced))}</p>`;
  const reason =
    briefing.writer === 'empty' && briefing.reason !== undefined ? saidIn(say.lang, briefing.reason) : '';
  return `<p>${escapeHtml(reason || (counts.announced > 0 ? say.nothingNear(counts.announced) : say.nothing))}</p>`;
}

function across(model: DigestModel, say: InterfaceWords): string[] {
  const { bridges } = model.digest.briefing;
  if (bridges.length === 0) return [];
  const parts = bridges.map((bridge) => bridgeHtml(model, bridge, say));
  return [
    `<section>${heading(say.across)}<p class="note">${escapeHtml(say.acrossNote)}</p>${parts.join('')}</section>`,
  ];
}

function bridgeHtml(model: DigestModel, bridge: Bridge, say: InterfaceWords): string {
  const fields = bridge.fields.map((field) => say.field(field)).join(' ↔ ');
  const kind = `${fields}${say.semicolon}${say.bridge[bridge.kind]}${say.comma}${say.inference}`;
  const ends = farEndsOf(model, bridge).map(
    ({ id, title, url }) =>
      `<p>[${escapeHtml(shortId(id))}] ${linkHtml(url, escapeHtml(plain(title) || shortId(id)))}</p>`,
  );
  return [
    `<h3>${escapeHtml(bridge.label)}</h3>`,
    `<p class="facts">${escapeHtml(kind)} · ${referencesHtml(model, bridge.papers)}</p>`,
    ...ends,
    claimsHtml(model, bridge.claims, say),
  ].join('');
}

function themes(model: DigestModel, say: InterfaceWords): string[] {
  const found = model.digest.briefing.themes;
  if (found.length === 0) return [];
  return [
    `<section>${heading(say.themes)}${found.map((theme) => themeHtml(model, theme, say)).join('')}</section>`,
  ];
}

const themeHtml = (model: DigestModel, theme: Theme, say: InterfaceWords): string =>
  `<p><strong>${escapeHtml(theme.label)}</strong> ${referencesHtml(model, theme.papers)}</p>${claimsHtml(model, theme.claims, say)}`;
