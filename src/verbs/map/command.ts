import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { fileFlag } from '../../cli/flags.ts';
import { MAP_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';

export function declareMap(program: Command, { context, finish, help }: Cli): void {
  program
    .command('map')
    .description(help.map.what)
    .addOption(new Option('-f, --format <format>', help.map.format).choices(MAP_FORMAT_NAMES))
    .option('-o, --output <file>', help.map.output, fileFlag)
    .addHelpText('after', examples(help.map.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runMap } = await import('./run.ts');
      finish(await runMap(context, command.optsWithGlobals()));
    });
}
