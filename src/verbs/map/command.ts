import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareMap(program: Command, context: Context, finish: Finish): void {
  program
    .command('map')
    .description('the radar picture of the last digest: interests as rays, papers the nearer the better')
    .addOption(new Option('-f, --format <format>', 'how to draw').choices(['terminal', 'svg']))
    .option(
      '-o, --output <file>',
      'write to a file; {date} stands for the announcement day, .svg makes it a picture, - is stdout',
    )
    .addHelpText(
      'after',
      examples(
        ['radar map', 'in the terminal'],
        ['radar map -o today.svg', 'as a picture'],
        ['radar map -f svg | rsvg-convert > today.png', 'as pixels'],
      ),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runMap } = await import('./run.ts');
      finish(await runMap(context, command.optsWithGlobals()));
    });
}
