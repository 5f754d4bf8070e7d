/** What an OAI-PMH answer of arXiv holds, whatever its format: wire shapes, which do not leave sources/. */
import type { Message } from '../../../messages/message.ts';
import type { Day } from '../../../paper.ts';
import type { OaiPrefix } from './request.ts';

export interface OaiVersion {
  readonly version: number;
  /** Submission, milliseconds since the epoch. */
  readonly at: number;
  /** `D`, `H`, … as in the archive; `I` (ignore) marks a withdrawal. */
  readonly sourceType?: string;
}

export interface OaiAuthor {
  /** The surname, or the whole name. */
  readonly key: string;
  readonly forenames?: string;
  readonly suffix?: string;
}

export interface OaiRecord {
  /** `2606.12609`, without version. */
  readonly id: string;
  /** The UTC day of the last change of the metadata: an announcement, a new cross-list, or a journal reference. */
  readonly datestamp: Day;
  readonly sets: readonly string[];
  /** `none` for bare headers: ListIdentifiers, deleted records. */
  readonly format: OaiPrefix | 'none';
  /** The header says so; there is no metadata then. */
  readonly deleted: boolean;
  /** The paper is still listed, but its authors or arXiv took it back. */
  readonly withdrawn: boolean;
  readonly title: string;
  readonly abstract: string;
  /** One line of raw TeX with affiliations (arXivRaw, arXivOld), or one entry an author. */
  readonly authors: string | readonly OaiAuthor[];
  /** The primary one first. From the sets where the format has none. */
  readonly categories: readonly string[];
  readonly comment?: string;
  readonly journalRef?: string;
  readonly doi?: string;
  readonly license?: string;
  readonly submitter?: string;
  /** In order; empty except in arXivRaw. */
  readonly versions: readonly OaiVersion[];
  /** First submission, where the format tells it beyond doubt. */
  readonly submittedOn?: Day;
  /** Day of the current version, where the format tells it. */
  readonly currentOn?: Day;
}

/** `noRecordsMatch`, `badResumptionToken`, … of the protocol, section 3.6. */
export interface OaiError {
  readonly code: string;
  readonly message: string;
}

export type OaiPage =
  | {
      readonly kind: 'page';
      readonly records: readonly OaiRecord[];
      /** For the next page; absent at the end of the list. */
      readonly token?: string;
      /** When the token expires, milliseconds since the epoch. */
      readonly expires?: number;
      /** Size of the whole list and place of this page in it; old servers only. */
      readonly total?: number;
      readonly cursor?: number;
      /** By the server's clock, milliseconds since the epoch. */
      readonly answeredAt?: number;
      /** Records without a usable id or datestamp. */
      readonly unreadable: number;
      /** The answer ends before its root element does. */
      readonly truncated: boolean;
    }
  | { readonly kind: 'errors'; readonly errors: readonly OaiError[] }
  | { readonly kind: 'not-oai'; readonly reason: Message };
