import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import type { ProfileCommand } from './run.ts';

const VIEWS = ['show', 'lint', 'suggest'] as const satisfies readonly ProfileCommand[];

export function declareProfile(program: Command, { context, finish, help }: Cli): void {
  const profile = program.command('profile').description(help.profile.what);
  for (const view of VIEWS) {
    const { what, examples: lines } = help.profile[view];
    const command = profile
      .command(view, { isDefault: view === 'show' })
      .description(what)
      .option('--json', help.shared.json);
    if (view === 'lint') command.option('--strict', help.profile.lint.strict);
    command.addHelpText('after', examples(lines)).action(async (_options: unknown, self: Command) => {
      const { runProfile } = await import('./run.ts');
      finish(await runProfile(context, view, self.optsWithGlobals()));
    });
  }
}
