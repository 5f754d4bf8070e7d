import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareWhy(program: Command, context: Context, finish: Finish): void {
  program
    .command('why')
    .argument(
      '[id...]',
      'papers: arXiv ids or URLs, doi:…, feed:…, or numbers of the last digest; from stdin with - or nothing',
    )
    .description('why a paper ranks where it does, or why it was not shown')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['radar why 3', 'the third paper of the last digest'],
        ['radar why 2606.12694', 'a paper that was not shown'],
        ['radar list -f ids | radar why - --json', 'all of them, for another program'],
      ),
    )
    .action(async (ids: readonly string[], _options: unknown, command: Command) => {
      const { runWhy } = await import('./run.ts');
      finish(await runWhy(context, ids, command.optsWithGlobals()));
    });
}
