import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareMail(program: Command, { context, finish, help }: Cli): void {
  program
    .command('mail')
    .description(help.mail.what)
    .option('--dry-run', help.mail.dryRun)
    .option('-q, --quiet', help.today.quiet)
    .addHelpText('after', examples(help.mail.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runMail } = await import('./run.ts');
      finish(await runMail(context, command.optsWithGlobals()));
    });
}
