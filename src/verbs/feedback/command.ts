import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import type { Help } from '../../messages/help.ts';
import { VERBS } from './verbs.ts';

export function declareFeedback(program: Command, { context, finish, help }: Cli): void {
  for (const verb of VERBS) {
    const command = program
      .command(verb)
      .argument('[id...]', help.shared.papersOrStdin)
      .description(help[verb].what)
      .option('-q, --quiet', help.shared.quiet)
      .option('--offline', help.shared.offline);
    if (verb !== 'forget') declareMany(command, help);
    command
      .addHelpText('after', examples(help[verb].examples))
      .action(async (ids: string[], _options: unknown, self: Command) => {
        const { runFeedback } = await import('./run.ts');
        finish(await runFeedback(context, verb, ids, self.optsWithGlobals()));
      });
  }
}

/** What marks many papers at once. */
function declareMany(command: Command, help: Help): void {
  command
    .option('--from <file>', help.marking.from)
    .option('--author <name>', help.marking.author)
    .option('--interest <name>', help.marking.interest)
    .option('-y, --yes', help.shared.yes)
    .option('--dry-run', help.marking.dryRun);
}
