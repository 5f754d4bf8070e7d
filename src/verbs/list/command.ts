import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag, dayFlag, fileFlag, scoreFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';

export function declareList(program: Command, { context, finish, help }: Cli): void {
  program
    .command('list')
    .description(help.list.what)
    .addOption(new Option('--date <day>', help.shared.batchOf).argParser(dayFlag).conflicts('since'))
    .addOption(new Option('--since <day>', help.shared.batchesSince).argParser(dayFlag))
    .option('-n, --limit <count>', help.shared.limit, countFlag)
    .option('--min-score <score>', help.shared.minScore, scoreFlag)
    .option('--all', help.list.all)
    .addOption(new Option('-f, --format <format>', help.shared.format).choices(PAPER_FORMAT_NAMES))
    .addOption(new Option('--json', help.shared.sameAsJson).conflicts('format'))
    .option('-o, --output <file>', help.list.output, fileFlag)
    .addHelpText('after', examples(help.list.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runList } = await import('./run.ts');
      finish(await runList(context, command.optsWithGlobals()));
    });
}
