import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag, dayFlag, fileFlag, scoreFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { declareRecords } from '../../cli/papers/record-flags.ts';
import { PAPER_FIELDS } from '../../view/fields.ts';

export function declareList(program: Command, { context, finish, help }: Cli): void {
  const list = program
    .command('list')
    .description(help.list.what)
    .addOption(new Option('--date <day>', help.shared.batchOf).argParser(dayFlag).conflicts('since'))
    .addOption(new Option('--since <day>', help.shared.batchesSince).argParser(dayFlag))
    .option('-n, --limit <count>', help.shared.limit, countFlag)
    .option('--min-score <score>', help.shared.minScore, scoreFlag)
    .option('--all', help.list.all)
    .option('--saved', help.list.saved)
    .option('--liked', help.list.liked)
    .option('--unread', help.list.unread)
    .option('--interest <name>', help.list.interest)
    .addOption(new Option('--muted', help.list.muted).conflicts(['saved', 'liked']))
    .option('-o, --output <file>', help.list.output, fileFlag);
  declareRecords(list, help, { formats: PAPER_FORMAT_NAMES, fields: PAPER_FIELDS })
    .addHelpText('after', examples(help.list.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runList } = await import('./run.ts');
      finish(await runList(context, command.optsWithGlobals()));
    });
}
