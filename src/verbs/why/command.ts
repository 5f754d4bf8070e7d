import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareWhy(program: Command, { context, finish, help }: Cli): void {
  program
    .command('why')
    .argument('[id...]', help.why.papers)
    .description(help.why.what)
    .option('--json', help.shared.json)
    .addHelpText('after', examples(help.why.examples))
    .action(async (ids: readonly string[], _options: unknown, command: Command) => {
      const { runWhy } = await import('./run.ts');
      finish(await runWhy(context, ids, command.optsWithGlobals()));
    });
}
