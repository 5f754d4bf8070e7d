import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareTrends(program: Command, { context, finish, help }: Cli): void {
  program
    .command('trends')
    .description(help.trends.what)
    .option('--days <count>', help.shared.daysBack, countFlag, 30)
    .option('--json', help.trends.json)
    .addHelpText('after', examples(help.trends.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runTrends } = await import('./run.ts');
      finish(await runTrends(context, command.optsWithGlobals()));
    });
}
