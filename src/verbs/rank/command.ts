import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag, scoreFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';

export function declareRank(program: Command, { context, finish, help }: Cli): void {
  program
    .command('rank')
    .description(help.rank.what)
    .requiredOption('--input <file>', help.rank.input)
    .option('-n, --limit <count>', help.shared.limit, countFlag)
    .option('--min-score <score>', help.shared.minScore, scoreFlag)
    .addOption(
      new Option('-f, --format <format>', help.shared.format).choices(PAPER_FORMAT_NAMES).default('ndjson'),
    )
    .addOption(new Option('--json', help.shared.sameAsJson).conflicts('format'))
    .option('--abstracts', help.shared.abstracts)
    .addHelpText('after', examples(help.rank.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runRank } = await import('./run.ts');
      finish(await runRank(context, command.optsWithGlobals()));
    });
}
