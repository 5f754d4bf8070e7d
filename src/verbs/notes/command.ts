import { type Command, Option } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareNotes(program: Command, { context, finish, help }: Cli): void {
  program
    .command('notes')
    .argument('[id...]', help.shared.papers)
    .description(help.notes.what)
    .option('--saved', help.notes.saved)
    .option('-o, --output <file>', help.notes.output)
    .addOption(new Option('--links <style>', help.notes.links).choices(['markdown', 'wiki']))
    .option('--offline', help.shared.offline)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.notes.examples))
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runNotes } = await import('./run.ts');
      finish(await runNotes(context, ids, command.optsWithGlobals()));
    });
}
