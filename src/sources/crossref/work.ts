/** What radar keeps of a Crossref work (https://api.crossref.org/swagger-ui, https://github.com/CrossRef/rest-api-doc). */
import type { Message } from '../../messages/message.ts';
import type { Day } from '../../paper.ts';

export interface CrossrefAuthor {
  /** `given family suffix`, or the name of a group. */
  readonly name: string;
  readonly orcid?: string;
  readonly affiliations: readonly string[];
}

/** Crossref knows many dates by year or month only. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface CrossrefWork {
  /** Lower case. */
  readonly doi: string;
  /** `journal-article`, `posted-content`, `proceedings-article`, … */
  readonly type: string;
  readonly title?: string;
  readonly authors: readonly CrossrefAuthor[];
  readonly abstract?: string;
  /** The journal or the proceedings. */
  readonly container?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** Pages, or the article number. */
  readonly page?: string;
  /** The earliest date of publication or posting that is known. */
  readonly published?: PartialDate;
  /** The same, where it is known to the day. */
  readonly publishedOn?: Day;
  readonly license?: string;
  readonly url: string;
  readonly subjects: readonly string[];
  /** A preprint, by its type. */
  readonly isPreprint: boolean;
  /** DOIs, lower case. arXiv ids appear as `10.48550/arxiv.…`. */
  readonly preprints: readonly string[];
  readonly publishedAs: readonly string[];
  /** What this work corrects, retracts or supersedes. */
  readonly updates: readonly { readonly doi: string; readonly kind: string }[];
  /** What was done to this work: `retraction`, `correction`, … */
  readonly updatedBy: readonly { readonly doi: string; readonly kind: string }[];
}

export type WorkReading =
  | { readonly kind: 'work'; readonly work: CrossrefWork }
  | { readonly kind: 'failure'; readonly reason: Message }
  | { readonly kind: 'not-crossref'; readonly reason: Message };

export type WorksReading =
  | {
      readonly kind: 'works';
      readonly works: readonly CrossrefWork[];
      readonly total?: number;
      /** For the next page of a deep query. */
      readonly nextCursor?: string;
      /** Items without a DOI. */
      readonly unreadable: number;
    }
  | { readonly kind: 'failure'; readonly reason: Message }
  | { readonly kind: 'not-crossref'; readonly reason: Message };
