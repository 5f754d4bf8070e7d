import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import { LANGS } from '../../messages/lang.ts';

export function declareInit(program: Command, { context, finish, help }: Cli): void {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  program
    .command('init')
    .description(help.init.what)
    .option('--category <category>', help.init.category, collect)
    .option('--interest <text>', help.init.interest, collect)
    .option('--like <paper>', help.init.like, collect)
    .option('--author <name>', help.init.author, collect)
    .option('--feed <name>', help.init.feed, collect)
    .addOption(new Option('--lang <language>', help.init.lang).choices(LANGS))
    .option('--model <name>', help.init.model)
    .option('--base-url <address>', help.init.baseUrl)
    .option('--key-env <variable>', help.init.keyEnv)
    .option('-o, --output <file>', help.init.output)
    .option('--yes', help.init.yes)
    .addOption(new Option('--add', help.init.add).conflicts(['force', 'lang', 'model', 'baseUrl', 'keyEnv']))
    .option('--force', help.init.force)
    .addHelpText('after', examples(help.init.examples))
    .action(async (_options: unknown, command: Command) => {
      const { runInit } = await import('../../cli/set-up/run.ts');
      finish(await runInit(context, command.optsWithGlobals()));
    });
}
