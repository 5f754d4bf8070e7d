import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TodayOptions } from '../../cli/digest/options.ts';
import { runToday } from '../../cli/digest/run.ts';
import { withSession } from '../../cli/session.ts';
import type { Context } from '../../context.ts';
import { openSample } from '../../intake/sample.ts';
import { say } from '../../messages/say.ts';
import { savePapers } from '../../store/papers.ts';

export async function runDemo(
  context: Context,
  options: Pick<TodayOptions, 'format' | 'json' | 'limit' | 'pager'>,
): Promise<number> {
  const sample = openSample(context.packageRoot);
  const folder = mkdtempSync(join(context.env.TMPDIR ?? tmpdir(), 'radar-demo-'));
  try {
    const demo: Context = {
      ...context,
      env: {
        ...withoutRadar(context.env),
        RADAR_CONFIG: join(sample.folder, 'config.yaml'),
        RADAR_DATA_DIR: folder,
        RADAR_ARXIV_RSS_URL: sample.host,
      },
      // Nothing is left behind, a kept configuration neither.
      build: undefined,
      clock: sample.clock,
      fetch: sample.fetch,
    };
    await storeLibrary(demo, readFileSync(join(sample.folder, 'library.jsonl'), 'utf8'));
    const status = await runToday(demo, { ...options, llm: false, sample: true });
    await context.stderr.write(say(context.env.RADAR_LANG === 'zh' ? 'zh' : 'en', ['after-demo']));
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How things look on this terminal, whatever is shown. */
const LOOKS = ['RADAR_PAGER', 'RADAR_PLAIN', 'RADAR_LANG'];

/** A user's own settings and keys have no part in the sample. */
function withoutRadar(env: Context['env']): Context['env'] {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('RADAR_') || LOOKS.includes(name)),
  );
}

/** The papers that the sample's reader liked in earlier weeks. */
async function storeLibrary(demo: Context, lines: string): Promise<void> {
  const papers = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  await withSession(demo, {}, async ({ store }) => {
    savePapers(store, papers, new Date(demo.clock.now()).toISOString());
    return 0;
  });
}
