import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareDoctor(program: Command, context: Context, finish: Finish): void {
  program
    .command('doctor')
    .description('look at everything radar needs, and say what to do about what is wrong')
    .option('--json', 'print the findings as JSON')
    .option(
      '--offline',
      'ask nobody on the network; otherwise arXiv, each feed, and the model once, about one paper',
    )
    .option('--strict', 'exit with 6 where something is broken')
    .addHelpText(
      'after',
      examples(
        ['radar doctor', 'when something seems wrong'],
        ['radar doctor --offline --json', 'for another program, without any request'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runDoctor } = await import('./run.ts');
      finish(await runDoctor(context, command.optsWithGlobals()));
    });
}
