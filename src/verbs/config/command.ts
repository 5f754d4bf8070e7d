import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

const VERBS = ['path', 'check', 'show', 'trust', 'schema'] as const;

export function declareConfig(program: Command, { context, finish, help }: Cli): void {
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
    verb.action(async (...args: readonly unknown[]) => {
      const command = args.at(-1) as Command;
      const { RUNS } = await import('./run.ts');
      finish(await RUNS[name](context, command.optsWithGlobals(), command.args[0]));
    });
  }
}
