import type { Command } from 'commander';
import type { Context } from '../context.ts';
import type { Finish } from './command.ts';
import { examples } from './flags.ts';

export function declareMan(program: Command, context: Context, finish: Finish): void {
  program
    .command('man')
    .description('print the manual page, made from the commands themselves')
    .addHelpText(
      'after',
      examples(
        ['radar man | man -l -', 'read it'],
        ['radar man > ~/.local/share/man/man1/radar.1', 'once, for “man radar”'],
      ),
    )
    .action(async () => {
      const { runMan } = await import('./run/man.ts');
      finish(await runMan(context, program));
    });
}
