/** What every digest renderer needs to know of a digest: numbers, notes, must-reads and badges. */

import type { Message, MessageKey } from '../../messages/message.ts';
import { say } from '../../messages/say.ts';
import type { InterfaceWords, Lang } from '../../messages/words.ts';
import type {
  Bridge,
  Briefing,
  Claim,
  Day,
  Digest,
  Evidence,
  FarEnd,
  FeedbackKind,
  MuteRule,
  PaperId,
  PaperNote,
  RankedPaper,
} from '../../paper.ts';
import { arxivBase, arxivLinks } from '../../paper-id.ts';
import { sectionOf } from '../../scores.ts';
import { isPreprintDoi } from '../../works/same-work.ts';
import { sourceName } from '../coverage/words.ts';
import { plain } from '../kit/sanitize.ts';
import type { ReferenceView } from '../papers/reference.ts';
import { shortId } from '../papers/titles.ts';
import type { SceneOptions } from './picture/scene.ts';

/** `short` is the first screen alone, `normal` adds what fits three more, `full` leaves nothing out. */
export type DigestDetail = 'short' | 'normal' | 'full';

/** What the reader of a digest adds to it. */
/** Where the world finds a feed, and the pages of its digests. */
export interface FeedAddresses {
  readonly self?: string;
  readonly pageOf?: (date: Day) => string;
}

export interface DigestView extends ReferenceView {
  /** Followed authors, marked wherever they occur. Those that a signal names are marked anyway. */
  readonly followed?: readonly string[];
  readonly feedback?: ReadonlyMap<PaperId, readonly FeedbackKind[]>;
  /** The mute rules that papers were removed by, where those are listed. */
  readonly mutedBy?: ReadonlyMap<PaperId, MuteRule>;
  /** How much is told; `normal` where nothing is said. */
  readonly detail?: DigestDetail;
  /** Draws the radar picture too. */
  readonly picture?: SceneOptions;
  /** Digests of earlier days, the latest first: what a feed holds beside this one. */
  readonly earlier?: readonly Digest[];
  readonly addresses?: FeedAddresses;
  /** A feed of papers, not of digests. */
  readonly perPaper?: boolean;
  /** How long the run took, in milliseconds; shown in the footer of the terminal. */
  readonly elapsedMs?: number;
}

/** Must-reads that are named on the first screen and told in detail. */
export const MOST_READS = 15;
const MOST_NEAREST = 3;

export interface DigestModel {
  readonly digest: Digest;
  /** All must-reads; on a day without any the nearest, and none where nothing is ranked. */
  readonly reads: readonly RankedPaper[];
  /** `nearest` where no paper is a must-read, `listed` where nothing is ranked. */
  readonly readKind: 'read' | 'nearest' | 'listed';
  /** What else is new. */
  readonly rest: readonly RankedPaper[];
  /** New versions of papers that the reader was never shown. */
  readonly updated: readonly RankedPaper[];
  /** The number under which a paper stands in this digest. */
  readonly numbers: ReadonlyMap<PaperId, number>;
  readonly papers: ReadonlyMap<PaperId, RankedPaper>;
  readonly notes: ReadonlyMap<PaperId, PaperNote>;
}

export function modelOf(digest: Digest): DigestModel {
  const { papers } = digest;
  const updated = papers.filter((paper) => sectionOf(paper) === 'updated');
  const news = papers.filter((paper) => sectionOf(paper) !== 'updated');
  const must = news.filter((paper) => sectionOf(paper) === 'read');
  const ranked = papers.some((paper) => paper.score > 0);
  const readKind = !ranked ? 'listed' : must.length > 0 || news.length === 0 ? 'read' : 'nearest';
  const reads: readonly RankedPaper[] =
    readKind === 'read' ? must : readKind === 'nearest' ? news.slice(0, MOST_NEAREST) : [];
  return {
    digest,
    reads,
    readKind,
    rest: news.filter((paper) => !reads.includes(paper)),
    updated,
    numbers: new Map(papers.map((paper, index) => [paper.paper.id, index + 1])),
    papers: new Map(papers.map((paper) => [paper.paper.id, paper])),
    notes: new Map(digest.briefing.papers.map((note) => [note.paper, note])),
  };
}

