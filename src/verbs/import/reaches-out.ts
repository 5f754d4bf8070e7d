/** What a configuration does beyond reading arXiv and writing here: its owner should know it again. */
import type { Config } from '../../config/schema.ts';

/** The keys, such as `output.after`. */
export function reachesOut({ output, llm, embeddings, sources }: Config): readonly string[] {
  const keys: Readonly<Record<string, boolean>> = {
    'output.after': output.after.length > 0,
    'output.webhook': output.webhook !== undefined,
    'output.mail': output.mail !== undefined,
    'output.file': output.file !== undefined,
    'output.also': output.also.length > 0,
    'llm.baseUrl': llm.baseUrl !== undefined,
    'llm.keyFile': llm.keyFile !== undefined,
    'embeddings.baseUrl': embeddings !== undefined,
    'sources.feeds': sources.feeds.some((feed) => typeof feed !== 'string'),
  };
  return Object.keys(keys).filter((key) => keys[key] === true);
}
