import { type Command, Option } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { countFlag, examples } from '../../cli/flags.ts';
import { PAPER_FORMAT_NAMES } from '../../cli/formats.ts';
import type { Context } from '../../context.ts';

export function declareSearch(program: Command, context: Context, finish: Finish): void {
  program
    .command('search')
    .argument(
      '<query...>',
      'words, “exact phrases”, word*, -without; ti: abs: au: cat: since: until: is: id:',
    )
    .description('full text over everything in the store')
    .option('-n, --limit <count>', 'at most so many papers', countFlag, 20)
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(PAPER_FORMAT_NAMES).default('table'),
    )
    .option('--json', 'the same as -f json')
    .addHelpText(
      'after',
      examples(
        ['radar search programmable waveguide', 'both words'],
        ['radar search au:wright ti:optic* -f bibtex', 'by author and title'],
        ['radar search cat:cs.LG since:7d is:unread', 'by category, day and mark; newest first'],
        ["radar search 'photonic -quantum cat:physics'", 'with one word and without another'],
      ),
    )
    .action(async (words: string[], _options: unknown, command: Command) => {
      const { runSearch } = await import('./run.ts');
      finish(await runSearch(context, words.join(' '), command.optsWithGlobals()));
    });
}
