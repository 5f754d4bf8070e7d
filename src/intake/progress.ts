/** What the pipeline tells while it works. It never prints: a command decides what becomes of an event. */
import type { Message } from '../messages/message.ts';
import type { CoverageRow, Day, Digest } from '../paper.ts';

export type ProgressEvent =
  | { readonly kind: 'waiting'; readonly ms: number; readonly category: string }
  | { readonly kind: 'fetching'; readonly category: string; readonly done: number; readonly of: number }
  | {
      readonly kind: 'checked';
      readonly category: string;
      readonly rows: readonly CoverageRow[];
      readonly notes: readonly Message[];
    }
  | {
      /** Reading a category's past from OAI-PMH, which never says how much there is. */
      readonly kind: 'harvesting';
      readonly category: string;
      readonly since: Day;
      readonly records: number;
      readonly done: number;
      readonly of: number;
    }
  | {
      /** Making papers searchable that were stored. */
      readonly kind: 'indexing';
      readonly done: number;
      readonly of: number;
    }
  | {
      /** Bringing a store of an older radar up to date: bytes of the copy that is kept of it, then changes of its tables. */
      readonly kind: 'upgrading';
      readonly part: 'keeping' | 'changing';
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'writing';
      readonly model: string;
      /** What is known already: the digest without its briefing. */
      readonly draft: Digest;
    }
  | { readonly kind: 'note'; readonly message: Message };

export type OnProgress = (event: ProgressEvent) => void;
