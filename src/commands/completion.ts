import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import type { Finish } from './command.ts';
import { examples } from './flags.ts';
import { SHELLS, type Shell } from './run/shells.ts';

export function declareCompletion(program: Command, context: Context, finish: Finish): void {
  program
    .command('completion')
    .addArgument(
      new Argument('<shell>', 'the shell that shall complete; ids prints the papers it offers').choices([
        ...SHELLS,
        'ids',
      ]),
    )
    .description('print a script that makes the Tab key complete commands, flags, their values and papers')
    .addHelpText(
      'after',
      examples(
        ['source <(radar completion bash)', 'in ~/.bashrc'],
        ['source <(radar completion zsh)', 'in ~/.zshrc, after compinit'],
        ['radar completion fish > ~/.config/fish/completions/radar.fish', 'once'],
      ),
    )
    .action(async (shell: Shell | 'ids', _options: unknown, command: Command) => {
      const { runCompletion } = await import('./run/completion.ts');
      finish(await runCompletion(context, program, shell, command.optsWithGlobals()));
    });
}
