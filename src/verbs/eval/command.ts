import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareEval(program: Command, context: Context, finish: Finish): void {
  program
    .command('eval')
    .description('measure the ranking on your own likes and saves, against simple rankings')
    .option('--compare <file>', 'measure the profile of another configuration on the same days')
    .option(
      '--days <count>',
      'replay at most so many of the latest days with a liked paper; 60 unless told',
      countFlag,
    )
    .option('--json', 'print it as JSON')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      examples(
        ['radar eval', 'does radar rank what you like above the rest?'],
        ['radar eval --compare other.yaml', 'would another profile do better?'],
      ),
    )
    .action(async (_options: unknown, self: Command) => {
      const { runEval } = await import('./run.ts');
      finish(await runEval(context, self.optsWithGlobals()));
    });
}
