import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareOpen(program: Command, context: Context, finish: Finish): void {
  program
    .command('open')
    .argument(
      '[id...]',
      'papers: arXiv ids or URLs, doi:…, feed:…, or the numbers of the last digest; “-” or none reads them from stdin',
    )
    .description('open papers in the browser: $BROWSER, else the system’s own')
    .option('--pdf', 'the PDF instead of the abstract page')
    .option('--print', 'print the links and open nothing')
    .addHelpText(
      'after',
      examples(
        ['radar open 1', 'the first paper of the last digest'],
        ['radar open --pdf 2606.12609', 'its PDF'],
        ['radar list -n 3 -f ids | radar open -', 'the three best'],
      ),
    )
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runOpen } = await import('./open-run.ts');
      finish(await runOpen(context, ids, command.optsWithGlobals()));
    });
}
