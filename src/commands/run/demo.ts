import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, FetchPort } from '../../context.ts';
import { savePapers } from '../../store/papers.ts';
import { withSession } from '../session.ts';
import type { TodayOptions } from '../today.ts';
import { runToday } from './today.ts';

/** The sample's morning: 08:00 in New York on its announcement day. */
const SAMPLE_NOW = Date.parse('2026-06-18T12:00:00Z');
/** Reserved by RFC 2606, so that no request can ever leave the machine. */
const SAMPLE_HOST = 'https://sample.invalid';

const NEXT = `
This was sample data: every paper in it is made up. Next:
  radar init     choose your fields and interests
  radar today    what arXiv announced, for you
  radar --help   everything else
`;

export async function runDemo(
  context: Context,
  options: Pick<TodayOptions, 'format' | 'json' | 'limit'>,
): Promise<number> {
  const sample = join(context.packageRoot, 'fixtures/demo/');
  const folder = mkdtempSync(join(context.env.TMPDIR ?? tmpdir(), 'radar-demo-'));
  try {
    const demo: Context = {
      ...context,
      env: {
        ...withoutRadar(context.env),
        RADAR_CONFIG: join(sample, 'config.yaml'),
        RADAR_DATA_DIR: folder,
        RADAR_ARXIV_RSS_URL: SAMPLE_HOST,
      },
      clock: { now: () => SAMPLE_NOW, sleep: async () => {} },
      fetch: sampleFetch((name) => readFileSync(join(sample, name))),
    };
    await storeLibrary(demo, readFileSync(join(sample, 'library.jsonl'), 'utf8'));
    const status = await runToday(demo, { ...options, llm: false });
    await context.stderr.write(NEXT);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A user's own settings and keys have no part in the sample. */
function withoutRadar(env: Context['env']): Context['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('RADAR_')));
}

/** Serves the feeds that ship in the package as arXiv would serve them. */
function sampleFetch(readFile: (name: string) => Uint8Array): FetchPort {
  return async (url) => {
    const category = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
    const headers: Readonly<Record<string, string>> = {
      'content-type': 'application/rss+xml',
      date: new Date(SAMPLE_NOW).toUTCString(),
    };
    const body = (async function* () {
      yield readFile(`${category}.xml`);
    })();
    return { status: 200, headers: { get: (name) => headers[name.toLowerCase()] ?? null }, body };
  };
}

/** The papers that the sample's reader liked in earlier weeks. */
async function storeLibrary(demo: Context, lines: string): Promise<void> {
  const papers = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  await withSession(demo, {}, async ({ store }) => {
    savePapers(store, papers, new Date(SAMPLE_NOW).toISOString());
    return 0;
  });
}
