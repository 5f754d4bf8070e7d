/** The nouns of radar: what every stage reads and writes, as plain readonly data. Imports nothing from src but what a message is. */
import type { Message } from './messages/message.ts';

/** `arxiv:2606.12609` (no version), `arxiv:hep-th/9901001`, `doi:10.…` (lower case) or `feed:<name>/<guid>`. */
export type PaperId = string & { readonly brand: 'PaperId' };

/** An announcement day `YYYY-MM-DD`, always in New York, where arXiv announces (info.arxiv.org/help/availability). */
export type Day = string & { readonly brand: 'Day' };

/** How a day is written; not every text of this form is in the calendar (`parseDay`). */
export const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** An instant, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = string;

/**
 * arXiv's `arxiv:announce_type`; items of journal feeds are `new`. From the most to the least telling: a paper that is `new`
 * in one category and `cross` in another is new.
 */
export const ANNOUNCE_TYPES = ['new', 'cross', 'replace', 'replace-cross'] as const;
export type AnnounceType = (typeof ANNOUNCE_TYPES)[number];

export interface PaperLinks {
  readonly abstract: string;
  readonly pdf?: string;
  readonly html?: string;
}

export interface Paper {
  readonly id: PaperId;
  /** arXiv version, from 1; absent for papers without versions. */
  readonly version?: number;
  /** Clean Unicode on one line: TeX accents and inline math are already readable text. */
  readonly title: string;
  /** Clean Unicode, white space folded. Sentence numbers everywhere count the sentences of this text. */
  readonly abstract: string;
  /** Title and abstract as announced, raw TeX; absent where it equals the clean text. */
  readonly tex?: { readonly title: string; readonly abstract: string };
  /** In the order of the paper, clean Unicode, without affiliations. */
  readonly authors: readonly string[];
  /** The primary category first. Empty for papers from journal feeds without any. */
  readonly categories: readonly string[];
  /** The first of `categories`, or the empty string. */
  readonly primaryCategory: string;
  /** First submission or publication day where the source tells it. */
  readonly publishedOn?: Day;
  /** The year, where the source tells no day. */
  readonly publishedIn?: string;
  readonly doi?: string;
  readonly journalRef?: string;
  readonly comment?: string;
  readonly license?: string;
  readonly links: PaperLinks;
}

/** One paper on one list: `category` is the list that was asked for, not the paper's own primary category. */
export interface Announcement {
  /** `arxiv`, or `feed:<name>`. */
  readonly source: string;
  /** arXiv category, or the feed's name. */
  readonly category: string;
  readonly day: Day;
  readonly type: AnnounceType;
  readonly paper: Paper;
}

/** Where and how a paper was announced: one row for each list it was on. */
export interface Listing {
  readonly source: string;
  readonly category: string;
  readonly day: Day;
  readonly type: AnnounceType;
}

export const TWIN_KINDS = ['article', 'preprint'] as const;

/** The same work in another place: an article and its preprint, or a twin on another server. */
export interface Twin {
  readonly id: PaperId;
  readonly kind: (typeof TWIN_KINDS)[number];
  /** As a reader calls the place: `Nature`, `arXiv`, `bioRxiv`. */
  readonly venue: string;
  readonly url: string;
  readonly doi?: string;
}

/** A paper merged over the lists of a window of days, as ranking receives it. */
export interface AnnouncedPaper {
  readonly paper: Paper;
  /** The most telling of the listings' types (see ANNOUNCE_TYPES). */
  readonly announceType: AnnounceType;
  /** The latest day among the listings. */
  readonly announcedOn: Day;
  readonly listings: readonly Listing[];
  /** Where else the work is; absent where radar knows of no other place. */
  readonly alsoAt?: readonly Twin[];
}

/**
 * What became of one category on one announcement day.
 * `complete`: everything the source announced is here. `partial`: some items are missing or unreadable.
 * `stale`: the source still shows an older batch, or an empty one on a day when arXiv announces.
 * `none-announced`: the source had nothing to announce. `failed`: the source could not be read.
 */
export const VERDICTS = ['complete', 'partial', 'stale', 'none-announced', 'failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CoverageRow {
  readonly source: string;
  readonly category: string;
  readonly date: Day;
  readonly verdict: Verdict;
  /** Items the source announced, of every type, unreadable ones included. */
  readonly announced: number;
  readonly new: number;
  readonly cross: number;
  /** `replace` and `replace-cross` together. */
  readonly replaced: number;
  readonly checkedAt: Instant;
  /** Why the verdict is not `complete`, or how it came to be. */
  readonly reason?: Message;
}

/** One summand of a score. The values of a paper's signals add up to its score. */
export interface Signal {
  /** Machine name: `interest`, `phrase`, `author`, `liked`, `replacement` … */
  readonly name: string;
  /** For the reader: `phrase “photonic” in title`. */
  readonly label: Message;
  readonly value: number;
  /** Those of the paper's authors that it is about, as the paper spells them; on `author` signals only. */
  readonly authors?: readonly string[];
}

/** Where a paper stands in a digest; `updated`: a new version of one that the reader never saw or marked, which is no news. */
export const SECTIONS = ['read', 'also', 'updated'] as const;
export type Section = (typeof SECTIONS)[number];

