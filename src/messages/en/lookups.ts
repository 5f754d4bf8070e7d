/** Papers that are asked for by id or by DOI, vectors, and what was told on the way. */
import { utcMinute } from '../dates.ts';
import type { Sentence } from '../sentence.ts';

export const lookups = {
  'arxiv-lacks': (...ids: string[]) => `arXiv has no paper ${ids.join(', ')}`,
  'doi-unknown': (...dois: string[]) => `Crossref and bioRxiv do not know the DOI ${dois.join(', ')}`,
  'likes-mistyped': (absence: Sentence) => `${absence}; look for a typing error among your liked papers`,
  'likes-not-looked-up': (cause: Sentence) => `liked papers could not be looked up: ${cause}`,
  'abstracts-not-looked-up': (cause: Sentence) =>
    `abstracts that feeds leave out were not looked up: ${cause}`,
  'asked-again-after': (cause: Sentence, until: string) =>
    `${cause}; radar asks again after ${utcMinute(until)}`,
  'ranked-without-vectors': (cause: Sentence) => `ranked without embeddings: ${cause}`,
  'ranked-without-all-vectors': (cause: Sentence) => `ranked without all embeddings: ${cause}`,
  'embeddings-key-unset': (variable: string) => `${variable}, which embeddings.keyEnv names, is not set`,
  'embeddings-key-odd': (variable: string) => `${variable} holds characters that no key has`,
  'embeddings-key-kept': (host: string) => `the key is not sent to ${host} without https`,
};
