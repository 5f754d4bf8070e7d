import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { DIGEST_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { jsonOption } from '../../cli/papers/record-flags.ts';
import { PAPER_FIELDS } from '../../view/fields.ts';

export function declareDemo(program: Command, { context, finish, help }: Cli): void {
  program
    .command('demo')
    .description(help.demo.what)
    .addOption(new Option('-f, --format <format>', help.shared.format).choices(DIGEST_FORMAT_NAMES))
    .addOption(jsonOption(help.shared.jsonFields, PAPER_FIELDS).conflicts('format'))
    .option('-n, --limit <count>', help.shared.limit, countFlag)
    .addHelpText('after', examples(help.demo.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runDemo } = await import('./run.ts');
      finish(await runDemo(context, command.optsWithGlobals()));
    });
}
