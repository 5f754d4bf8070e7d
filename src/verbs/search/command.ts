import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { countFlag } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import { examples } from '../../cli/help.ts';
import { declareRecords } from '../../cli/papers/record-flags.ts';
import { PAPER_FIELDS } from '../../view/fields.ts';

export function declareSearch(program: Command, { context, finish, help }: Cli): void {
  const search = program
    .command('search')
    .argument('[query...]', help.search.query)
    .description(help.search.what)
    .option('--like <paper>', help.search.like, collect)
    .option('--meaning <text>', help.search.meaning)
    .option('-n, --limit <count>', help.shared.limit, countFlag, 20);
  declareRecords(search, help, { formats: PAPER_FORMAT_NAMES, fields: PAPER_FIELDS })
    .addHelpText('after', examples(help.search.examples))
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { runSearch } = await import('./run.ts');
      finish(await runSearch(context, words.join(' '), command.optsWithGlobals()));
    });
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
