import { type Command, Option } from 'commander';
import type { Context, FetchPort } from '../context.ts';
import { countFlag, examples } from './flags.ts';
import type { Finish } from './index.ts';
import { FORMAT_NAMES, type TodayOptions } from './today.ts';

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

export function declareDemo(program: Command, context: Context, finish: Finish): void {
  program
    .command('demo')
    .description('show the main job offline, on sample announcements and a temporary store')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMAT_NAMES))
    .option('--json', 'the same as -f json')
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .addHelpText(
      'after',
      examples(['radar demo', 'a first look'], ['radar demo -f json', 'the same for another program']),
    )
    .action(async (_options: unknown, command: Command) =>
      finish(await runDemo(context, command.optsWithGlobals())),
    );
}

export async function runDemo(
  context: Context,
  options: Pick<TodayOptions, 'format' | 'json' | 'limit'>,
): Promise<number> {
  const [{ mkdtempSync, readFileSync, rmSync }, { tmpdir }, { join }] = await Promise.all([
    import('node:fs'),
    import('node:os'),
    import('node:path'),
  ]);
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
    const { runToday } = await import('./today.ts');
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
  const [{ withSession }, { savePapers }] = await Promise.all([
    import('./session.ts'),
    import('../store/papers.ts'),
  ]);
  const papers = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  await withSession(demo, {}, async ({ store }) => {
    savePapers(store, papers, new Date(SAMPLE_NOW).toISOString());
    return 0;
  });
}
