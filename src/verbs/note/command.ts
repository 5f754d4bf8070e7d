import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareNote(program: Command, { context, finish, help }: Cli): void {
  const words = help.noting;
  program
    .command('note')
    .argument('[id]', words.paper)
    .argument('[text...]', words.text)
    .description(words.what)
    .option('--append', words.append)
    .addOption(new Option('--remove', words.remove).conflicts('append'))
    .option('--json', words.json)
    .option('--offline', help.shared.offline)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(words.examples))
    .action(async (id: string | undefined, words: string[], _options: unknown, command: Command) => {
      const { runNote } = await import('./run.ts');
      finish(await runNote(context, id, words, command.optsWithGlobals()));
    });
}
