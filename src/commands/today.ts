import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import type { Day, Digest } from '../paper.ts';
import type { Asked } from '../pipeline/window.ts';
import type { DigestFormat } from '../render/index.ts';
import { countFlag, dayFlag, examples, scoreFlag } from './flags.ts';
import type { Finish } from './index.ts';
import type { Session } from './session.ts';

/** Named here too, so that --help does not load the renderers. */
export const FORMAT_NAMES = [
  'terminal',
  'markdown',
  'json',
  'ndjson',
] as const satisfies readonly DigestFormat[];

export interface TodayOptions {
  readonly date?: Day;
  readonly since?: Day;
  readonly format?: DigestFormat;
  readonly json?: boolean;
  readonly output?: string;
  readonly limit?: number;
  readonly minScore?: number;
  readonly refresh?: boolean;
  readonly llm?: boolean;
  readonly requireLlm?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export function declareToday(program: Command, context: Context, finish: Finish): void {
  program
    .command('today')
    .description('the main job: fetch what was announced, rank it for you, and print the briefing')
    .addOption(
      new Option('--date <day>', 'the digest of that day; does not change what counts as delivered')
        .argParser(dayFlag)
        .conflicts('since'),
    )
    .addOption(
      new Option('--since <day>', 'everything announced from that day on; changes nothing either').argParser(
        dayFlag,
      ),
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print; a terminal and a pipe have their own defaults',
      ).choices(FORMAT_NAMES),
    )
    .option('--json', 'the same as -f json')
    .option('-o, --output <file>', 'write to a file; {date} stands for the announcement day')
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .option('--min-score <score>', 'only papers from this score on, 0 to 1', scoreFlag)
    .option('--no-refresh', 'do not fetch; use what is stored')
    .option('--no-llm', 'do not call a model')
    .option('--require-llm', 'fail unless a model wrote the briefing')
    .option('--dry-run', 'print what a model would be sent and what it would cost; call nothing')
    .option('--force', 'make the digest anew even if nothing has changed')
    .option('--strict', 'exit with 6 unless everything announced is here')
    .option('-q, --quiet', 'print nothing on stderr on success')
    .addHelpText(
      'after',
      examples(
        ['radar today', 'the morning briefing'],
        ["radar today -q -o 'digests/{date}.md'", 'for cron: one file for each announcement day'],
        ['radar today -f json | jq .papers[].title', 'for another program'],
        ['radar today --since 2026-06-15 --no-refresh', 'look back, from what is stored'],
      ),
    )
    .action(async (_options: unknown, command: Command) =>
      finish(await runToday(context, command.optsWithGlobals())),
    );
}

export async function runToday(context: Context, options: TodayOptions): Promise<number> {
  const [{ withSession, requireCategories }, fetching] = await Promise.all([
    import('./session.ts'),
    import('./fetching.ts'),
  ]);
  return withSession(context, { exclusive: true, config: options.config }, async (session) => {
    requireCategories(session);
    const talk = fetching.talkOf(context, options.quiet === true);
    const started = context.clock.now();
    const report =
      options.refresh === false ? undefined : await fetching.refreshWithTalk(context, session, talk);
    if (report !== undefined) fetching.requireSomething(report, session.store, session);
    const { makeDigest, planDigest } = await import('../pipeline/morning.ts');
    const request = {
      asked: askedFor(options),
      limit: options.limit ?? session.config.briefing.papers,
      minScore: options.minScore ?? session.config.briefing.minScore,
      model: options.llm !== false,
      requireModel: options.requireLlm === true,
      force: options.force === true,
    };
    const ports = { ...context, store: session.store, onProgress: talk.onProgress };
    if (options.dryRun === true) {
      await context.stdout.write(planDigest(ports, session, request));
      return 0;
    }
    const { digest, deliver } = await makeDigest(ports, session, request);
    talk.hush();
    const isOut = await hand(context, session, options, digest, context.clock.now() - started);
    if (isOut) deliver();
    return fetching.strictStatus([...digest.coverage, ...(report?.rows ?? [])], options.strict === true);
  });
}

function askedFor({ date, since }: TodayOptions): Asked {
  if (date !== undefined) return { kind: 'date', date };
  return since === undefined ? { kind: 'today' } : { kind: 'since', since };
}

/** Writes the digest where it was wanted. False where the reader has gone, so that it does not count as delivered. */
async function hand(
  context: Context,
  session: Session,
  options: TodayOptions,
  digest: Digest,
  elapsedMs: number,
): Promise<boolean> {
  const { config } = session;
  const template = options.output ?? config.output.file;
  const format = formatFor(context, options, config.output.format, template);
  const [{ renderDigest }, { styleFor }] = await Promise.all([
    import('../render/index.ts'),
    import('./dress.ts'),
  ]);
  const view = { followed: config.profile.authors, ...(template === undefined ? { elapsedMs } : {}) };
  const style =
    template === undefined
      ? styleFor(context, config)
      : { ...styleFor(context, config), color: 0 as const, hyperlinks: false };
  const text = renderDigest(digest, format, style, view);
  if (template === undefined) return context.stdout.write(text);
  const { outputPath, fileSays, writeFileAtomically } = await import('../pipeline/output-file.ts');
  if (template.includes('{date}') && digest.counts.announced === 0) {
    if (options.quiet !== true)
      await context.stderr.write(
        `radar: ${digest.briefing.headline.text} No file is written for a day without announcements.\n`,
      );
    return false;
  }
  const file = outputPath(template, digest.date, context.cwd);
  const same = options.force !== true && fileSays(file, text);
  if (!same) writeFileAtomically(file, text, String(Math.floor(context.random() * 1e12)));
  if (options.quiet !== true)
    await context.stderr.write(
      `radar: ${file} ${same ? 'is up to date' : 'written'} (${digest.papers.length} papers)\n`,
    );
  return true;
}

/** A flag wins over the file's ending, which wins over the config; else a terminal gets its screen and a pipe Markdown. */
function formatFor(
  context: Context,
  options: TodayOptions,
  configured: string,
  file: string | undefined,
): DigestFormat {
  if (options.json === true) return 'json';
  if (options.format !== undefined) return options.format;
  const ending =
    file === undefined
      ? undefined
      : ({ json: 'json', md: 'markdown', markdown: 'markdown', ndjson: 'ndjson', txt: 'terminal' } as const)[
          file.split('.').at(-1) ?? ''
        ];
  if (ending !== undefined) return ending;
  if (configured !== 'auto') return configured as DigestFormat;
  return context.stdout.isTTY && file === undefined ? 'terminal' : 'markdown';
}
