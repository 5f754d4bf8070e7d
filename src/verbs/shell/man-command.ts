import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareMan(program: Command, { context, finish, help }: Cli): void {
  program
    .command('man')
    .description(help.man.what)
    .addHelpText('after', examples(help.man.examples))
    .action(async () => {
      const { runMan } = await import('./man-run.ts');
      finish(await runMan(context, program));
    });
}
