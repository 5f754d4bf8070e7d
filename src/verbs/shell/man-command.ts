import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

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
      const { runMan } = await import('./man-run.ts');
      finish(await runMan(context, program));
    });
}
