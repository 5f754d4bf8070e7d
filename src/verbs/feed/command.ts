import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';

export function declareFeed(program: Command, context: Context, finish: Finish): void {
  const feed = program.command('feed').description('journal and preprint feeds');
  feed
    .command('check')
    .argument('<feed>', 'an address, a file, or a name from the catalogue')
    .description('print what radar reads from a feed, and what is odd about it, before you add it')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['radar feed check nature', 'a journal of the catalogue'],
        ['radar feed check https://journal.example.org/rss', 'an address'],
        ['radar feed check saved.xml --json', 'a file, for another program'],
      ),
    )
    .action(async (target: string, _options: unknown, command: Command) => {
      const { runFeedCheck } = await import('./check-run.ts');
      finish(await runFeedCheck(context, target, command.optsWithGlobals()));
    });
  feed
    .command('list')
    .alias('catalogue')
    .argument('[word...]', 'words of a name, a title or a publisher; all of them must occur')
    .description('print the journals and servers that sources.feeds takes by name')
    .option('--json', 'print them as JSON, with their addresses')
    .addHelpText(
      'after',
      examples(
        ['radar feed list', 'all of them'],
        ['radar feed list physical review', 'those that are called so'],
        ['radar feed list medrxiv --json', 'with their addresses, for another program'],
      ),
    )
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const { runFeedList } = await import('./list-run.ts');
      finish(await runFeedList(context, words, command.optsWithGlobals()));
    });
}
