import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from './flags.ts';
import type { Finish } from './index.ts';

export interface FeedCheckOptions {
  readonly json?: boolean;
  readonly config?: string;
}

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
      const { runFeedCheck } = await import('./run/feed.ts');
      finish(await runFeedCheck(context, target, command.optsWithGlobals()));
    });
}
