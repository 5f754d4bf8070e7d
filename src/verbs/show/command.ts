import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { SHEET_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { jsonOption } from '../../cli/papers/record-flags.ts';
import { SHEET_FIELDS } from '../../view/fields.ts';

export function declareShow(program: Command, { context, finish, help }: Cli): void {
  program
    .command('show')
    .argument('[id...]', help.shared.papers)
    .description(help.show.what)
    .addOption(
      new Option('-f, --format <format>', help.shared.format).choices(SHEET_FORMAT_NAMES).default('text'),
    )
    .addOption(jsonOption(help.shared.jsonFields, SHEET_FIELDS).conflicts('format'))
    .option('--diff', help.show.diff)
    .option('--abstracts', help.shared.abstracts)
    .option('--offline', help.shared.offline)
    .addHelpText('after', examples(help.show.examples))
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runShow } = await import('./run.ts');
      finish(await runShow(context, ids, command.optsWithGlobals()));
    });
}
