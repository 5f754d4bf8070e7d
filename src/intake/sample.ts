/** The sample that ships with radar: a day of made-up announcements, served to the pipeline as arXiv would serve them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Context, FetchPort } from '../context.ts';

/** 08:00 in New York on the sample's announcement day. */
const SAMPLE_NOW = Date.parse('2026-06-18T12:00:00Z');

export interface Sample {
  /** With a slash at its end. */
  readonly folder: string;
  /** The categories that were announced that day. */
  readonly categories: readonly string[];
  /** Reserved by RFC 2606, so that no request can ever leave the machine. */
  readonly host: string;
  /** It is always the sample's morning, and nobody waits. */
  readonly clock: Clock;
  readonly fetch: FetchPort;
}

export function openSample(packageRoot: Context['packageRoot']): Sample {
  const folder = join(packageRoot, 'fixtures/demo/');
  return {
    folder,
    categories: ['cs.LG', 'physics.optics', 'quant-ph', 'q-bio.NC', 'math.PR'],
    host: 'https://sample.invalid',
    clock: { now: () => SAMPLE_NOW, sleep: async () => {} },
    fetch: async (url) => {
      const category = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
      const headers: Readonly<Record<string, string>> = {
        'content-type': 'application/rss+xml',
        date: new Date(SAMPLE_NOW).toUTCString(),
      };
      const body = (async function* () {
        yield readFileSync(join(folder, `${category}.xml`));
      })();
      return { status: 200, headers: { get: (name) => headers[name.toLowerCase()] ?? null }, body };
    },
  };
}