export interface RankedPaper extends AnnouncedPaper {
  /** From 1. */
  readonly rank: number;
  /** From 0 to 1, the sum of the signals' values. */
  readonly score: number;
  readonly signals: readonly Signal[];
  /** The name of the interest that scored best, or undefined where none matched. */
  readonly interest?: string;
  /** In digests only; absent in those of earlier versions. */
  readonly section?: Section;
  /** What the reader wrote of it; in lists and searches only. */
  readonly note?: string;
}

/** A paper that a mute rule removed before ranking. */
export interface MutedPaper extends AnnouncedPaper {
  readonly rule: MuteRule;
}

export const MUTE_LISTS = ['phrases', 'authors', 'categories'] as const;

/** An entry of one of the configuration's mute lists, as the reader wrote it. */
export interface MuteRule {
  readonly list: (typeof MUTE_LISTS)[number];
  readonly entry: string;
}

export const FEEDBACK_KINDS = ['like', 'dislike', 'save', 'read'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export interface Feedback {
  readonly paper: PaperId;
  readonly kind: FeedbackKind;
  readonly at: Instant;
}

/** A pointer into an abstract. */
export interface Evidence {
  readonly paper: PaperId;
  /** From 1, counting the sentences of `Paper.abstract`; 0 is the title. */
  readonly sentence: number;
  /** That sentence, word for word. */
  readonly quote: string;
}

export interface Claim {
  /** One or two sentences of plain text (inline math as Unicode, no markup). */
  readonly text: string;
  /** Never empty, except in an empty briefing and for counts that code made. */
  readonly evidence: readonly Evidence[];
}

export const BRIDGE_KINDS = [
  'shared-method',
  'same-problem',
  'transfer',
  'tension',
  'complement',
  'same-object',
  'same-equation',
  'result-assumed',
  'shared-term',
] as const;
/**
 * How two papers meet. `same-object`: both study it; `same-equation`: both work on it; `result-assumed`: what one shows
 * the other assumes; `shared-term`: both speak of it, and their sentences bear no more.
 */
export type BridgeKind = (typeof BRIDGE_KINDS)[number];

/** A connection between papers of fields that are far apart: always an inference, always shown with its evidence. */
export interface Bridge {
  readonly kind: BridgeKind;
  /** What the papers share, as a short noun phrase. */
  readonly label: string;
  /** The fields it joins, at least two, by name: `Condensed Matter`, `Machine Learning`; arXiv's groups in briefings of earlier versions. */
  readonly fields: readonly string[];
  readonly papers: readonly PaperId[];
  readonly claims: readonly Claim[];
  /** Its papers that are not among those the briefing is about; absent in briefings of earlier versions. */
  readonly elsewhere?: readonly FarEnd[];
}

/** What a reader needs to know of a paper that a bridge leads to and the digest does not show. */
export interface FarEnd {
  readonly id: PaperId;
  readonly title: string;
  /** Its page. */
  readonly url: string;
}

export interface Theme {
  readonly label: string;
  readonly papers: readonly PaperId[];
  readonly claims: readonly Claim[];
}

export interface PaperNote {
  readonly paper: PaperId;
  /** What the paper contributes, then its main result. */
  readonly claims: readonly Claim[];
  /** In a model's briefing: the model wrote nothing that held, so the paper speaks for itself. */
  readonly quoted?: true;
}

export interface BriefingUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; absent where the model's price is unknown. */
  readonly costUsd?: number;
  /** True where a call broke off before the server had told what it used. */
  readonly estimated?: boolean;
}

export const WRITERS = ['model', 'extractive', 'empty'] as const;

/** The first lines of a briefing: radar's own message, or the words of a model. */
export interface Headline {
  readonly text: Message;
  readonly evidence: readonly Evidence[];
}

export interface Briefing {
  readonly writer: (typeof WRITERS)[number];
  /** Why this writer and not the model, why there is nothing, or what befell the model's reply. */
  readonly reason?: Message;
  readonly model?: string;
  /** `briefing.language` as it was; absent in an empty briefing, and in those of earlier versions. */
  readonly language?: string;
  readonly headline: Headline;
  readonly bridges: readonly Bridge[];
  readonly themes: readonly Theme[];
  readonly papers: readonly PaperNote[];
  readonly checks: { readonly claims: number; readonly repaired: number; readonly dropped: number };
  readonly usage?: BriefingUsage;
}

export interface DigestCounts {
  /** Distinct papers announced in the window. */
  readonly announced: number;
  /** Announced, less muted, already shown and announce types the reader does not want. */
  readonly considered: number;
  readonly shown: number;
  readonly muted: number;
  readonly alreadyShown: number;
}

/** One morning: everything that the renderers need, and nothing they have to look up. */
export interface Digest {
  /** The latest announcement day it covers; the day it was asked for where nothing was announced. */
  readonly date: Day;
  /** The first announcement day it covers; equal to `date` except after missed days. */
  readonly since: Day;
  readonly generatedAt: Instant;
  readonly profile: { readonly name: string; readonly hash: string };
  readonly coverage: readonly CoverageRow[];
  readonly counts: DigestCounts;
  /** Those of `counts.muted` by rule, the busiest rule first; absent in digests of earlier versions. */
  readonly mutedBy?: readonly (MuteRule & { readonly papers: number })[];
  readonly papers: readonly RankedPaper[];
  readonly briefing: Briefing;
}
