import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';

export function declareDemo(program: Command, context: Context, finish: Finish): void {
  program
    .command('demo')
    .description('show the main job offline, on sample announcements and a temporary store')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(DIGEST_FORMAT_NAMES))
    .option('--json', 'the same as -f json')
    .option('-n, --limit <count>', 'at most so many papers', countFlag)
    .addHelpText(
      'after',
      examples(['radar demo', 'a first look'], ['radar demo -f json', 'the same for another program']),
    )
    .action(async (_options: unknown, command: Command) => {
      const { runDemo } = await import('./run.ts');
      finish(await runDemo(context, command.optsWithGlobals()));
    });
}
