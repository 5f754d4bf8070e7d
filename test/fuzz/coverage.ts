/** Which blocks of radar's code have run, by V8's own counters. */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[];
    }[];
  }[];
}

export interface BlockCounts {
  /** The blocks that ran since this was last asked, and how often. */
  readonly take: () => ReadonlyMap<string, number>;
}

/** @param isCounted Whether the code at an address counts: by default radar's own. */
export function countBlocks(
  isCounted = (url: string) => url.includes('/src/') && !url.includes('/node_modules/'),
): BlockCounts {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take: () => {
      const ran = new Map<string, number>();
      // The answer comes before post() returns.
      session.post('Profiler.takePreciseCoverage', (_error, coverage) => {
        for (const { url, functions } of (coverage as Coverage).result) {
          if (!isCounted(url)) continue;
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) ran.set(`${url}:${startOffset}:${endOffset}`, count);
        }
      });
      return ran;
    },
  };
}
