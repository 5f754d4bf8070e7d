import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

const VERBS = ['stats', 'check', 'optimize', 'backup', 'restore', 'recover'] as const;
const WITH_FILE = ['backup', 'restore'] as const;

export function declareStore(program: Command, { context, finish, help }: Cli): void {
  const store = program.command('store').description(help.store.what);
  for (const name of VERBS) {
    const { what, examples: lines } = help.store[name];
    const verb = store.command(name).description(what).addHelpText('after', examples(lines));
    for (const one of WITH_FILE) if (one === name) verb.argument('<file>', help.store[one].file);
    if (name === 'stats' || name === 'check') verb.option('--json', help.shared.json);
    if (name === 'backup') verb.option('--force', help.store.force);
    if (name === 'restore') verb.option('-y, --yes', help.shared.yes);
    verb.action(async (...args: readonly unknown[]) => {
      const command = args.at(-1) as Command;
      const { RUNS } = await import('./run.ts');
      finish(await RUNS[name](context, command.optsWithGlobals(), command.args[0] ?? ''));
    });
  }
}
