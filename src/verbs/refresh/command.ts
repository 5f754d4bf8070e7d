import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, dayFlag, examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareRefresh(program: Command, context: Context, finish: Finish): void {
  program
    .command('refresh')
    .description('fetch what is announced and print what is complete and what is missing')
    .addOption(
      new Option('--since <day>', 'read everything arXiv announced from that day on, from OAI-PMH')
        .argParser(dayFlag)
        .conflicts('days'),
    )
    .addOption(new Option('--days <count>', 'the same for the last so many days').argParser(countFlag))
    .option('--source <name>', 'only arxiv, or only the feed of that name')
    .option('--json', 'print the coverage as JSON')
    .option('--strict', 'exit with 6 unless everything is complete')
    .option('-q, --quiet', 'print nothing on success')
    .addHelpText(
      'after',
      examples(
        ['radar refresh', 'fetch all categories of the configuration'],
        [
          'radar refresh --days 30',
          'fill the store with the last month; interrupted, it goes on where it was',
        ],
        [
          'radar refresh --source arxiv --since 2026-01-01',
          'the same since a day, without the journal feeds',
        ],
        ['radar refresh --json --strict', 'for a monitor'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runRefresh } = await import('./run.ts');
      finish(await runRefresh(context, command.optsWithGlobals()));
    });
}
