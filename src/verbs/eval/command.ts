import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { examples } from '../../cli/help.ts';

export function declareEval(program: Command, { context, finish, help }: Cli): void {
  program
    .command('eval')
    .description(help.eval.what)
    .option('--compare <file>', help.eval.compare)
    .option('--days <count>', help.eval.days, countFlag)
    .option('--json', help.shared.json)
    .option('-q, --quiet', help.eval.quiet)
    .addHelpText('after', examples(help.eval.examples))
    .action(async (_options: unknown, self: Command) => {
      const { runEval } = await import('./run.ts');
      finish(await runEval(context, self.optsWithGlobals()));
    });
}
