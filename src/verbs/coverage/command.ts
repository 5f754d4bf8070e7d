import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareCoverage(program: Command, { context, finish, help }: Cli): void {
  program
    .command('coverage')
    .description(help.coverage.what)
    .option('--days <count>', help.shared.daysBack, countFlag, 14)
    .option('--json', help.shared.json)
    .option('--strict', help.shared.strict)
    .addHelpText('after', examples(help.coverage.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runCoverage } = await import('./run.ts');
      finish(await runCoverage(context, command.optsWithGlobals()));
    });
}
