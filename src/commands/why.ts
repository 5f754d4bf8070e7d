import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface WhyOptions {
  readonly json?: boolean;
  /** false under --no-pager. */
  readonly pager?: boolean;
  readonly config?: string;
}

export function declareWhy(program: Command, context: Context, finish: Finish): void {
  program
    .command('why')
    .argument('<id>', 'a paper: arXiv id or URL, doi:…, feed:…, or a number of the last digest')
    .description('why a paper ranks where it does, or why it was not shown')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['radar why 3', 'the third paper of the last digest'],
        ['radar why 2606.12694', 'a paper that was not shown'],
      ),
    )
    .action(async (id: string, _options: unknown, command: Command) => {
      const { runWhy } = await import('./run/why.ts');
      finish(await runWhy(context, id, command.optsWithGlobals()));
    });
}
