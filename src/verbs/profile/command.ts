import type { Command } from 'commander';
import type { Finish } from '../../cli/command.ts';
import { examples } from '../../cli/flags.ts';
import type { Context } from '../../context.ts';
import type { ProfileView } from './run.ts';

const VIEWS = {
  show: {
    what: 'what radar believes of you: interests, authors, marked papers, learned words, mutes',
    lines: [
      ['radar profile show', 'for a person'],
      ['radar profile show --json', 'for a program'],
    ],
  },
  lint: {
    what: 'what in the profile does not do what you think, each with its evidence',
    lines: [
      [
        'radar profile lint',
        'phrases that match everything or nothing, authors never seen, interests that overlap',
      ],
      ['radar profile lint --strict', 'exit with 6 where there is something to look at'],
    ],
  },
  suggest: {
    what: 'phrases, authors and categories worth adding, from the papers you liked',
    lines: [['radar profile suggest', 'with counts and examples']],
  },
} as const satisfies Record<ProfileView, unknown>;

export function declareProfile(program: Command, context: Context, finish: Finish): void {
  const profile = program.command('profile').description('what radar believes of you, and how to mend it');
  for (const view of Object.keys(VIEWS) as ProfileView[]) {
    const { what, lines } = VIEWS[view];
    const command = profile
      .command(view, { isDefault: view === 'show' })
      .description(what)
      .option('--json', 'print it as JSON');
    if (view === 'lint') command.option('--strict', 'exit with 6 where there is something to look at');
    command.addHelpText('after', examples(...lines)).action(async (_options: unknown, self: Command) => {
      const { runProfile } = await import('./run.ts');
      finish(await runProfile(context, view, self.optsWithGlobals()));
    });
  }
}
