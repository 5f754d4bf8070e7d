import { Argument, type Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import { SHELLS, type Shell } from './shells.ts';

export function declareCompletion(program: Command, { context, finish, help }: Cli): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', help.completion.shell).choices([...SHELLS, 'ids', 'days']))
    .description(help.completion.what)
    .addHelpText('after', examples(help.completion.examples))
    .action(async (shell: Shell | 'ids' | 'days', _options: unknown, command: Command) => {
      const { runCompletion } = await import('./completion-run.ts');
      finish(await runCompletion(context, program, shell, command.optsWithGlobals()));
    });
}
