/** The papers as cards: what each is, what is claimed of it with its evidence, and on demand its abstract and why it is here. */
import { say as saidIn } from '../../../messages/say.ts';
import type { InterfaceWords } from '../../../messages/words.ts';
import type { Paper, RankedPaper } from '../../../paper.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { plain } from '../../kit/sanitize.ts';
import { badgesOf, type DigestModel, type DigestView, isFollowed, placeOf, scoreText } from '../model.ts';
import { claimsHtml } from './claims.ts';
import { escapeHtml, linkHtml } from './escape.ts';
import { abstractHtml, titleHtml } from './formula.ts';

const MOST_AUTHORS = 5;

/** Bytes that cards may weigh together. Beyond them, the papers that come last show how their abstracts begin, and no signals. */
const ROOM = 1_350_000;
/** Characters of an abstract's beginning. */
const BEGINNING = 280;

/** What the page's filters offer, each in the order in which it first occurs. */
export interface Facets {
  readonly interests: readonly string[];
  readonly categories: readonly string[];
  readonly types: readonly string[];
}

export function facetsOf(papers: readonly RankedPaper[]): Facets {
  const distinct = (all: readonly string[]): string[] => [...new Set(all)].filter((one) => one !== '');
  return {
    interests: distinct(papers.map(({ interest }) => plain(interest ?? ''))),
    categories: distinct(papers.flatMap(categoriesOf)).sort(),
    types: distinct(papers.map(({ announceType }) => announceType)),
  };
}

/** The paper's own categories, or the name of its feed. */
const categoriesOf = (paper: RankedPaper): string[] =>
  paper.paper.categories.length === 0 ? [placeOf(paper)] : paper.paper.categories.map(plain);

export function cardsHtml(
  model: DigestModel,
  view: DigestView,
  say: InterfaceWords,
  papers: readonly RankedPaper[],
): string {
  const facets = facetsOf(papers);
  const cards = papers.map((paper) => card(model, view, say, paper, facets, 'whole'));
  const short = papers.map((paper) => card(model, view, say, paper, facets, 'beginning'));
  // As many whole abstracts as there is room for, when all the others are short.
  let room = ROOM - short.reduce((sum, html) => sum + bytesOf(html), 0);
  return cards
    .map((html, index) => {
      const other = short[index] ?? '';
      room -= bytesOf(html) - bytesOf(other);
      return room >= 0 ? html : other;
    })
    .join('\n');
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

function card(
  model: DigestModel,
  view: DigestView,
  say: InterfaceWords,
  paper: RankedPaper,
  facets: Facets,
  abstract: 'whole' | 'beginning',
): string {
  const { paper: it } = paper;
  const number = model.numbers.get(it.id) ?? 0;
  const claims = model.notes.get(it.id)?.claims ?? [];
  const isRead = model.readKind === 'read' && model.reads.includes(paper);
  return [
    `<li id="p${number}" value="${number}"${isRead ? ' class="read"' : ''}${marks(paper, facets)}>`,
    `<h3>${linkHtml(it.links.abstract, titleHtml(it))}</h3>`,
    authorsHtml(paper, view, say),
    factsHtml(paper, view, say, number),
    claimsHtml(model, claims, say),
    onDemand(paper, say, abstract),
    '</li>',
  ].join('');
}

/** What the page's script filters by: numbers of the facets, so that it compares and never parses words. */
function marks(paper: RankedPaper, facets: Facets): string {
  const categories = categoriesOf(paper).map((one) => facets.categories.indexOf(one));
  const interest = facets.interests.indexOf(plain(paper.interest ?? ''));
  return ` data-i="${interest}" data-c="${categories.join(' ')}" data-t="${facets.types.indexOf(paper.announceType)}" data-d="${paper.announcedOn}"`;
}

function authorsHtml(paper: RankedPaper, view: DigestView, say: InterfaceWords): string {
  const names = paper.paper.authors;
  const kept = names.filter(
    (name, index) =>
      names.length <= MOST_AUTHORS + 1 || index < MOST_AUTHORS || isFollowed(name, paper, view),
  );
  if (kept.length === 0) return '';
  const text = kept
    .map((name) =>
      isFollowed(name, paper, view) ? `<strong>★ ${escapeHtml(name)}</strong>` : escapeHtml(name),
    )
    .join(', ');
  const others = names.length - kept.length;
  return `<p class="by">${text}${others === 0 ? '' : `${say.comma}${escapeHtml(say.others(others))}`}</p>`;
}

function factsHtml(paper: RankedPaper, view: DigestView, say: InterfaceWords, number: number): string {
  const { paper: it, announcedOn } = paper;
  const facts = [
    `<b>${number}</b>`,
    categoriesOf(paper).map(escapeHtml).join(' × '),
    `<time datetime="${announcedOn}">${say.date(announcedOn)}</time>`,
    ...(paper.announceType === 'new' ? [say.type.new] : []),
    ...badgesOf(paper, view, say, '→').map(escapeHtml),
    escapeHtml(paper.interest ?? ''),
    paper.score === 0 ? '' : `<span class="score">${say.score} ${scoreText(paper.score)}</span>`,
    it.links.pdf === undefined ? '' : linkHtml(it.links.pdf, `PDF<span class="ear"> ${number}</span>`),
  ];
  return `<p class="facts">${facts.filter((fact) => fact !== '').join(' · ')}</p>`;
}

function onDemand(paper: RankedPaper, say: InterfaceWords, abstract: 'whole' | 'beginning'): string {
  const signals = paper.signals.map(
    ({ label, value }) => `${escapeHtml(saidIn(say.lang, label))} ${scoreText(value)}`,
  );
  const why =
    signals.length === 0 || abstract === 'beginning'
      ? ''
      : `<p class="why">${say.why} ${scoreText(paper.score)}${say.colon}${signals.join(' · ')}</p>`;
  const text = abstract === 'whole' ? abstractHtml(paper.paper) : beginningHtml(paper.paper, say);
  const body = text === '' ? escapeHtml(say.noAbstract) : text;
  return `<details><summary>${say.page.abstract}</summary><p>${body}</p>${why}</details>`;
}

/** Its first sentences, and a link to the rest. */
function beginningHtml(paper: Paper, say: InterfaceWords): string {
  const sentences = sentencesOf(paper.abstract);
  if (paper.abstract.length <= BEGINNING) return abstractHtml(paper);
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && kept.length + sentence.length > BEGINNING) break;
    kept += `${kept === '' ? '' : ' '}${sentence.slice(0, 2 * BEGINNING)}`;
  }
  const rest = linkHtml(paper.links.abstract, escapeHtml(say.page.rest));
  return `${escapeHtml(kept)} … ${rest}`;
}
