import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface RefreshOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly config?: string;
}

export function declareRefresh(program: Command, context: Context, finish: Finish): void {
  program
    .command('refresh')
    .description('fetch what is announced and print what is complete and what is missing')
    .option('--json', 'print the coverage as JSON')
    .option('--strict', 'exit with 6 unless everything is complete')
    .option('-q, --quiet', 'print nothing on success')
    .addHelpText(
      'after',
      examples(
        ['radar refresh', 'fetch all categories of the configuration'],
        ['radar refresh --json --strict', 'for a monitor'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runRefresh } = await import('./run/refresh.ts');
      finish(await runRefresh(context, command.optsWithGlobals()));
    });
}
