/** Asks arXiv for one list after the other, and knows when to leave it alone. */

import type { ArxivConfig } from '../config/schema.ts';
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import { fetchCategory } from '../sources/arxiv/announcements.ts';
import type { HttpClient } from '../sources/http.ts';
import type { Failed, FetchOutcome } from '../sources/source.ts';
import { getValidators } from '../store/ledger/http-cache.ts';
import { serviceHold } from '../store/ledger/requests.ts';
import type { FetchPorts } from './fetch-ports.ts';

const SOURCE = 'arxiv';
/** A hold no longer than this is waited for; a longer one ends the run with what there is. */
const PATIENCE_MS = 60_000;
/** One list may meet a bad moment; when the next one meets it too, nobody is there. */
const SILENCES = 2;

export interface ListReader {
  /** What arXiv says of a list; once it is to be left alone, what it said last. Rejects only when aborted. */
  readonly read: (category: string) => Promise<FetchOutcome>;
  /** Why arXiv is not to be asked for anything else in this run, if so. */
  readonly refusal: () => Message | undefined;
  /** Lists were asked for, and nothing that could be called an answer came. */
  readonly isSilent: () => boolean;
}

/**
 * A server that throttles or cannot be reached is not asked again for every further list. One that stays silent has all its
 * attempts for the first list and a single one for the second: a dead arXiv costs a run two and a half minutes at
 * most, one that lets its answers drip four, and not that much for every list.
 */
export function createListReader(
  ports: FetchPorts,
  clientFor: (category: string) => HttpClient,
  arxiv: ArxivConfig,
): ListReader {
  let final: FetchOutcome | undefined;
  let silences = 0;
  let isHeard = false;
  let last: Failed | undefined;
  const isSilent = (): boolean => !isHeard && last !== undefined;
  return {
    read: async (category) => {
      if (final !== undefined) return final;
      const outcome = await ask(ports, clientFor(category), arxiv, { category, isDoubted: silences > 0 });
      if (isUnheard(outcome)) last = outcome;
      else isHeard = true;
      silences = isUnheard(outcome) ? silences + 1 : 0;
      if (isRefusalForAll(outcome) || silences === SILENCES) final = outcome;
      return outcome;
    },
    refusal: () => (final?.kind === 'limited' ? final.reason : isSilent() ? last?.reason : undefined),
    isSilent,
  };
}

const isUnheard = (outcome: FetchOutcome): outcome is Failed =>
  outcome.kind === 'failed' && outcome.silence !== undefined;

function isRefusalForAll(outcome: FetchOutcome): boolean {
  if (outcome.kind === 'limited') return outcome.status === 429 || outcome.retryAt !== undefined;
  return outcome.kind === 'failed' && (outcome.silence === 'unreachable' || outcome.silence === 'proxy');
}

async function ask(
  ports: FetchPorts,
  http: HttpClient,
  arxiv: ArxivConfig,
  { category, isDoubted }: { readonly category: string; readonly isDoubted: boolean },
): Promise<FetchOutcome> {
  const { store, clock, signal } = ports;
  const hold = serviceHold(store, SOURCE, clock.now());
  const wait = hold === undefined ? 0 : hold.until - clock.now();
  if (hold !== undefined && wait > PATIENCE_MS) {
    return { kind: 'limited', status: 429, url: '', reason: hold.reason, retryAt: hold.until };
  }
  if (wait > 0) {
    ports.onProgress({ kind: 'waiting', ms: wait, category });
    await clock.sleep(wait, signal);
  }
  const cached = getValidators(store, cacheKey(arxiv, category));
  return fetchCategory(
    {
      category,
      endpoint: arxiv.endpoints.rss,
      ...defined({ validators: cached }),
      ...(isDoubted ? { attempts: 1 } : {}),
    },
    http,
    signal,
  );
}

export const cacheKey = (arxiv: ArxivConfig, category: string): string =>
  `${arxiv.endpoints.rss} ${category}`;
