import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareOpen(program: Command, { context, finish, help }: Cli): void {
  program
    .command('open')
    .argument('[id...]', help.shared.papersOrStdin)
    .description(help.open.what)
    .option('--pdf', help.open.pdf)
    .option('--print', help.open.print)
    .addHelpText('after', examples(help.open.examples))
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runOpen } = await import('./open-run.ts');
      finish(await runOpen(context, ids, command.optsWithGlobals()));
    });
}
