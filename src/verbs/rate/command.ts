import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareRate(program: Command, { context, finish, help }: Cli): void {
  program
    .command('rate')
    .description(help.rate.what)
    .option('-n, --limit <count>', help.rate.limit, countFlag, 10)
    .option('--json', help.rate.json)
    .addHelpText('after', examples(help.rate.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runRate } = await import('../../cli/rate/run.ts');
      finish(await runRate(context, command.optsWithGlobals()));
    });
}
