import { Argument, type Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';
import { SHELLS, type Shell } from './shells.ts';

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
      const { runCompletion } = await import('./completion-run.ts');
      finish(await runCompletion(context, program, shell, command.optsWithGlobals()));
    });
}
