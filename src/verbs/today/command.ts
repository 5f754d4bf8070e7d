import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, dayFlag, examples, scoreFlag } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';

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
      ).choices(DIGEST_FORMAT_NAMES),
    )
    .option('--json', 'the same as -f json')
    .option('-o, --output <file>', 'write to a file; {date} stands for the announcement day, - for stdout')
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .option('--min-score <score>', 'only papers from this score on, 0 to 1', scoreFlag)
    .option('--picture', 'draw the radar picture; beside a Markdown file it is an SVG of the same name')
    .option('--no-picture', 'leave the picture out')
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
    .action(async (_options: unknown, command: Command) => {
      const { runToday } = await import('../../cli/morning/run.ts');
      finish(await runToday(context, command.optsWithGlobals()));
    });
}
