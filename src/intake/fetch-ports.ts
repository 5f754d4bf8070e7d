/** What every part of the pipeline needs that asks servers for something, and how radar introduces itself to them. */
import type { Clock, FetchPort } from '../context.ts';
import type { Store } from '../store/file/open.ts';
import type { OnProgress } from './progress.ts';

export interface FetchPorts {
  readonly store: Store;
  readonly fetch: FetchPort;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly version: string;
  /** Called where a long list is going to be read. */
  readonly spareMemory?: () => void;
  readonly onProgress: OnProgress;
  /** What there is to do while arXiv asks for a pause of so many milliseconds. */
  readonly meanwhile?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** https://info.arxiv.org/help/api/tou.html asks clients to say who they are. `contact` is the user's, and for that one service only. */
export function userAgent(version: string, contact?: string): string {
  return `radar/${version} (research-radar${contact === undefined ? '' : `; ${contact}`})`;
}
