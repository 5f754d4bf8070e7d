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
  feed
    .command('import')
    .argument('<file>', help.feed.import.file)
    .description(help.feed.import.what)
    .option('--dry-run', help.add.dryRun)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.feed.import.examples))
    .action(async (file: string, _options: unknown, command: Command) => {
      const { runFeedImport } = await import('./opml-run.ts');
      finish(await runFeedImport(context, file, command.optsWithGlobals()));
    });
  feed
    .command('export')
    .description(help.feed.export.what)
    .addHelpText('after', examples(help.feed.export.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runFeedExport } = await import('./opml-run.ts');
      finish(await runFeedExport(context, command.optsWithGlobals()));
    });
}
