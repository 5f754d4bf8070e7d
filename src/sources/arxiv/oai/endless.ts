/** Lists that lead nowhere: a server can always name one more page. */
import type { Message } from '../../../messages/message.ts';

/** arXiv's tokens have some hundred characters; each is stored with its page. */
export const LONGEST_TOKEN = 4_000;
/** Sets of older servers may bring pages of which nothing is wanted; a list that is read again, as many as it brought before. */
const IDLE_PAGES = 50;
/** arXiv has some three million papers. */
const MOST_RECORDS = 10_000_000;

export interface ListProgress {
  /** Tokens used since the last restart. */
  readonly tokens: ReadonlySet<string>;
  /** Pages with something new, records in them, and pages without in a row. */
  readonly fruitful: number;
  readonly records: number;
  readonly idlePages: number;
}

/** Why a list would never end, once that shows. `token` is the one of the page that was just read. */
export function endlessness(run: ListProgress, token: string | undefined): Message | undefined {
  if (token === undefined) return undefined;
  if (run.tokens.has(token)) return ['oai-token-repeats'];
  if (token.length > LONGEST_TOKEN) return ['oai-token-long', token.length];
  if (run.idlePages > IDLE_PAGES + run.fruitful) return ['oai-pages-idle'];
  return run.records > MOST_RECORDS ? ['oai-list-endless'] : undefined;
}
