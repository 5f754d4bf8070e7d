import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { RECORD_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { declareRecords } from '../../cli/papers/record-flags.ts';
import { COVERAGE_FIELDS } from '../../view/fields.ts';

export function declareCoverage(program: Command, { context, finish, help }: Cli): void {
  const coverage = program
    .command('coverage')
    .description(help.coverage.what)
    .option('--days <count>', help.shared.daysBack, countFlag, 14)
    .option('--strict', help.shared.strict);
  declareRecords(coverage, help, { formats: RECORD_FORMAT_NAMES, fields: COVERAGE_FIELDS })
    .addHelpText('after', examples(help.coverage.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runCoverage } = await import('./run.ts');
      finish(await runCoverage(context, command.optsWithGlobals()));
    });
}
