/** The digest as one page that holds everything it needs and asks nobody for anything. */
import { say as saidIn } from '../../../messages/say.ts';
import { INTERFACE_WORDS, type InterfaceWords, type Lang } from '../../../messages/words.ts';
import type { Digest } from '../../../paper.ts';
import { categoriesOf } from '../../coverage/words.ts';
import { type DigestModel, type DigestView, modelOf } from '../model.ts';
import { PICTURE_STYLE, renderPictureSvg } from '../picture/svg.ts';
import { usageText } from '../usage-line.ts';
import { briefingHtml } from './briefing.ts';
import { cardsHtml, facetsOf } from './cards.ts';
import { escapeHtml } from './escape.ts';
import { filtersHtml } from './filters.ts';
import { documentHtml } from './frame.ts';
import { PAGE_SCRIPT } from './script.ts';
import { PAGE_STYLE } from './style.ts';

export function renderHtml(digest: Digest, { lang }: { readonly lang: Lang }, view: DigestView = {}): string {
  const say = INTERFACE_WORDS[lang];
  const model = modelOf(digest);
  const papers = [...model.reads, ...model.rest, ...model.updated];
  const heading = datesOf(digest, say);
  return documentHtml({
    lang,
    title: `radar · ${say.date(digest.date)} · ${digest.profile.name}`,
    style: PAGE_STYLE + PICTURE_STYLE,
    script: papers.length === 0 ? '' : PAGE_SCRIPT,
    body: [
      papers.length === 0 ? '' : `<a class="skip" href="#papers">${say.page.skip}</a>`,
      `<header><p class="name">radar · ${escapeHtml(digest.profile.name)}</p><h1>${escapeHtml(heading)}</h1>`,
      `<p class="facts">${escapeHtml(countsText(digest, say))}</p></header>`,
      '<main>',
      briefingHtml(model, say),
      papers.length === 0 || view.picture === undefined ? '' : pictureHtml(model, view.picture, say),
      papers.length === 0 ? '' : papersHtml(model, view, say),
      '</main>',
      `<footer><p>${escapeHtml(footText(digest, say))}</p></footer>`,
    ],
  });
}

const datesOf = ({ since, date }: Digest, say: InterfaceWords): string =>
  since === date ? say.longDate(date) : `${say.longDate(since)} – ${say.longDate(date)}`;

function countsText({ counts, coverage }: Digest, say: InterfaceWords): string {
  const { incomplete, of } = categoriesOf(coverage);
  const state = incomplete === 0 ? say.allComplete : say.incomplete(incomplete, of);
  return [
    say.announced(counts.announced),
    say.shown(counts.shown),
    ...(counts.muted === 0 ? [] : [say.muted(counts.muted)]),
    ...(counts.alreadyShown === 0 ? [] : [say.alreadyShown(counts.alreadyShown)]),
    of === 0 ? say.unchecked : state,
  ].join(' · ');
}

/** More would hide each other, and weigh more than the papers. */
const MOST_IN_PICTURE = 60;

/** Its own links, so that the picture and the cards are one. */
const pictureHtml = (
  { digest }: DigestModel,
  picture: NonNullable<DigestView['picture']>,
  say: InterfaceWords,
): string =>
  `<section><h2>${say.page.picture}</h2><div class="picture" tabindex="0" role="group" aria-label="${escapeHtml(say.pictureTitle)}">${renderPictureSvg(digest.papers.slice(0, MOST_IN_PICTURE), { ...picture, lang: say.lang, within: 'page' }).trim()}</div></section>`;

function papersHtml(model: DigestModel, view: DigestView, say: InterfaceWords): string {
  const papers = [...model.reads, ...model.rest, ...model.updated];
  return [
    `<section aria-labelledby="papers"><h2 id="papers" tabindex="-1">${say.page.papers}</h2>`,
    filtersHtml(facetsOf(papers), papers.length, say),
    `<ol class="cards">\n${cardsHtml(model, view, say, papers)}\n</ol></section>`,
  ].join('\n');
}

function footText({ briefing, counts }: Digest, say: InterfaceWords): string {
  const announced = `radar${say.colon}${say.announced(counts.announced)}${say.stop}`;
  if (briefing.writer === 'empty') return announced;
  const { claims, repaired, dropped } = briefing.checks;
  const spent = usageText(briefing.usage, say);
  const reason =
    briefing.reason === undefined ? '' : say.gap + say.brackets(saidIn(say.lang, briefing.reason));
  const writer =
    briefing.writer === 'model' ? say.writtenBy(briefing.model ?? 'model') : `${say.extractive}${reason}`;
  return [
    announced,
    `${say.checked(claims, repaired, dropped)}${say.stop}`,
    `${writer}${spent === '' ? '' : `${say.comma}${spent}`}${say.stop}`,
    say.caveat,
  ].join(say.gap);
}