/** The number in this digest, or the id of a paper that is not in it. */
export function referenceTo(model: DigestModel, id: PaperId): string {
  return String(model.numbers.get(id) ?? shortId(id));
}

/** `[1][2]`: the papers that a claim rests on, each once. */
export function referencesOf(model: DigestModel, claim: Claim): string {
  return [...new Set(claim.evidence.map((item) => item.paper))]
    .map((id) => `[${referenceTo(model, id)}]`)
    .join('');
}

/** The papers of a bridge that stand nowhere else in this digest. */
export const farEndsOf = (model: DigestModel, bridge: Bridge): readonly FarEnd[] =>
  (bridge.elsewhere ?? []).filter(({ id }) => !model.numbers.has(id));

/** The primary category, or the name of the feed for papers without one. */
export function placeOf({ paper, listings }: RankedPaper): string {
  if (paper.primaryCategory !== '') return plain(paper.primaryCategory);
  const feed = listings.find((listing) => listing.source !== 'arxiv');
  return feed === undefined ? '' : sourceName(feed.source);
}

/** Where a paper can be read; undefined where the id alone does not tell. */
export function urlOf(model: DigestModel, id: PaperId): string | undefined {
  const known = model.papers.get(id)?.paper.links.abstract;
  if (known !== undefined) return known;
  const base = arxivBase(id);
  if (base !== undefined) return arxivLinks(base).abstract;
  return id.startsWith('doi:') ? `https://doi.org/${encodeURI(id.slice('doi:'.length))}` : undefined;
}

/** A cited sentence as it is shown: from character `from` of its quote on, after an ellipsis where words were left out. */
export interface Quotation extends Evidence {
  readonly from: number;
}

