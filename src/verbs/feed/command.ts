import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareFeed(program: Command, { context, finish, help }: Cli): void {
  const feed = program.command('feed').description(help.feed.what);
  feed
    .command('check')
    .argument('<feed>', help.feed.check.feed)
    .description(help.feed.check.what)
    .option('--json', help.shared.json)
    .addHelpText('after', examples(help.feed.check.examples))
    .action(async (target: string, _options: unknown, command: Command) => {
      const { runFeedCheck } = await import('./check-run.ts');
      finish(await runFeedCheck(context, target, command.optsWithGlobals()));
    });
  feed
    .command('list')
    .alias('catalogue')
    .argument('[word...]', help.feed.list.words)
    .description(help.feed.list.what)
    .option('--json', help.feed.list.json)
    .addHelpText('after', examples(help.feed.list.examples))
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const { runFeedList } = await import('./list-run.ts');
      finish(await runFeedList(context, words, command.optsWithGlobals()));
    });
}
