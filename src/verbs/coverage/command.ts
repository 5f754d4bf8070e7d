import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';

export function declareCoverage(program: Command, context: Context, finish: Finish): void {
  program
    .command('coverage')
    .description('the ledger: what was announced, fetched and missed, by category and day')
    .option('--days <count>', 'so many days back', countFlag, 14)
    .option('--json', 'print it as JSON')
    .option('--strict', 'exit with 6 unless everything is complete')
    .addHelpText(
      'after',
      examples(
        ['radar coverage', 'the last two weeks'],
        ['radar coverage --days 60 --json', 'for another program'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runCoverage } = await import('./run.ts');
      finish(await runCoverage(context, command.optsWithGlobals()));
    });
}
