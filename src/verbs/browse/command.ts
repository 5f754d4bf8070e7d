import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { dayFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareBrowse(program: Command, { context, finish, help }: Cli): void {
  program
    .command('browse')
    .argument('[query]', help.browse.query)
    .description(help.browse.what)
    .addOption(
      new Option('--date <day>', help.shared.batchOf).argParser(dayFlag).conflicts(['since', 'saved']),
    )
    .addOption(new Option('--since <day>', help.shared.batchesSince).argParser(dayFlag).conflicts('saved'))
    .option('--saved', help.browse.saved)
    .addHelpText('after', examples(help.browse.examples))
    .action(async (query: string | undefined, _options: unknown, command: Command) => {
      const { runBrowse } = await import('./run.ts');
      finish(await runBrowse(context, query, command.optsWithGlobals()));
    });
}
