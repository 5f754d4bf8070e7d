import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

const VERBS = ['path', 'check', 'show', 'trust', 'schema'] as const;

export function declareConfig(program: Command, cli: Cli): void {
  const { context, finish, help } = cli;
  const config = program.command('config').description(help.config.what);
  for (const name of VERBS) {
    const { what, examples: lines } = help.config[name];
    const verb = config.command(name).description(what).addHelpText('after', examples(lines));
    if (name === 'show')
      verb
        .argument('[key]', help.config.show.key)
        .option('--origin', help.config.show.origin)
        .option('--json', help.shared.json);
    if (name === 'trust')
      verb.option('--list', help.config.trust.list).option('--forget [folder]', help.config.trust.forget);
    if (name === 'show') declareEdits(config, cli);
    verb.action(async (...args: readonly unknown[]) => {
      const command = args.at(-1) as Command;
      const { RUNS } = await import('./run.ts');
      finish(await RUNS[name](context, command.optsWithGlobals(), command.args[0]));
    });
  }
}

function declareEdits(config: Command, { context, finish, help }: Cli): void {
  const { set, unset } = help.config;
  config
    .command('set')
    .argument('<key>', set.key)
    .argument('<value>', set.value)
    .description(set.what)
    .option('--dry-run', help.add.dryRun)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(set.examples))
    .action(async (key: string, value: string, _options: unknown, command: Command) => {
      const { runSet } = await import('./edit-run.ts');
      finish(await runSet(context, key, value, command.optsWithGlobals()));
    });
  config
    .command('unset')
    .argument('<key>', set.key)
    .description(unset.what)
    .option('--dry-run', help.add.dryRun)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(unset.examples))
    .action(async (key: string, _options: unknown, command: Command) => {
      const { runUnset } = await import('./edit-run.ts');
      finish(await runUnset(context, key, command.optsWithGlobals()));
    });
}
