/** What the program does without a verb: say where things stand, `radar help`, and `radar version`. */
import { type Command, CommanderError } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';
import { refuseUnknown } from '../../cli/usage.ts';

/** `radar` alone, and `--version` wherever it stands. */
export function declareOverview(program: Command, { context, finish, help }: Cli): void {
  program
    .option('-V, --version', help.program.version)
    .hook('preAction', async () => {
      if (program.opts<{ version?: boolean }>().version !== true) return;
      const { runVersion } = await import('./version-run.ts');
      await runVersion(context);
      throw new CommanderError(0, 'radar.version', '');
    })
    .action(async () => {
      const { runOverview } = await import('./run.ts');
      finish(await runOverview(context, groupsOf(program), program.opts()));
    });
}

/** `radar help`, `radar help all`, `radar help VERB`. */
export function declareHelp(program: Command, { context, finish, help }: Cli): void {
  program
    .helpCommand(false)
    .command('help')
    .argument('[command...]', help.help.command)
    .description(help.help.what)
    .addHelpText('after', examples(help.help.examples))
    .action(async (words: readonly string[]) => {
      if (words.length > 0) return helpOf(program, words);
      const { runOverview } = await import('./run.ts');
      finish(await runOverview(context, groupsOf(program), program.opts()));
    });
}

export function declareVersion(program: Command, { context, finish, help }: Cli): void {
  program
    .command('version')
    .description(help.version.what)
    .addHelpText('after', examples(help.version.examples))
    .action(async () => {
      const { runVersion } = await import('./version-run.ts');
      finish(await runVersion(context));
    });
}

/** Of one command, or of all. */
function helpOf(program: Command, words: readonly string[]): void {
  const path = words[0] === 'all' ? [] : words;
  const command = path.reduce(
    (above, word) => above.commands.find((one) => one.name() === word) ?? refuseUnknown(above, word),
    program,
  );
  command.outputHelp();
}

/** The verbs under the headings of --help. */
function groupsOf(program: Command): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const command of program.commands) {
    const names = groups.get(command.helpGroup()) ?? [];
    groups.set(command.helpGroup(), [...names, command.name()]);
  }
  return groups;
}
