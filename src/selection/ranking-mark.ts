/** What an order of papers depends on, but for which papers: what is kept under it counts as long as it stays the same. */
import type { Config } from '../config/schema.ts';
import type { Store } from '../store/file/open.ts';
import { storeGeneration } from '../store/rankings.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Of what is kept, for programs that only their version tells apart. */
const FORM = 4;

/** @param version See `programOf`: another program may rank otherwise. */
export function rankingMark(store: Store, config: Config, version: string): string {
  const { profile, briefing, embeddings, sources } = config;
  // Of a server only which it is: what is sent along may be secret.
  const meaning = embeddings === undefined ? [] : [embeddings.baseUrl, embeddings.model];
  const { announce, categories, scout } = sources.arxiv;
  const feeds = sources.feeds.map((feed) => (typeof feed === 'string' ? feed : feed.name));
  const settings = fingerprint(
    JSON.stringify([profile, briefing, meaning, announce, categories, scout, feeds]),
  );
  return `${FORM} ${version} ${storeGeneration(store)} ${settings}`;
}
