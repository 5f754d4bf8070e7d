import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { RECORD_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { declareRecords } from '../../cli/papers/record-flags.ts';
import { TREND_FIELDS } from '../../view/fields.ts';

export function declareTrends(program: Command, { context, finish, help }: Cli): void {
  const trends = program
    .command('trends')
    .description(help.trends.what)
    .option('--days <count>', help.shared.daysBack, countFlag, 30);
  declareRecords(trends, help, { formats: RECORD_FORMAT_NAMES, fields: TREND_FIELDS })
    .addHelpText('after', examples(help.trends.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runTrends } = await import('./run.ts');
      finish(await runTrends(context, command.optsWithGlobals()));
    });
}
