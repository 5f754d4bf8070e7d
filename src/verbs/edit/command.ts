/** `radar add` and `radar remove`: the lists of the configuration, changed without an editor. */
import { Argument, type Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import { EDITED_LISTS, type EditedList } from '../../cli/list-edits/lists.ts';

export function declareAdd(program: Command, { context, finish, help }: Cli): void {
  const words = help.add;
  program
    .command('add')
    .addArgument(new Argument('<what>', words.list).choices(EDITED_LISTS))
    .argument('<value...>', words.value)
    .description(words.what)
    .option('--name <name>', words.name)
    .option('--phrase <phrase>', words.phrase, collect)
    .option('--like <paper>', words.like, collect)
    .option('--interest <name>', words.interest)
    .option('--scout', words.scout)
    .option('--author', words.author)
    .option('--dry-run', words.dryRun)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(words.examples))
    .action(async (list: EditedList, values: string[], _options: unknown, command: Command) => {
      const { runAdd } = await import('../../cli/list-edits/run.ts');
      finish(await runAdd(context, list, values.join(' '), command.optsWithGlobals()));
    });
}

export function declareRemove(program: Command, { context, finish, help }: Cli): void {
  const words = help.remove;
  program
    .command('remove')
    .addArgument(new Argument('<what>', words.list).choices(EDITED_LISTS))
    .argument('<value...>', words.value)
    .description(words.what)
    .option('--interest <name>', help.add.interest)
    .option('--dry-run', help.add.dryRun)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(words.examples))
    .action(async (list: EditedList, values: string[], _options: unknown, command: Command) => {
      const { runRemove } = await import('../../cli/list-edits/run.ts');
      finish(await runRemove(context, list, values.join(' '), command.optsWithGlobals()));
    });
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
