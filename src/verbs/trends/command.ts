import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareTrends(program: Command, context: Context, finish: Finish): void {
  program
    .command('trends')
    .description('how many papers came near each of your interests, day by day')
    .option('--days <count>', 'so many days back', countFlag, 30)
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      examples(
        ['radar trends', 'the last month'],
        ['radar trends --days 90 --json', 'for a plot of your own, after radar refresh --days 90'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runTrends } = await import('./run.ts');
      finish(await runTrends(context, command.optsWithGlobals()));
    });
}
