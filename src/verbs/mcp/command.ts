import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareMcp(program: Command, { context, finish, help, run }: Cli): void {
  program
    .command('mcp')
    .description(help.mcp.what)
    .option('--allow-feedback', help.mcp.allowFeedback)
    .addHelpText('after', examples(help.mcp.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runMcp } = await import('./run.ts');
      finish(await runMcp(context, run, command.optsWithGlobals()));
    });
}
