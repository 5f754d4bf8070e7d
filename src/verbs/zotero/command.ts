import type { Command } from 'commander';
import type { Cli } from '../../cli/command.ts';
import { examples } from '../../cli/help.ts';

export function declareZotero(program: Command, { context, finish, help }: Cli): void {
  program
    .command('zotero')
    .argument('[id...]', help.shared.papers)
    .description(help.zotero.what)
    .option('--saved', help.zotero.saved)
    .option('--dry-run', help.zotero.dryRun)
    .option('--json', help.zotero.json)
    .option('--offline', help.shared.offline)
    .option('-q, --quiet', help.shared.quiet)
    .addHelpText('after', examples(help.zotero.examples))
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const { runZotero } = await import('./run.ts');
      finish(await runZotero(context, ids, command.optsWithGlobals()));
    });
}
