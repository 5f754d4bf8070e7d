import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { countFlag, examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface CoverageOptions {
  readonly days?: number;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly config?: string;
}

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
    .action(async (_options: unknown, command: Command) =>
      finish(await runCoverage(context, command.optsWithGlobals())),
    );
}

export async function runCoverage(context: Context, options: CoverageOptions): Promise<number> {
  const [{ withSession }, { addDays }, { arxivToday }, { coverageBetween }, { strictStatus }, { styleFor }] =
    await Promise.all([
      import('./session.ts'),
      import('../calendar.ts'),
      import('../pipeline/arxiv-time.ts'),
      import('../store/coverage.ts'),
      import('./fetching.ts'),
      import('./dress.ts'),
    ]);
  return withSession(context, { config: options.config }, async ({ store, config }) => {
    const to = arxivToday(store, context.clock);
    const from = addDays(to, 1 - (options.days ?? 14));
    const rows = coverageBetween(store, { from, to });
    if (options.json === true) {
      const { coverageJson } = await import('../render/json.ts');
      await context.stdout.write(coverageJson(rows));
    } else {
      const { renderCoverage } = await import('../render/coverage.ts');
      await context.stdout.write(renderCoverage(rows, { from, to }, styleFor(context, config)));
    }
    return strictStatus(rows, options.strict === true);
  });
}