/** Whether the claim only repeats what it cites, perhaps without its first words: then it is shown as a quotation, once. */
export function quotedIn(claim: Claim): Quotation | undefined {
  const fold = (text: string) =>
    plain(text)
      .replace(/[“”"‘’'.\s]+/gu, ' ')
      .trim();
  const text = fold(claim.text);
  if (text === '') return undefined;
  const tail = ` ${text.toLowerCase()}`;
  const found = claim.evidence.find((item) => {
    const quote = fold(item.quote);
    return quote === text || (claim.evidence.length === 1 && quote.toLowerCase().endsWith(tail));
  });
  return found === undefined ? undefined : { ...found, from: leftOut(claim.text, found.quote) };
}

/** How many characters of the sentence the text leaves out before its own first; 0 where it spells any of them otherwise. */
function leftOut(text: string, sentence: string): number {
  const from = sentence.length - text.length;
  return from > 0 && sentence.slice(from).toLowerCase() === text.toLowerCase() ? from : 0;
}

/** What a claim is shown with: itself where it is a quotation, whole sentences otherwise. */
export function quotationsOf(claim: Claim): readonly Quotation[] {
  const quoted = quotedIn(claim);
  return quoted === undefined ? claim.evidence.map((item) => ({ ...item, from: 0 })) : [quoted];
}

/** `… we prove that …`: what is left of a text whose first `from` characters were left out. */
export const fromWordOn = (text: string, from: number, ellipsis = '…'): string =>
  from === 0 ? text : `${ellipsis} ${text.slice(from)}`;

/** Whether the text quotes the sentence, whole or from some word on: `Closest: “… we prove it.”`. */
export function holdsQuote(text: string, sentence: string): boolean {
  const said = plain(text);
  const whole = plain(sentence).toLowerCase();
  const ends = [...said.matchAll(/”/gu)].map(({ index }) => index);
  return [...said.matchAll(/“(?:(?:…|\.{3}) )?/gu)].some(({ 0: open, index }) => {
    const from = index + open.length;
    return ends.some((end) => end > from && whole.endsWith(said.slice(from, end).toLowerCase()));
  });
}

/** Whether the sentences a headline rests on stand in it; those of a bridge stand with the bridge. */
export const quotesItsEvidence = ({ text, evidence }: Claim): boolean =>
  evidence.some(({ quote }) => holdsQuote(text, quote));

/** Whether the reader follows this author: by name, or because a signal of this paper says so. */
export function isFollowed(author: string, paper: RankedPaper, view: DigestView): boolean {
  const name = author.toLowerCase();
  if (view.followed?.some((followed) => followed.toLowerCase() === name)) return true;
  return paper.signals.some(({ authors = [] }) => authors.includes(author));
}

/** The first claim of a briefing. What radar wrote itself is in Chinese where the briefing was to be. */
export function headlineOf({ headline, language = '' }: Briefing, lang: Lang): Claim {
  const own = language.toLowerCase().startsWith('zh') ? 'zh' : lang;
  return { ...headline, text: say(own, headline.text) };
}

/** Sentences that only count: a digest that counts its papers above says them a second time. */
const COUNTS: ReadonlySet<string> = new Set<MessageKey>([
  'in-this-digest',
  'near-one-interest',
  'near-interests',
  'near-interests-one-each',
]);

/** The headline without the counts before it. */
export function storyOf(briefing: Briefing, lang: Lang): Claim {
  const [key, first, ...others] = briefing.headline.text;
  const isCounted = key === 'sentences' && Array.isArray(first) && COUNTS.has(String(first[0]));
  if (!isCounted || others.length === 0) return headlineOf(briefing, lang);
  const text = ['sentences', ...others] as unknown as Message;
  return headlineOf({ ...briefing, headline: { ...briefing.headline, text } }, lang);
}

/** Addresses where authors keep code and data. */
const CODE =
  /\b(?:(?:github|bitbucket|codeberg|huggingface|sourceforge|gitee)\.(?:com|co|org|io|net)|gitlab\.[a-z]+|zenodo\.org|osf\.io)\b/i;

/** `replaced v1 → v2`, `cross-list`, `code`, where it was published, and what the reader made of it. */
export function badgesOf(paper: RankedPaper, view: DigestView, say: InterfaceWords, arrow: string): string[] {
  const { announceType, paper: it } = paper;
  const badges: string[] = [];
  if (announceType !== 'new') {
    const replaced = announceType !== 'cross';
    const change =
      it.version !== undefined && it.version > 1 ? ` v${it.version - 1} ${arrow} v${it.version}` : '';
    if (replaced) badges.push(say.type.replace + change);
    if (announceType !== 'replace') badges.push(say.type.cross);
  }
  badges.push(...placesOf(paper, say));
  if (CODE.test(`${it.abstract} ${it.comment ?? ''}`)) {
    badges.push(say.codeBadge);
  }
  for (const kind of view.feedback?.get(it.id) ?? []) badges.push(say.mark[kind]);
  const rule = view.mutedBy?.get(it.id);
  if (rule !== undefined) badges.push(say.mutedBy(rule.list, plain(rule.entry)));
  return badges;
}

/** Where it was published, and where else it is: `now in Nature`, `also on bioRxiv`, `published version of 2606.12609`. */
function placesOf({ paper, alsoAt = [] }: RankedPaper, say: InterfaceWords): string[] {
  const article = alsoAt.find(({ kind }) => kind === 'article');
  const preprints = alsoAt.filter(({ kind }) => kind === 'preprint');
  const journal = paper.journalRef === undefined ? undefined : plain(paper.journalRef);
  if (article !== undefined) return [say.nowIn(journal ?? plain(article.venue))];
  const others = preprints.map(({ venue, id }) =>
    isPreprint(paper.id) ? say.alsoOn(plain(venue)) : say.publishedVersion(shortId(id)),
  );
  return [...(journal === undefined ? [] : [journal]), ...others];
}

const isPreprint = (id: PaperId): boolean =>
  id.startsWith('arxiv:') || (id.startsWith('doi:') && isPreprintDoi(id.slice('doi:'.length)));

/** `.46`, `-.02`, `1.00`, `0`. */
export function scoreText(value: number): string {
  const text = value.toFixed(2);
  return Number(text) === 0 ? '0' : text.replace(/^(-?)0\./, '$1.');
}
