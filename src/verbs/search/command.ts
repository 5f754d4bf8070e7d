import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';

export function declareSearch(program: Command, { context, finish, help }: Cli): void {
  program
    .command('search')
    .argument('<query...>', help.search.query)
    .description(help.search.what)
    .option('-n, --limit <count>', help.shared.limit, countFlag, 20)
    .addOption(
      new Option('-f, --format <format>', help.shared.format).choices(PAPER_FORMAT_NAMES).default('table'),
    )
    .addOption(new Option('--json', help.shared.sameAsJson).conflicts('format'))
    .addHelpText('after', examples(help.search.examples))
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { runSearch } = await import('./run.ts');
      finish(await runSearch(context, words.join(' '), command.optsWithGlobals()));
    });
}
