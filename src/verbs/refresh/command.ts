import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag, dayFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareRefresh(program: Command, { context, finish, help }: Cli): void {
  program
    .command('refresh')
    .description(help.refresh.what)
    .addOption(new Option('--since <day>', help.refresh.since).argParser(dayFlag).conflicts('days'))
    .addOption(new Option('--days <count>', help.refresh.days).argParser(countFlag))
    .option('--source <name>', help.refresh.source)
    .option('--json', help.refresh.json)
    .option('--strict', help.shared.strict)
    .option('-q, --quiet', help.refresh.quiet)
    .addHelpText('after', examples(help.refresh.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runRefresh } = await import('./run.ts');
      finish(await runRefresh(context, command.optsWithGlobals()));
    });
}
