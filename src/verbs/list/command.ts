import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, dayFlag, examples, scoreFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';

export function declareList(program: Command, context: Context, finish: Finish): void {
  program
    .command('list')
    .description('print the ranked papers of the latest batch, without a briefing')
    .addOption(new Option('--date <day>', 'the batch of that day').argParser(dayFlag).conflicts('since'))
    .addOption(new Option('--since <day>', 'everything announced from that day on').argParser(dayFlag))
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .option('--min-score <score>', 'only papers from this score on, 0 to 1', scoreFlag)
    .option('--all', 'every paper, whatever its score')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(PAPER_FORMAT_NAMES).default('table'),
    )
    .option('--json', 'the same as -f json')
    .addHelpText(
      'after',
      examples(
        ['radar list', 'the latest batch, best first'],
        ['radar list --since 2026-06-15 -n 50 -f csv', 'a week for a spreadsheet'],
        ['radar list -f bibtex > new.bib', 'for a reference manager'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runList } = await import('./run.ts');
      finish(await runList(context, command.optsWithGlobals()));
    });
}
